// Feeds of hostile text, read back field for field by readers that know nothing of us.
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { atom } from '../../pipeline/publish/atom.ts';
import { articleFeed, type FeedItem } from '../../pipeline/publish/feed.ts';
import { jsonFeed } from '../../pipeline/publish/jsonFeed.ts';
import { rss } from '../../pipeline/publish/rss.ts';
import { escapeXml, legible } from '../../pipeline/publish/xml.ts';
import { copyOf, fileOf, filesOf, hostileEdition, hostileSite, xmlFaults } from '../publish/publishing.ts';
import { shelfOf } from '../sample.ts';

const editions = [hostileEdition, copyOf('undated', undefined)];
const neutral = articleFeed(shelfOf(...editions), hostileSite);
const [first] = neutral.items as [FeedItem];

function read(publisher: Parameters<typeof fileOf>[0], path: string): string {
  return fileOf(publisher, path, editions, hostileSite);
}

describe('hostile text', () => {
  test('every XML feed is well-formed', () => {
    const files = { ...filesOf(rss, editions, hostileSite), ...filesOf(atom, editions, hostileSite) };
    expect(Object.keys(files)).toHaveLength(4);
    for (const [path, text] of Object.entries(files)) expect([path, xmlFaults(text)]).toEqual([path, []]);
  });

  test('no element of markup comes out of text', () => {
    for (const path of ['feed.xml', 'fact-checks/feed.xml']) expect(read(rss, path)).not.toContain('<script');
    expect(read(atom, 'atom.xml')).not.toContain('<script');
  });
});

describe('RSS 2.0', () => {
  test('feedsmith reads back what was put in', () => {
    const feed = parseRssFeed(read(rss, 'feed.xml'));
    expect(feed).toMatchObject({
      title: legible(hostileSite.name),
      link: 'https://claims.example.org/',
      language: 'en',
      lastBuildDate: 'Mon, 03 Jun 2024 04:00:00 GMT',
      atom: { links: [{ href: 'https://claims.example.org/feed.xml', rel: 'self' }] },
    });
    expect(feed.items?.[0]).toMatchObject({
      title: legible(first.title),
      link: first.url,
      guid: { value: first.id, isPermaLink: false },
      pubDate: 'Sat, 01 Jun 2024 04:00:00 GMT',
      dc: { creators: first.authors.map((author) => legible(author.name)) },
      categories: first.tags.map((tag) => ({ name: legible(tag) })),
      description: escapeXml(first.summary),
      content: { encoded: legible(first.html) },
    });
    expect(feed.items?.[1]).not.toHaveProperty('pubDate');
  });

  test('rss-parser reads back what was put in', async () => {
    const feed = await new RssParser().parseString(read(rss, 'feed.xml'));
    expect(feed.title).toBe(legible(hostileSite.name));
    expect(feed.feedUrl).toBe('https://claims.example.org/feed.xml');
    expect(feed.items[0]).toMatchObject({
      title: legible(first.title),
      link: first.url,
      guid: first.id,
      isoDate: '2024-06-01T04:00:00.000Z',
      creator: legible(first.authors[0]?.name ?? ''),
      'content:encoded': legible(first.html),
    });
  });

  test('the feed of fact checks reads back with the claim as its title and the verdict in words', async () => {
    const feed = await new RssParser().parseString(read(rss, 'fact-checks/feed.xml'));
    expect(feed.feedUrl).toBe('https://claims.example.org/fact-checks/feed.xml');
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]?.title).toMatch(/^The Sydney Harbour Bridge opened in 1932\. /);
    expect(feed.items[0]?.contentSnippet).toMatch(/^Accurate /);
  });
});

describe('Atom', () => {
  test('feedsmith reads back what was put in', () => {
    const feed = parseAtomFeed(read(atom, 'atom.xml'));
    expect(feed).toMatchObject({
      id: 'https://claims.example.org/',
      title: { value: legible(hostileSite.name) },
      updated: '2024-06-03T00:00:00-04:00',
      subtitle: { value: legible(hostileSite.description) },
    });
    expect(feed.entries).toHaveLength(1);
    expect(feed.entries?.[0]).toMatchObject({
      id: first.id,
      title: { value: legible(first.title) },
      published: '2024-06-01T00:00:00-04:00',
      updated: '2024-06-03T00:00:00-04:00',
      summary: { value: legible(first.summary) },
      content: { value: legible(first.html), type: 'html' },
      authors: first.authors.map((author) => ({ name: legible(author.name) })),
      categories: first.tags.map((tag) => ({ term: legible(tag) })),
    });
  });

  test('rss-parser reads back what was put in', async () => {
    const feed = await new RssParser().parseString(read(atom, 'atom.xml'));
    expect(feed.items[0]).toMatchObject({
      id: first.id,
      title: legible(first.title),
      link: first.url,
      pubDate: '2024-06-01T04:00:00.000Z',
    });
  });
});

describe('JSON Feed 1.1', () => {
  test('feedsmith reads back what was put in', () => {
    const feed = parseJsonFeed(JSON.parse(read(jsonFeed, 'feed.json')));
    expect(feed).toMatchObject({
      title: hostileSite.name,
      home_page_url: 'https://claims.example.org/',
      feed_url: 'https://claims.example.org/feed.json',
      language: 'en',
      authors: [{ name: hostileSite.organization.name, url: 'https://claims.example.org/' }],
    });
    expect(feed.items?.[0]).toMatchObject({
      id: first.id,
      url: first.url,
      title: first.title,
      content_html: first.html,
      summary: first.summary,
      date_published: first.published,
      date_modified: first.updated,
      authors: first.authors,
      tags: first.tags,
      language: 'en',
    });
  });

  test('the version is named by its address', () => {
    expect(JSON.parse(read(jsonFeed, 'feed.json'))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
    });
  });
});
