// Neutral feeds → RSS 2.0: articles and fact checks.
import type { Publisher } from '../model/plugin.ts';
import { factCheckFeed } from './factCheckFeed.ts';
import { articleFeed, type Feed, type FeedItem, type FeedPicture } from './feed.ts';
import { asciiUri, below } from './links.ts';
import { rfc822 } from './moments.ts';
import { block, element, escapeXml, type Markup, xmlDocument } from './xml.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** `/feed.xml` with the newest articles and `/fact-checks/feed.xml` with the newest reviews. */
export const rss: Publisher = {
  name: 'rss',
  scope: 'site',
  *publish(shelf, site) {
    const feeds = {
      'feed.xml': articleFeed(shelf, site),
      'fact-checks/feed.xml': factCheckFeed(shelf, site),
    };
    for (const [path, feed] of Object.entries(feeds)) {
      yield { path, type: 'application/rss+xml', content: rssDocument(feed, asciiUri(below(site, path))) };
    }
  },
};

/** What readers with a form of their own want of a channel besides. */
export interface RssExtras {
  /** Minutes for which the document may be kept. */
  readonly ttl?: number;
  /** Element that holds the address of the logo. */
  readonly logo?: string;
  readonly namespaces?: { readonly [name: string]: string };
}

/**
 * One RSS 2.0 document, whose own address is `self`. A description is HTML in RSS, so its plain text is
 * escaped once as HTML and once as XML; authors are `dc:creator`, because RSS's own `author` wants a mail
 * address.
 */
export function rssDocument(feed: Feed, self: string, more: RssExtras = {}): string {
  const channel = block('channel', {}, [
    element('title', {}, feed.title),
    element('link', {}, feed.home),
    element('description', {}, escapeXml(feed.description)),
    element('language', {}, feed.language),
    feed.updated === undefined ? undefined : element('lastBuildDate', {}, rfc822(feed.updated)),
    element('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
    feed.hub === undefined ? undefined : element('atom:link', { href: feed.hub, rel: 'hub' }),
    more.ttl === undefined ? undefined : element('ttl', {}, String(more.ttl)),
    feed.logo === undefined ? undefined : image(feed, feed.logo),
    feed.logo === undefined || more.logo === undefined
      ? undefined
      : element(more.logo, {}, element('url', {}, feed.logo)),
    ...feed.items.map(item),
  ]);
  return xmlDocument(block('rss', { version: '2.0', ...namespaces, ...more.namespaces }, [channel]));
}

function image(feed: Feed, logo: string): Markup {
  return block('image', {}, [
    element('url', {}, logo),
    element('title', {}, feed.title),
    element('link', {}, feed.home),
  ]);
}

/** Media RSS 1.5.1: the picture in full, and as the thumbnail that partners look for. */
function media({ url, type, bytes, width, height, alt, credit }: FeedPicture): Markup[] {
  const size = { width: textIf(width), height: textIf(height) };
  return [
    block('media:content', { url, medium: 'image', type, fileSize: textIf(bytes), ...size }, [
      element('media:description', { type: 'plain' }, alt),
      credit === undefined ? undefined : element('media:credit', {}, credit),
    ]),
    element('media:thumbnail', { url, ...size }),
  ];
}

function textIf(number: number | undefined): string | undefined {
  return number === undefined ? undefined : String(number);
}

function item(of: FeedItem): Markup {
  return block('item', {}, [
    element('title', {}, of.title),
    element('link', {}, of.url),
    element('guid', { isPermaLink: 'false' }, of.id),
    of.published === undefined ? undefined : element('pubDate', {}, rfc822(of.published)),
    ...of.authors.map((author) => element('dc:creator', {}, author.name)),
    ...of.tags.map((tag) => element('category', {}, tag)),
    element('description', {}, escapeXml(of.summary)),
    element('content:encoded', {}, of.html),
    ...(of.picture ? media(of.picture) : []),
    of.original === undefined ? undefined : element('source', { url: of.original.url }, of.original.name),
  ]);
}
