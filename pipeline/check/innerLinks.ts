// All links of articles and standing pages to their own site → those that lead nowhere.
import { slugOf } from '../model/address.ts';
import type { Shelf } from '../model/edition.ts';
import type { InnerLink } from '../model/innerLink.ts';
import type { Message } from '../model/message.ts';
import type { SiteCheck } from '../model/plugin.ts';
import type { Site } from '../model/site.ts';

/** Folders whose content other stages decide on: what lies below them is not judged here. */
const elsewhere = ['data/', 'sitemaps/', 'entities/', 'embed/', 'partners/', 'atom/'];

/**
 * A link to a page of this site leads to one that is built. Links to files that are no pages (pictures, feeds,
 * documents) are not judged: somebody else may put them there. Warning `check:dead-link`, with the place.
 */
export const innerLinks: SiteCheck = {
  name: 'innerLinks',
  *check(shelf, site) {
    const known = addressesOf(shelf, site);
    const sources = [...shelf.entries, ...site.pages];
    for (const { path, links = [] } of sources) {
      for (const link of links) {
        if (!isPage(link.url) || known.has(normal(link.url))) continue;
        if (elsewhere.some((folder) => link.url.startsWith(`${site.url}/${folder}`))) continue;
        yield dead(path, link);
      }
    }
  },
};

function addressesOf(shelf: Shelf, site: Site): Set<string> {
  const known = new Set(['', 'fact-checks/', 'feeds/', 'entities/'].map((path) => `${site.url}/${path}`));
  for (const { slug } of site.pages) known.add(`${site.url}/${slug}/`);
  for (const { url, aliases, section, datePublished, claims } of shelf.entries) {
    const folder = `${site.url}/${slugOf(section)}/`;
    const year = datePublished?.slice(0, 4);
    const checks = claims.flatMap(({ factCheck }) => factCheck ?? []);
    const addresses = [
      url,
      ...aliases,
      folder,
      ...checks,
      ...(year === undefined ? [] : [`${folder}${year}/`]),
    ];
    for (const address of addresses) known.add(normal(address));
  }
  return known;
}

/** Pages end with a slash, in `.html`, or in a name without a dot. */
function isPage(url: string): boolean {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return !last.includes('.') || /\.html?$/i.test(last);
}

/** The one form in which addresses are compared: servers give a folder's page under three names. */
function normal(url: string): string {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/index\.html$/, '').replace(/\.html?$/, '/');
  return `${origin}${path}${path.endsWith('/') ? '' : '/'}`;
}

function dead(path: string, { url, line, column }: InnerLink): Message {
  return {
    path,
    line,
    column,
    severity: 'warning',
    rule: 'check:dead-link',
    reason: `Unexpected link to ${url}, expected the address of a page that is built`,
    fix: 'Correct the address, or give the page that moved an alias.',
  };
}
