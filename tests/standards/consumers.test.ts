// Articles and fact checks of the golden sites as programs read them that have never heard of Claimpress.
import StructuredData, { type Issue } from '@adobe/structured-data-validator';
import Extractor from '@marbec/web-auto-extractor';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { mf2 } from 'microformats-parser';
import openGraph from 'open-graph-scraper';
import { structuredDataTest, type Verdict } from 'structured-data-testing-tool';
import { Facebook, Google, Twitter } from 'structured-data-testing-tool/presets.js';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../pipeline/model/node.ts';
import { openVocabulary } from '../../pipeline/vocabulary.ts';
import { articlePages, factCheckPages, type SiteFile } from './sites.ts';

const both = [...articlePages, ...factCheckPages];

/** What a page's own data says of it: the ClaimReview, or the article of the graph. */
function described({ text }: SiteFile): Record<string, Json> {
  const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
  const data = JSON.parse(block);
  return data['@graph']?.[0] ?? data;
}

/** The name that a page's data gives it. */
const nameOf = (page: SiteFile) => String(described(page)['headline'] ?? described(page)['claimReviewed']);

/** Authors as readers see them. */
const authorsOf = ({ text }: SiteFile) =>
  [...parseHTML(text).document.querySelectorAll('.p-author')].map((each) => plain(each.textContent));

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

test('there are articles and fact checks', () => {
  expect([articlePages.length, factCheckPages.length]).toEqual([4, 6]);
});

describe('Readability', () => {
  /** It takes texts for articles from here on; shorter ones are captions and notices to it. */
  const least = 140;

  test.each(both)('keeps every paragraph of $name', ({ text }) => {
    const words = (html: string) => {
      const { document } = parseHTML(html);
      return [...document.querySelectorAll('.e-content p, .e-content li, .conclusion')].map((each) =>
        plain(each.textContent),
      );
    };
    const paragraphs = words(text);
    expect(paragraphs.length).toBeGreaterThan(0);
    if (paragraphs.join('').length < least) return;
    const kept = plain(
      new Readability(parseHTML(text).document as ConstructorParameters<typeof Readability>[0]).parse()
        ?.textContent,
    );
    expect(paragraphs.filter((paragraph) => !kept.includes(paragraph))).toEqual([]);
  });
});

describe('open-graph-scraper', () => {
  test.each(both)('reads headline, author, dates and picture of $name', async (page) => {
    const { result } = await openGraph({ html: page.text });
    const { datePublished, image } = described(page);
    expect(result.ogTitle).toContain(nameOf(page));
    expect(result.articlePublishedTime?.slice(0, 10)).toBe(
      (datePublished as string | undefined)?.slice(0, 10),
    );
    // Of several authors it keeps one.
    expect(authorsOf(page).filter((name) => name === result.author)).toHaveLength(result.author ? 1 : 0);
    expect(result.author === undefined).toBe(authorsOf(page).length === 0);
    if (image) expect(result.ogImage).toHaveLength(1);
    expect(result.twitterCard).toBe(result.ogImage ? 'summary_large_image' : 'summary');
  });
});

describe('microformats-parser', () => {
  test.each(both)('reads headline, author and dates of $name', (page) => {
    const { items } = mf2(page.text, { baseUrl: 'https://gazette.example/' });
    const { datePublished } = described(page);
    expect(items.map(({ type }) => type)).toEqual([['h-entry']]);
    const [entry] = items;
    expect(entry?.properties['name']).toEqual([nameOf(page)]);
    expect(String(entry?.properties['published'] ?? 'undefined').slice(0, 10)).toBe(
      String(datePublished).slice(0, 10),
    );
    const authors = (entry?.properties['author'] ?? []).map((author) =>
      typeof author === 'object' && 'value' in author ? author.value : author,
    );
    expect(authors).toEqual(authorsOf(page));
  });
});

describe('structured-data-testing-tool', () => {
  /** Its verdict; it rejects with it where something failed. */
  const judge = (html: string, presets: readonly object[]): Promise<Verdict> =>
    structuredDataTest(html, { presets }).catch(({ res }: { res: Verdict }) => res);

  test.each(factCheckPages)('finds a ClaimReview and no fault in $name', async ({ text }) => {
    const hasPicture = text.includes('og:image');
    const { failed, passed, schemas } = await judge(text, [
      Google,
      ...(hasPicture ? [Facebook, Twitter] : []),
    ]);
    expect(schemas).toEqual(['ClaimReview']);
    expect(passed.length).toBeGreaterThan(8);
    expect(failed.filter(({ test: about }) => hasPicture || !/twitter:|og:image/.test(about))).toEqual([]);
  });
});

describe("Adobe's structured-data validator", () => {
  const { types, properties } = openVocabulary();
  const iri = (name: string) => ({ '@id': `schema:${name}` });
  /** The vocabulary in the form of schema.org's own file. */
  const schemaOrg = {
    '@graph': [
      ...Object.entries(types).map(([name, above]) => ({
        ...iri(name),
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': above.map(iri),
      })),
      ...Object.entries(properties).map(([name, { domains }]) => ({
        ...iri(name),
        '@type': 'rdf:Property',
        'schema:domainIncludes': domains.map(iri),
      })),
    ],
  };
  const issues = (html: string): Promise<Issue[]> =>
    new StructuredData(schemaOrg).validate(new Extractor({ addLocation: true }).parse(html));

  test.each(both)('finds no error in $name', async (page) => {
    const found = (await issues(page.text)).filter(({ severity }) => severity === 'ERROR');
    const { reviewRating } = described(page) as { reviewRating?: { ratingValue?: number } };
    // A verdict in words alone has no number, which readers of ClaimReview allow and this validator does not know.
    const inWords = reviewRating !== undefined && reviewRating.ratingValue === undefined;
    const expected = inWords ? ['Required attribute "ratingValue" is missing'] : [];
    expect(found.map(({ issueMessage }) => issueMessage)).toEqual(expected);
  });

  test('should find a property that its type does not have', async () => {
    const [page] = factCheckPages;
    const wrong = page?.text.replace('"claimReviewed":', '"dosageForm":') ?? '';
    expect((await issues(wrong)).map(({ issueMessage }) => issueMessage).join()).toContain('dosageForm');
  });
});
