// Items → a schema.org DataFeed as JSON text, in pieces.
import type { Shelf } from '../model/edition.ts';
import { type Json, schemaContext } from '../model/node.ts';
import type { Published } from '../model/plugin.ts';
import { asciiUri, below } from './links.ts';
import { latest, moment } from './moments.ts';
import { pieces } from './pieces.ts';

/** What a data feed says about itself. */
export interface DataFeedAbout {
  readonly name: string;
  /** Path of the file below the site's root. */
  readonly path: string;
}

/**
 * The text of a DataFeed whose elements are made while it is read: equal to `json` of the whole, without
 * the whole in memory. It changed when the last of the shelf's entries changed.
 */
export function dataFeed(
  about: DataFeedAbout,
  shelf: Shelf,
  site: Published,
  elements: () => Iterable<Json>,
): Iterable<string> {
  const changes = shelf.entries.map((entry) =>
    latest([entry.datePublished, entry.dateModified], site.timeZone),
  );
  const dateModified = moment(latest(changes, site.timeZone), site.timeZone);
  const head = {
    '@context': schemaContext,
    '@type': 'DataFeed',
    name: about.name,
    url: asciiUri(below(site, about.path)),
    ...(site.dataLicense ? { license: site.dataLicense } : {}),
    ...(dateModified ? { dateModified } : {}),
  };
  return pieces(() => documentWith(head, 'dataFeedElement', elements()));
}

/** An object's text with one more member, a list that is written item by item. */
export function* documentWith(
  head: { readonly [key: string]: Json },
  key: string,
  items: Iterable<Json>,
): Generator<string> {
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  ${JSON.stringify(key)}: [`;
  let separator = '\n    ';
  for (const item of items) {
    yield separator + JSON.stringify(item, null, 2).replaceAll('\n', '\n    ');
    separator = ',\n    ';
  }
  yield separator === '\n    ' ? ']\n}\n' : '\n  ]\n}\n';
}

/** The times of a DataFeedItem, as far as the dates are real. */
export type FeedItemDates = (
  created: string | undefined,
  modified: string | undefined,
) => { readonly dateCreated?: string; readonly dateModified?: string };

/** Asks the time zone once for each date: an archive has far fewer days than items. */
export function feedItemDates(timeZone: string): FeedItemDates {
  const known = new Map<string, string | undefined>();
  const at = (date: string | undefined): string | undefined => {
    if (date === undefined) return undefined;
    if (!known.has(date)) known.set(date, moment(date, timeZone));
    return known.get(date);
  };
  return (created, modified) => {
    const dateCreated = at(created);
    const dateModified = at(latest([created, modified], timeZone));
    return { ...(dateCreated ? { dateCreated } : {}), ...(dateModified ? { dateModified } : {}) };
  };
}
