// Newest articles → a neutral feed: what RSS, Atom and JSON Feed have in common, said once.
import { slugOf } from '../model/address.ts';
import type { Edition, Entry, PublishedClaim, Shelf } from '../model/edition.ts';
import { type Picture, pictureTypes, pictureUrl } from '../model/picture.ts';
import type { Published } from '../model/plugin.ts';
import { asciiUri, below, webAddress } from './links.ts';
import { latest, moment } from './moments.ts';
import { reviewChanges } from './page/corrections.ts';
import { capitalised, dateInWords } from './page/words.ts';
import { element, type Markup } from './xml.ts';

/** How many items a feed carries: what aggregators that want full archives ask for at least. */
export const feedLength = 30;

/** Somebody who signs. */
export interface FeedAuthor {
  readonly name: string;
  readonly url?: string;
}

/** A picture that stands for an item. */
export interface FeedPicture {
  readonly url: string;
  /** Media type, size in bytes and in pixels: absent for pictures that other sites hold. */
  readonly type?: string;
  readonly bytes?: number;
  readonly width?: number;
  readonly height?: number;
  readonly alt: string;
  readonly credit?: string;
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
  readonly picture?: FeedPicture;
  readonly language: string;
  /** Who published it first, where that is somebody else with a home page of their own. */
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
  /** WebSub hub that tells of news in it. */
  readonly hub?: string;
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

/** The newest articles of a section; `entries` are its own, in the shelf's order. */
export function sectionFeed(entries: readonly Entry[], shelf: Shelf, site: Published): Feed {
  const section = entries[0]?.section ?? site.section;
  const items = entries.slice(0, feedLength).map(({ id }) => articleItem(shelf.edition(id), site.timeZone));
  const title = `${site.name}: ${capitalised(section)}`;
  return feedOf({ title, description: site.description, path: `${slugOf(section)}/` }, items, site);
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
    ...(site.announce?.webSub === undefined ? {} : { hub: site.announce.webSub }),
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

/** An article as an item. */
export function articleItem(edition: Edition, timeZone: string): FeedItem {
  const { meta } = edition;
  const originalUrl = webAddress(meta.originalUrl);
  const home = webAddress(meta.publication?.url);
  return {
    id: asciiUri(edition.tag),
    url: asciiUri(edition.url),
    title: meta.headline,
    summary: meta.description ?? edition.excerpt,
    html:
      edition.feedBody +
      firstPublication(meta.publication?.name, originalUrl ?? home) +
      correctionNotices(edition.corrections) +
      reviewNotices(edition.claims),
    authors: meta.authors.map(({ name, url }) => authorOf(name, url)),
    ...timesOf(meta.datePublished, edition.dateModified ?? meta.dateModified, timeZone),
    tags: meta.keywords,
    ...(meta.image ? { picture: pictureOf(meta.image, { url: new URL(edition.url).origin }) } : {}),
    language: edition.language,
    ...(meta.publication && home ? { original: { name: meta.publication.name, url: home } } : {}),
    ...(originalUrl ? { originalUrl } : {}),
    claims: edition.claims.map((claim) => withMoment(claim, timeZone)),
  };
}

/** An article's own picture, as feeds and previews tell of it. */
export function pictureOf(image: Picture, site: { readonly url: string }): FeedPicture {
  const { file, alt, credit } = image;
  const known = file && {
    type: pictureTypes[file.format],
    bytes: file.bytes,
    width: file.width,
    height: file.height,
  };
  const url = asciiUri(pictureUrl(site, image));
  return { url, ...known, alt, ...(credit === undefined ? {} : { credit }) };
}

/** A claim whose day has become a moment: formats for programs want an offset with every date. */
export function withMoment(claim: PublishedClaim, timeZone: string): PublishedClaim {
  const said = moment(claim.said, timeZone);
  return said === undefined ? claim : { ...claim, said };
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
