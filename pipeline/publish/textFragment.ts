// A range of an article's text → an address that scrolls a browser to its words.
import type { Span } from '../model/span.ts';
import { lineAround, quoteAt, standsOnce } from './quoteSelector.ts';

/** An article's text, and the offsets at which its page inserts words of its own. */
interface Words {
  readonly text: string;
  readonly breaks?: readonly number[];
}

/**
 * `<page>#:~:text=…` (WICG, URL Fragment Text Directives). Words that run over several blocks are named by
 * their first and last line. Words that stand more than once get the words before and after, cut to whole
 * words because browsers match at word boundaries. Throws never.
 */
export function textFragmentUrl(page: string, { text, breaks = [] }: Words, span: Span): string {
  const lines = text
    .slice(span.start, span.end)
    .split('\n')
    .map((line) => line.trim());
  const shown = lines.filter((line) => line !== '');
  const ends = shown.length > 1 ? [shown[0] ?? '', shown.at(-1) ?? ''] : shown;
  if (ends.length === 0) return page;
  const { before, after } = contextOf({ text, breaks }, span);
  const parts = [before && `${encode(before)}-`, ...ends.map(encode), after && `-${encode(after)}`];
  return `${page}#:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

/** Whole words around a range, empty where its own words suffice. Browsers match without regard to case. */
function contextOf(
  { text, breaks = [] }: Words,
  span: Span,
): { readonly before: string; readonly after: string } {
  const exact = text.slice(span.start, span.end);
  if (standsOnce(text.toLowerCase(), exact.toLowerCase())) return { before: '', after: '' };
  const { prefix, suffix } = quoteAt(text, span, breaks);
  const line = lineAround(text, span);
  const before = span.start - prefix.length === line.start ? prefix : prefix.replace(/^\S*\s/, '');
  const after = span.end + suffix.length === line.end ? suffix : wholeWordsOf(suffix);
  return { before: before.trim(), after: after.trim() };
}

/** The words without the last, which may be cut. */
function wholeWordsOf(words: string): string {
  return words.slice(0, Math.max(0, words.search(/\s\S*$/)));
}

/** The directive's own signs are `-`, `,` and `&`; `encodeURIComponent` leaves the hyphen. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
