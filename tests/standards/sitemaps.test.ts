// Sitemaps by the protocol of sitemaps.org and Google's news extension.
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../pipeline/model/edition.ts';
import { sitemapFiles, sitemaps } from '../../pipeline/publish/sitemaps.ts';
import {
  copyOf,
  fileOf,
  filesOf,
  hostileEdition,
  hostileSite,
  typesOf,
  xmlFaults,
} from '../publish/publishing.ts';
import { edition, site } from '../sample.ts';

const parser = new XMLParser({
  isArray: (name) => name === 'url' || name === 'sitemap',
  parseTagValue: false,
});

/** The entries of a sitemap. */
function entries(path: string, editions: readonly Edition[] = [edition], at = site): unknown[] {
  const tree = parser.parse(fileOf(sitemaps, path, editions, at));
  return tree.urlset?.url ?? tree.sitemapindex?.sitemap ?? [];
}

describe('the sitemap of pages', () => {
  test('it lists the front, standing pages, lists, articles and fact checks with the dates of their content', () => {
    expect(entries('sitemaps/pages.xml')).toEqual([
      { loc: 'https://claims.example.org/', lastmod: '2024-06-03' },
      { loc: 'https://claims.example.org/corrections/' },
      { loc: 'https://claims.example.org/fact-checks/', lastmod: '2024-06-03' },
      { loc: 'https://claims.example.org/opinion/', lastmod: '2024-06-03' },
      { loc: 'https://claims.example.org/opinion/2024/', lastmod: '2024-06-03' },
      { loc: 'https://claims.example.org/feeds/' },
      { loc: 'https://claims.example.org/opinion/2024/bridge/', lastmod: '2024-06-03' },
      { loc: 'https://claims.example.org/fact-checks/bridge-opened/', lastmod: '2024-06-03' },
    ]);
  });

  test('it lists the pages of entities with the dates of what they list', () => {
    const entityPages = new Map([
      ['Q1', { url: 'https://claims.example.org/entities/one/', changed: '2024-06-02' }],
    ]);
    const found = entries('sitemaps/pages.xml', [edition], { ...site, entityPages });
    expect(found).toContainEqual({ loc: 'https://claims.example.org/entities/' });
    expect(found).toContainEqual({ loc: 'https://claims.example.org/entities/one/', lastmod: '2024-06-02' });
  });

  test('a date-time has its offset, and no date no lastmod', () => {
    expect(
      entries('sitemaps/pages.xml', [copyOf('a', '2024-06-01T10:00'), copyOf('b', undefined)]).slice(-2),
    ).toEqual([
      { loc: 'https://claims.example.org/opinion/a/', lastmod: '2024-06-01T10:00:00-04:00' },
      { loc: 'https://claims.example.org/opinion/b/' },
    ]);
  });

  test('addresses are in ASCII', () => {
    const odd = copyOf('a', '2024-06-01', { url: 'https://claims.example.org/été & co/' });
    expect(entries('sitemaps/pages.xml', [odd]).at(-1)).toMatchObject({
      loc: 'https://claims.example.org/%C3%A9t%C3%A9%20&%20co/',
    });
  });

  test('more addresses than a file may hold go into further parts that the index lists', () => {
    const places = Array.from({ length: 5 }, (_, i) => ({
      url: `${site.url}/${i}/`,
      changed: `2024-01-0${i + 1}`,
    }));
    const files = [...sitemapFiles(places, [], site, 2)];
    expect(files.map((file) => file.path)).toEqual([
      'sitemaps/pages.xml',
      'sitemaps/pages-2.xml',
      'sitemaps/pages-3.xml',
      'sitemap.xml',
    ]);
    expect(parser.parse(String(files.at(-1)?.content)).sitemapindex.sitemap).toEqual([
      { loc: 'https://claims.example.org/sitemaps/pages.xml', lastmod: '2024-01-02' },
      { loc: 'https://claims.example.org/sitemaps/pages-2.xml', lastmod: '2024-01-04' },
      { loc: 'https://claims.example.org/sitemaps/pages-3.xml', lastmod: '2024-01-05' },
    ]);
  });

  test('the last part is full and no empty one follows it', () => {
    const places = Array.from({ length: 4 }, (_, i) => ({ url: `${site.url}/${i}/` }));
    expect([...sitemapFiles(places, [], site, 2)].map((file) => file.path)).not.toContain(
      'sitemaps/pages-3.xml',
    );
  });
});

describe('the sitemap of news', () => {
  test('it holds the articles of the last two days with their publication', () => {
    const days = ['2024-06-04', '2024-06-03', '2024-06-02T23:00', '2024-06-01', '2024-05-31', undefined];
    const found = entries(
      'sitemaps/news.xml',
      days.map((day, i) => copyOf(`n${i}`, day)),
    );
    expect(found).toHaveLength(3);
    expect(found[1]).toEqual({
      loc: 'https://claims.example.org/opinion/n2/',
      'news:news': {
        'news:publication': { 'news:name': 'The Example Desk', 'news:language': 'en' },
        'news:publication_date': '2024-06-02T23:00:00-04:00',
        'news:title': 'Keep the "Bridge" & <its> arch',
      },
    });
  });

  test('it holds a thousand at most', () => {
    const many = Array.from({ length: 1_010 }, (_, i) => copyOf(`n${i}`, '2024-06-03'));
    expect(entries('sitemaps/news.xml', many)).toHaveLength(1_000);
  });

  test('it is not written, and not listed, when there is no news', () => {
    const files = filesOf(sitemaps, [edition], { ...site, now: '2024-07-01' });
    expect(Object.keys(files)).toEqual(['sitemaps/pages.xml', 'sitemap.xml']);
    expect(files['sitemap.xml']).not.toContain('news');
  });

  test.each([
    ['en-US', 'en'],
    ['zh-Hant-TW', 'zh-tw'],
    ['zh', 'zh-cn'],
  ])('%s is told as %s', (language, expected) => {
    expect(fileOf(sitemaps, 'sitemaps/news.xml', [copyOf('a', '2024-06-03', { language })])).toContain(
      `<news:language>${expected}</news:language>`,
    );
  });
});

test('hostile text leaves every sitemap well-formed', () => {
  const files = filesOf(sitemaps, [hostileEdition], hostileSite);
  for (const [path, text] of Object.entries(files)) expect([path, xmlFaults(text)]).toEqual([path, []]);
});

test('sitemaps are XML', () => {
  expect(new Set(Object.values(typesOf(sitemaps)))).toEqual(new Set(['application/xml']));
});
