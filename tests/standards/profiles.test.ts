// Fact checks in the forms of their targets, held against the contract of each.
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../pipeline/model/edition.ts';
import type { Json, Node } from '../../pipeline/model/node.ts';
import { json } from '../../pipeline/publish/json.ts';
import { ninjs } from '../../pipeline/publish/ninjs.ts';
import { profileFiles } from '../../pipeline/publish/profileFiles.ts';
import { profileReport } from '../../pipeline/publish/profileReport.ts';
import { profiles } from '../../pipeline/publish/profiles/roster.ts';
import {
  copyOf,
  fileOf,
  filesOf,
  hostileEdition,
  hostileSite,
  parsed,
  typesOf,
} from '../publish/publishing.ts';
import { edition, site } from '../sample.ts';

/** A contract of `schemas/`, as a function that says what is wrong. */
function contract(name: string): (value: unknown) => ValidateFunction['errors'] {
  const ajv = new Ajv({ allowUnionTypes: true, strictRequired: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
  return (value) => {
    validate(value);
    return validate.errors;
  };
}

const folder = 'fact-checks/bridge-opened/';
const node: Node = {
  '@type': 'ClaimReview',
  '@id': `${site.url}/${folder}#review`,
  url: `${site.url}/${folder}`,
  claimReviewed: 'The Sydney Harbour Bridge opened in 1932.',
  datePublished: '2024-06-02T08:00:00-04:00',
  reviewRating: {
    '@type': 'Rating',
    '@id': `${site.url}/${folder}#rating`,
    alternateName: 'Accurate',
    ratingValue: 5,
    bestRating: 5,
    worstRating: 1,
    ratingExplanation: 'It opened on 19 March 1932.',
  },
  itemReviewed: {
    '@type': 'Claim',
    '@id': `${edition.url}#claim-bridge-opened`,
    text: 'The bridge opened in 1932.',
    author: {
      '@type': 'Person',
      '@id': `${site.url}/#person-jo`,
      name: 'Jo Writer',
      jobTitle: 'Engineer',
      sameAs: ['https://jo.example/', 'http://www.wikidata.org/entity/Q1'],
    },
    datePublished: '2024-06-01T00:00:00-04:00',
    firstAppearance: { '@type': 'CreativeWork', '@id': `${edition.url}#first`, url: 'https://a.example/1' },
    appearance: [
      { '@type': 'CreativeWork', '@id': `${edition.url}#first`, url: 'https://a.example/1' },
      { '@type': 'CreativeWork', '@id': `${edition.url}#second`, url: 'https://a.example/2' },
    ],
  },
};
const full: Edition = {
  ...edition,
  meta: { ...edition.meta, publication: { name: 'Bridge & Sons', url: 'https://bridge.example/' } },
  corrections: [
    { date: '2024-06-02', text: 'The year was wrong.' },
    { date: '2024-06-03', text: 'So was the day.' },
  ],
  reviews: { 'bridge-opened': node },
};

describe('the payload for the Fact Check Tools API', () => {
  const payload = parsed(fileOf(profileFiles, `${folder}claim-review-markup-page.json`, [full]));

  test('has one markup with everything that the API takes', () => {
    expect(contract('claim-review-markup-page')(payload)).toBeNull();
    expect(payload).toEqual({
      pageUrl: `${site.url}/${folder}`,
      publishDate: '2024-06-02T00:00:00-04:00',
      claimReviewAuthor: { name: 'The Example Desk' },
      claimReviewMarkups: [
        {
          url: `${site.url}/${folder}`,
          claimReviewed: 'The Sydney Harbour Bridge opened in 1932.',
          claimDate: '2024-06-01T00:00:00-04:00',
          claimFirstAppearance: 'https://a.example/1',
          claimAppearances: ['https://a.example/2'],
          claimAuthor: { name: 'Jo Writer', jobTitle: 'Engineer', sameAs: 'https://jo.example/' },
          rating: {
            textualRating: 'Accurate',
            ratingValue: 5,
            bestRating: 5,
            worstRating: 1,
            ratingExplanation: 'It opened on 19 March 1932.',
          },
        },
      ],
    });
  });
});

test('the Fact Check Tools API gets no fraction: its numbers are whole', () => {
  const reviews = {
    'bridge-opened': {
      ...node,
      reviewRating: { '@type': 'Rating', ratingValue: 4.5, bestRating: 5, worstRating: 1 },
    },
  };
  const text = fileOf(profileFiles, `${folder}claim-review-markup-page.json`, [{ ...full, reviews }]);
  expect(contract('claim-review-markup-page')(parsed(text))).toBeNull();
  expect(text).not.toMatch(/ratingValue|bestRating|worstRating/);
});

describe('the ClaimReview for MediaVault', () => {
  const review = parsed(fileOf(profileFiles, `${folder}mediavault.json`, [full]));

  test('has ratings as strings, days, and appearances as a list', () => {
    expect(contract('mediavault')(review)).toBeNull();
    expect(review).toMatchObject({
      datePublished: '2024-06-02',
      reviewRating: { ratingValue: '5', bestRating: '5', worstRating: '1', alternateName: 'Accurate' },
      itemReviewed: {
        datePublished: '2024-06-01',
        appearance: [{ url: 'https://a.example/1' }, { url: 'https://a.example/2' }],
      },
    });
  });

  test('a verdict in words has no numbers', () => {
    const { reviewRating: _, ...bare } = node;
    const reviews = {
      'bridge-opened': { ...bare, reviewRating: { '@type': 'Rating', alternateName: 'Odd' } },
    };
    const text = fileOf(profileFiles, `${folder}mediavault.json`, [{ ...full, reviews }]);
    expect(contract('mediavault')(parsed(text))).toBeNull();
    expect(text).not.toContain('ratingValue');
  });
});

describe('ninjs', () => {
  const faults = contract('ninjs');

  test('an article keeps its uri, and corrections count up its version and stand in its note', () => {
    const before = parsed(fileOf(ninjs, 'opinion/2024/bridge/ninjs.json'));
    const after = parsed(fileOf(ninjs, 'opinion/2024/bridge/ninjs.json', [full]));
    expect([faults(before), faults(after)]).toEqual([null, null]);
    expect(after['uri']).toBe(before['uri']);
    expect([before['version'], after['version']]).toEqual(['1', '3']);
    expect(after['edNote']).toBe(
      'Correction, June 2, 2024: The year was wrong.\nCorrection, June 3, 2024: So was the day.',
    );
    expect(before).not.toHaveProperty('edNote');
  });

  test('an article names its places, its source and its fact checks', () => {
    expect(parsed(fileOf(ninjs, 'opinion/2024/bridge/ninjs.json', [full]))).toMatchObject({
      places: [{ name: 'Sydney Harbour Bridge', uri: 'http://www.wikidata.org/entity/Q54495' }],
      infoSources: [{ name: 'Bridge & Sons', role: 'originator', uri: 'https://bridge.example/' }],
      associations: [
        { name: 'fact-check-bridge-opened', uri: 'tag:claims.example.org,2026:fact-check/bridge-opened' },
      ],
    });
  });

  test('terms and licence of the texts stand with what is ours', () => {
    const republish = { terms: 'Whole and unchanged.', license: 'https://l.example/' };
    const at = { ...site, republish };
    const own = parsed(fileOf(ninjs, 'opinion/2024/bridge/ninjs.json', [edition], at));
    expect(faults(own)).toBeNull();
    expect(own).toMatchObject({
      usageTerms: 'Whole and unchanged.',
      rightsInfo: { linkedRights: 'https://l.example/' },
    });
    expect(parsed(fileOf(ninjs, 'opinion/2024/bridge/ninjs.json', [full], at))).not.toHaveProperty(
      'usageTerms',
    );
  });

  test('a fact check is a text of its own, whose note tells its corrections', () => {
    const item = parsed(fileOf(profileFiles, `${folder}ninjs.json`, [full]));
    expect(faults(item)).toBeNull();
    expect(item).toMatchObject({
      uri: 'tag:claims.example.org,2026:fact-check/bridge-opened',
      version: '2',
      edNote: 'Correction, June 3, 2024: An earlier version had the wrong day.',
      associations: [{ name: 'article', uri: edition.tag }],
    });
  });

  test('an article without a date has none', () => {
    expect(
      faults(parsed(fileOf(ninjs, 'opinion/undated/ninjs.json', [copyOf('undated', undefined)]))),
    ).toBeNull();
  });
});

describe('the report', () => {
  const report = parsed(fileOf(profileReport, 'data/profiles.json', [full]));

  test('says of each target what it cannot hold, and why', () => {
    expect((report['profiles'] as Json[]).map((each) => (each as { name: string }).name)).toEqual(
      profiles.map(({ name }) => name),
    );
    for (const { losses } of profiles) expect(losses.length).toBeGreaterThan(0);
  });

  test('names for each fact check what of it is lost, and not what it never had', () => {
    const [check] = report['factChecks'] as { lost: Record<string, string[]> }[];
    expect(check?.lost['mediavault']).toEqual([
      'times',
      'about',
      'rating.class',
      'rating.meaning',
      'modified',
      'sources',
      'corrections',
      'language',
    ]);
    expect(check?.lost['fact-check-tools']).toContain('quote');
    expect(check?.lost['data-commons']).not.toContain('sources');
  });

  test('written in pieces it equals the whole, however many fact checks there are', () => {
    for (const editions of [[], [full], [full, { ...full, id: 'b' }]]) {
      const text = fileOf(profileReport, 'data/profiles.json', editions);
      expect(text).toBe(json(parsed(text)));
    }
  });
});

test('hostile text leaves JSON that parses and keeps its contract', () => {
  const files = {
    ...filesOf(profileFiles, [hostileEdition], hostileSite),
    ...filesOf(ninjs, [hostileEdition], hostileSite),
  };
  expect(Object.keys(files)).toHaveLength(4);
  for (const [path, text] of Object.entries(files)) {
    expect([path, text.isWellFormed()]).toEqual([path, true]);
    if (path.endsWith('ninjs.json')) {
      expect(text).not.toMatch(/[\ufffe]|\\u0007|\\ud800/);
      expect(contract('ninjs')(parsed(text))).toBeNull();
    }
  }
});

test('every form is JSON', () => {
  expect(new Set([...Object.values(typesOf(profileFiles)), ...Object.values(typesOf(ninjs))])).toEqual(
    new Set(['application/json']),
  );
});
