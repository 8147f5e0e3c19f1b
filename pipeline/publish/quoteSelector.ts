// A range of the text → the words that find it again: exact, with what stands before and after.
import type { Span } from '../model/span.ts';
import { splitsPair } from './codePoints.ts';

/** What a TextQuoteSelector of the Web Annotation Data Model (§4.2.4) says. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How many code units of context a selector begins with. */
const context = 32;

/**
 * The words of `span` with 32 code units of context on either side, more where that is needed to find a
 * single place. Context never leaves the line of the text, since a page has other white space between its
 * blocks, and never halves a character. It also ends at the `breaks`, offsets at which a page inserts words
 * of its own, unless only what lies beyond them makes the place single. Words that stand twice in equal
 * lines stay ambiguous; their position decides. Throws never.
 */
export function quoteAt(text: string, span: Span, breaks: readonly number[] = []): Quote {
  const line = lineAround(text, span);
  const free = {
    start: Math.max(line.start, ...breaks.filter((offset) => offset <= span.start)),
    end: Math.min(line.end, ...breaks.filter((offset) => offset >= span.end)),
  };
  const within = growing(text, span, free);
  const quote = within.single ? within : growing(text, span, line);
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(quote.start, span.start),
    suffix: text.slice(span.end, quote.end),
  };
}

/** The smallest range around `span` inside of `limits` that stands once in the text, else all of `limits`. */
function growing(text: string, span: Span, limits: Span): Span & { readonly single: boolean } {
  for (let size = context; ; size *= 2) {
    const start = wholeStart(text, Math.max(limits.start, span.start - size));
    const end = wholeEnd(text, Math.min(limits.end, span.end + size));
    const single = standsOnce(text, text.slice(start, end));
    if (single || (start <= limits.start && end >= limits.end)) return { start, end, single };
  }
}

/** Whether the words have one place only in the text. */
export function standsOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}

/** The line of text that begins before and ends after a range; the range itself may hold line ends. */
export function lineAround(text: string, span: Span): Span {
  const start = span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.end);
  return { start, end: end < 0 ? text.length : text[end - 1] === '\r' && end > span.end ? end - 1 : end };
}

function wholeStart(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset + 1 : offset;
}

function wholeEnd(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset - 1 : offset;
}
