// The pieces of the compiler: what the lists add, which names are another's, who counts for nothing by name alone.
import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../pipeline/knowledge/index.ts';
import { entityTypes } from '../../pipeline/model/entity.ts';

/** The compiler is plain JavaScript: its modules have no declarations. */
const load = async (name: string) =>
  (await import(new URL(`../../pipeline/knowledge/compile/${name}.mjs`, import.meta.url).href)) as Record<
    string,
    (...given: unknown[]) => unknown
  >;
const knowledge = openKnowledge();
const first = (name: string) => knowledge.candidates(name)[0]?.fact;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly country?: string;
  readonly byHand: readonly string[];
  readonly popularity: number;
}

const { supplementRows, supplemented } = await load('supplement');
const rows = supplementRows?.() as readonly Row[];

describe('the lists', () => {
  it('should hold an id only once, and only rows of the right form', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { id, name, type, country, byHand, popularity } of rows) {
      expect(id, name).toMatch(/^Q[1-9]\d*$/);
      expect(entityTypes, name).toContain(type);
      if (country !== undefined) expect(country, name).toMatch(/^[A-Z]{2}$/);
      expect(new Set([name, ...byHand]).size, name).toBe(byHand.length + 1);
      expect(popularity, name).toBeGreaterThan(0);
      expect(popularity, name).toBeLessThanOrEqual(100);
    }
  });

  it('should be in the compiled file, each under its name', () => {
    for (const { id, name } of rows) {
      expect(
        knowledge.candidates(name).map(({ fact }) => fact.wikidata),
        name,
      ).toContain(id);
    }
  });

  it('should add to what the data knows, and keep it', () => {
    const record = { id: 'Q1', name: 'Old', aliases: ['O'], popularity: 9, source: ['x'], enwiki: 'Old' };
    const row = { id: 'Q1', name: 'New', type: 'City', byHand: ['N'], popularity: 5 };
    const other = { id: 'Q2', name: 'Other', type: 'City', byHand: [], popularity: 5 };
    expect(supplemented?.([record], [row, other])).toEqual([
      {
        ...{ id: 'Q1', name: 'New', type: 'City', aliases: ['O', 'Old'], byHand: ['N'], popularity: 9 },
        ...{ source: ['x', 'supplement'], enwiki: 'Old' },
      },
      { ...other, aliases: [], source: ['supplement'] },
    ]);
  });
});

describe('names', () => {
  it.each([
    ['Facebook', 'Q355'],
    ['The Associated Press', 'Q40469'],
    ['Kate Middleton', 'Q10479'],
    ['Duchess of Cambridge', 'Q10479'],
    ['al-Maliki', 'Q57673'],
    ['Al-Maliki', 'Q57673'],
    ['Stefan Fuele', 'Q370164'],
    ['Federal Aviation Administration', 'Q335357'],
    ['National Security Agency', 'Q121194'],
    ['United States House of Representatives', 'Q11701'],
  ])('%s should mean %s first', (name, id) => {
    expect(first(name)?.wikidata).toBe(id);
  });

  it.each(['Eastman Kodak', 'John'])('%s should not be a company that is not meant', (name) => {
    const types = knowledge.candidates(name).map(({ fact }) => fact.name);
    expect(types).not.toContain('Carestream (United States)');
    expect(types).not.toContain('East India Company');
  });
});

describe('people of common names', () => {
  it('should count for nothing by the name alone where little is spoken of them', async () => {
    const { withNamesakes } = await load('namesakes');
    const people = Array.from({ length: 100 }, (_, index) => [
      { type: 'Person', name: `Chris Bloggs${index}`, prior: 9 },
      { type: 'Person', name: `Given${index} Jones`, prior: 9 },
    ]).flat();
    const named = [
      { type: 'Person', name: 'Chris Jones', prior: 9 },
      { type: 'Person', name: 'Chris Jones', prior: 60 },
      { type: 'Person', name: 'Oona Quill', prior: 9 },
      { type: 'City', name: 'Chris Jones', prior: 9 },
    ];
    const weighed = withNamesakes?.([...people, ...named]) as readonly { readonly prior: number }[];
    expect(weighed.slice(-4).map(({ prior }) => prior)).toEqual([0, 60, 9, 9]);
  });
});
