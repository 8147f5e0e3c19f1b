// The site → a page that tells people which feeds there are and what one does with them.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { slugOf } from '../model/address.ts';
import type { Publisher } from '../model/plugin.ts';
import { grouped } from './grouped.ts';
import { below } from './links.ts';
import { type LinkTo, linksFrom } from './page/link.ts';
import { feeds } from './page/parts.ts';
import { page } from './page/shell.ts';
import { capitalised } from './page/words.ts';

/** One subject with its feeds: name of the format → address. */
interface Offer {
  readonly name: string;
  readonly formats: readonly (readonly [string, string])[];
}

/** `/feeds/`. Opens no edition. */
export const feedsPage: Publisher = {
  name: 'feedsPage',
  scope: 'site',
  *publish(shelf, site) {
    const url = below(site, 'feeds/');
    const linkTo = linksFrom(site, url);
    const at = (path: string): string => below(site, path);
    const offers: Offer[] = [
      { name: 'All articles', formats: feeds.map(({ title, path }) => [title, at(path.slice(1))]) },
      {
        name: 'Fact checks',
        formats: feeds.map(({ title, path }) => [title, at(`fact-checks${path}`)]),
      },
      ...[...grouped(shelf.entries, ({ section }) => slugOf(section))].map(([slug, entries]) => ({
        name: capitalised(entries[0]?.section ?? slug),
        formats: [
          ['RSS', at(`${slug}/feed.xml`)],
          ['JSON Feed', at(`${slug}/feed.json`)],
        ] as const,
      })),
    ];
    yield page(
      {
        path: 'feeds/index.html',
        url,
        title: 'Feeds',
        description: `How to follow ${site.name} in a feed reader.`,
        linkTo,
        main: [
          h('div', { className: ['list'] }, [
            h('header', [
              h('h1', 'Feeds'),
              h('p', { className: ['standfirst'] }, [
                'A feed tells you what is new here without mail and without an account. Copy one of the addresses ',
                'into a feed reader; the reader does the rest.',
              ]),
            ]),
            table(offers, linkTo),
            h('p', [
              'Feeds carry whole texts. A correction is told in the item that it corrects, which keeps its id. ',
              'Everybody and everything with ',
              h('a', { href: linkTo(at('entities/')) }, 'a page of its own'),
              ' has a feed there, too.',
            ]),
            h('h2', 'For programs'),
            h('ul', [
              h(
                'li',
                h(
                  'a',
                  { href: linkTo(at('data/claim-reviews.jsonld')) },
                  'Fact checks as a DataFeed (JSON-LD)',
                ),
              ),
              h('li', h('a', { href: linkTo(at('data/claim-reviews.csv')) }, 'Fact checks as a table (CSV)')),
              h(
                'li',
                h('a', { href: linkTo(at('data/claims.jsonld')) }, 'All claims with their words (JSON-LD)'),
              ),
              h('li', h('a', { href: linkTo(at('data/graph.nq')) }, 'Everything as RDF (N-Quads)')),
            ]),
          ]),
        ],
      },
      site,
    );
  },
};

function table(offers: readonly Offer[], linkTo: LinkTo): Element {
  return h('dl', { className: ['feeds'] }, [
    ...offers.flatMap(({ name, formats }) => [
      h('dt', name),
      ...formats.map(([format, url]) =>
        h('dd', [
          h('a', { href: linkTo(url), ariaLabel: `${name}: ${format}` }, format),
          ' ',
          h('span', { className: ['address'] }, url),
        ]),
      ),
    ]),
  ]);
}
