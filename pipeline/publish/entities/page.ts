// An entity → its page: what was said about and by it, with verdicts, and where it is spoken of.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { outputPath } from '../../model/address.ts';
import type { Json } from '../../model/node.ts';
import type { Output } from '../../model/output.ts';
import type { Published } from '../../model/plugin.ts';
import { below } from '../links.ts';
import { feedLinks } from '../page/alternates.ts';
import { entryLine } from '../page/cards.ts';
import { type LinkTo, linksFrom } from '../page/link.ts';
import { page } from '../page/shell.ts';
import { counted } from '../page/words.ts';
import type { Listed, PlacedClaim } from './directory.ts';
import { kindOf } from './kinds.ts';

/** How many claims and articles a list shows; what is older is in the data. */
export const shown = 100;

/** `/entities/<slug>/index.html`. */
export function entityPage(entity: Listed, data: Json, site: Published): Output {
  const { url, name, key } = entity;
  const linkTo = linksFrom(site, url);
  const claims = entity.claimsAbout.length + entity.claimsBy.length;
  return page(
    {
      path: outputPath(site, url),
      url,
      title: name,
      description: `What ${site.name} has on ${name}: ${counted(claims, 'claim')}, ${counted(entity.articles.length, 'article')}.`,
      alternates: [
        { type: 'application/ld+json', url: `${url}index.jsonld`, title: `${name} as JSON-LD` },
        ...feedLinks(url, `${site.name}: ${name}`),
      ],
      data: [data],
      linkTo,
      main: [
        h('div', { className: ['list', 'entity'] }, [
          h('header', [
            h('p', { className: ['kicker'] }, [
              h('a', { href: linkTo(below(site, 'entities/')) }, 'People and places'),
              ` · ${kindOf(entity.type)}`,
            ]),
            h('h1', name),
            identity(key),
          ]),
          claimList('by', `Claims by ${name}`, entity.claimsBy, linkTo),
          claimList('about', `Claims about ${name}`, entity.claimsAbout, linkTo),
          articleList(entity, linkTo),
          h('p', { className: ['forms'] }, [
            'Follow: ',
            h('a', { href: linkTo(`${url}feed.xml`) }, 'RSS'),
            ', ',
            h('a', { href: linkTo(`${url}feed.json`) }, 'JSON Feed'),
            '. As data: ',
            h('a', { href: linkTo(`${url}index.jsonld`) }, 'JSON-LD'),
            '.',
          ]),
        ]),
      ],
    },
    site,
  );
}

function identity(key: string): Element | undefined {
  if (key.startsWith('~')) return undefined;
  const address = `https://www.wikidata.org/wiki/${key}`;
  return h('p', { className: ['byline'] }, h('span', ['Wikidata: ', h('a', { href: address }, key)]));
}

function claimList(
  id: string,
  heading: string,
  claims: readonly PlacedClaim[],
  linkTo: LinkTo,
): Element | undefined {
  if (claims.length === 0) return undefined;
  return h('section', { ariaLabelledBy: `claims-${id}` }, [
    h('h2', { id: `claims-${id}` }, heading),
    h(
      'ul',
      { className: ['lines'] },
      claims.slice(0, shown).map((claim) => claimLine(claim, linkTo)),
    ),
    more(claims.length, 'claim'),
  ]);
}

function claimLine({ entry, line }: PlacedClaim, linkTo: LinkTo): Element {
  const place = `${entry.url}#claim-${line.id}`;
  const kind = line.verdict?.class.toLowerCase() ?? 'open';
  return h('li', [
    h('a', { href: linkTo(line.factCheck ?? place) }, line.claim),
    h('p', { className: ['byline'] }, [
      h('span', h('span', { className: ['verdict', kind] }, line.verdict?.label ?? 'Not yet checked')),
      line.claimant === undefined ? undefined : h('span', `Said by ${line.claimant}`),
      h('span', ['In ', h('a', { href: linkTo(place) }, entry.headline)]),
    ]),
  ]);
}

function articleList({ articles, name }: Listed, linkTo: LinkTo): Element {
  const first = [
    ...articles.filter(({ isSubject }) => isSubject),
    ...articles.filter(({ isSubject }) => !isSubject),
  ];
  return h('section', { ariaLabelledBy: 'articles' }, [
    h('h2', { id: 'articles' }, `Articles that speak of ${name}`),
    h(
      'ul',
      { className: ['lines'] },
      first.slice(0, shown).map(({ entry }) => entryLine(entry, linkTo)),
    ),
    more(articles.length, 'article'),
  ]);
}

function more(count: number, what: string): Element | undefined {
  return count > shown ? h('p', `And ${counted(count - shown, `older ${what}`)}.`) : undefined;
}
