// The pieces of a claim → one standalone sentence of the article's own words, short where nothing is lost by it.
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import { shapes } from '../../model/token.ts';
import { is, type Lexis, tokenSpan } from '../lexis.ts';
import type { Range } from './draft.ts';
import { isVerb } from './ends.ts';

/** Search engines show so many characters of a claim. Source: Google's guide to ClaimReview. */
const roomy = 75;

/** An aside of more tokens is a sentence of its own. */
const longestAside = 14;

/** What is written for the tokens up to but without `to`. */
export interface Wording {
  readonly to: number;
  readonly words: string;
}

interface Words {
  readonly lexis: Lexis;
}

/**
 * The words of the pieces in order, one blank between them, with a capital and a full stop. A piece that is followed by a
 * new sentence ends as one: the comma before "he said" is a full stop there. A wording of more than 75 characters goes
 * without its brackets and relative asides, unless one counts, dates, denies or doubts. `instead` holds what is written
 * for some tokens, by the first of them.
 */
export function wordingOf(
  board: Words,
  pieces: readonly Range[],
  instead: ReadonlyMap<number, Wording> = new Map(),
): string {
  const whole = written(board, pieces, instead);
  if (whole.length <= roomy) return whole;
  const asides = asidesIn(board, pieces);
  return asides.size === 0 ? whole : written(board, pieces, new Map([...instead, ...asides]));
}

function written(board: Words, pieces: readonly Range[], instead: ReadonlyMap<number, Wording>): string {
  const words = pieces
    .map((piece, k) => {
      const next = pieces[k + 1];
      const own = wordsOf(board, piece, instead);
      return next && opensSentence(board, piece, next) ? stopped(own.replace(/[,;:–—]$/, '')) : own;
    })
    .join(' ');
  const first = String.fromCodePoint(words.codePointAt(0) ?? 32);
  return stopped(first.toUpperCase() + words.slice(first.length));
}

/** The words of a piece with what is written instead of some; blanks are those of the article. */
function wordsOf({ lexis }: Words, { from, to }: Range, instead: ReadonlyMap<number, Wording>): string {
  if (instead.size === 0) return between(lexis, from, to).trim();
  const parts: string[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const other = instead.get(i);
    if (!other || other.to > to) continue;
    parts.push(between(lexis, start, i), other.words === '' ? '' : blankBefore(lexis, i) + other.words);
    start = other.to;
    i = other.to - 1;
  }
  parts.push(between(lexis, start, to));
  return parts.join('').trim();
}

/** The text from one token up to another, with the blank before it. */
function between(lexis: Lexis, from: number, to: number): string {
  if (from >= to) return '';
  const { start, end } = tokenSpan(lexis, from, to);
  return blankBefore(lexis, from) + lexis.text.slice(start, end).replace(/\s+/g, ' ');
}

function blankBefore({ tokens }: Lexis, i: number): string {
  return ((tokens.shape[i] ?? 0) & shapes.spaced) !== 0 ? ' ' : '';
}

/** Brackets, and "which …" between two commas: what a statement says without, it says with them too. */
function asidesIn({ lexis }: Words, pieces: readonly Range[]): ReadonlyMap<number, Wording> {
  const found = new Map<number, Wording>();
  for (const { from, to } of pieces) {
    for (let i = from + 1; i < to; i++) {
      const end = asideFrom(lexis, { from: i, to });
      if (end < 0) continue;
      found.set(i, { to: end, words: '' });
      i = end - 1;
    }
  }
  return found;
}

/** Where the aside that opens at a token ends, its closing mark taken in; -1 where none opens or it must stay. */
function asideFrom(lexis: Lexis, { from, to }: Range): number {
  const isBracket = lexis.words[from] === '(';
  const isRelative =
    lexis.words[from] === ',' &&
    is(lexis, from + 1, roles.relative) &&
    !is(lexis, from + 1, roles.determiner);
  if (!isBracket && !isRelative) return -1;
  const last = Math.min(to, from + longestAside);
  for (let i = from + 1; i < last; i++) {
    const closes = lexis.words[i] === (isBracket ? ')' : ',');
    if (closes && isRelative && !isVerb(lexis, i + 1)) return -1;
    if (closes) return i + 1;
    if (mustStay(lexis, i)) return -1;
  }
  return -1;
}

/** Whether a word counts, dates, denies, doubts or sets a condition. */
function mustStay(lexis: Lexis, i: number): boolean {
  const telling =
    signs.number |
    signs.percent |
    signs.money |
    signs.time |
    signs.negation |
    signs.possibility |
    signs.hedge |
    signs.condition |
    signs.advice |
    signs.future;
  return ((lexis.signs[i] as number) & telling) !== 0 || ((lexis.tokens.shape[i] ?? 0) & shapes.digit) !== 0;
}

/** Whether `next` stands in a later sentence than `piece` ends in, and opens like one. */
function opensSentence({ lexis }: Words, piece: Range, next: Range): boolean {
  const { sentence, shape } = lexis.tokens;
  const isLater = (sentence[next.from] as number) > (sentence[piece.to - 1] as number);
  return isLater && ((shape[next.from] as number) & (shapes.capital | shapes.digit)) !== 0;
}

/** With a full stop, where no other stop ends the words. */
function stopped(words: string): string {
  return /[.!?…]["”’']?$/.test(words) ? words : `${words}.`;
}
