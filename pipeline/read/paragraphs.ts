// Lines of plain text → paragraphs, trimmed of white space.
import type { Span } from '../model/span.ts';
import type { Line } from './points.ts';

/** The lines of one paragraph. */
export interface Paragraph extends Span {
  /** Index of its first line, and of the line after its last. */
  readonly from: number;
  readonly to: number;
}

/** Paragraphs between blank lines among `lines[from, to)`, each trimmed of white space. Throws never. */
export function paragraphsOf(text: string, lines: readonly Line[], from = 0): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let at = from; at < lines.length; at++) {
    if (isBlank(text, lines[at] as Line)) continue;
    const first = at;
    while (at + 1 < lines.length && !isBlank(text, lines[at + 1] as Line)) at++;
    const start = (lines[first] as Line).start;
    const words = text.slice(start, (lines[at] as Line).end);
    const lead = words.length - words.trimStart().length;
    paragraphs.push({ start: start + lead, end: start + words.trimEnd().length, from: first, to: at + 1 });
  }
  return paragraphs;
}

function isBlank(text: string, line: Line): boolean {
  return text.slice(line.start, line.end).trim() === '';
}
