// Authors and claimants → Person, Organization and GovernmentOrganization nodes.
import type { GovernmentOrganizationLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import { entityIri } from '../model/address.ts';
import type { Describer, Draft } from '../model/plugin.ts';
import type { Person } from '../model/site.ts';
import { type Author, type Cast, castOf, type Party } from './cast.ts';
import { type Identified, known, nodeOf, oneOrMany } from './typed.ts';

/** An author; what `people.yaml` says wins over the byline. */
export function author({ iri, byline, person, entity }: Author): Identified<PersonLeaf | OrganizationLeaf> {
  if (person?.type === 'Organization') return house({ iri, person, entity });
  const affiliation = person?.affiliation ?? byline.affiliation;
  const sameAs = person && person.sameAs.length > 0 ? person.sameAs : byline.sameAs;
  return {
    '@type': 'Person',
    '@id': iri,
    name: person?.name ?? byline.name,
    ...known({
      url: person?.url ?? byline.url,
      jobTitle: person?.jobTitle ?? byline.jobTitle,
      affiliation: affiliation ? employer(iri, affiliation) : undefined,
      description: person?.description ?? byline.description,
      sameAs: oneOrMany(distinct([...wikidata(person), ...(entity?.sameAs ?? []), ...sameAs])),
    }),
  };
}

/** An organisation that signs articles: it has neither post nor employer. */
function house({
  iri,
  person,
  entity,
}: {
  readonly iri: string;
  readonly person: Person;
  readonly entity: Author['entity'];
}): Identified<OrganizationLeaf> {
  return {
    '@type': 'Organization',
    '@id': iri,
    name: person.name,
    ...known({
      url: person.url,
      description: person.description,
      sameAs: oneOrMany(distinct([...wikidata(person), ...(entity?.sameAs ?? []), ...person.sameAs])),
    }),
  };
}

/** Who made a claim, as a review describes them: name, post, pages about them. */
export function claimant(
  party: Party,
): Identified<PersonLeaf | OrganizationLeaf | GovernmentOrganizationLeaf> {
  const { iri, name, person, entity, place } = party;
  const sameAs = oneOrMany(
    distinct([
      ...wikidata(person),
      ...(person?.sameAs ?? []),
      ...(entity?.sameAs ?? []),
      // Of a government named by its country these pages are about the country.
      ...(place ? [] : party.claimant.sameAs),
    ]),
  );
  if (party.type === 'Person') {
    const jobTitle = party.claimant.jobTitle ?? person?.jobTitle ?? party.author?.byline.jobTitle;
    return { '@type': 'Person', '@id': iri, name, ...known({ jobTitle, sameAs }) };
  }
  if (place) {
    const also = party.claimant.name === name ? undefined : party.claimant.name;
    return { '@type': 'GovernmentOrganization', '@id': iri, name, ...known({ alternateName: also, sameAs }) };
  }
  return { '@type': 'Organization', '@id': iri, name, ...known({ sameAs }) };
}

/** Claimants whom neither the byline nor an entity of the article describes. */
export const people: Describer = {
  name: 'people',
  *describe(draft, site) {
    const cast = castOf(draft, site);
    const described = describedElsewhere(draft, cast);
    for (const claim of draft.claims) {
      const party = cast.party(claim);
      if (!party || described.has(party.iri)) continue;
      described.add(party.iri);
      const { place } = party;
      yield { ...nodeOf(claimant(party)), ...(place ? { areaServed: { '@id': place } } : {}) };
    }
  },
};

/** Addresses of the authors and of all entities. */
function describedElsewhere(draft: Draft, cast: Cast): Set<string> {
  return new Set([
    ...cast.authors.map((each) => each.iri),
    ...draft.entities.map((entity) => cast.iriOf(entity)),
  ]);
}

function employer(iri: string, name: string): Identified<OrganizationLeaf> {
  return { '@type': 'Organization', '@id': `${iri}-affiliation`, name };
}

function wikidata(person: Person | undefined): readonly string[] {
  return person?.wikidata ? [entityIri('', person.wikidata)] : [];
}

function distinct(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses)];
}
