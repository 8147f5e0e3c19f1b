// Where things live: paths, addresses, tag URIs, fragments.
import type { Site } from './site.ts';

/** The host of an absolute address. Throws TypeError for one that is not absolute. */
export function hostOf(url: string): string {
  return new URL(url).host;
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
  const path = new URL(url, `${site.url}/`).pathname.slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
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
