// Packed decision trees: what they say of whole numbers.
import { describe, expect, it } from 'vitest';
import { oddsBy, treesOf } from '../../pipeline/model/trees.ts';

/** A tree that asks for the second number, up to -3 or above, and one that says 1 of everything. */
const packed = Buffer.from([2, 5, 0, 3, 0, 8, 0, 2]).toString('base64');

describe('trees', () => {
  const trees = treesOf({ bias: 0.5, scale: 0.25, packed });

  it('should be told apart where the last leaf of one is followed by another', () => {
    expect(trees.roots).toEqual([0, 3]);
  });

  it.each([
    [-4, 0.25],
    [-3, 0.25],
    [-2, 1.75],
  ])('should lead %j to its leaf', (value, odds) => {
    expect(oddsBy(trees, Int16Array.of(100, value))).toBe(odds);
  });

  it('should say the bias where there are none', () => {
    expect(oddsBy(treesOf({ bias: -1, scale: 1, packed: '' }), Int16Array.of(7))).toBe(-1);
  });
});
