// Newest articles → a neutral feed: what RSS, Atom and JSON Feed have in common, said once.
import type { Edition, PublishedClaim, Shelf } from '../model/edition.ts';
import type { Published } from '../model/plugin.ts';
import { asciiUri, below, webAddress } from './links.ts';
import { latest, moment } from './moments.ts';
import { reviewChanges } from './page/corrections.ts';
import { dateInWords } from './page/words.ts';
import { element, type Markup } from './xml.ts';

/** How many items a feed carries: what aggregators that want full archives ask for at least. */
export const feedLength = 30;

/** Somebody who signs. */
export interface FeedAuthor {
  readonly name: string;
  readonly url?: string;
}

/** One item. Dates are RFC 3339; texts are plain but for `html`. */
export interface FeedItem {
  /** Tag URI: stays when the item moves or is corrected. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text with absolute addresses, notices of correction and of first publication included. */
  readonly html: string;
  readonly authors: readonly FeedAuthor[];
  /** Absent where the content has no date. */
  readonly published?: string;
  /** Never before `published`; absent where the content has no date at all. */
  readonly updated?: string;
  readonly tags: readonly string[];
  readonly language: string;
  /** Who published it first, where that is somebody else with an address. */
  readonly original?: { readonly name: string; readonly url: string };
  /** Address of the first publication itself. */
  readonly originalUrl?: string;
  readonly claims: readonly PublishedClaim[];
}

/** A feed, newest item first, those without a date last. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that it is the feed of. */
  readonly home: string;
  readonly language: string;
  readonly publisher: FeedAuthor;
  readonly logo?: string;
  /** The latest date of its items; absent where none has any. */
  readonly updated?: string;
  readonly items: readonly FeedItem[];
}

/** The newest articles in the shelf's order. */
export function articleFeed(shelf: Shelf, site: Published): Feed {
  const items = shelf.entries
    .slice(0, feedLength)
    .map((entry) => articleItem(shelf.edition(entry.id), site.timeZone));
  return feedOf({ title: site.name, description: site.description, path: '' }, items, site);
}

/** A feed of the page at `path` below the site's root. */
export function feedOf(
  { path, ...about }: { readonly title: string; readonly description: string; readonly path: string },
  items: readonly FeedItem[],
  site: Published,
): Feed {
  const { organization } = site;
  const updated = latest(
    items.map((item) => item.updated),
    site.timeZone,
  );
  const url = webAddress(organization.url);
  const logo = webAddress(organization.logo);
  return {
    ...about,
    home: asciiUri(below(site, path)),
    language: site.language,
    publisher: { name: organization.name, ...(url ? { url } : {}) },
    ...(logo ? { logo } : {}),
    ...(updated ? { updated } : {}),
    items,
  };
}

/** When an item was published and last changed, as far as its dates are real. */
export function timesOf(
  published: string | undefined,
  modified: string | undefined,
  timeZone: string,
): Pick<FeedItem, 'published' | 'updated'> {
  const first = moment(published, timeZone);
  const last = moment(latest([published, modified], timeZone), timeZone);
  return { ...(first ? { published: first } : {}), ...(last ? { updated: last } : {}) };
}

/** Notices of correction as paragraphs of HTML, each on its own line; nothing where there are none. */
export function correctionNotices(corrections: Edition['corrections']): string {
  return corrections
    .map(({ date, text }) =>
      paragraph(element('strong', {}, `Correction, ${dateInWords(date)}:`), ` ${text}`),
    )
    .join('');
}

/** Notices of what changed in the fact checks of an article's claims. */
function reviewNotices(claims: readonly PublishedClaim[]): string {
  return reviewChanges(claims)
    .map(({ date, text, url, claim }) =>
      paragraph(
        element('strong', {}, `Fact check, ${dateInWords(date)}:`),
        ` ${text} `,
        element('a', { href: asciiUri(url) }, claim),
      ),
    )
    .join('');
}

/** A paragraph of HTML on a line of its own. */
export function paragraph(...children: readonly (Markup | string | undefined)[]): string {
  return `\n${element('p', {}, ...children).xml}`;
}

function articleItem(edition: Edition, timeZone: string): FeedItem {
  const { meta } = edition;
  const originalUrl = webAddress(meta.originalUrl);
  const source = webAddress(meta.publication?.url) ?? originalUrl;
  return {
    id: asciiUri(edition.tag),
    url: asciiUri(edition.url),
    title: meta.headline,
    summary: meta.description ?? edition.excerpt,
    html:
      edition.feedBody +
      firstPublication(meta.publication?.name, source) +
      correctionNotices(edition.corrections) +
      reviewNotices(edition.claims),
    authors: meta.authors.map(({ name, url }) => authorOf(name, url)),
    ...timesOf(meta.datePublished, edition.dateModified ?? meta.dateModified, timeZone),
    tags: meta.keywords,
    language: edition.language,
    ...(source ? { original: { name: meta.publication?.name ?? new URL(source).host, url: source } } : {}),
    ...(originalUrl ? { originalUrl } : {}),
    claims: edition.claims,
  };
}

/** Somebody who signs, with an address where a real one is known. */
export function authorOf(name: string, url: string | undefined): FeedAuthor {
  const address = webAddress(url);
  return { name, ...(address ? { url: address } : {}) };
}

function firstPublication(name: string | undefined, url: string | undefined): string {
  if (name === undefined) return '';
  return paragraph('First published by ', url ? element('a', { href: url }, name) : name, '.');
}
