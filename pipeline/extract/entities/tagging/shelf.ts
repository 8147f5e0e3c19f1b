// Words → what is said of them wherever they stand, and what that weighs: worked out once, and kept at hand.
import { type Tagging, tags } from '../../../model/language/tagging.ts';
import type { Desk } from '../../../model/plugin.ts';
import type { Wordbook } from '../wordbook.ts';
import { beyond, numberOf, wordAspects } from './aspects.ts';
import { reach } from './templates.ts';
import { describeWord } from './words.ts';

/** The weights of a word: a row of one number a tag for each place beside a token where it can stand. */
export const wordWeights = (2 * reach + 1) * tags.length;

/** For how many words there is room at first. */
const firstRoom = 1024;

/**
 * The words of a book near names, in rows of two flat arrays. The first row is what stands beyond the ends of a sentence.
 */
export interface Shelf {
  readonly book: Wordbook;
  /** The row of each word by its number in the book; 0 where it is not yet described. */
  rows: Int32Array;
  count: number;
  /** Rows of `wordAspects` numbers. */
  aspects: Int32Array;
  /** Rows of `wordWeights` numbers, where `isWeighed` is 1. */
  weights: Int16Array;
  isWeighed: Uint8Array;
}

const shelves = new WeakMap<Tagging['usageOf'], Shelf>();

/** The shelf that an article begins with: as old as its book. Pure: same word, same numbers. */
export function shelfFor(book: Wordbook, usageOf: Tagging['usageOf']): Shelf {
  const known = shelves.get(usageOf);
  if (known?.book === book) return known;
  const shelf: Shelf = {
    book,
    rows: new Int32Array(book.roles.length),
    count: 1,
    aspects: new Int32Array(firstRoom * wordAspects),
    weights: new Int16Array(firstRoom * wordWeights),
    isWeighed: new Uint8Array(firstRoom),
  };
  shelf.aspects[numberOf.word] = beyond;
  shelves.set(usageOf, shelf);
  return shelf;
}

/** The row of the word of a number, described where it was not yet. */
export function rowFor(shelf: Shelf, number: number, desk: Desk, usageOf: Tagging['usageOf']): number {
  const known = shelf.rows[number];
  if (known) return known;
  const row = shelf.count++;
  if (row === shelf.isWeighed.length) grow(shelf);
  if (number >= shelf.rows.length) {
    const { rows } = shelf;
    shelf.rows = new Int32Array(shelf.book.roles.length);
    shelf.rows.set(rows);
  }
  describeWord(shelf.book.words[number] as string, desk, usageOf, shelf.aspects.subarray(row * wordAspects));
  shelf.rows[number] = row;
  return row;
}

function grow(shelf: Shelf): void {
  const { aspects, weights, isWeighed } = shelf;
  shelf.aspects = new Int32Array(2 * aspects.length);
  shelf.aspects.set(aspects);
  shelf.weights = new Int16Array(2 * weights.length);
  shelf.weights.set(weights);
  shelf.isWeighed = new Uint8Array(2 * isWeighed.length);
  shelf.isWeighed.set(isWeighed);
}
