import { describe, expect, test } from 'vitest';
import { articleGraph } from '../../pipeline/publish/articleGraph.ts';
import { factCheckGraph } from '../../pipeline/publish/factCheckGraph.ts';
import { robots } from '../../pipeline/publish/robots.ts';
import { edition, site } from '../sample.ts';
import { fileOf, filesOf, parsed, typesOf } from './publishing.ts';

describe('graphs beside their pages', () => {
  test("an article's graph is one document", () => {
    const document = parsed(fileOf(articleGraph, 'opinion/2024/bridge/index.jsonld'));
    expect(document).toEqual({ '@context': 'https://schema.org', '@graph': edition.graph });
    expect(typesOf(articleGraph)).toEqual({ 'opinion/2024/bridge/index.jsonld': 'application/ld+json' });
  });

  test('a fact check is one ClaimReview on top of its document', () => {
    expect(Object.keys(filesOf(factCheckGraph))).toEqual(['fact-checks/bridge-opened/index.jsonld']);
    expect(parsed(fileOf(factCheckGraph, 'fact-checks/bridge-opened/index.jsonld'))).toEqual({
      '@context': 'https://schema.org',
      ...edition.reviews['bridge-opened'],
    });
  });

  test('an edition without reviews writes no fact check', () => {
    expect(filesOf(factCheckGraph, [{ ...edition, claims: [], reviews: {} }])).toEqual({});
  });
});

describe('robots.txt', () => {
  test('everything is open, and sitemap and terms are named', () => {
    const rights = { permit: [], prohibit: ['ai-train'] } as const;
    expect(fileOf(robots, 'robots.txt', [], { ...site, rights })).toBe(
      '# Licence of the structured data: https://creativecommons.org/licenses/by/4.0/\n' +
        'User-agent: *\nAllow: /\n\n' +
        'License: https://claims.example.org/license.xml\nSitemap: https://claims.example.org/sitemap.xml\n',
    );
  });

  test('without a licence none is named', () => {
    const { dataLicense: _, ...bare } = site;
    expect(fileOf(robots, 'robots.txt', [], bare)).not.toContain('#');
  });
});
