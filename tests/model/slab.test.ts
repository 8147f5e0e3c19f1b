// Memory for arrays that live together.
import { describe, expect, it } from 'vitest';
import { Slab } from '../../pipeline/model/slab.ts';

describe('slab', () => {
  it('should hand out arrays of any width that share no memory', () => {
    const slab = new Slab(64);
    const arrays = [slab.bytes(3), slab.shorts(3), slab.ints(3), slab.counts(3), slab.doubles(3)];
    arrays.forEach((array, k) => {
      array.fill(k + 1);
    });
    expect(arrays.map((array) => [...array])).toEqual([1, 2, 3, 4, 5].map((each) => [each, each, each]));
  });

  it('should hand out nothing but noughts when its memory is used up', () => {
    const slab = new Slab(8);
    slab.bytes(8).fill(1);
    expect([...slab.ints(100)]).toEqual(new Array(100).fill(0));
    expect([...slab.bytes(8)]).toEqual(new Array(8).fill(0));
  });

  it('should hand out empty arrays', () => {
    expect(new Slab(0).doubles(0).length).toBe(0);
  });
});
