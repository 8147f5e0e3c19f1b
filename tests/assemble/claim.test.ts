import { describe, expect, it } from 'vitest';
import { assemble } from '../../pipeline/assemble/index.ts';
import type { Claimant, PublishedClaim, PublishedReview } from '../../pipeline/model/edition.ts';
import type { Entity } from '../../pipeline/model/entity.ts';
import type { Node } from '../../pipeline/model/node.ts';
import type { Draft } from '../../pipeline/model/plugin.ts';
import { site } from '../sample.ts';
import { draft } from './draft.ts';

const url = 'https://claims.example.org/opinion/2024/bridge/';
const page = 'https://claims.example.org/fact-checks/bridge-opened/';
const first = draft.claims[0] as PublishedClaim;
const signed = first.review as PublishedReview;

function assembled(claim: Partial<PublishedClaim>, changes: Partial<Draft> = {}, house = site) {
  const { graph, reviews } = assemble({ ...draft, ...changes, claims: [{ ...first, ...claim }] }, house);
  const node = graph.find((each) => each['@type'] === 'Claim') as Node;
  const review = reviews['bridge-opened'] as Node;
  return { graph, node, review, item: review?.['itemReviewed'] as Node };
}

function reviewed(changes: Partial<PublishedReview>, house = site): Node {
  return assembled({ review: { ...signed, ...changes } }, {}, house).review;
}

const republished = { meta: { ...draft.meta, publication: { name: 'The Elsewhere Times' } } };

describe('a claim', () => {
  it('should have the article’s words as text and the wording that stands alone as name', () => {
    expect(assembled({}).node).toMatchObject({
      '@id': `${url}#claim-bridge-opened`,
      text: 'The bridge opened in 1932.',
      name: 'The Sydney Harbour Bridge opened in 1932.',
      author: { '@id': 'https://claims.example.org/#person-jo' },
      datePublished: '2024-06-01',
      about: { '@id': 'http://www.wikidata.org/entity/Q54495' },
      temporalCoverage: '1932',
      isPartOf: { '@id': `${url}#article` },
      review: { '@id': `${page}#review` },
    });
  });

  it('should mention what it counts, each amount with an address', () => {
    const exact = { approximate: false };
    const quantities = [
      { words: 'the third bill', type: 'ordinal', value: 3, ...exact },
      { words: 'about $3 million', type: 'money', value: 3e6, unit: 'USD', approximate: true },
      { words: '4 percent', type: 'percent', value: 4, ...exact },
      { words: '50-1', type: 'ratio', value: 50, ...exact },
      { words: '10 to 20 ships', type: 'range', value: 10, upper: 20, unit: 'ships', ...exact },
    ] as const;
    const id = `${url}#claim-bridge-opened.quantity-`;
    const counted = { '@type': 'QuantitativeValue' };
    expect(assembled({ quantities }).node['mentions']).toEqual([
      { '@type': 'MonetaryAmount', '@id': `${id}1`, name: 'about $3 million', value: 3e6, currency: 'USD' },
      { ...counted, '@id': `${id}2`, name: '4 percent', value: 4, unitCode: 'P1', unitText: '%' },
      { ...counted, '@id': `${id}3`, name: '50-1', value: 50, unitText: ': 1' },
      { ...counted, '@id': `${id}4`, name: '10 to 20 ships', minValue: 10, maxValue: 20, unitText: 'ships' },
    ]);
    expect(assembled({ quantities: [] }).node).not.toHaveProperty('mentions');
  });

  it('should have no name where nobody worded it anew', () => {
    expect(assembled({ claim: first.quote }).node).not.toHaveProperty('name');
  });

  it('should have no author where nobody knows who said it', () => {
    const { claimant, ...unknown } = first;
    const { graph, reviews } = assemble({ ...draft, claims: [unknown] }, site);
    expect(graph.find((each) => each['@type'] === 'Claim')).not.toHaveProperty('author');
    expect(reviews['bridge-opened']?.['itemReviewed']).not.toHaveProperty('author');
  });

  it('should appear in our article and, where it is republished, first in the original', () => {
    const { node } = assembled({ appearances: [] }, republished);
    expect(node['appearance']).toEqual({ '@id': `${url}#article` });
    expect(node['firstAppearance']).toEqual({ '@id': `${url}#original` });
  });

  it('should appear first where the date is the earliest', () => {
    const appearances = [
      { url: 'https://b.example/', date: '2024-05-02' },
      { url: 'https://a.example/', date: '2024-05-01' },
    ];
    const { item } = assembled({ appearances }, republished);
    expect(item['firstAppearance']).toMatchObject({ url: 'https://a.example/', datePublished: '2024-05-01' });
    expect(item['appearance']).toMatchObject([{ '@id': `${url}#original` }, { url: 'https://b.example/' }]);
  });

  it('should not name the original twice', () => {
    const originalUrl = 'https://elsewhere.example/keep';
    const meta = { ...republished.meta, originalUrl };
    const { item } = assembled({ appearances: [{ url: originalUrl }] }, { meta });
    expect(item['firstAppearance']).toMatchObject({ '@id': `${url}#original`, url: originalUrl });
    expect(item).not.toHaveProperty('appearance');
  });

  it('should describe an original of unknown address without one', () => {
    const { item } = assembled({ appearances: [] }, republished);
    expect(item['firstAppearance']).toMatchObject({
      headline: draft.meta.headline,
      author: { name: 'Jo Writer' },
      publisher: { name: 'The Elsewhere Times' },
      datePublished: '2024-06-01',
    });
    expect(item['firstAppearance']).not.toHaveProperty('url');
  });
});

describe('a claimant', () => {
  const seoul: Entity = {
    key: 'Q8684',
    type: 'City',
    name: 'Seoul',
    wikidata: 'Q8684',
    alternateNames: [],
    sameAs: ['http://www.wikidata.org/entity/Q8684'],
    mentions: 1,
  };
  const korea: Entity = { ...seoul, key: 'Q884', type: 'Country', name: 'South Korea', wikidata: 'Q884' };
  const metonym = {
    kind: 'entity',
    span: { start: 4, end: 10 },
    finding: { type: 'City', name: 'Seoul', wikidata: 'Q8684', form: 'metonym', standsFor: 'Q884' },
    by: 'test',
    confidence: 1,
    entity: 'Q8684',
  } as const;

  it('should be the government where a capital stands for it', () => {
    const claimant: Claimant = { type: 'Organization', name: 'Seoul', key: 'Q8684', sameAs: seoul.sameAs };
    const { graph, item } = assembled({ claimant }, { entities: [seoul, korea], annotations: [metonym] });
    const government = graph.find((node) => node['@id'] === `${url}#government-Q884`);
    expect(government).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: 'Government of South Korea',
      alternateName: 'Seoul',
      areaServed: { '@id': 'http://www.wikidata.org/entity/Q884' },
    });
    expect(item['author']).toMatchObject({
      '@id': `${url}#government-Q884`,
      name: 'Government of South Korea',
    });
    expect(item['author']).not.toHaveProperty('sameAs');
  });

  it('should keep the capital’s name where the article does not name the country', () => {
    const claimant: Claimant = { type: 'Organization', name: 'Seoul', key: 'Q8684', sameAs: seoul.sameAs };
    const { item } = assembled({ claimant }, { entities: [seoul], annotations: [metonym] });
    expect(item['author']).toMatchObject({ '@id': `${url}#government-Q884`, name: 'Seoul' });
  });

  it('should be the government of a country that is named itself', () => {
    const claimant: Claimant = { type: 'Organization', name: 'South Korea', key: 'Q884', sameAs: [] };
    const { item } = assembled({ claimant }, { entities: [korea], annotations: [] });
    expect(item['author']).toMatchObject({ '@id': `${url}#government-Q884` });
  });

  it('should be the entity itself where that may assert something', () => {
    const pact: Entity = {
      ...seoul,
      key: 'Q7184',
      type: 'Organization',
      name: 'NATO',
      sameAs: ['https://nato.example/'],
    };
    const claimant: Claimant = { type: 'Organization', name: 'NATO', key: 'Q7184', sameAs: [] };
    const { graph, node, item } = assembled({ claimant }, { entities: [pact] });
    expect(node['author']).toEqual({ '@id': 'http://www.wikidata.org/entity/Q7184' });
    expect(item['author']).toMatchObject({ name: 'NATO', sameAs: 'https://nato.example/' });
    expect(graph.filter((each) => each['name'] === 'NATO')).toHaveLength(1);
  });

  it('should have a node of their own where nothing else describes them', () => {
    const claimant: Claimant = { type: 'Person', name: 'Pat Passer-by', jobTitle: 'Baker', sameAs: [] };
    const { graph } = assembled({ claimant });
    expect(graph.find((node) => node['name'] === 'Pat Passer-by')).toEqual({
      '@type': 'Person',
      '@id': `${url}#claimant-bridge-opened`,
      name: 'Pat Passer-by',
      jobTitle: 'Baker',
    });
  });

  it('should have the job that their byline in this article gives', () => {
    expect(assembled({}).item['author']).toMatchObject({ name: 'Jo Writer', jobTitle: 'Engineer' });
  });
});

describe('a review', () => {
  it('should be whole as a document of its own', () => {
    expect(reviewed({})).toMatchObject({
      '@type': 'ClaimReview',
      '@id': `${page}#review`,
      url: page,
      claimReviewed: 'The Sydney Harbour Bridge opened in 1932.',
      datePublished: '2024-06-02',
      dateModified: '2024-06-03',
      author: { '@type': 'Organization', name: 'The Example Desk', url: 'https://claims.example.org/' },
      inLanguage: 'en',
      itemReviewed: { '@type': 'Claim', text: 'The bridge opened in 1932.' },
      reviewBody: 'It opened on 19 March 1932.',
      sdLicense: { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    });
  });

  it('should have the scale’s numbers as numbers', () => {
    expect(reviewed({})['reviewRating']).toEqual({
      '@type': 'Rating',
      '@id': `${page}#rating`,
      alternateName: 'Accurate',
      ratingValue: 5,
      bestRating: 5,
      worstRating: 1,
      ratingExplanation: 'It opened on 19 March 1932.',
    });
  });

  it('should have no number where the verdict is in words only', () => {
    const { rating, ...words } = signed;
    const { review } = assembled({ review: { ...words, label: 'True as far as it goes' } });
    expect(review['reviewRating']).toEqual({
      '@type': 'Rating',
      '@id': `${page}#rating`,
      alternateName: 'True as far as it goes',
      ratingExplanation: 'It opened on 19 March 1932.',
    });
  });

  it('should have no name on the claim, which consumers take for a place', () => {
    expect(assembled({}).item).not.toHaveProperty('name');
  });

  it('should name who signed it beside the organisation', () => {
    const reviewer = { key: 'al', name: 'Al Reader', names: [], sameAs: [] };
    expect(reviewed({ reviewer })).toMatchObject({
      author: { name: 'The Example Desk' },
      editor: { '@type': 'Person', name: 'Al Reader' },
    });
  });

  it('should be as recent as its latest correction', () => {
    const corrections = [{ date: '2024-07-01', text: 'Again.' }];
    expect(reviewed({ corrections })['dateModified']).toBe('2024-07-01');
  });

  it('should cite each source under its own address', () => {
    const source = {
      name: 'A',
      url: 'https://a.example/',
      archivedUrl: 'https://archive.example/a',
      kind: 'primary',
    } as const;
    expect(reviewed({ sources: [source, { name: 'B', kind: 'secondary' }] })['citation']).toEqual([
      {
        '@type': 'CreativeWork',
        '@id': `${page}#source-1`,
        name: 'A',
        url: 'https://a.example/',
        archivedAt: 'https://archive.example/a',
      },
      { '@type': 'CreativeWork', '@id': `${page}#source-2`, name: 'B' },
    ]);
  });

  it('should keep every address when wording and verdict change', () => {
    const idsOf = (node: Node) => [...JSON.stringify(node).matchAll(/"@id":"([^"]*)"/g)].map(([, id]) => id);
    const other = assembled({
      claim: 'Something else.',
      quote: 'Other words.',
      review: { ...signed, label: 'False', conclusion: 'No.' },
    });
    expect(idsOf(other.review)).toEqual(idsOf(reviewed({})));
  });

  it('should not exist for a claim that nobody reviewed', () => {
    expect(Object.keys(assemble(draft, site).reviews)).toEqual(['bridge-opened']);
  });
});
