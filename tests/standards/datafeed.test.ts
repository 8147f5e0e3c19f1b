// The data feeds by the shape that their consumers read, in schema.org's terms.
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../pipeline/model/edition.ts';
import type { Json } from '../../pipeline/model/node.ts';
import type { Vocabulary } from '../../pipeline/model/vocabulary.ts';
import { claimReviewFeed } from '../../pipeline/publish/claimReviewFeed.ts';
import { claimsFeed } from '../../pipeline/publish/claimsFeed.ts';
import { json } from '../../pipeline/publish/json.ts';
import vocabularyJson from '../../schemas/schemaorg.vocabulary.json' with { type: 'json' };
import {
  copyOf,
  described,
  fileOf,
  hostileEdition,
  hostileSite,
  parsed,
  typesOf,
} from '../publish/publishing.ts';
import { edition, site } from '../sample.ts';

const vocabulary = vocabularyJson as unknown as Vocabulary;
const reviews = 'data/claim-reviews.jsonld';
const claims = 'data/claims.jsonld';

/** A type with all types above it. */
function ancestry(type: string): string[] {
  return [type, ...(vocabulary.types[type] ?? []).flatMap(ancestry)];
}

/** What schema.org does not know: types, and properties that their type cannot have. */
function strayTerms(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(strayTerms);
  if (value === null || typeof value !== 'object') return [];
  const node = value as { readonly [key: string]: Json };
  const type = node['@type'];
  const known = typeof type === 'string' ? ancestry(type) : undefined;
  return Object.entries(node).flatMap(([name, each]) => {
    if (name === '@type')
      return known && type !== undefined && String(type) in vocabulary.types ? [] : [`type ${type}`];
    if (name.startsWith('@')) return [];
    const domains = vocabulary.properties[name]?.domains ?? [];
    const fits = known === undefined || domains.some((domain) => known.includes(domain));
    return [...(fits ? [] : [`${type}.${name}`]), ...strayTerms(each)];
  });
}

describe('the ClaimReview data feed', () => {
  test('it has the shape that Data Commons reads', () => {
    expect(parsed(fileOf(claimReviewFeed, reviews))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DataFeed',
      name: 'The Example Desk: claim reviews',
      url: 'https://claims.example.org/data/claim-reviews.jsonld',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      dateModified: '2024-06-03T00:00:00-04:00',
      dataFeedElement: [
        {
          '@type': 'DataFeedItem',
          dateCreated: '2024-06-02T00:00:00-04:00',
          dateModified: '2024-06-03T00:00:00-04:00',
          url: 'https://claims.example.org/fact-checks/bridge-opened/',
          item: [
            {
              '@context': 'https://schema.org',
              ...edition.reviews['bridge-opened'],
              sdPublisher: {
                '@type': 'Organization',
                name: 'The Example Desk',
                url: 'https://claims.example.org/',
              },
              sdLicense: 'https://creativecommons.org/licenses/by/4.0/',
            },
          ],
        },
      ],
    });
  });

  test('what a review says of its own data stands', () => {
    const node = {
      '@type': 'ClaimReview',
      '@id': 'https://x.example/#r',
      sdLicense: 'https://x.example/licence',
    };
    const text = fileOf(claimReviewFeed, reviews, [{ ...edition, reviews: { 'bridge-opened': node } }]);
    expect(text).toContain('"sdLicense": "https://x.example/licence"');
  });

  test('a claim without a review should not appear', () => {
    expect(fileOf(claimReviewFeed, reviews)).not.toContain('160,000');
  });
});

describe('the feed of claims', () => {
  const items = (...editions: Edition[]): Json[] =>
    (parsed(fileOf(claimsFeed, claims, editions))['dataFeedElement'] as Json[]).map(
      (element) => (element as { readonly item: Json }).item,
    );

  test('a claim is there with its words, its place and what the graph says of it', () => {
    expect(items(described)[0]).toEqual({
      '@type': 'Claim',
      '@id': `${edition.url}#claim-bridge-opened`,
      url: `${edition.url}#claim-bridge-opened`,
      name: 'The Sydney Harbour Bridge opened in 1932.',
      text: 'The bridge opened in 1932.',
      inLanguage: 'en',
      identifier: {
        '@type': 'PropertyValue',
        propertyID: 'https://www.rfc-editor.org/rfc/rfc5147',
        value: 'char=0,26',
      },
      isPartOf: {
        '@type': 'NewsArticle',
        '@id': `${edition.url}#article`,
        url: edition.url,
        headline: edition.meta.headline,
      },
      appearance: [
        {
          '@type': 'WebPageElement',
          url: `${edition.url}#:~:text=The%20bridge%20opened%20in%201932.`,
          isPartOf: { '@id': `${edition.url}#article` },
        },
        {
          '@type': 'CreativeWork',
          '@id': `${edition.url}#elsewhere`,
          url: 'https://elsewhere.example/bridge',
        },
      ],
      author: { '@type': 'Person', '@id': `${site.url}/#person-jo`, name: 'Jo Writer' },
      datePublished: '2024-06-01T00:00:00-04:00',
      about: {
        '@type': 'Place',
        '@id': 'http://www.wikidata.org/entity/Q54495',
        name: 'Sydney Harbour Bridge',
      },
      temporalCoverage: '1932',
      review: {
        '@type': 'ClaimReview',
        '@id': `${site.url}/fact-checks/bridge-opened/#review`,
        url: `${site.url}/fact-checks/bridge-opened/`,
      },
    });
  });

  test('every published claim is there, each with the dates of its article', () => {
    expect(parsed(fileOf(claimsFeed, claims))['dataFeedElement']).toMatchObject([
      {
        '@type': 'DataFeedItem',
        dateCreated: '2024-06-01T00:00:00-04:00',
        dateModified: '2024-06-03T00:00:00-04:00',
        url: `${edition.url}#claim-bridge-opened`,
      },
      { item: { text: 'It carries 160,000 cars & lorries a day.', identifier: { value: 'char=27,67' } } },
    ]);
  });

  test('a claim without a review has none, and what the graph does not say is left out', () => {
    const [, second] = items(described);
    for (const key of ['author', 'datePublished', 'about', 'temporalCoverage', 'review']) {
      expect(second).not.toHaveProperty(key);
    }
  });
});

describe.each([
  [claimReviewFeed, reviews],
  [claimsFeed, claims],
])('%o', (publisher, path) => {
  test('every term is one of schema.org, on a type that has it', () => {
    expect(strayTerms(parsed(fileOf(publisher, path, [described])))).toEqual([]);
  });

  test('written in pieces it equals the whole', () => {
    for (const editions of [[], [edition], [edition, copyOf('b', '2024-01-01'), { ...edition, id: 'c' }]]) {
      const text = fileOf(publisher, path, editions);
      expect(text).toBe(json(parsed(text)));
    }
  });

  test('hostile text leaves JSON that parses, without a lone surrogate in the bytes', () => {
    const text = fileOf(publisher, path, [hostileEdition], hostileSite);
    expect(parsed(text)['@type']).toBe('DataFeed');
    expect(text.isWellFormed()).toBe(true);
  });

  test('a site without a licence names none', () => {
    const { dataLicense: _, ...bare } = site;
    expect(fileOf(publisher, path, [edition], bare)).not.toMatch(/license/i);
  });

  test('it is JSON-LD', () => {
    expect(typesOf(publisher)).toEqual({ [path]: 'application/ld+json' });
  });
});
