// Neutral feed → one Atom document (RFC 4287), with its place among archives (RFC 5005).
import type { Feed, FeedAuthor, FeedItem, FeedPicture } from './feed.ts';
import { block, element, type Markup, xmlDocument } from './xml.ts';

const history = 'http://purl.org/syndication/history/1.0';

/** Where a document stands among those of its feed. Addresses are absolute. */
export interface AtomPlace {
  readonly self: string;
  /** Of an archive: the document that the feed's readers poll. */
  readonly current?: string | undefined;
  /** The archive with what is just older, and the one with what is just newer. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/**
 * One Atom document; an empty feed is dated `fallback`. Atom demands a date of
 * change (§4.1.2), so items without any date stay out rather than get an invented one. Two items that
 * changed on the same bare day share their moment: validators remark on it, but a made-up minute would be
 * untrue and would differ from the other feeds.
 */
export function atomDocument(feed: Feed, place: AtomPlace, fallback: string): string {
  const { self, current, previous, next } = place;
  const root = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:fh': current === undefined ? undefined : history,
    'xml:lang': feed.language,
  };
  return xmlDocument(
    block('feed', root, [
      element('id', {}, feed.home),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      feed.hub === undefined ? undefined : element('link', { rel: 'hub', href: feed.hub }),
      other('current', current),
      other('prev-archive', previous),
      other('next-archive', next),
      current === undefined ? undefined : element('fh:archive', {}),
      element('updated', {}, feed.updated ?? fallback),
      author(feed.publisher),
      feed.logo === undefined ? undefined : element('logo', {}, feed.logo),
      ...feed.items.map((item) => (item.updated === undefined ? undefined : entry(item, item.updated))),
    ]),
  );
}

function other(rel: string, href: string | undefined): Markup | undefined {
  return href === undefined ? undefined : element('link', { rel, type: 'application/atom+xml', href });
}

function entry(item: FeedItem, updated: string): Markup {
  return block('entry', { 'xml:lang': item.language }, [
    element('id', {}, item.id),
    element('title', {}, item.title),
    element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    item.originalUrl === undefined ? undefined : element('link', { rel: 'via', href: item.originalUrl }),
    item.picture?.bytes === undefined ? undefined : enclosure(item.picture, item.picture.bytes),
    item.published === undefined ? undefined : element('published', {}, item.published),
    element('updated', {}, updated),
    ...item.authors.map(author),
    ...item.tags.map((tag) => element('category', { term: tag })),
    element('summary', {}, item.summary),
    element('content', { type: 'html' }, item.html),
  ]);
}

/** RFC 4287 §4.2.7.2: a picture that comes with the entry. */
function enclosure({ url, type, alt }: FeedPicture, bytes: number): Markup {
  return element('link', { rel: 'enclosure', href: url, type, length: String(bytes), title: alt });
}

function author({ name, url }: FeedAuthor): Markup {
  return element(
    'author',
    {},
    element('name', {}, name),
    url === undefined ? undefined : element('uri', {}, url),
  );
}
