// The pieces with which somebody is credited → the statements in them, and which of them are none.
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { shapes } from '../../model/token.ts';
import { is, type Range } from '../lexis.ts';
import type { Board } from './draft.ts';
import { withoutHead, withoutTail } from './ends.ts';
import { hasFinite, hasMainVerb } from './finite.ts';

/** A statement has so many tokens at least. */
const least = 3;

/** The pieces sentence by sentence, and "that …" by "and that …": each a statement of its own. */
export function statementsIn(board: Board, pieces: readonly Range[]): readonly (readonly Range[])[] {
  const { sentence } = board.lexis.tokens;
  const statements: Range[][] = [];
  let last: Range | undefined;
  for (const piece of pieces) {
    let { from } = piece;
    for (let i = from + 1; i <= piece.to; i++) {
      const isLater = i < piece.to && sentence[i] !== sentence[i - 1];
      if (i < piece.to && !isLater && !opensThat(board, i, { from, to: piece.to })) continue;
      const part = { from, to: i };
      if (last && !opensSentence(board, last, part) && from === piece.from) statements.at(-1)?.push(part);
      else statements.push([part]);
      last = part;
      from = isLater || i === piece.to ? i : i + 2;
    }
  }
  return statements.flatMap((parts) => trimmed(board, parts));
}

/** "And that" with a clause before it and after it. */
function opensThat(board: Board, i: number, { from, to }: Range): boolean {
  const { lexis, speech, parts } = board;
  if (!is(lexis, i, roles.coordinator) || lexis.words[i + 1] !== speech.that) return false;
  return (
    parts[i + 1] === tags.preposition &&
    hasFinite(board, { from, to: i }) &&
    hasFinite(board, { from: i + 2, to })
  );
}

/** A statement without what opens its first piece and closes its last; none where nothing is left. */
function trimmed(board: Board, parts: readonly Range[]): readonly (readonly Range[])[] {
  const last = parts.length - 1;
  const bare = parts.map((part, k) => {
    const headed = k === 0 ? withoutHead(board, part) : part;
    return k === last ? withoutTail(board, headed) : headed;
  });
  const length = bare.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
  return length < least ? [] : [bare.filter(({ from, to }) => to > from)];
}

/** "In July 2012", "was gerrymandering", "which firms seek": no verb, or one without a subject, or half a clause. */
export function isFragment(board: Board, pieces: readonly Range[], isClause: boolean): boolean {
  const { lexis, parts } = board;
  const { from, to } = pieces[0] as Range;
  const states = isClause ? hasFinite : hasMainVerb;
  if (!pieces.some((piece) => states(board, piece))) return true;
  const first = parts[from];
  const isVerbal = verbal.has(first as number) || is(lexis, from, roles.auxiliary);
  if (isVerbal && !hasClause(board, { from, to })) return true;
  return is(lexis, from, roles.relative) && !is(lexis, from, roles.determiner);
}

/** What no statement opens with but in a clause before it. */
const verbal: ReadonlySet<number> = new Set([tags.past, tags.done, tags.third, tags.present]);

/** "Founded in 1990, the firm employs 300": a clause follows the comma after all. */
function hasClause(board: Board, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (board.lexis.words[i] === ',') return hasFinite(board, { from: i, to });
  }
  return false;
}

/** Whether `next` stands in a later sentence than `piece` ends in, and opens like one. */
function opensSentence({ lexis }: Board, piece: Range, next: Range): boolean {
  const { sentence, shape } = lexis.tokens;
  const isLater = (sentence[next.from] as number) > (sentence[piece.to - 1] as number);
  return isLater && ((shape[next.from] as number) & (shapes.capital | shapes.digit)) !== 0;
}
