// All entries → a page, a graph and feeds for everybody and everything that the publication speaks of.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { outputPath } from '../model/address.ts';
import { type Json, schemaContext } from '../model/node.ts';
import type { Output } from '../model/output.ts';
import type { Published, Publisher } from '../model/plugin.ts';
import { documentWith } from './dataFeed.ts';
import { directoryOf, type Listed } from './entities/directory.ts';
import { entityFeed } from './entities/feed.ts';
import { entityGraph, irisOf } from './entities/graph.ts';
import { headingOf, headings } from './entities/kinds.ts';
import { entityPage } from './entities/page.ts';
import { grouped } from './grouped.ts';
import { json } from './json.ts';
import { jsonFeedDocument } from './jsonFeed.ts';
import { below } from './links.ts';
import { type LinkTo, linksFrom } from './page/link.ts';
import { page } from './page/shell.ts';
import { counted } from './page/words.ts';
import { pieces } from './pieces.ts';
import { rssDocument } from './rss.ts';

/**
 * `/entities/` with everybody, and `/entities/<slug>/` with `index.jsonld`, `feed.xml` and `feed.json` for each.
 * Made of entries alone: no edition is opened, and one entity is in the works at a time.
 */
export const entityPages: Publisher = {
  name: 'entityPages',
  scope: 'site',
  *publish(shelf, site) {
    const directory = directoryOf(shelf.entries, site);
    yield indexPage(directory, site);
    yield indexData(directory, site);
    for (const entity of directory) {
      const { url } = entity;
      const at = (name: string): string => outputPath(site, `${url}${name}`);
      const graph = entityGraph(entity, site);
      yield entityPage(entity, graph, site);
      yield { path: at('index.jsonld'), type: 'application/ld+json', content: json(graph) };
      const feed = entityFeed(entity, site);
      const rss = rssDocument(feed, `${url}feed.xml`);
      yield { path: at('feed.xml'), type: 'application/rss+xml', content: rss };
      const data = json(jsonFeedDocument(feed, `${url}feed.json`));
      yield { path: at('feed.json'), type: 'application/feed+json', content: data };
    }
  },
};

function indexPage(directory: readonly Listed[], site: Published): Output {
  const url = below(site, 'entities/');
  const linkTo = linksFrom(site, url);
  const groups = grouped(directory, ({ type }) => headingOf(type));
  return page(
    {
      path: 'entities/index.html',
      url,
      title: 'People, places, organisations',
      description: `Everybody and everything that ${site.name} speaks of, with the claims about and by them.`,
      alternates: [{ type: 'application/ld+json', url: `${url}index.jsonld`, title: 'The same as JSON-LD' }],
      linkTo,
      main: [
        h('div', { className: ['list'] }, [
          h('header', h('h1', 'People, places, organisations')),
          directory.length === 0 ? h('p', 'Nobody has a page here yet.') : undefined,
          ...headings.flatMap((heading) => {
            const members = groups.get(heading);
            return members ? [h('h2', heading), names(members, linkTo)] : [];
          }),
        ]),
      ],
    },
    site,
  );
}

function names(members: readonly Listed[], linkTo: LinkTo): Element {
  return h(
    'ul',
    { className: ['lines'] },
    members.map(({ url, name, articles, claimsAbout, claimsBy }) => {
      const claims = new Set([...claimsAbout, ...claimsBy].map(({ line }) => line.id)).size;
      const counts = [counted(articles.length, 'article'), ...(claims > 0 ? [counted(claims, 'claim')] : [])];
      return h('li', [
        h('a', { href: linkTo(url) }, name),
        ' ',
        h('span', { className: ['count'] }, counts.join(', ')),
      ]);
    }),
  );
}

/** `/entities/index.jsonld`: the entities as a DataFeed, each with its address and its page. */
function indexData(directory: readonly Listed[], site: Published): Output {
  const url = below(site, 'entities/index.jsonld');
  const head = {
    '@context': schemaContext,
    '@type': 'DataFeed',
    name: `${site.name}: people, places, organisations`,
    url,
    ...(site.dataLicense ? { license: site.dataLicense } : {}),
  };
  const things = function* (): Generator<Json> {
    for (const entity of directory) {
      yield { '@type': entity.type, '@id': irisOf(entity), name: entity.name, url: entity.url };
    }
  };
  const content = pieces(() => documentWith(head, 'dataFeedElement', things()));
  return { path: 'entities/index.jsonld', type: 'application/ld+json', content };
}
