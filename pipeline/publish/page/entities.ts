// An article's entities → sections by kind, each name with its page here or at Wikidata, and its count.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Entity, EntityType } from '../../model/entity.ts';
import type { Published } from '../../model/plugin.ts';
import type { LinkTo } from './link.ts';
import { counted } from './words.ts';

/** Heading of each group → the types in it. */
const groups: readonly (readonly [string, readonly EntityType[]])[] = [
  ['People', ['Person']],
  ['Places', ['Country', 'AdministrativeArea', 'City', 'Place']],
  [
    'Organisations',
    [
      ...([
        'Organization',
        'GovernmentOrganization',
        'NewsMediaOrganization',
        'EducationalOrganization',
      ] as const),
      ...(['NGO', 'Corporation', 'PoliticalParty'] as const),
    ],
  ],
  ['Also named', ['Event', 'Legislation', 'Periodical', 'CreativeWork', 'Vehicle', 'Product', 'Thing']],
];

/** The section; undefined where the article names nobody and nothing. Most mentioned first, then by name. */
export function entitySection(
  entities: readonly Entity[],
  pages: Published['entityPages'],
  linkTo: LinkTo,
): Element | undefined {
  if (entities.length === 0) return undefined;
  return h('section', { className: ['entities'], ariaLabelledBy: 'entities' }, [
    h('h2', { id: 'entities' }, 'People, places, organisations'),
    ...groups.flatMap(([heading, types]) => {
      const members = entities.filter(({ type }) => types.includes(type)).sort(byMentions);
      return members.length === 0
        ? []
        : [
            h('h3', heading),
            h(
              'ul',
              members.map((member) => item(member, pages?.get(member.key)?.url, linkTo)),
            ),
          ];
    }),
  ]);
}

function item({ key, name, wikidata, mentions }: Entity, page: string | undefined, linkTo: LinkTo): Element {
  // Entities without an identity elsewhere have their address on this page (`entityIri`).
  const properties = key.startsWith('~') ? { id: `entity-${key.slice(1)}` } : {};
  const elsewhere = wikidata === null ? undefined : `https://www.wikidata.org/wiki/${wikidata}`;
  const address = page === undefined ? elsewhere : linkTo(page);
  const label = address === undefined ? name : h('a', { href: address }, name);
  return h('li', properties, [
    label,
    ' ',
    h('span', { className: ['count'] }, [
      h('span', { ariaHidden: 'true' }, `×\u202f${mentions}`),
      h('span', { className: ['sr-only'] }, `, ${counted(mentions, 'mention')}`),
    ]),
  ]);
}

function byMentions(a: Entity, b: Entity): number {
  return b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
