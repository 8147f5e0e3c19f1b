// Claims that come back: known again where they are the same, not where they only read alike.
import { describe, expect, it } from 'vitest';
import { repeats } from '../../pipeline/check/repeats.ts';
import { gistsOf } from '../../pipeline/extract/gist.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { link } from '../../pipeline/link/index.ts';
import { ofKind } from '../../pipeline/model/annotation.ts';
import type { Entry, Shelf, Statement } from '../../pipeline/model/edition.ts';
import { deskOf } from '../desk.ts';
import { scoreOf } from '../quality/spans.ts';
import { edition, site } from '../sample.ts';
import { lookAlikes, paraphrases } from './repeats.table.ts';

function statementsIn(text: string): Statement[] {
  const desk = deskOf(text);
  const { annotations } = link(extract(desk), desk);
  const gistOf = gistsOf(desk, annotations);
  return ofKind(annotations, 'claim').map(({ span, finding }) => ({ ...gistOf(finding), ...span }));
}

/** A shelf of articles, the first claim of the first of them reviewed under the id `first`. */
function shelfWith(reviewed: readonly Statement[], others: readonly (readonly Statement[])[]): Shelf {
  const entryOf = (id: string, statements: readonly Statement[], claims: Entry['claims']): Entry => ({
    id,
    path: `source/${id}.txt`,
    url: `${site.url}/${id}/`,
    headline: id,
    section: 'opinion',
    aliases: [],
    corrections: 0,
    claims,
    entities: [],
    links: [],
    pictures: [],
    statements,
  });
  const [one, ...more] = reviewed;
  const first = one ? [{ ...one, id: 'first' }, ...more] : [];
  const factCheck = `${site.url}/fact-checks/first/`;
  return {
    entries: [
      entryOf('old', first, [{ id: 'first', claim: '', about: [], factCheck }]),
      ...others.map((statements, k) => entryOf(`new-${k}`, statements, [])),
    ],
    edition: () => edition,
    quads: () => '',
  };
}

function isOffered(reviewed: string, other: string): boolean {
  const shelf = shelfWith(statementsIn(reviewed), [statementsIn(other)]);
  return [...repeats.check(shelf, site)].some(({ rule }) => rule === 'check:claim-again');
}

describe('a reviewed claim that comes back', () => {
  it('should be known again with a precision of at least 0.95 and a recall of at least 0.75', () => {
    const known = paraphrases.filter(([a, b]) => isOffered(a, b));
    const mistaken = lookAlikes.filter(([a, b]) => isOffered(a, b));
    const { precision, recall } = scoreOf(paraphrases.length, known.length + mistaken.length, known.length);
    console.table([
      { measure: 'precision', hits: known.length, of: known.length + mistaken.length },
      { measure: 'recall', hits: known.length, of: paraphrases.length },
    ]);
    expect(mistaken).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.75);
  });
});

const [again = '', reviewed = ''] = ['The bridge opened in 1932.', 'The bridge was opened in 1932.'];

describe('the offer', () => {
  const [own] = statementsIn(again);
  if (!own) throw new Error('Unexpected silence, expected a claim.');
  const told = (changed: Partial<Statement>) => [
    ...repeats.check(shelfWith(statementsIn(reviewed), [[{ ...own, line: 3, column: 1, ...changed }]]), site),
  ];

  it('should name both places, the review and the lines to paste, and only warn', () => {
    const [message] = told({});
    expect(message).toMatchObject({ severity: 'warning', path: 'source/new-0.txt', line: 3, column: 1 });
    expect(message?.reason).toContain('source/old.txt');
    expect(message?.fix).toContain('  - id: first-new-0\n    quote: "');
    expect(message?.fix).toContain('    sameClaim: first');
    expect(message?.fix).toContain('differsFrom: [first]');
  });

  it('should not be made once the editor has decided', () => {
    expect(told({ id: 'mine', sameClaim: 'first' })).toEqual([]);
    expect(told({ id: 'mine', differsFrom: ['first'] })).toEqual([]);
    expect(told({ id: 'mine', differsFrom: ['other'] })).toHaveLength(1);
  });

  it('should not be made where the claim was denied or asked', () => {
    expect(told({ key: own.key.replace('stated', 'denied') })).toEqual([]);
  });

  it('should look at few of many reviewed claims', () => {
    let looked = 0;
    const counting = (terms: readonly string[]): readonly string[] =>
      new Proxy(terms, {
        get: (list, name, self) => {
          if (name === 'every' || name === 'includes') looked++;
          return Reflect.get(list, name, self);
        },
      });
    const many = Array.from({ length: 3000 }, (_, k) => ({
      ...own,
      terms: counting([`thing${k}`, `verb${k % 50}`, 'bridg'].sort()),
    }));
    const shelf = shelfWith([], [many]);
    const [entry] = shelf.entries.slice(1);
    const reviewed = { ...entry, statements: many.map((each, k) => ({ ...each, id: `r${k}` })) } as Entry;
    const claims = many.map((_, k) => ({
      id: `r${k}`,
      claim: '',
      about: [],
      factCheck: `${site.url}/fact-checks/r${k}/`,
    }));
    const entries = [{ ...reviewed, claims }, ...shelf.entries.slice(1)];
    expect([...repeats.check({ ...shelf, entries }, site)]).toHaveLength(3000);
    expect(looked).toBeLessThan(20_000);
  });
});
