// Tokens of a region → what their features weigh for each tag.
import { type Tagging, tags, weightZero } from '../../../model/language/tagging.ts';
import { wordAspects } from './aspects.ts';
import type { Region } from './regions.ts';
import { placeOf, type Sheet } from './sheet.ts';
import { type Shelf, wordWeights } from './shelf.ts';
import { contextual, hashed, lexical, reach, templates } from './templates.ts';

const width = tags.length;

/** Weighs the tokens of a region. */
export type Scales = (sheet: Sheet, region: Region) => Int32Array;

/**
 * Scales for a model: they give a row of one weight a tag for each token, in room for `longest` tokens that the next
 * region gets as well. Throws never.
 */
export function createScales(tagging: Tagging, longest: number): Scales {
  const features = new Int32Array(templates.length);
  const into = new Int32Array(longest * width);
  const bench: Bench = { tagging, features, into, firsts: new Int32Array(2 * reach + 1) };
  return (sheet, { from, to }) => {
    for (let i = from; i < to; i++) {
      const at = (i - from) * width;
      putWords(sheet, i, bench, at);
      const count = hashed(contextual, sheet.numbers, sheet.starts[i] as number, features);
      addRows(features, count, tagging, into, at);
    }
    return into;
  };
}

interface Bench {
  readonly tagging: Tagging;
  readonly features: Int32Array;
  readonly into: Int32Array;
  /** Where the weights of the word at each place start. */
  readonly firsts: Int32Array;
}

/** Puts down what the words of a token and of its neighbours weigh, each by itself. */
function putWords({ shelf, rows, starts }: Sheet, i: number, bench: Bench, at: number): void {
  const { into, firsts } = bench;
  const first = placeOf(starts[i] as number) - reach;
  for (let k = 0; k < firsts.length; k++) {
    const row = rows[first + k] as number;
    if (shelf.isWeighed[row] === 0) weighWord(shelf, row, bench);
    firsts[k] = row * wordWeights + k * width;
  }
  const { weights } = shelf;
  for (let t = 0; t < width; t++) {
    let sum = 0;
    for (let k = 0; k < firsts.length; k++) sum += weights[(firsts[k] as number) + t] as number;
    into[at + t] = sum;
  }
}

/** Weighs the features that look at one word alone, for each place beside a token where it can stand. */
function weighWord({ aspects, weights, isWeighed }: Shelf, row: number, { tagging, features }: Bench): void {
  lexical.forEach((plan, place) => {
    const count = hashed(plan, aspects, row * wordAspects, features);
    addRows(features, count, tagging, weights, row * wordWeights + place * width);
  });
  isWeighed[row] = 1;
}

/** The octets of a number that go into the two halves of a sum. */
const halves = 0x00ff00ff;

/**
 * Adds the rows of the features. Two tags a sum, written out: a loop over nine sums takes three times as long. No half runs
 * over, for there are fewer than 128 features.
 */
function addRows(
  features: Int32Array,
  count: number,
  { rowOf, packed }: Tagging,
  into: Int16Array | Int32Array,
  at: number,
): void {
  // Rows are sought before any is read: the processor then waits for many of them at once.
  let known = 0;
  for (let k = 0; k < count; k++) {
    const row = rowOf(features[k] as number);
    features[known] = row;
    known += row >= 0 ? 1 : 0;
  }
  let even = 0;
  let odd = 0;
  let laterEven = 0;
  let laterOdd = 0;
  let last = 0;
  for (let k = 0; k < known; k++) {
    const row = features[k] as number;
    const first = packed[row] as number;
    const second = packed[row + 1] as number;
    even = (even + (first & halves)) | 0;
    odd = (odd + ((first >>> 8) & halves)) | 0;
    laterEven = (laterEven + (second & halves)) | 0;
    laterOdd = (laterOdd + ((second >>> 8) & halves)) | 0;
    last = (last + (packed[row + 2] as number)) | 0;
  }
  const zero = known * weightZero;
  into[at] = (into[at] as number) + (even & 0xffff) - zero;
  into[at + 1] = (into[at + 1] as number) + (odd & 0xffff) - zero;
  into[at + 2] = (into[at + 2] as number) + (even >>> 16) - zero;
  into[at + 3] = (into[at + 3] as number) + (odd >>> 16) - zero;
  into[at + 4] = (into[at + 4] as number) + (laterEven & 0xffff) - zero;
  into[at + 5] = (into[at + 5] as number) + (laterOdd & 0xffff) - zero;
  into[at + 6] = (into[at + 6] as number) + (laterEven >>> 16) - zero;
  into[at + 7] = (into[at + 7] as number) + (laterOdd >>> 16) - zero;
  into[at + 8] = (into[at + 8] as number) + last - zero;
}
