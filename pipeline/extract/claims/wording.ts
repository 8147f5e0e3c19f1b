// The pieces of a claim → one standalone sentence of the article's own words.
import { tokenSpan } from '../lexis.ts';
import type { Board, Range } from './draft.ts';

/** The words of the pieces in order, one blank between them, with a capital and a full stop. */
export function wordingOf({ lexis }: Board, pieces: readonly Range[]): string {
  const words = pieces
    .map((piece) => tokenSpan(lexis, piece.from, piece.to))
    .map(({ start, end }) => lexis.text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ');
  const first = String.fromCodePoint(words.codePointAt(0) ?? 32);
  const sentence = first.toUpperCase() + words.slice(first.length);
  return /[.!?…]["”’']?$/.test(sentence) ? sentence : `${sentence}.`;
}
