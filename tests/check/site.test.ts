import { describe, expect, it } from 'vitest';
import { siteCheck } from '../../pipeline/check/index.ts';
import type { Site } from '../../pipeline/model/site.ts';
import { edition, shelfOf, site } from '../sample.ts';

const whole: Site = {
  ...site,
  pages: [
    ...site.pages,
    {
      slug: 'method',
      title: 'How we check',
      policy: 'methodology',
      body: '',
      path: 'source/pages/method.md',
    },
  ],
};
const other = { ...edition, id: 'other', path: 'source/other.md', url: 'https://claims.example.org/other/' };
const unreviewed = { ...edition, claims: [] };

describe('a site', () => {
  it('should not be reported where everything is in order', () => {
    expect(siteCheck(shelfOf(edition, { ...other, claims: [] }), whole)).toEqual([]);
  });

  it('should be reported where two articles share a claim id, with both files', () => {
    const shared = { ...other, claims: edition.claims.slice(1) };
    const messages = siteCheck(shelfOf(edition, shared), whole);
    expect(messages.map(({ rule, path }) => [rule, path])).toEqual([
      ['check:claim-shared', 'source/other.md'],
    ]);
    expect(messages[0]?.reason).toContain('bridge-traffic');
    expect(messages[0]?.reason).toContain('source/2024-06-01-bridge.md');
  });

  it('should be reported where two articles share the page of a fact check', () => {
    const [reviewed] = edition.claims;
    if (!reviewed) throw new Error('The sample has no claim');
    const shared = { ...other, claims: [{ ...reviewed, id: 'renamed' }] };
    expect(siteCheck(shelfOf(edition, shared), whole).map(({ rule }) => rule)).toEqual([
      'check:claim-shared',
    ]);
  });

  it('should be reported where two articles share an address', () => {
    const shared = { ...unreviewed, id: 'other', path: 'source/other.md' };
    const messages = siteCheck(shelfOf(unreviewed, shared), whole);
    expect(messages.map(({ rule, path }) => [rule, path])).toEqual([
      ['check:address-taken', 'source/other.md'],
    ]);
    expect(messages[0]?.reason).toContain(unreviewed.path);
  });

  it.each([
    ['of another article', [unreviewed.url]],
    ['of a standing page', [`${site.url}/corrections/`]],
    ['of the site itself', [`${site.url}/data/`]],
  ])('should be reported where a former address is that %s', (_, aliases) => {
    const [entry] = shelfOf({ ...other, claims: [] }).entries;
    if (!entry) throw new Error('The shelf is empty');
    const shelf = {
      ...shelfOf(unreviewed),
      entries: [...shelfOf(unreviewed).entries, { ...entry, aliases }],
    };
    expect(siteCheck(shelf, whole).map(({ rule, path }) => [rule, path])).toEqual([
      ['check:address-taken', 'source/other.md'],
    ]);
  });

  it('should be reported where a section has the name of a standing page', () => {
    const shelf = shelfOf({ ...unreviewed, section: 'Corrections' });
    expect(siteCheck(shelf, whole).map(({ rule }) => rule)).toEqual(['check:address-taken']);
  });

  it('should be reported where fact checks stand without the pages that explain them', () => {
    const messages = siteCheck(shelfOf(edition), { ...site, pages: [] });
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['check:no-corrections-page', 'error'],
      ['check:no-methodology-page', 'error'],
    ]);
  });

  it('should not be asked for those pages where nothing is reviewed', () => {
    expect(siteCheck(shelfOf(unreviewed), { ...site, pages: [] })).toEqual([]);
  });
});
