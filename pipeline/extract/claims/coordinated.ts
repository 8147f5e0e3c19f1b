// "a 50-1 economic advantage and 2-1 population advantage over the North" → two claims that share the rest.
import { roles } from '../../model/language/speech.ts';
import { shapes } from '../../model/token.ts';
import { is, type Range } from '../lexis.ts';
import type { Board } from './draft.ts';

/** The pieces of each of two counted noun phrases with what they share; one list where there are no two. */
export function coordinated(board: Board, clause: Range): readonly (readonly Range[])[] {
  const { lexis } = board;
  for (let and = clause.from + 2; and < clause.to - 2; and++) {
    if (!is(lexis, and, roles.coordinator)) continue;
    const article = is(lexis, and + 1, roles.determiner) ? 1 : 0;
    if (!hasDigit(board, and + 1 + article)) continue;
    const first = firstNumber(board, Math.max(clause.from + 1, and - 12), and);
    if (first < 0) continue;
    const second = and + 1;
    const tail = tailOf(board, second, clause.to);
    const shared = tail < clause.to ? [{ from: tail, to: clause.to }] : [];
    const own = losesArticle(board, { article: first - 1, second, tail }) ? first - 1 : first;
    return [
      [{ from: clause.from, to: and }, ...shared],
      [
        { from: clause.from, to: own },
        { from: second, to: clause.to },
      ],
    ];
  }
  return [[clause]];
}

/** "a 20-1 ratio and 300 schools": the article of the first phrase goes with the second only where that counts one. */
function losesArticle(
  { lexis, speech }: Board,
  { article, second, tail }: { readonly article: number; readonly second: number; readonly tail: number },
): boolean {
  if (!is(lexis, article, roles.determiner)) return false;
  return is(lexis, second, roles.determiner) || (lexis.words[tail - 1] ?? '').endsWith(speech.pluralEnding);
}

/** The number that opens the phrase before "and": no verb, comma or preposition between; -1 where there is none. */
function firstNumber(board: Board, from: number, and: number): number {
  const { lexis } = board;
  let found = -1;
  for (let i = and - 1; i >= from; i--) {
    if (lexis.words[i] === ',' || is(lexis, i, roles.preposition | roles.auxiliary | roles.past)) break;
    if (hasDigit(board, i)) found = i;
  }
  return found >= 0 && found < and - 1 ? found : -1;
}

/** Where what both phrases share begins: the preposition after the second. */
function tailOf({ lexis }: Board, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (is(lexis, i, roles.preposition)) return i;
  return to;
}

function hasDigit({ lexis }: Board, i: number): boolean {
  return ((lexis.tokens.shape[i] ?? 0) & shapes.digit) !== 0;
}
