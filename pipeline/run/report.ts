// Remarks about ranges of one file → messages with line, column and code frame.
import type { Message, Remark, Report, Severity } from '../model/message.ts';
import type { Span } from '../model/span.ts';

const widestFrame = 100;

/** A report for the file `path` whose whole text is `source`. Ranges outside of the text are clamped. */
export function createReport(path: string, source: string): Report {
  const messages: Message[] = [];
  const say = (severity: Severity) => (rule: string, span: Span | undefined, remark: Remark) => {
    messages.push({ path, ...(span ? placeOf(source, span) : {}), severity, rule, ...remark });
  };
  return { error: say('error'), warn: say('warning'), inform: say('info'), messages };
}

/** Line, column (from 1) and code frame of a range of `source`; lines end in LF, CRLF or CR. */
export function placeOf(source: string, span: Span) {
  const start = Math.min(Math.max(0, span.start), source.length);
  const end = Math.min(Math.max(start, span.end), source.length);
  const from = pointOf(source, start);
  const to = pointOf(source, end);
  return {
    line: from.line,
    column: start - from.lineStart + 1,
    endLine: to.line,
    endColumn: end - to.lineStart + 1,
    frame: frameOf(source, from.lineStart, start, end),
  };
}

function pointOf(source: string, offset: number): { line: number; lineStart: number } {
  const ending = /\r\n|\n|\r/g;
  let line = 1;
  let lineStart = 0;
  for (let match = ending.exec(source); match && ending.lastIndex <= offset; match = ending.exec(source)) {
    line++;
    lineStart = ending.lastIndex;
  }
  return { line, lineStart };
}

/** The line (a window of a long one) with `^` under the range. Control characters show as `·`, tabs as a blank. */
function frameOf(source: string, lineStart: number, start: number, end: number): string {
  const rest = source.slice(lineStart);
  const lineEnd = lineStart + (/[\r\n]|$/.exec(rest)?.index ?? rest.length);
  const from = start - lineStart > widestFrame * 0.7 ? start - Math.floor(widestFrame / 3) : lineStart;
  const shown = source.slice(from, Math.min(lineEnd, from + widestFrame));
  const plain = shown.replaceAll('\t', ' ').replace(/\p{Cc}/gu, '·');
  const length = Math.max(1, Math.min(end, from + plain.length) - start);
  return `${plain}\n${' '.repeat(start - from)}${'^'.repeat(length)}`;
}
