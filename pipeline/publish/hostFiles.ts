// The site → `_headers` and `_redirects`, which Netlify and Cloudflare Pages read.
import { slugOf } from '../model/address.ts';
import type { Shelf } from '../model/edition.ts';
import type { Published, Publisher } from '../model/plugin.ts';
import { styleHash as cardStyle } from './embed/style.ts';
import { grouped } from './grouped.ts';
import { asciiUri } from './links.ts';
import { policyOf } from './page/head.ts';
import { styleHash } from './page/style.ts';
import { partnerForms } from './partners/forms.ts';
import { scriptHash } from './republish/script.ts';

const types = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/**
 * `/_headers`: media types that hosts do not guess, the policy of all pages together (each page's own is
 * narrower), and leave to read everything from other sites. `/_redirects`: former addresses, where there are
 * any. Hosts that know neither serve the pages all the same: policies and stubs are in them.
 */
export const hostFiles: Publisher = {
  name: 'hostFiles',
  scope: 'site',
  *publish(shelf, site) {
    const type = 'text/plain; charset=utf-8';
    yield { path: '_headers', type, content: headers(shelf, site) };
    const redirects = redirectLines(shelf, site);
    if (redirects.length > 0) yield { path: '_redirects', type, content: `${redirects.join('\n')}\n` };
  },
};

/** Headers of every file. No rule of them tells who may frame a page: cards are there to be framed. */
const common: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', policyOf([styleHash, cardStyle], [scriptHash])],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
  ['Access-Control-Allow-Origin', '*'],
];

/** No two rules but the first fit one file: some hosts would join their values. */
function headers(shelf: Shelf, site: Published): string {
  const sections = [...grouped(shelf.entries, ({ section }) => slugOf(section)).keys()];
  const folders = ['', 'fact-checks/', ...sections.map((slug) => `${slug}/`), 'entities/*/'];
  const ofType = (pattern: string, type: string): string => rule(pattern, [['Content-Type', type]]);
  return [
    rule('/*', common),
    ...folders.map((folder) => ofType(`/${folder}feed.xml`, types.rss)),
    ...folders.map((folder) => ofType(`/${folder}feed.json`, types.json)),
    ...(site.partners ?? []).map((partner) => ofType(`/${partnerForms[partner].path}`, types.rss)),
    ofType('/atom.xml', types.atom),
    ofType('/fact-checks/atom.xml', types.atom),
    ofType('/atom/*', types.atom),
    ofType('/embed/*/oembed.json', 'application/json+oembed; charset=utf-8'),
    ofType('/*.jsonld', 'application/ld+json; charset=utf-8'),
    ofType('/data/graph.nq', 'application/n-quads; charset=utf-8'),
    ofType('/license.xml', 'application/rsl+xml; charset=utf-8'),
  ].join('\n');
}

function rule(pattern: string, fields: readonly (readonly [string, string])[]): string {
  return `${pattern}\n${fields.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

function redirectLines(shelf: Shelf, { url: home }: Published): string[] {
  return shelf.entries.flatMap(({ url, aliases }) =>
    aliases
      .map((alias) => asciiUri(alias).slice(home.length))
      .filter((path) => !/[*:]/.test(path))
      .map((path) => `${path} ${asciiUri(url).slice(home.length)} 301`),
  );
}
