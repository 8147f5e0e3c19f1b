import { describe, expect, it } from 'vitest';
import { assemble } from '../../pipeline/assemble/index.ts';
import { organization } from '../../pipeline/assemble/organization.ts';
import type { Meta } from '../../pipeline/model/article.ts';
import type { Entity } from '../../pipeline/model/entity.ts';
import type { Node } from '../../pipeline/model/node.ts';
import type { Draft } from '../../pipeline/model/plugin.ts';
import type { Policy } from '../../pipeline/model/site.ts';
import { site } from '../sample.ts';
import { draft } from './draft.ts';

const url = 'https://claims.example.org/opinion/2024/bridge/';

function article(changes: Partial<Draft> = {}, meta: Partial<Meta> = {}, house = site): Node {
  const [node] = assemble({ ...draft, ...changes, meta: { ...draft.meta, ...meta } }, house).graph;
  if (!node) throw new Error('The graph is empty');
  return node;
}

function place(key: string, name: string, mentions: number): Entity {
  return { key, type: 'Place', name, wikidata: key, alternateNames: [], sameAs: [], mentions };
}

describe('an article', () => {
  it.each([
    ['opinion', ['NewsArticle', 'OpinionNewsArticle']],
    ['analysis', ['NewsArticle', 'AnalysisNewsArticle']],
    ['report', ['NewsArticle', 'ReportageNewsArticle']],
    ['background', ['NewsArticle', 'BackgroundNewsArticle']],
    ['news', 'NewsArticle'],
  ] as const)('of the genre %s should have the types %j', (genre, types) => {
    expect(article({ genre })['@type']).toEqual(types);
  });

  it('should stand first in the graph, under a fragment of its page', () => {
    expect(article()).toMatchObject({
      '@id': `${url}#article`,
      url,
      mainEntityOfPage: { '@type': 'WebPage', '@id': url },
      headline: 'Keep the "Bridge" & <its> arch',
      description: 'Why the arch should stay.',
      inLanguage: 'en',
      articleSection: 'opinion',
      keywords: ['bridges'],
      wordCount: 16,
      sdLicense: { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    });
  });

  it('should keep a bare day as a bare day', () => {
    expect(article()).toMatchObject({ datePublished: '2024-06-01', dateModified: '2024-06-03' });
  });

  it('should give a time without an offset that of the publication', () => {
    const node = article({}, { datePublished: '2024-06-01T09:30:00' });
    expect(node['datePublished']).toBe('2024-06-01T09:30:00-04:00');
  });

  it('should leave out what is not known, and never write an empty value', () => {
    const node = article({ claims: [], entities: [] }, { keywords: [], description: '', authors: [] });
    for (const field of ['author', 'description', 'keywords', 'about', 'mentions', 'hasPart', 'isBasedOn']) {
      expect(node).not.toHaveProperty(field);
    }
  });

  it('should be published by the house where nobody published it first', () => {
    const organization = {
      '@type': 'Organization',
      '@id': 'https://claims.example.org/#organization',
      name: 'The Example Desk',
      url: 'https://claims.example.org/',
    };
    expect(article()).toMatchObject({ publisher: organization, sdPublisher: organization });
    expect(article()).not.toHaveProperty('isBasedOn');
  });

  it('should be based on the piece that another publication published first', () => {
    const node = article({}, { publication: { name: 'The Elsewhere Times' } });
    expect(node['publisher']).toMatchObject({ '@id': `${url}#publisher`, name: 'The Elsewhere Times' });
    expect(node['sdPublisher']).toMatchObject({ name: 'The Example Desk' });
    expect(node['isBasedOn']).toEqual({
      '@type': 'NewsArticle',
      '@id': `${url}#original`,
      headline: 'Keep the "Bridge" & <its> arch',
      author: { '@id': 'https://claims.example.org/#person-jo' },
      publisher: { '@id': `${url}#publisher` },
      datePublished: '2024-06-01',
    });
  });

  it('should name the address of that piece where it is known', () => {
    const originalUrl = 'https://elsewhere.example/keep';
    const node = article({}, { publication: { name: 'The Elsewhere Times' }, originalUrl });
    expect(node['isBasedOn']).toMatchObject({ '@id': `${url}#original`, url: originalUrl });
  });

  it('should tell its corrections', () => {
    const corrections = [{ date: '2024-06-03', text: 'The year was wrong.' }];
    expect(article({ corrections })['correction']).toEqual({
      '@type': 'CorrectionComment',
      '@id': `${url}#correction-1`,
      text: 'The year was wrong.',
      datePublished: '2024-06-03',
    });
  });

  it('should have its claims as parts', () => {
    expect(article()['hasPart']).toEqual([
      { '@id': `${url}#claim-bridge-opened` },
      { '@id': `${url}#claim-bridge-traffic` },
    ]);
  });
});

describe('what an article is about', () => {
  const arch = place('Q12277', 'arch', 1);
  const sydney = place('Q3130', 'Sydney', 6);
  const harbour = place('Q54515', 'Harbour', 3);
  const other = place('Q5', 'Elsewhere', 2);
  const about = (node: Node, field: string) => JSON.stringify(node[field]);

  it('should be what the headline names and what is named most often', () => {
    const node = article({ entities: [sydney, other, harbour, arch], claims: [] });
    expect(about(node, 'about')).toContain('Q3130');
    expect(about(node, 'about')).toContain('Q54515');
    expect(about(node, 'about')).toContain('Q12277');
    expect(node['mentions']).toEqual([{ '@id': 'http://www.wikidata.org/entity/Q5' }]);
  });

  it('should not be what only stands inside a word of the headline', () => {
    const node = article({ entities: [place('Q1', 'Brid', 1)], claims: [] });
    expect(node).not.toHaveProperty('about');
    expect(node['mentions']).toHaveLength(1);
  });

  it('should be six things at most', () => {
    const entities = Array.from({ length: 9 }, (_, index) => place(`Q${index + 1}`, `Place ${index}`, 4));
    const node = article({ entities, claims: [] });
    expect(node['about']).toHaveLength(6);
    expect(node['mentions']).toHaveLength(3);
  });
});

describe('an author', () => {
  it('should have what the byline says', () => {
    expect(article()['author']).toMatchObject({
      '@type': 'Person',
      '@id': 'https://claims.example.org/#person-jo',
      name: 'Jo Writer',
      jobTitle: 'Engineer',
      affiliation: { '@type': 'Organization', name: 'Bridge Trust' },
    });
  });

  it('should have what people.yaml says instead, where it says something', () => {
    const jo = {
      key: 'jo',
      name: 'Josephine Writer',
      names: ['Jo Writer'],
      jobTitle: 'Editor',
      wikidata: 'Q42',
      sameAs: ['https://example.org/jo'],
    };
    expect(article({}, {}, { ...site, people: [jo] })['author']).toMatchObject({
      name: 'Josephine Writer',
      jobTitle: 'Editor',
      sameAs: ['http://www.wikidata.org/entity/Q42', 'https://example.org/jo'],
    });
  });

  it('should have an address in the article where people.yaml does not know them', () => {
    const node = article({}, { authors: [{ name: 'Al Reader', sameAs: [] }] });
    expect(node['author']).toEqual({ '@type': 'Person', '@id': `${url}#author-1`, name: 'Al Reader' });
  });

  it('should be one thing with the entity of the same name', () => {
    const al: Entity = { ...place('Q7', 'Al Reader', 2), type: 'Person', sameAs: ['https://example.org/al'] };
    const changes = { entities: [al], claims: [] };
    const { graph } = assemble(
      { ...draft, ...changes, meta: { ...draft.meta, authors: [{ name: 'Al Reader', sameAs: [] }] } },
      site,
    );
    expect(graph[0]?.['author']).toMatchObject({
      '@id': 'http://www.wikidata.org/entity/Q7',
      sameAs: 'https://example.org/al',
    });
    expect(graph.filter((node) => node['@id'] === 'http://www.wikidata.org/entity/Q7')).toEqual([]);
  });

  it('should stand in a list only beside others', () => {
    const authors = [
      { name: 'Al Reader', sameAs: [] },
      { name: 'Jo Writer', sameAs: [] },
    ];
    expect(article({}, { authors })['author']).toHaveLength(2);
    expect(article()['author']).not.toBeInstanceOf(Array);
  });
});

describe('the publication', () => {
  it('should say where its policies stand', () => {
    const { graph } = assemble(draft, site);
    const house = graph.find((node) => node['@id'] === 'https://claims.example.org/#organization');
    expect(house?.['correctionsPolicy']).toEqual({ '@id': 'https://claims.example.org/corrections/' });
    expect(house).not.toHaveProperty('ethicsPolicy');
  });
});

it('should come with the publication as a media organisation that has pages for its policies', () => {
  const pages = ['methodology', 'ethics', 'masthead', 'feedback', 'unnamed-sources'].map((policy) => ({
    slug: `our-${policy}`,
    title: policy,
    policy: policy as Policy,
    body: '',
    path: `pages/${policy}.md`,
  }));
  const [house] = [...organization.describe(draft, { ...site, pages })];
  expect(house).toMatchObject({
    '@type': 'NewsMediaOrganization',
    publishingPrinciples: { '@id': `${site.url}/our-methodology/` },
    verificationFactCheckingPolicy: { '@id': `${site.url}/our-methodology/` },
    ethicsPolicy: { '@id': `${site.url}/our-ethics/` },
    masthead: { '@id': `${site.url}/our-masthead/` },
    actionableFeedbackPolicy: { '@id': `${site.url}/our-feedback/` },
    unnamedSourcesPolicy: { '@id': `${site.url}/our-unnamed-sources/` },
  });
  expect(house).not.toHaveProperty('correctionsPolicy');
});
