// A built folder → what is to be told to search engines and feed hubs after it was deployed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Announcing } from './model/site.ts';
import type { Post } from './run/post.ts';

/** What a build writes into `build.json` about its files. */
const manifestShape = z.object({
  files: z.record(z.string(), z.object({ type: z.string(), sha256: z.string() })),
});

type Files = z.infer<typeof manifestShape>['files'];

/** One announcement: to whom, about what, and the request that makes it. */
export interface Announcement {
  readonly protocol: 'WebSub' | 'IndexNow';
  readonly about: readonly string[];
  readonly post: Post;
}

/** The most addresses that IndexNow takes in one request. */
const mostAddresses = 10_000;

const feedTypes = /^application\/(?:rss\+xml|atom\+xml|feed\+json)/;

/**
 * The files that a `build.json` lists. Throws RangeError, in words for people, where the file is not there or is none.
 */
export function readManifest(path: string): Files {
  if (!existsSync(path)) throw new RangeError(`Unexpected absence of ${path}, expected what a build wrote`);
  try {
    return manifestShape.parse(JSON.parse(readFileSync(path, 'utf8'))).files;
  } catch {
    throw new RangeError(`Unexpected content of ${path}, expected the build.json of a build`);
  }
}

/**
 * What to announce of the build in folder `out`: feeds to the hub, pages of the sitemap to IndexNow; of those only what
 * is not in `previous` as it is now, and pages that are gone. In the order of their addresses.
 */
export function announcements(
  { out, siteUrl, announce }: { out: string; siteUrl: string; announce: Announcing },
  previous: Files = {},
): Announcement[] {
  const files = readManifest(join(out, 'build.json'));
  const changed = Object.keys(files).filter((path) => files[path]?.sha256 !== previous[path]?.sha256);
  const told: Announcement[] = [];
  if (announce.webSub !== undefined) {
    const hub = announce.webSub;
    const feeds = changed.filter((path) => feedTypes.test(files[path]?.type ?? ''));
    told.push(...feeds.sort().map((path) => webSub(hub, `${siteUrl}/${path}`)));
  }
  if (announce.indexNow) {
    const listed = new Set(listedPages(out, Object.keys(files)));
    const gone = Object.keys(previous).filter((path) => isPage(path) && !(path in files));
    const urlOf = (path: string) => `${siteUrl}/${path.replace(/index\.html$/, '')}`;
    const fresh = changed.filter((path) => isPage(path) && listed.has(urlOf(path)));
    const about = [...fresh, ...gone].map(urlOf).sort();
    for (let at = 0; at < about.length; at += mostAddresses) {
      told.push(indexNow(announce.indexNow, siteUrl, about.slice(at, at + mostAddresses)));
    }
  }
  return told;
}

function isPage(path: string): boolean {
  return path === 'index.html' || path.endsWith('/index.html');
}

/** The addresses in the sitemaps of a build: those that search engines are to know. */
function listedPages(out: string, paths: readonly string[]): string[] {
  return paths
    .filter((path) => /^sitemaps\/.+\.xml$/.test(path))
    .flatMap((path) => [...readFileSync(join(out, path), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)])
    .map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

/** WebSub 0.4 §6 leaves publishing to the hub; this is what the public hubs take. */
function webSub(hub: string, topic: string): Announcement {
  const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic }).toString();
  const post = { url: hub, type: 'application/x-www-form-urlencoded', body };
  return { protocol: 'WebSub', about: [topic], post };
}

/** IndexNow's request for many addresses of one host. */
function indexNow(
  { key, endpoint }: NonNullable<Announcing['indexNow']>,
  siteUrl: string,
  about: readonly string[],
): Announcement {
  const body = JSON.stringify({
    host: new URL(siteUrl).host,
    key,
    keyLocation: `${siteUrl}/${key}.txt`,
    urlList: about,
  });
  return {
    protocol: 'IndexNow',
    about,
    post: { url: endpoint, type: 'application/json; charset=utf-8', body },
  };
}
