// Bylines, people and entities → the cast of an article: everybody under one address.
import { entityIri } from '../model/address.ts';
import type { AnnotationOf } from '../model/annotation.ts';
import { ofKind } from '../model/annotation.ts';
import type { Byline } from '../model/article.ts';
import type { Claimant, PublishedClaim } from '../model/edition.ts';
import { agentTypes, type Entity, type EntityType, governmentOf } from '../model/entity.ts';
import type { Draft } from '../model/plugin.ts';
import type { Person, Site } from '../model/site.ts';
import { personIri } from './iri.ts';

/** An author with everything that is known of them. */
export interface Author {
  readonly iri: string;
  readonly byline: Byline;
  readonly person?: Person;
  readonly entity?: Entity;
}

/** Who made a claim, with an address and a type that may assert things. */
export interface Party {
  readonly iri: string;
  readonly claimant: Claimant;
  readonly type: EntityType;
  readonly name: string;
  readonly person?: Person;
  readonly entity?: Entity;
  /** Where the claimant is an author of the article. */
  readonly author?: Author;
  /** Of a government that is named by its country or capital: the address of that place. */
  readonly place?: string;
}

/** Everybody in an article, under one address each. */
export interface Cast {
  readonly authors: readonly Author[];
  /** Address of an entity; that of a person of `people.yaml` where it is one. */
  iriOf(entity: Entity): string;
  party(claim: PublishedClaim): Party | undefined;
}

const agents: ReadonlySet<EntityType> = new Set(agentTypes);

/** The cast of an article. People of `people.yaml` are matched by key, Wikidata id or one of their names. */
export function castOf(draft: Draft, site: Site): Cast {
  const authors = draft.meta.authors.map((byline, index) => authorOf(byline, index, { draft, site }));
  return {
    authors,
    iriOf: (entity) => iriOf(entity, { draft, site }),
    party: ({ claimant, id }) =>
      claimant && partyOf(claimant, { draft, site, authors, otherwise: `${draft.url}#claimant-${id}` }),
  };
}

interface Setting {
  readonly draft: Draft;
  readonly site: Site;
}

function iriOf(entity: Entity, { draft, site }: Setting): string {
  const person = personOf(entity, site);
  return person ? personIri(site, person) : entityIri(draft.url, entity.key);
}

function authorOf(byline: Byline, index: number, setting: Setting): Author {
  const { draft, site } = setting;
  const person = site.people.find((each) => goesBy(each, byline.name));
  const entity = draft.entities.find((each) => {
    if (!isOfKind(each, person?.type)) return false;
    return person ? personOf(each, site) === person : isCalled(each, byline.name);
  });
  const known = { byline, ...(person ? { person } : {}), ...(entity ? { entity } : {}) };
  if (person) return { iri: personIri(site, person), ...known };
  return { iri: entity ? iriOf(entity, setting) : `${draft.url}#author-${index + 1}`, ...known };
}

/** A person of `people.yaml`, an entity of the article, one of its authors, or nobody else's: `otherwise`. */
function partyOf(
  claimant: Claimant,
  setting: Setting & { readonly authors: readonly Author[]; readonly otherwise: string },
): Party {
  const { draft, site, authors, otherwise } = setting;
  const { name, type, key } = claimant;
  const person = site.people.find((each) => each.key === key);
  const entity = person ? undefined : draft.entities.find((each) => each.key === key);
  if (entity && !agents.has(entity.type)) return government(draft, claimant, entity);
  const author = authors.find((each) => {
    if (person) return each.person === person;
    return entity ? each.entity === entity : each.byline.name === name;
  });
  const known = {
    ...(person ? { person } : {}),
    ...(entity ? { entity } : {}),
    ...(author ? { author } : {}),
  };
  if (person) return { iri: personIri(site, person), claimant, type, name, ...known };
  if (entity) return { iri: iriOf(entity, setting), claimant, type: entity.type, name, ...known };
  return author
    ? { iri: author.iri, claimant, type: 'Person', name, ...known }
    : { iri: otherwise, claimant, type, name };
}

/**
 * The government that a country or a capital stands for: a place asserts nothing. It has the place's name
 * where the article does not name the country itself.
 */
function government(draft: Draft, claimant: Claimant, named: Entity): Party {
  const seat = seatOf(draft, named);
  const place = draft.entities.find(({ key }) => key === seat);
  return {
    iri: `${draft.url}#government-${encodeURIComponent(seat.toWellFormed())}`,
    claimant,
    type: 'GovernmentOrganization',
    name: place ? governmentOf(place.name) : claimant.name,
    place: entityIri(draft.url, seat),
  };
}

/** Key of the country that a capital stands for in this article; else the entity's own. */
function seatOf(draft: Draft, entity: Entity): string {
  const metonym = ofKind(draft.annotations, 'entity').find(
    (mention: AnnotationOf<'entity'>) => mention.entity === entity.key && mention.finding.standsFor,
  );
  return metonym?.finding.standsFor ?? entity.key;
}

function personOf(entity: Entity, site: Site): Person | undefined {
  return site.people.find((person) => {
    if (!isOfKind(entity, person.type)) return false;
    return entity.wikidata && person.wikidata
      ? entity.wikidata === person.wikidata
      : goesBy(person, entity.name);
  });
}

/** A person is no organisation, whatever their names. */
function isOfKind({ type }: Entity, kind: Person['type'] = 'Person'): boolean {
  return kind === 'Person' ? type === 'Person' : type !== 'Person' && agents.has(type);
}

function goesBy(person: Person, name: string): boolean {
  return person.name === name || person.names.includes(name);
}

function isCalled(entity: Entity, name: string): boolean {
  return entity.name === name || entity.alternateNames.includes(name);
}
