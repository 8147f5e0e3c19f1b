// Remarks about ranges of one file → messages with line, column and code frame.
import type { Message, Remark, Report, Severity } from '../model/message.ts';
import type { Span } from '../model/span.ts';

const widestFrame = 100;

/** A report for the file `path` whose whole text is `source`. Ranges outside of the text are clamped. */
export function createReport(path: string, source: string): Report {
  const messages: Message[] = [];
  const placed = placesIn(source);
  const say = (severity: Severity) => (rule: string, span: Span | undefined, remark: Remark) => {
    messages.push({ path, ...(span ? placed(span) : {}), severity, rule, ...remark });
  };
  return { error: say('error'), warn: say('warning'), inform: say('info'), messages };
}

/** Where a range is, as a message tells it. */
export type Place = Required<Pick<Message, 'line' | 'column' | 'endLine' | 'endColumn' | 'frame'>>;

/**
 * Line, column (from 1) and code frame of ranges of `source`, which is looked through once; lines end in LF, CRLF or
 * CR.
 */
export function placesIn(source: string): (span: Span) => Place {
  let starts: readonly number[] | undefined;
  return (span) => {
    starts ??= lineStarts(source);
    const start = Math.min(Math.max(0, span.start), source.length);
    const end = Math.min(Math.max(start, span.end), source.length);
    const from = lineAt(starts, start);
    const to = lineAt(starts, end);
    const [fromStart = 0, toStart = 0] = [starts[from], starts[to]];
    return {
      line: from + 1,
      column: start - fromStart + 1,
      endLine: to + 1,
      endColumn: end - toStart + 1,
      frame: frameOf(source, fromStart, start, end),
    };
  };
}

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (const ending of source.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length);
  return starts;
}

/** Index of the line in which an offset is: of the last start that is not behind it. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line (a window of a long one) with `^` under the range. Control characters show as `·`, tabs as a blank. */
function frameOf(source: string, lineStart: number, start: number, end: number): string {
  const rest = source.slice(start, start + widestFrame);
  const lineEnd = start + (/[\r\n]|$/.exec(rest)?.index ?? rest.length);
  const from = start - lineStart > widestFrame * 0.7 ? start - Math.floor(widestFrame / 3) : lineStart;
  const shown = source.slice(from, Math.min(lineEnd, from + widestFrame));
  const plain = shown.replaceAll('\t', ' ').replace(/\p{Cc}/gu, '·');
  const length = Math.max(1, Math.min(end, from + plain.length) - start);
  return `${plain}\n${' '.repeat(start - from)}${'^'.repeat(length)}`;
}
