// Whom the editor names as claimant → a person or an organisation, as well as they are known.
import type { Byline, Meta } from '../model/article.ts';
import type { ClaimDecision } from '../model/decision.ts';
import type { Claimant } from '../model/edition.ts';
import { type Entity, governmentOf } from '../model/entity.ts';
import type { Person, Site } from '../model/site.ts';

/** Among whom a claimant is sought. */
export interface Circle {
  readonly meta: Meta;
  readonly site: Site;
  readonly entities: readonly Entity[];
}

/** A claimant: nobody where they are unknown; `isAuthor` where the article itself says it. */
export interface Resolved {
  readonly claimant?: Claimant;
  readonly isAuthor: boolean;
}

/**
 * Resolves a claimant in this order: nothing written is the first author; `unknown` is nobody; a key or name
 * of `people.yaml`; the key or a name of an entity of the article; an author's name; any other name is a
 * person's, or what the editor says they are. Throws never.
 */
export function resolveClaimant(
  { claimant: written, claimantType: type = 'Person' }: Pick<ClaimDecision, 'claimant' | 'claimantType'>,
  circle: Circle,
): Resolved {
  if (written === 'unknown') return { isAuthor: false };
  const [first] = circle.meta.authors;
  if (written === undefined) return first ? author(first, circle) : { isAuthor: false };
  const person = circle.site.people.find((each) => each.key === written) ?? personCalled(written, circle);
  const name = person?.name ?? written;
  const byline = circle.meta.authors.find(
    (each) => each.name === name || (person !== undefined && personCalled(each.name, circle) === person),
  );
  if (byline) return author(byline, circle);
  if (person) return { claimant: ofPerson(person), isAuthor: false };
  const entity = entityCalled(written, circle);
  if (entity) return { claimant: ofEntity(entity), isAuthor: false };
  return { claimant: { type, name: written, sameAs: [] }, isAuthor: false };
}

function author(byline: Byline, circle: Circle): Resolved {
  const person = personCalled(byline.name, circle);
  if (person) return { claimant: ofPerson(person, byline), isAuthor: true };
  const entity = circle.entities.find((each) => each.type === 'Person' && goesBy(each, byline.name));
  const known = entity
    ? ofEntity(entity)
    : ({ type: 'Person', name: byline.name, sameAs: byline.sameAs } as const);
  return {
    claimant: { ...known, ...(byline.jobTitle === undefined ? {} : { jobTitle: byline.jobTitle }) },
    isAuthor: true,
  };
}

function ofPerson(person: Person, byline?: Byline): Claimant {
  const jobTitle = person.jobTitle ?? byline?.jobTitle;
  return {
    type: person.type ?? 'Person',
    name: person.name,
    key: person.key,
    ...(person.wikidata === undefined ? {} : { wikidata: person.wikidata }),
    ...(jobTitle === undefined ? {} : { jobTitle }),
    sameAs: person.sameAs,
  };
}

/** Only persons and organisations assert things: a country stands for its government, whose id is another. */
function ofEntity({ type, name, key, wikidata, sameAs }: Entity): Claimant {
  if (type === 'Country') return { type: 'Organization', name: governmentOf(name), key, sameAs: [] };
  return {
    type: type === 'Person' ? 'Person' : 'Organization',
    name,
    key,
    ...(wikidata === null ? {} : { wikidata }),
    sameAs,
  };
}

function personCalled(name: string, { site }: Circle): Person | undefined {
  return site.people.find((person) => person.name === name || person.names.includes(name));
}

/** By key, else by name, else by one of the other names that the article has for it. */
function entityCalled(written: string, { entities }: Circle): Entity | undefined {
  return (
    entities.find(({ key }) => key === written) ??
    entities.find(({ name }) => name === written) ??
    entities.find((entity) => goesBy(entity, written))
  );
}

function goesBy({ name, alternateNames }: Entity, called: string): boolean {
  return name === called || alternateNames.includes(called);
}
