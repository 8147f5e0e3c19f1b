import { parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../pipeline/model/edition.ts';
import { partners } from '../../pipeline/model/site.ts';
import { partnerFeeds } from '../../pipeline/publish/partnerFeeds.ts';
import { edition, site } from '../sample.ts';
import { elements, parsed } from './builtPages.ts';
import { copyOf, fileOf, filesOf, hostileEdition, hostileSite, typesOf, xmlFaults } from './publishing.ts';

const open = {
  ...site,
  partners,
  organization: { ...site.organization, logo: 'https://claims.example.org/l.png' },
};

/** The sample under another title, with all that a text may hold. */
function titled(headline: string, more: Partial<Edition> = {}): Edition {
  const html =
    '<p>One <mark>two</mark> <a href="https://a.example/" onclick="x()">three</a><script>alert(1)</script><style>p{}</style></p><figure><img src="https://a.example/b.png" alt="B"><figcaption>Four</figcaption></figure><iframe src="https://a.example/"></iframe>';
  return { ...edition, meta: { ...edition.meta, headline }, feedBody: html, ...more };
}

const title = 'A title that is long enough for everybody';
const namesIn = (html: string): string[] =>
  [...new Set(elements(parsed(`<!doctype html>${html}`)).map(({ tagName }) => tagName))].sort();

test('without partners in the settings there is none', () => {
  expect(filesOf(partnerFeeds)).toEqual({});
});

test('each partner that is named gets its feed', () => {
  expect(Object.keys(filesOf(partnerFeeds, [edition], { ...site, partners: ['msn'] }))).toEqual([
    'partners/msn.xml',
  ]);
  expect(Object.keys(filesOf(partnerFeeds, [edition], open))).toHaveLength(3);
});

describe.each(partners)('the feed for %s', (partner) => {
  const path = `partners/${partner}.xml`;

  test('reads back in two readers', async () => {
    const text = fileOf(partnerFeeds, path, [titled(title)], open);
    expect(xmlFaults(text)).toEqual([]);
    expect(parseRssFeed(text).items?.[0]).toMatchObject({
      title,
      link: edition.url,
      guid: { value: edition.tag, isPermaLink: false },
      pubDate: 'Sat, 01 Jun 2024 04:00:00 GMT',
      dc: { creators: ['Jo Writer'] },
    });
    const feed = await new RssParser().parseString(text);
    expect(feed.feedUrl).toBe(`https://claims.example.org/${path}`);
    expect(feed.items[0]?.['content:encoded']).toContain(
      '<p>One two <a href="https://a.example/">three</a></p>',
    );
  });

  test('holds no tag that the partner does not allow', () => {
    const html =
      parseRssFeed(fileOf(partnerFeeds, path, [titled(title)], open)).items?.[0]?.content?.encoded ?? '';
    const never = [
      'script',
      'style',
      'mark',
      'iframe',
      ...(partner === 'msn' ? ['figure', 'figcaption'] : []),
    ];
    expect(namesIn(html).filter((name) => never.includes(name))).toEqual([]);
    expect(html).not.toMatch(/alert|onclick|class=/);
    expect(html).toContain('Four');
  });

  test('leaves out what somebody else published first, and what has no date', () => {
    const elsewhere = titled(title, { meta: { ...edition.meta, originalUrl: 'https://elsewhere.example/' } });
    const text = fileOf(partnerFeeds, path, [elsewhere, copyOf('undated', undefined)], open);
    expect(text).not.toContain('<item>');
  });

  test('has the same ids and dates in every build', () => {
    const text = fileOf(partnerFeeds, path, [titled(title)], open);
    expect(fileOf(partnerFeeds, path, [titled(title)], { ...open, now: '2030-01-01' })).toBe(text);
  });

  test('hostile text leaves it well-formed', () => {
    const text = fileOf(partnerFeeds, path, [hostileEdition], { ...hostileSite, partners });
    expect(xmlFaults(text)).toEqual([]);
    expect(text).toContain('<item>');
  });

  test('is RSS', () => {
    expect(typesOf(partnerFeeds)).toEqual({});
    const [file] =
      partnerFeeds.scope === 'site'
        ? [...partnerFeeds.publish({ entries: [], edition: () => edition, quads: () => '' }, open)]
        : [];
    expect(file?.type).toBe('application/rss+xml');
  });
});

describe('MSN', () => {
  const titles = (headline: string) =>
    parseRssFeed(fileOf(partnerFeeds, 'partners/msn.xml', [titled(headline)], open)).items?.map(
      (item) => item.title,
    ) ?? [];

  test.each([
    ['x'.repeat(19), []],
    ['x'.repeat(20), ['x'.repeat(20)]],
    ['y '.repeat(75).trim(), ['y '.repeat(75).trim()]],
  ])('takes titles of 20 to 150 characters: %s', (headline, expected) => {
    expect(titles(headline)).toEqual(expected);
  });

  test('a longer title ends at a word, with an ellipsis', () => {
    const [long = ''] = titles('word '.repeat(60));
    expect(long.length).toBeLessThanOrEqual(150);
    expect(long).toMatch(/word…$/);
  });
});

test('SmartNews finds the logo in its own element', () => {
  expect(fileOf(partnerFeeds, 'partners/smartnews.xml', [titled(title)], open)).toContain(
    '<snf:logo><url>https://claims.example.org/l.png</url></snf:logo>',
  );
});
