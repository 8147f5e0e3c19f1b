// The pieces of a claim → one standalone sentence of the article's own words, short where nothing is lost by it.
import { isTensed, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import { shapes } from '../../model/token.ts';
import { is, type Lexis, type Range, tokenSpan } from '../lexis.ts';
import { isVerb } from './ends.ts';

/** Search engines show so many characters of a claim. Source: Google's guide to ClaimReview. */
const roomy = 75;

/** An aside of more tokens is a sentence of its own. */
const longestAside = 24;

/** What is written for the tokens up to but without `to`. */
export interface Wording {
  readonly to: number;
  readonly words: string;
}

interface Words {
  readonly lexis: Lexis;
  /** The part of speech of each token. */
  readonly parts: Uint8Array;
}

/**
 * The words of the pieces in order, one blank between them, with a capital and a full stop. A wording of more than 75
 * characters goes without its asides: brackets, and between commas or at the end relative clauses, participles and
 * appositions to a name, unless one counts, dates, denies or doubts. `instead` holds what is written for some tokens,
 * by the first of them.
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
  const words = pieces.map((piece) => wordsOf(board, piece, instead)).join(' ');
  return stopped(words.replace(/^\[?\p{Ll}/u, (first) => first.toUpperCase()));
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
  return blankBefore(lexis, from) + plain(lexis.text.slice(start, end));
}

/** White space of whatever sort as one blank. */
function plain(words: string): string {
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

function blankBefore({ tokens }: Lexis, i: number): string {
  return ((tokens.shape[i] ?? 0) & shapes.spaced) !== 0 ? ' ' : '';
}

/** What a statement says without, it says with them too. */
function asidesIn(board: Words, pieces: readonly Range[]): ReadonlyMap<number, Wording> {
  const found = new Map<number, Wording>();
  let isSaid = false;
  pieces.forEach(({ from, to }, k) => {
    isSaid ||= isTensed(board.parts[from] as number);
    for (let i = from + 1; i < to; i++) {
      const before = { isSaid, mayEnd: isSaid && k === pieces.length - 1 };
      isSaid ||= isTensed(board.parts[i] as number);
      const end = asideFrom(board, { from: i, to }, before);
      if (end < 0) continue;
      found.set(i, { to: end, words: '' });
      i = end - 1;
    }
  });
  return found;
}

/**
 * Where the aside that opens at a token ends, its closing mark taken in; -1 where none opens or it must stay. Before the
 * verb has been said (`isSaid`) it ends where that follows; behind it an aside goes on to the end of the words (`mayEnd`).
 */
function asideFrom(
  board: Words,
  { from, to }: Range,
  { isSaid, mayEnd }: { readonly isSaid: boolean; readonly mayEnd: boolean },
): number {
  const { lexis } = board;
  const isBracket = lexis.words[from] === '(';
  if (!isBracket && !opensAside(board, from)) return -1;
  const last = Math.min(to, from + longestAside);
  let isRelative = isBracket;
  for (let i = from + 1; i < last; i++) {
    const word = lexis.words[i] as string;
    if (isBracket && word === ')') return i + 1;
    if (!isBracket && word === ',')
      return !isSaid && isVerb(lexis, i + 1) && !isVerb(lexis, i - 1) ? i + 1 : -1;
    if (/^[;:—–"“”()]$/.test(word) || mustStay(lexis, i)) return -1;
    isRelative ||= is(lexis, i, roles.relative);
    if (!isRelative && isTensed(board.parts[i] as number)) return -1;
  }
  return last === to && mayEnd && !isBracket ? to : -1;
}

/** ", which runs …", ", gaining …", ", a native of …" after a name. */
function opensAside({ lexis, parts }: Words, comma: number): boolean {
  if (lexis.words[comma] !== ',') return false;
  const next = comma + 1;
  if (is(lexis, next, roles.relative)) return !is(lexis, next, roles.determiner);
  // "Will be eagerly, if slowly, following": the verb's own participle.
  if (parts[next] === tags.doing)
    return parts[comma - 1] !== tags.adverb && !is(lexis, next, roles.preposition);
  const isName = ((lexis.tokens.shape[comma - 1] ?? 0) & shapes.capital) !== 0;
  return (
    isName &&
    is(lexis, next, roles.determiner) &&
    ((lexis.tokens.shape[next + 1] ?? 0) & shapes.capital) === 0
  );
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

/**
 * With a full stop, where no other stop ends the words, and the mark that closes a quotation which they leave open; without
 * the comma before a last quotation mark.
 */
function stopped(said: string): string {
  if (!/["“”’']/.test(said)) return /[.!?…]$/.test(said) ? said : `${said}.`;
  const words = bared(said.replace(/,(["”’']+)$/, '$1'));
  const whole = /[.!?…]["”’']*$/.test(words) ? words : `${words}.`;
  return whole + closing(whole);
}

/** Without two apostrophes that open or close a quotation and have no others, or that stand around all of the words. */
function bared(words: string): string {
  const marks = [...words.matchAll(/''/g)].map(({ index }) => index);
  const isWhole = marks.length === 2 && marks[0] === 0 && marks[1] === words.length - 2;
  const isOdd = marks.length === 1 && (marks[0] === 0 || marks[0] === words.length - 2);
  return isWhole || isOdd ? words.replaceAll("''", '') : words;
}

/** The double quotation mark that is missing. */
function closing(words: string): string {
  const times = (mark: string): number => words.split(mark).length - 1;
  if (times('“') > times('”')) return '”';
  return times('"') % 2 === 1 && /(?:^|[\s(])"/.test(words) ? '"' : '';
}
