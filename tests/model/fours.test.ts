import { describe, expect, it } from 'vitest';
import { evens, foursOf, odds } from '../../pipeline/model/fours.ts';

/** Cells to skip and the value in zigzag, one byte each, or two from 128 on. */
const packed = (...bytes: number[]) => Buffer.from(bytes).toString('base64');

/** The four sums of `rows` rows, of which `even` and `odd` hold two each; every byte is 128 more than its weight. */
const sumsIn = (even: number, odd: number, rows: number) =>
  [even & 0xffff, odd & 0xffff, even >>> 16, odd >>> 16].map((sum) => sum - 128 * rows);

describe('rows of weights, four to a number', () => {
  it('should add four columns at once', () => {
    const { words } = foursOf({ width: 4, rows: 2, packed: packed(0, 2, 0, 1, 1, 6, 0, 4, 2, 3) });
    const [first = 0, second = 0] = words;
    const sums = sumsIn(evens(first) + evens(second), odds(first) + odds(second), 2);
    expect(sums).toEqual([3, -1, 0, 1]);
  });

  it('should cut weights to what a byte can hold', () => {
    const [word = 0] = foursOf({ width: 4, rows: 1, packed: packed(1, 0x90, 0x03, 0, 0x8f, 0x03) }).words;
    expect(sumsIn(evens(word), odds(word), 1)).toEqual([0, 127, -128, 0]);
  });
});
