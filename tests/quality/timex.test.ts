// The scorer of time expressions itself.
import { expect, it } from 'vitest';
import { addCounts, countTimexes, noCounts, pairTimexes, scoreTimexes, type Timex } from './timex.ts';

const year: Timex = { start: 10, end: 14, type: 'DATE', value: '1953' };

it('counts the same range with the same value in every measure', () => {
  expect(countTimexes([year], [year])).toEqual({
    gold: 1,
    found: 1,
    strict: 1,
    relaxed: 1,
    type: 1,
    value: 1,
  });
});

it('counts an overlapping range as relaxed and not as strict', () => {
  const counts = countTimexes([year], [{ ...year, start: 7 }]);
  expect([counts.strict, counts.relaxed, counts.value]).toEqual([0, 1, 1]);
});

it('should not pair one found expression with two gold ones', () => {
  const found = { start: 0, end: 40, type: 'DATE', value: '1953' };
  expect(pairTimexes([year, { ...year, start: 20, end: 24 }], [found])).toHaveLength(1);
});

it('prefers the exact range to one that merely overlaps and comes first', () => {
  const wide = { ...year, start: 5, value: '1950' };
  expect(pairTimexes([year], [wide, year])).toEqual([[year, year]]);
});

it('should not count neighbours that only touch', () => {
  expect(pairTimexes([year], [{ ...year, start: 14, end: 18 }])).toEqual([]);
});

it('gives the harmonic mean of precision and recall', () => {
  const counts = addCounts(noCounts, { gold: 4, found: 6, strict: 2, relaxed: 4, type: 3, value: 3 });
  expect(scoreTimexes(counts)).toEqual({ strict: 0.4, relaxed: 0.8, type: 0.6, value: 0.6 });
});

it('scores an empty text without expressions as right', () => {
  expect(scoreTimexes(noCounts).value).toBe(1);
});
