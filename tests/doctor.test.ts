// What a publication lacks for an application to the IFCN's code, and what it says when it has it.
import { afterEach, describe, expect, test } from 'vitest';
import { criteria, examine } from '../pipeline/examine/index.ts';
import type { CheckedClaim, Practice } from '../pipeline/model/practice.ts';
import { policies } from '../pipeline/model/site.ts';
import { Folder } from './publication.ts';
import { edition, site } from './sample.ts';

const words = 'We say here in some detail what we do and why we do it that way. '.repeat(4);
const person = {
  key: 'jo',
  name: 'Jo Writer',
  names: [],
  sameAs: [],
  jobTitle: 'Editor',
  description: 'Checks bridges.',
};

const reviewed = edition.claims.flatMap(({ id, review }): CheckedClaim[] =>
  review ? [{ id, path: 'a.md', review }] : [],
);
const [checked] = reviewed as [CheckedClaim];
const source = {
  name: 'Record',
  publisher: 'Archive',
  url: 'https://archive.example/',
  kind: 'primary',
} as const;

/** A practice that lacks nothing. */
const sound: Practice = {
  now: '2024-06-03',
  corrections: 1,
  withdrawn: 0,
  site: {
    ...site,
    organization: {
      ...site.organization,
      description: 'A desk.',
      email: 'desk@example.org',
      logo: 'https://claims.example.org/logo.png',
    },
    scale: {
      ...site.scale,
      ratings: [{ key: 'a', label: 'A', meaning: 'It holds well.', class: 'TRUE', value: 5 }],
    },
    pages: policies.map((policy) => ({
      slug: policy,
      title: policy,
      policy,
      body: `<p>${words}<a href="mailto:desk@example.org">Write</a></p>`,
      path: `source/pages/${policy}.md`,
    })),
  },
  reviews: [
    {
      ...checked,
      claimant: 'Mayor',
      review: {
        ...checked.review,
        conclusion: 'It was opened on that very day, as the records of the city tell.',
        reviewer: person,
        contacted: { date: '2024-06-01' },
        sources: [source, source],
      },
    },
  ],
};

const stateOf = (practice: Practice) =>
  Object.fromEntries(examine(practice).map(({ name, state }) => [name, state]));

function withReview(change: Partial<CheckedClaim['review']>): Practice {
  const [claim] = sound.reviews as [CheckedClaim];
  return { ...sound, reviews: [...sound.reviews, { ...claim, review: { ...claim.review, ...change } }] };
}

const without = (policy: string): Practice => ({
  ...sound,
  site: { ...sound.site, pages: sound.site.pages.filter((page) => page.policy !== policy) },
});

describe('a sound practice', () => {
  test('lacks nothing, and leaves to people what is theirs to judge', () => {
    const states = stateOf(sound);
    expect(Object.keys(states)).toHaveLength(criteria.length);
    expect(Object.entries(states).filter(([, state]) => state !== 'there')).toEqual([
      ['claimants/balance', 'judge'],
      ['reviews/steady', 'judge'],
    ]);
  });

  test('is told in numbers', () => {
    expect(examine(sound).find(({ name }) => name === 'reviews/steady')?.seen).toBe(
      '1 in the 26 weeks and 1 in the 52 weeks up to 2024-06-03',
    );
  });
});

describe('what is lacking', () => {
  const { reviewer: _, contacted: __, ...bare } = (sound.reviews[0] as CheckedClaim).review;
  test.each<[string, Practice]>([
    ['sources/detail', withReview({ sources: [source, { name: 'Something', kind: 'secondary' }] })],
    ['sources/second', withReview({ sources: [source] })],
    ['sources/primary', withReview({ sources: [{ ...source, kind: 'secondary' }] })],
    ['reviews/conclusion', withReview({ conclusion: 'It is so.' })],
    ['reviews/signed', { ...sound, reviews: [{ ...checked, review: bare }] }],
    ['claimants/asked', { ...sound, reviews: [{ ...checked, review: bare }] }],
    ['people/introduced', withReview({ reviewer: { key: 'x', name: 'X', names: [], sameAs: [] } })],
    ['reviews/steady', { ...sound, now: '2026-06-03' }],
    ['claimants/balance', { ...sound, reviews: [] }],
    ['site/organisation', { ...sound, site: { ...sound.site, organization: site.organization } }],
    ['ratings/explained', { ...sound, site: { ...sound.site, scale: site.scale } }],
    ['corrections/contact', without('corrections')],
    ...['ethics', 'about', 'ownership', 'masthead', 'feedback', 'methodology', 'corrections'].map(
      (policy): [string, Practice] => [`page/${policy}`, without(policy)],
    ),
  ])('%s is seen, with its remedy', (name, practice) => {
    const found = examine(practice).find((each) => each.name === name);
    expect(found?.state).toBe('lacking');
    expect(found?.remedy).toMatch(/\S/);
  });

  test('corrections are for a person to judge where there are none', () => {
    expect(stateOf({ ...sound, corrections: 0 })['corrections/open']).toBe('judge');
  });

  test('a page of a few words is no page', () => {
    const pages = sound.site.pages.map((page) => ({ ...page, body: '<p>Soon.</p>' }));
    expect(stateOf({ ...sound, site: { ...sound.site, pages } })['page/about']).toBe('lacking');
  });
});

describe('claimpress doctor', () => {
  let folder: Folder | undefined;

  afterEach(() => {
    folder?.close();
    folder = undefined;
  });

  test('says what is there and what is not, and where to mend it', () => {
    folder = new Folder();
    const { status, stdout } = folder.run(['doctor']);
    expect(status).toBe(1);
    expect(stdout).toContain(
      '✗ A page says who owns and who funds it.\n    no such page\n    → Write it as pages/ownership.md',
    );
    expect(stdout).toContain('1 of 1 fact checks name a primary source');
    expect(stdout).toMatch(/\d+ there, \d+ lacking, \d+ for a person to judge\n$/);
  });

  test('prints the same as JSON', () => {
    folder = new Folder();
    const items = JSON.parse(folder.run(['doctor', '--json']).stdout);
    expect(items).toHaveLength(criteria.length);
    expect(items[0]).toMatchObject({
      name: expect.any(String),
      principle: 'fairness',
      state: expect.any(String),
    });
  });

  test('does not examine what has errors', () => {
    folder = new Folder();
    folder.write('source/2024-06-01-bridge.md', '---\ntitle: A\ndate: 2024-13-01\n---\n\nWords.\n');
    expect(folder.run(['doctor'])).toMatchObject({ status: 1, stdout: '' });
  });
});
