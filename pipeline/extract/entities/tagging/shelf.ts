// Words → what is said of them wherever they stand, and what that weighs: worked out once, and kept at hand.
import { type Tagging, tags } from '../../../model/language/tagging.ts';
import type { Desk } from '../../../model/plugin.ts';
import { beyond, numberOf, wordAspects } from './aspects.ts';
import { reach } from './templates.ts';
import { describeWord } from './words.ts';

/** The weights of a word: a row of one number a tag for each place beside a token where it can stand. */
export const wordWeights = (2 * reach + 1) * tags.length;

/** How many words an article may find; when it comes to more, they are described anew with the next one. */
const mostWords = 16_384;

/**
 * Words in rows of two flat arrays, for most words of an article stood in the last one too. The first row is what stands
 * beyond the ends of a sentence.
 */
export interface Shelf {
  readonly rows: Map<string, number>;
  /** Rows of `wordAspects` numbers. */
  aspects: Int32Array;
  /** Rows of `wordWeights` numbers, where `isWeighed` is 1. */
  weights: Int16Array;
  isWeighed: Uint8Array;
}

const shelves = new WeakMap<Tagging['usageOf'], Shelf>();

/** The shelf that an article begins with. Pure: same word, same numbers. */
export function shelfFor(usageOf: Tagging['usageOf']): Shelf {
  const known = shelves.get(usageOf);
  if (known && known.rows.size <= mostWords) return known;
  const shelf: Shelf = {
    rows: new Map([['', 0]]),
    aspects: new Int32Array(mostWords * wordAspects),
    weights: new Int16Array(mostWords * wordWeights),
    isWeighed: new Uint8Array(mostWords),
  };
  shelf.aspects[numberOf.word] = beyond;
  shelves.set(usageOf, shelf);
  return shelf;
}

/** The row of a word, described where it was not yet. */
export function rowFor(shelf: Shelf, word: string, desk: Desk, usageOf: Tagging['usageOf']): number {
  const known = shelf.rows.get(word);
  if (known !== undefined) return known;
  const row = shelf.rows.size;
  if (row === shelf.isWeighed.length) grow(shelf);
  describeWord(word, desk, usageOf, shelf.aspects.subarray(row * wordAspects));
  shelf.rows.set(word, row);
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
