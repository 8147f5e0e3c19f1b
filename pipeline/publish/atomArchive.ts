// All articles → Atom: the current feed, and archives that hold everything older (RFC 5005, section 4).
import { dayPart, parseDay } from '../model/calendar.ts';
import type { Entry, Shelf } from '../model/edition.ts';
import type { Output } from '../model/output.ts';
import type { Published } from '../model/plugin.ts';
import { type AtomPlace, atomDocument } from './atomDocument.ts';
import { articleItem, feedLength, feedOf } from './feed.ts';
import { asciiUri, below } from './links.ts';
import { moment } from './moments.ts';

/** How many entries an archive holds, always: a full one never changes when newer articles come. */
const archiveLength = 50;

/**
 * `/atom.xml` with the newest articles, at least thirty of them, and `/atom/1.xml` … with the oldest first. What
 * stands in no archive stands in the current feed. Atom demands dates, so entries without one are in neither.
 */
export function* atomFiles(
  shelf: Shelf,
  site: Published,
  { least = feedLength, each = archiveLength } = {},
): Iterable<Output> {
  const dated = shelf.entries.filter(isDated);
  const archives = Math.floor(Math.max(0, dated.length - least) / each);
  const current = dated.slice(0, dated.length - archives * each);
  yield file(current, { path: 'atom.xml', previous: addressOf(archives, site) }, { shelf, site });
  for (let number = 1; number <= archives; number++) {
    const end = dated.length - (number - 1) * each;
    const place = {
      path: `atom/${number}.xml`,
      current: asciiUri(below(site, 'atom.xml')),
      previous: addressOf(number - 1, site),
      next: number < archives ? addressOf(number + 1, site) : undefined,
    };
    yield file(dated.slice(end - each, end), place, { shelf, site });
  }
}

function file(
  entries: readonly Entry[],
  { path, ...links }: Omit<AtomPlace, 'self'> & { readonly path: string },
  { shelf, site }: { readonly shelf: Shelf; readonly site: Published },
): Output {
  const items = entries.map(({ id }) => articleItem(shelf.edition(id), site.timeZone));
  const feed = feedOf({ title: site.name, description: site.description, path: '' }, items, site);
  const place = { self: asciiUri(below(site, path)), ...links };
  return { path, type: 'application/atom+xml', content: atomDocument(feed, place, fallbackOf(site)) };
}

function addressOf(number: number, site: Published): string | undefined {
  return number === 0 ? undefined : asciiUri(below(site, `atom/${number}.xml`));
}

/** When a feed without entries changed. */
export function fallbackOf(site: Published): string {
  return moment(site.now, site.timeZone) ?? '1970-01-01T00:00:00Z';
}

function isDated({ datePublished, dateModified }: Entry): boolean {
  return [datePublished, dateModified].some((date) => date !== undefined && parseDay(dayPart(date)));
}
