// The pieces of a claim → one standalone sentence of the article's own words.
import { shapes } from '../../model/token.ts';
import { tokenSpan } from '../lexis.ts';
import type { Board, Range } from './draft.ts';

/**
 * The words of the pieces in order, one blank between them, with a capital and a full stop. A piece that is followed by a
 * new sentence ends as one: the comma before "he said" is a full stop there.
 */
export function wordingOf(board: Board, pieces: readonly Range[]): string {
  const words = pieces
    .map((piece, k) => {
      const next = pieces[k + 1];
      const own = wordsOf(board, piece);
      return next && opensSentence(board, piece, next) ? stopped(own.replace(/[,;:–—]$/, '')) : own;
    })
    .join(' ');
  const first = String.fromCodePoint(words.codePointAt(0) ?? 32);
  return stopped(first.toUpperCase() + words.slice(first.length));
}

function wordsOf({ lexis }: Board, { from, to }: Range): string {
  const { start, end } = tokenSpan(lexis, from, to);
  return lexis.text.slice(start, end).replace(/\s+/g, ' ');
}

/** Whether `next` stands in a later sentence than `piece` ends in, and opens like one. */
function opensSentence({ lexis }: Board, piece: Range, next: Range): boolean {
  const { sentence, shape } = lexis.tokens;
  const isLater = (sentence[next.from] as number) > (sentence[piece.to - 1] as number);
  return isLater && ((shape[next.from] as number) & (shapes.capital | shapes.digit)) !== 0;
}

/** With a full stop, where no other stop ends the words. */
function stopped(words: string): string {
  return /[.!?…]["”’']?$/.test(words) ? words : `${words}.`;
}
