// A clause → the words that state something: no leading connective, no closing mark, no quotation marks around it.
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import { shapes } from '../../model/token.ts';
import { is, type Lexis, type Range } from '../lexis.ts';
import type { Board } from './draft.ts';

type Words = Pick<Board, 'lexis' | 'stance'>;

/** A statement has so many tokens at least. */
const least = 3;
const mark = /^(?:[.,;:!?…—–]|\.\.\.)$/;
const quotationMark = /^["“”]$/;

/** Without leading connectives, closing punctuation and outer quotation marks; undefined where too little is left. */
export function stripped(board: Words, range: Range): Range | undefined {
  const bare = withoutBrackets(board, withoutTail(board, withoutHead(board, range)));
  return bare.to - bare.from >= least ? bare : undefined;
}

/**
 * Without connectives and marks at its start. "Since 2010," is no connective: what it says would be lost. Nor is the
 * "though" of a clause that `goesOn` in another piece.
 */
export function withoutHead(board: Words, range: Range, goesOn = false): Range {
  const { lexis, stance } = board;
  let { from } = range;
  const { to } = range;
  while (from < to) {
    const word = lexis.words[from] as string;
    const connective =
      stance.connectives.has(word) &&
      (lexis.words[from + 1] === ',' || is(lexis, from, roles.coordinator | roles.adverb));
    const concession =
      !(goesOn && is(lexis, from, roles.subordinator)) &&
      stance.concessions.has(word) &&
      ((lexis.signs[from] ?? 0) & signs.condition) === 0 &&
      !isDated(lexis, from) &&
      (is(lexis, from, roles.coordinator) || isClause(lexis, { from: from + 1, to }));
    if (!mark.test(word) && !connective && !concession && !opensQuote(lexis, { from, to })) break;
    from++;
  }
  return { from, to };
}

/** Without the brackets around all of it, and the marks within them. */
function withoutBrackets(board: Words, { from, to }: Range): Range {
  const { words } = board.lexis;
  if (words[from] !== '(' || words.indexOf(')', from) !== to - 1) return { from, to };
  return withoutTail(board, { from: from + 1, to: to - 1 });
}

/** Without marks at its end, and without the "but" of what follows. */
export function withoutTail({ lexis, stance }: Words, { from, to }: Range): Range {
  let end = to;
  while (end > from) {
    const word = lexis.words[end - 1] as string;
    const joins = is(lexis, end - 1, roles.coordinator) && stance.concessions.has(word);
    const isOpen = quotationMark.test(word) && isOdd(lexis, { from, to: end });
    if (!joins && !mark.test(word) && !isOpen) break;
    end--;
  }
  return { from, to: end };
}

/** "Since 1991", "since last year": a preposition before a time. */
function isDated(lexis: Lexis, from: number): boolean {
  if (!is(lexis, from, roles.preposition)) return false;
  for (let i = from + 1; i < from + 4 && !isVerb(lexis, i); i++) {
    const isTime = ((lexis.signs[i] ?? 0) & signs.time) !== 0;
    if (isTime || ((lexis.tokens.shape[i] ?? 0) & shapes.digit) !== 0) return true;
  }
  return false;
}

/** Whether a range is a clause by itself: it has a verb, and ends at a comma or holds none. */
function isClause(lexis: Lexis, { from, to }: Range): boolean {
  let isSaid = false;
  for (let i = from; i < to; i++) {
    if (lexis.words[i] === ',' && (lexis.words[to] !== ',' || is(lexis, i + 1, roles.pronoun))) return false;
    isSaid ||= isVerb(lexis, i);
  }
  return isSaid;
}

/** Whether a quotation opens at `from` that closes at the end or is not closed at all. */
function opensQuote(lexis: Lexis, { from, to }: Range): boolean {
  if (!quotationMark.test(lexis.words[from] as string)) return false;
  let end = to;
  while (end > from && mark.test(lexis.words[end - 1] as string)) end--;
  for (let i = from + 1; i < end; i++) if (quotationMark.test(lexis.words[i] as string)) return i === end - 1;
  return true;
}

/** Whether one quotation mark has no other: its partner went with the head. */
function isOdd(lexis: Lexis, { from, to }: Range): boolean {
  let count = 0;
  for (let i = from; i < to; i++) if (quotationMark.test(lexis.words[i] as string)) count++;
  return count % 2 === 1;
}

/** Whether token `i` can be a finite verb, by closed classes and endings of the past. */
export function isVerb(lexis: Lexis, i: number): boolean {
  return (
    is(lexis, i, roles.auxiliary | roles.past | roles.bare | roles.clause | roles.object) ||
    ((lexis.signs[i] as number) & signs.past) !== 0
  );
}

/** Whether token `i` is a form of "be", or the "'s" of "that's". */
export function isCopula(lexis: Lexis, i: number): boolean {
  return is(lexis, i, roles.be) || /^['’]s$/.test(lexis.words[i] ?? '');
}
