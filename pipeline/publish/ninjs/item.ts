// What articles and fact checks have in common → an IPTC ninjs 3 news item.
import type { Correction } from '../../model/decision.ts';
import type { Entity, EntityType } from '../../model/entity.ts';
import type { Json } from '../../model/node.ts';
import { wordCount } from '../../model/prose.ts';
import type { Site } from '../../model/site.ts';
import { asciiUri, below } from '../links.ts';
import { dateInWords } from '../page/words.ts';
import { legible } from '../xml.ts';

/** Members of a news item; those that are undefined are left out. */
export type Members = { readonly [member: string]: Json | undefined };

const standard = {
  name: 'ninjs',
  version: '3.0',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#',
};

/**
 * A news item of text. Its `version` counts corrections from 1; what was corrected stands in `edNote`. Texts hold
 * no character that HTML or XML forbids, for that is where receivers put them.
 */
export function newsItem(members: Members, corrections: readonly Correction[], site: Site): Json {
  const note = corrections.map(({ date, text }) => `Correction, ${dateInWords(date)}: ${text}`).join('\n');
  const all: Members = {
    standard,
    type: 'text',
    representationType: 'full',
    profile: 'text',
    pubStatus: 'usable',
    version: String(1 + corrections.length),
    edNote: note === '' ? undefined : note,
    trustIndicators: site.pages
      .filter(({ policy }) => policy !== undefined)
      .map(({ slug, title }) => ({ title, href: asciiUri(below(site, `${slug}/`)) })),
    ...members,
  };
  return told(all);
}

/** Values with something to say, their texts legible. */
function told(members: Members): Json {
  const kept = Object.entries(members).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return clean(Object.fromEntries(kept) as { readonly [member: string]: Json });
}

function clean(value: Json): Json {
  if (typeof value === 'string') return legible(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]));
}

/** A rendition for people: the page. */
export function pageRendition(url: string): Json {
  return [{ name: 'page', href: asciiUri(url), contentType: 'text/html' }];
}

/** HTML and, where there is one, the same as plain text. */
export function bodies(html: string, text: string): Json {
  return [
    { role: 'main', contentType: 'text/html', value: html },
    {
      role: 'text',
      contentType: 'text/plain',
      charCount: [...text].length,
      wordCount: wordCount(text),
      value: text,
    },
  ];
}

/** ninjs' lists of what a text names → the types in each. */
const lists: readonly (readonly [string, readonly EntityType[]])[] = [
  ['people', ['Person']],
  [
    'organisations',
    [
      ...(['Organization', 'GovernmentOrganization', 'NewsMediaOrganization'] as const),
      ...(['EducationalOrganization', 'NGO', 'Corporation', 'PoliticalParty'] as const),
    ],
  ],
  ['places', ['Country', 'AdministrativeArea', 'City', 'Place']],
  ['events', ['Event']],
  ['objects', ['Legislation', 'Periodical', 'CreativeWork', 'Vehicle', 'Product', 'Thing']],
];

/** Entities in ninjs' lists by their kind; linked ones with their Wikidata address. */
export function named(entities: readonly Entity[]): Members {
  return Object.fromEntries(
    lists.map(([list, types]) => [
      list,
      entities
        .filter(({ type }) => types.includes(type))
        .map(({ name, wikidata }) => ({
          name,
          rel: 'mentions',
          ...(wikidata === null ? {} : { uri: `http://www.wikidata.org/entity/${wikidata}` }),
        })),
    ]),
  );
}
