// Addresses of our own pages → links that work wherever the output folder lies.
import { relativePath } from '../../model/address.ts';
import type { Site } from '../../model/site.ts';

/** How one page links to an address: relative to a page of ours, unchanged to everything else. */
export type LinkTo = (url: string) => string;

/** Links from the page at `from`, relative within the site; the one true address stands in each page's canonical link. */
export function linksFrom(site: Pick<Site, 'url'>, from: string): LinkTo {
  const { origin } = new URL(site.url);
  return (url) => (new URL(url, `${site.url}/`).origin === origin ? relativePath(site, from, url) : url);
}

/** Links of a page that is shown at any address, as the one for addresses that are gone: always absolute. */
export function linksFromAnywhere(site: Pick<Site, 'url'>): LinkTo {
  return (url) => new URL(url, `${site.url}/`).href;
}
