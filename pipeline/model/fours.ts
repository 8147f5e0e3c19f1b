// Packed weights → rows of bytes, four to a number: sums of four columns are made at once.
import { numbersIn, type PackedGrid, signed } from './grid.ts';

/** Rows of weights in bytes, each plus `bias`. */
export interface Fours {
  /** Number of rows, a power of two, minus one. */
  readonly mask: number;
  /** Row by row, four columns to a number, the first one in its lowest byte. */
  readonly words: Int32Array;
}

/** What every byte is more than its weight: sums of as many rows are compared as they are. */
const bias = 128;

/** Rows of four columns or a multiple of it. Weights are cut to what a byte can hold. Throws never. */
export function foursOf({ width, rows, packed }: PackedGrid): Fours {
  const bytes = new Uint8ClampedArray(width * rows).fill(bias);
  const { next, isLeft } = numbersIn(packed);
  for (let cell = next(); isLeft(); cell += next() + 1) bytes[cell] = bias + signed(next());
  return { mask: rows - 1, words: new Int32Array(bytes.buffer) };
}

/** The first and the third of four, each in half a number, which holds the sum of 257 rows. */
export function evens(word: number): number {
  return word & 0x00ff00ff;
}

/** The second and the fourth of four. */
export function odds(word: number): number {
  return (word >>> 8) & 0x00ff00ff;
}
