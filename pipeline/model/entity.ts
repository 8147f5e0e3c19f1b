// Who and what the article speaks of: one entity, many mentions.

/** The schema.org types of those who can assert something. */
export const agentTypes = [
  'Person',
  'Organization',
  'GovernmentOrganization',
  'NewsMediaOrganization',
  'EducationalOrganization',
  'NGO',
  'Corporation',
  'PoliticalParty',
] as const;

/** The schema.org types that an entity can have here. */
export const entityTypes = [
  ...agentTypes,
  'Country',
  'AdministrativeArea',
  'City',
  'Place',
  'Event',
  'Legislation',
  'Periodical',
  'CreativeWork',
  'Vehicle',
  'Product',
  'Thing',
] as const;

export type EntityType = (typeof entityTypes)[number];

/** One entity of one article. */
export interface Entity {
  /** Its Wikidata id where it has one, else a slug of its name with a tilde in front (`~doug-bandow`). Unique in the article. */
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly wikidata: string | null;
  /** Other names under which this article speaks of it. */
  readonly alternateNames: readonly string[];
  /** Pages that are about it, absolute; Wikidata first. */
  readonly sameAs: readonly string[];
  /** How many mentions the article has. */
  readonly mentions: number;
}

/** How the government of a country is called where it makes a claim: a place asserts nothing. */
export function governmentOf(country: string): string {
  return `Government of ${country}`;
}
