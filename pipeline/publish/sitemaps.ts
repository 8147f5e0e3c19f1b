// All addresses → sitemaps: pages in parts, recent news, and the index that lists them.
import { slugOf } from '../model/address.ts';
import { dayNumber, dayPart, parseDay } from '../model/calendar.ts';
import { lastChange as changeOf, type Entry, type Shelf } from '../model/edition.ts';
import type { Output } from '../model/output.ts';
import type { Published, Publisher } from '../model/plugin.ts';
import { asciiUri, below } from './links.ts';
import { dayOrMoment, latest, moment } from './moments.ts';
import { block, element, type Markup, xmlDocument } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';

/** What sitemaps.org allows in one file. */
const pagesInPart = 50_000;
/** What Google News allows in one file, and how far back it looks. */
const newsInFile = 1_000;
const newsDays = 2;

/** An address and, where the content says so, when it changed: a day or a date-time with its offset. */
interface Place {
  readonly url: string;
  readonly changed?: string | undefined;
}

/**
 * `/sitemap.xml`, `/sitemaps/pages.xml` (further parts of 50,000 addresses are `pages-2.xml` …) and
 * `/sitemaps/news.xml` with the articles of the last two days before the build's clock, where there are any. `lastmod` comes from the content and is absent where that has no date.
 */
export const sitemaps: Publisher = {
  name: 'sitemaps',
  scope: 'site',
  *publish(shelf, site) {
    yield* sitemapFiles(pagePlaces(shelf, site), newsOf(shelf, site), site);
  },
};

/** The files for given places and news; `partLength` addresses at most stand in one part. */
export function* sitemapFiles(
  places: readonly Place[],
  news: readonly Markup[],
  site: Published,
  partLength = pagesInPart,
): Iterable<Output> {
  const parts: Place[] = [];
  for (let from = 0; from < Math.max(1, places.length); from += partLength) {
    const some = places.slice(from, from + partLength);
    const path = parts.length === 0 ? 'sitemaps/pages.xml' : `sitemaps/pages-${parts.length + 1}.xml`;
    parts.push({ url: below(site, path), changed: lastChange(some, site.timeZone) });
    yield file(path, 'urlset', { xmlns: namespace }, some.map(entryOf('url')));
  }
  const newsPath = 'sitemaps/news.xml';
  // Search engines report a sitemap without entries as faulty.
  if (news.length > 0)
    yield file(newsPath, 'urlset', { xmlns: namespace, 'xmlns:news': newsNamespace }, news);
  const all = news.length > 0 ? [...parts, { url: below(site, newsPath) }] : parts;
  yield file('sitemap.xml', 'sitemapindex', { xmlns: namespace }, all.map(entryOf('sitemap')));
}

/** Every page: the front, standing pages, lists, articles with their fact checks. */
function pagePlaces(shelf: Shelf, site: Published): Place[] {
  const withdrawn = site.withdrawn.map(({ withdrawn: { url, date } }) => ({
    url,
    changed: dayOrMoment(date, site.timeZone),
  }));
  const places = [
    ...shelf.entries.flatMap((entry) => articlePlaces(entry, shelf, site.timeZone)),
    ...withdrawn,
  ];
  const pages = site.pages.map(({ slug, dateModified }) => ({
    url: below(site, `${slug}/`),
    changed: dayOrMoment(dateModified, site.timeZone),
  }));
  const front = { url: below(site, ''), changed: lastChange(places, site.timeZone) };
  const entities = [...(site.entityPages?.values() ?? [])].map(({ url, changed }) => ({
    url,
    changed: dayOrMoment(changed, site.timeZone),
  }));
  const lists = listPlaces(shelf.entries, places, site);
  const directory = entities.length === 0 ? [] : [{ url: below(site, 'entities/') }];
  return [front, ...pages, ...lists, { url: below(site, 'feeds/') }, ...directory, ...entities, ...places];
}

/** The lists of fact checks, of each section and of each of its years; each changed when what it lists did. */
function listPlaces(entries: readonly Entry[], places: readonly Place[], site: Published): Place[] {
  const lists = new Map<string, (string | undefined)[]>();
  const factChecks = below(site, 'fact-checks/');
  lists.set(
    factChecks,
    places.filter(({ url }) => url.startsWith(factChecks)).map(({ changed }) => changed),
  );
  for (const { section, datePublished, dateModified } of entries) {
    const inSection = `${slugOf(section)}/`;
    const year = datePublished?.slice(0, 4);
    for (const path of year === undefined ? [inSection] : [inSection, `${inSection}${year}/`]) {
      const dates = lists.get(below(site, path)) ?? [];
      dates.push(datePublished, dateModified);
      lists.set(below(site, path), dates);
    }
  }
  return [...lists].map(([url, dates]) => ({
    url,
    changed: dayOrMoment(latest(dates, site.timeZone), site.timeZone),
  }));
}

function articlePlaces(entry: Entry, shelf: Shelf, timeZone: string): Place[] {
  const changed = dayOrMoment(latest([entry.datePublished, entry.dateModified], timeZone), timeZone);
  const reviewed = entry.claims.some((claim) => claim.factCheck);
  const reviews = reviewed ? shelf.edition(entry.id).claims.flatMap(({ review }) => review ?? []) : [];
  return [
    ...(entry.canonical === undefined ? [{ url: entry.url, changed }] : []),
    ...reviews.map((review) => ({
      url: review.url,
      changed: dayOrMoment(changeOf(review), timeZone),
    })),
  ];
}

function newsOf(shelf: Shelf, site: Published): Markup[] {
  return shelf.entries
    .filter((entry) => isRecent(entry, site.now))
    .slice(0, newsInFile)
    .map((entry) => newsEntry(entry, shelf.edition(entry.id).language, site));
}

function isRecent(entry: Entry, now: string): boolean {
  const day = parseDay(dayPart(entry.datePublished ?? ''));
  const today = parseDay(dayPart(now));
  if (!day || !today) return false;
  const age = dayNumber(today) - dayNumber(day);
  return age >= 0 && age <= newsDays;
}

function newsEntry(entry: Entry, language: string, site: Published): Markup {
  const publication = element(
    'news:publication',
    {},
    element('news:name', {}, site.name),
    element('news:language', {}, newsLanguage(language)),
  );
  const published = moment(entry.datePublished, site.timeZone);
  const news = element(
    'news:news',
    {},
    publication,
    published === undefined ? undefined : element('news:publication_date', {}, published),
    element('news:title', {}, entry.headline),
  );
  return element('url', {}, element('loc', {}, asciiUri(entry.url)), news);
}

/** Google News wants ISO 639 codes, and tells two kinds of Chinese apart by region. */
function newsLanguage(language: string): string {
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  if (primary !== 'zh') return primary;
  return rest.some((part) => part === 'tw' || part === 'hk' || part === 'hant') ? 'zh-tw' : 'zh-cn';
}

function lastChange(places: readonly Place[], timeZone: string): string | undefined {
  return latest(
    places.map((place) => place.changed),
    timeZone,
  );
}

function entryOf(name: 'url' | 'sitemap'): (place: Place) => Markup {
  return ({ url, changed }) =>
    element(
      name,
      {},
      element('loc', {}, asciiUri(url)),
      changed === undefined ? undefined : element('lastmod', {}, changed),
    );
}

function file(
  path: string,
  root: string,
  attributes: { readonly [name: string]: string },
  lines: readonly Markup[],
): Output {
  return { path, type: 'application/xml', content: xmlDocument(block(root, attributes, lines)) };
}
