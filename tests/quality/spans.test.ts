// The scorer of places.
import { describe, expect, it } from 'vitest';
import { codePoints, diceOf, exactHits, overlapHits, scoreOf } from './spans.ts';

const text = 'one two three four five';

describe('spans', () => {
  it('should count equal places once each', () => {
    const place = [{ start: 0, end: 3 }];
    expect(exactHits([place, place], [place])).toBe(1);
    expect(exactHits([place], [place, place])).toBe(1);
  });

  it('should not count a place that differs by one piece', () => {
    const gold = [
      { start: 0, end: 3 },
      { start: 8, end: 13 },
    ];
    expect(exactHits([gold], [gold.slice(0, 1)])).toBe(0);
  });

  it('should count a pair that shares four words in five', () => {
    expect(overlapHits(text, [[{ start: 0, end: 23 }]], [[{ start: 0, end: 18 }]])).toBe(1);
  });

  it('should not count a pair that shares half of its words, nor use a place twice', () => {
    expect(overlapHits(text, [[{ start: 0, end: 23 }]], [[{ start: 0, end: 7 }]])).toBe(0);
    const whole = [{ start: 0, end: 23 }];
    expect(overlapHits(text, [whole], [whole, whole])).toBe(1);
  });

  it('should find nothing in common between empty sets', () => {
    expect(diceOf(new Set(), new Set())).toBe(0);
    expect(scoreOf(0, 0, 0)).toEqual({ gold: 0, found: 0, hits: 0, precision: 0, recall: 0, f1: 0 });
  });

  it('should balance precision and recall', () => {
    expect(scoreOf(4, 2, 2).f1).toBeCloseTo(2 / 3);
  });

  it('should map code points to code units', () => {
    expect(codePoints('a😀b')).toEqual([0, 1, 3, 4]);
  });
});
