// Source text → its lines, and offsets → unist points.
import type { Point, Position } from 'unist';
import type { Span } from '../model/span.ts';

/** A line without its ending: `start` and `end` are offsets of the source. */
export type Line = Span;

/** The lines of `text`; they end in LF, CRLF or CR. A last empty line is one too. Throws never. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x0a && code !== 0x0d) continue;
    lines.push({ start, end: at });
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    start = at + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The position of a range, given all lines of its text. Throws never. */
export function positionOf(lines: readonly Line[], { start, end }: Span): Position {
  return { start: pointOf(lines, start), end: pointOf(lines, end) };
}

function pointOf(lines: readonly Line[], offset: number): Point {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((lines[middle] as Line).start <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] as Line).start + 1, offset };
}
