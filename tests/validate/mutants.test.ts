// Recall: each rule, broken in at least three ways in every good record, is told.
import { describe, expect, test } from 'vitest';
import { rulePages } from '../../pipeline/validate/index.ts';
import { applied, goods, rulesOn } from './good.ts';
import { mutants } from './mutants.ts';

test('every rule is broken in at least three ways', () => {
  expect(Object.keys(mutants).sort()).toEqual(rulePages.map(({ name }) => name).sort());
  for (const [rule, ways] of Object.entries(mutants))
    expect(new Set(ways).size, rule).toBeGreaterThanOrEqual(3);
});

describe.each(Object.entries(mutants))('%s', (rule, ways) => {
  test('is told of every mutant of every good record', () => {
    const missed = ways.flatMap((way) =>
      goods
        .filter((good) => !rulesOn(applied(way, good)).includes(rule))
        .map(({ name }) => `${name}: ${way}`),
    );
    expect(missed).toEqual([]);
  });
});
