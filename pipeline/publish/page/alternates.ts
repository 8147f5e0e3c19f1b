// A page with feeds of its own → the links by which feed readers find them.
import type { Alternate } from './parts.ts';

/** RSS and JSON Feed beside the page at `url`. */
export function feedLinks(url: string, title: string): Alternate[] {
  return [
    { type: 'application/rss+xml', url: `${url}feed.xml`, title: `${title} (RSS)` },
    { type: 'application/feed+json', url: `${url}feed.json`, title: `${title} (JSON Feed)` },
  ];
}
