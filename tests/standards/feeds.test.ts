// Feeds of hostile text, read back field for field by readers that know nothing of us.
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { atom } from '../../pipeline/publish/atom.ts';
import { factCheckFeed } from '../../pipeline/publish/factCheckFeed.ts';
import { articleFeed, type FeedItem } from '../../pipeline/publish/feed.ts';
import { jsonFeed } from '../../pipeline/publish/jsonFeed.ts';
import { rss } from '../../pipeline/publish/rss.ts';
import { escapeXml, legible } from '../../pipeline/publish/xml.ts';
import {
  copyOf,
  fileOf,
  filesOf,
  hostile,
  hostileEdition,
  hostileSite,
  xmlFaults,
} from '../publish/publishing.ts';
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

describe('pictures and fact checks', () => {
  const picture = {
    file: 'bridge.png',
    path: 'media/abc.png',
    format: 'png',
    bytes: 1234,
    width: 1200,
    height: 800,
  } as const;
  const image = {
    reference: 'bridge.png',
    file: picture,
    alt: `An arch ${hostile}`,
    credit: `Sam ${hostile}`,
  };
  const pictured = [
    {
      ...hostileEdition,
      cards: ['bridge-opened'],
      meta: { ...hostileEdition.meta, image },
      pictures: [picture],
    },
  ];
  const of = (publisher: typeof rss, path: string) => fileOf(publisher, path, pictured, hostileSite);
  const url = 'https://claims.example.org/media/abc.png';
  const checked = factCheckFeed(shelfOf(...pictured), hostileSite).items[0] as FeedItem;

  test('an article has its picture in RSS, Atom and JSON Feed, with its words', () => {
    expect(parseRssFeed(of(rss, 'feed.xml')).items?.[0]?.media).toMatchObject({
      contents: [
        {
          url,
          type: 'image/png',
          fileSize: 1234,
          width: 1200,
          height: 800,
          description: { value: legible(image.alt) },
          credits: [{ value: legible(image.credit) }],
        },
      ],
      thumbnails: [{ url, width: 1200, height: 800 }],
    });
    expect(parseAtomFeed(of(atom, 'atom.xml')).entries?.[0]?.links).toContainEqual(
      expect.objectContaining({ href: url, rel: 'enclosure', type: 'image/png', length: 1234 }),
    );
    expect(parseJsonFeed(JSON.parse(of(jsonFeed, 'feed.json'))).items?.[0]).toMatchObject({ image: url });
  });

  test('a fact check reads back in RSS field for field, with its card', async () => {
    const [item] = parseRssFeed(of(rss, 'fact-checks/feed.xml')).items ?? [];
    expect(item).toMatchObject({
      title: legible(checked.title),
      link: checked.url,
      guid: { value: checked.id, isPermaLink: false },
      pubDate: 'Sun, 02 Jun 2024 04:00:00 GMT',
      dc: { creators: checked.authors.map(({ name }) => legible(name)) },
      categories: checked.tags.map((tag) => ({ name: legible(tag) })),
      description: escapeXml(checked.summary),
      content: { encoded: legible(checked.html) },
      media: { contents: [{ url: checked.picture?.url, width: 1200, height: 630 }] },
    });
    const read = await new RssParser().parseString(of(rss, 'fact-checks/feed.xml'));
    expect(read.items[0]).toMatchObject({
      title: legible(checked.title),
      link: checked.url,
      guid: checked.id,
      isoDate: '2024-06-02T04:00:00.000Z',
      creator: legible(checked.authors[0]?.name ?? ''),
      'content:encoded': legible(checked.html),
    });
  });

  test('a fact check reads back in Atom and JSON Feed field for field', () => {
    const [entry] = parseAtomFeed(of(atom, 'fact-checks/atom.xml')).entries ?? [];
    expect(entry).toMatchObject({
      id: checked.id,
      title: { value: legible(checked.title) },
      published: checked.published,
      updated: checked.updated,
      content: { value: legible(checked.html), type: 'html' },
      authors: checked.authors.map(({ name }) => ({ name: legible(name) })),
      categories: checked.tags.map((tag) => ({ term: legible(tag) })),
    });
    const [item] = parseJsonFeed(JSON.parse(of(jsonFeed, 'fact-checks/feed.json'))).items ?? [];
    expect(item).toMatchObject({
      id: checked.id,
      url: checked.url,
      title: checked.title,
      content_html: checked.html,
      date_published: checked.published,
      date_modified: checked.updated,
      image: checked.picture?.url,
    });
  });
});
