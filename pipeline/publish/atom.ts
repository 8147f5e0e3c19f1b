// Neutral feed → Atom (RFC 4287).
import type { Publisher } from '../model/plugin.ts';
import { factCheckFeed } from './factCheckFeed.ts';
import { articleFeed, type Feed, type FeedAuthor, type FeedItem } from './feed.ts';
import { asciiUri, below } from './links.ts';
import { moment } from './moments.ts';
import { block, element, type Markup, xmlDocument } from './xml.ts';

/** `/atom.xml` with the newest articles and `/fact-checks/atom.xml` with the reviews that changed last. */
export const atom: Publisher = {
  name: 'atom',
  scope: 'site',
  *publish(shelf, site) {
    const fallback = moment(site.now, site.timeZone) ?? '1970-01-01T00:00:00Z';
    const feeds = {
      'atom.xml': articleFeed(shelf, site),
      'fact-checks/atom.xml': factCheckFeed(shelf, site),
    };
    for (const [path, feed] of Object.entries(feeds)) {
      const content = atomDocument(feed, asciiUri(below(site, path)), fallback);
      yield { path, type: 'application/atom+xml', content };
    }
  },
};

/**
 * One Atom document, whose own address is `self`; an empty feed is dated `fallback`. Atom demands a date of
 * change (§4.1.2), so items without any date stay out rather than get an invented one. Two items that
 * changed on the same bare day share their moment: validators remark on it, but a made-up minute would be
 * untrue and would differ from the other feeds.
 */
export function atomDocument(feed: Feed, self: string, fallback: string): string {
  const root = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language };
  return xmlDocument(
    block('feed', root, [
      element('id', {}, feed.home),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      element('updated', {}, feed.updated ?? fallback),
      author(feed.publisher),
      feed.logo === undefined ? undefined : element('logo', {}, feed.logo),
      ...feed.items.map((item) => (item.updated === undefined ? undefined : entry(item, item.updated))),
    ]),
  );
}

function entry(item: FeedItem, updated: string): Markup {
  return block('entry', { 'xml:lang': item.language }, [
    element('id', {}, item.id),
    element('title', {}, item.title),
    element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    item.originalUrl === undefined ? undefined : element('link', { rel: 'via', href: item.originalUrl }),
    item.published === undefined ? undefined : element('published', {}, item.published),
    element('updated', {}, updated),
    ...item.authors.map(author),
    ...item.tags.map((tag) => element('category', { term: tag })),
    element('summary', {}, item.summary),
    element('content', { type: 'html' }, item.html),
  ]);
}

function author({ name, url }: FeedAuthor): Markup {
  return element(
    'author',
    {},
    element('name', {}, name),
    url === undefined ? undefined : element('uri', {}, url),
  );
}
