// All articles → RSS and JSON Feed for each section.
import { slugOf } from '../model/address.ts';
import type { Publisher } from '../model/plugin.ts';
import { sectionFeed } from './feed.ts';
import { grouped } from './grouped.ts';
import { json } from './json.ts';
import { jsonFeedDocument } from './jsonFeed.ts';
import { asciiUri, below } from './links.ts';
import { rssDocument } from './rss.ts';

/** `/<section>/feed.xml` and `/<section>/feed.json`, each with the newest articles of its section. */
export const sectionFeeds: Publisher = {
  name: 'sectionFeeds',
  scope: 'site',
  *publish(shelf, site) {
    for (const [slug, entries] of grouped(shelf.entries, ({ section }) => slugOf(section))) {
      const feed = sectionFeed(entries, shelf, site);
      const self = (name: string): string => asciiUri(below(site, `${slug}/${name}`));
      const rss = rssDocument(feed, self('feed.xml'));
      yield { path: `${slug}/feed.xml`, type: 'application/rss+xml', content: rss };
      const data = json(jsonFeedDocument(feed, self('feed.json')));
      yield { path: `${slug}/feed.json`, type: 'application/feed+json', content: data };
    }
  },
};
