import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { feedsPage } from '../../pipeline/publish/feedsPage.ts';
import { sectionFeeds } from '../../pipeline/publish/sectionFeeds.ts';
import { sectionPages } from '../../pipeline/publish/sectionPages.ts';
import { edition } from '../sample.ts';
import { elements, parsed } from './builtPages.ts';
import { copyOf, fileOf, filesOf, hostileEdition, hostileSite, typesOf, xmlFaults } from './publishing.ts';

const news = copyOf('b', '2024-06-02', { section: 'City news' });

describe('section feeds', () => {
  test('each section has its own articles in both formats', () => {
    const files = filesOf(sectionFeeds, [edition, news]);
    expect(Object.keys(files)).toEqual([
      'opinion/feed.xml',
      'opinion/feed.json',
      'city-news/feed.xml',
      'city-news/feed.json',
    ]);
    const rss = parseRssFeed(files['city-news/feed.xml'] ?? '');
    expect(rss).toMatchObject({
      title: 'The Example Desk: City news',
      link: 'https://claims.example.org/city-news/',
      atom: { links: [{ href: 'https://claims.example.org/city-news/feed.xml', rel: 'self' }] },
    });
    expect(rss.items?.map(({ guid }) => guid?.value)).toEqual([news.tag]);
    const json = parseJsonFeed(JSON.parse(files['opinion/feed.json'] ?? ''));
    expect(json).toMatchObject({ feed_url: 'https://claims.example.org/opinion/feed.json' });
    expect(json.items?.map(({ id }) => id)).toEqual([edition.tag]);
  });

  test('are found from the page of the section', () => {
    const html = fileOf(sectionPages, 'opinion/index.html');
    const links = elements(parsed(html), 'link').map(({ properties }) => properties.href);
    expect(links).toContain('https://claims.example.org/opinion/feed.xml');
    expect(links).toContain('https://claims.example.org/opinion/feed.json');
  });

  test('hostile text leaves them well-formed', () => {
    const files = filesOf(sectionFeeds, [hostileEdition], hostileSite);
    for (const [path, text] of Object.entries(files)) {
      expect([path, path.endsWith('.xml') ? xmlFaults(text) : []]).toEqual([path, []]);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  test('have the media types of their formats', () => {
    expect(Object.values(typesOf(sectionFeeds))).toEqual(['application/rss+xml', 'application/feed+json']);
  });
});

test('the page of feeds names every feed by its whole address', () => {
  const html = fileOf(feedsPage, 'feeds/index.html', [edition, news]);
  for (const path of [
    ...['feed.xml', 'atom.xml', 'feed.json'],
    ...['fact-checks/feed.xml', 'fact-checks/atom.xml', 'fact-checks/feed.json'],
    ...['opinion/feed.xml', 'city-news/feed.json'],
  ]) {
    expect(html).toContain(`>https://claims.example.org/${path}<`);
  }
});
