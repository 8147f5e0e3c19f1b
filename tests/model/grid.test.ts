// Packed weights → rows.
import { describe, expect, it } from 'vitest';
import { gridOf, hash } from '../../pipeline/model/grid.ts';

describe('grid', () => {
  it('should unpack gaps, values and signs', () => {
    // One cell skipped, then 1; none, then -2; two, then 150 (zigzag 300, two bytes).
    const packed = Buffer.from([1, 2, 0, 3, 2, 0xac, 0x02]).toString('base64');
    expect([...gridOf({ width: 2, rows: 4, packed }).cells]).toEqual([0, 1, -2, 0, 0, 150, 0, 0]);
  });

  it('should be empty where nothing is packed', () => {
    expect([...gridOf({ width: 1, rows: 2, packed: '' }).cells]).toEqual([0, 0]);
  });

  it('should hash the same values alike and others apart', () => {
    expect(hash(1, 2, 3)).toBe(hash(1, 2, 3));
    expect(new Set([hash(1, 2, 3), hash(2, 2, 3), hash(1, 3, 2), hash(1, 2)]).size).toBe(4);
  });
});
