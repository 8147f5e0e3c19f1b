// Where things live: paths, addresses, tag URIs, fragments.
import type { Site } from './site.ts';

/** The host of an absolute address. Throws TypeError for one that is not absolute. */
export function hostOf(url: string): string {
  return new URL(url).host;
}

/** Whether two absolute addresses are on one host: `www.` before it and a dot behind it make no other. Throws never. */
export function isSameHost(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && bareHost(a) === bareHost(b);
}

function bareHost(url: string): string {
  return hostOf(url)
    .replace(/^www\./, '')
    .replace(/\.(?=:|$)/, '');
}

/** `tag:<host>,<idDate>:<kind>/<id>` (RFC 4151): survives a move. */
export function tagUri(site: Pick<Site, 'url' | 'idDate'>, kind: string, id: string): string {
  return `tag:${hostOf(site.url)},${site.idDate}:${kind}/${id}`;
}

/** Address of an article's page, with a trailing slash; without a date there is no year in it. */
export function articleUrl(
  site: Pick<Site, 'url'>,
  place: { readonly section: string; readonly year?: string | undefined; readonly slug: string },
): string {
  const parts = [slugOf(place.section), place.year, place.slug].filter((part) => part);
  return `${site.url}/${parts.join('/')}/`;
}

/** Address of a claim's words on the page of its article. */
export function claimUrl(article: string, claim: string): string {
  return `${article}#claim-${claim}`;
}

/** Address of a fact check's page. */
export function factCheckUrl(site: Pick<Site, 'url'>, claim: string): string {
  return `${site.url}/fact-checks/${claim}/`;
}

/** Path below the output folder of an address of this site; a folder's is its `index.html`. */
export function outputPath(site: Pick<Site, 'url'>, url: string): string {
  return pagePath(site, url).split('/').map(fileName).join('/');
}

/** The same as it stands in addresses, percent-encoded. */
function pagePath(site: Pick<Site, 'url'>, url: string): string {
  const path = new URL(url, `${site.url}/`).pathname.slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** A step of a path as servers look for it: decoded, unless that would make it another path. */
function fileName(step: string): string {
  try {
    const name = decodeURIComponent(step);
    return /[/\\\0]|^\.\.?$/.test(name) ? step : name;
  } catch {
    return step;
  }
}

/** Former addresses of an article on this site, absolute; those on other hosts are not ours to answer. */
export function formerUrls(site: Pick<Site, 'url'>, aliases: readonly string[]): string[] {
  return aliases
    .filter((alias) => URL.canParse(alias, `${site.url}/`))
    .map((alias) => new URL(alias, `${site.url}/`).href)
    .filter((url) => hostOf(url) === hostOf(site.url));
}

/**
 * The way from one page of this site to an address of it: relative and naming the file (`../x/index.html`), so
 * that a copy of the output folder works at any address and straight from a disk.
 */
export function relativePath(site: Pick<Site, 'url'>, from: string, to: string): string {
  const { href, search, hash } = new URL(to, `${site.url}/`);
  return '../'.repeat(pagePath(site, from).split('/').length - 1) + pagePath(site, href) + search + hash;
}

/** Lower-case ASCII letters, digits and hyphens; letters with marks lose them; nothing left yields `untitled`. */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const slug = plain
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'untitled' : slug;
}

/** Address of an entity's node: Wikidata's own IRI, else a fragment of the article's page. */
export function entityIri(article: string, key: string): string {
  return key.startsWith('~') ? `${article}#entity-${key.slice(1)}` : `http://www.wikidata.org/entity/${key}`;
}
