// Types of entities → the groups in which lists show them, and the words for one of each.
import type { EntityType } from '../../model/entity.ts';

/** Heading, the word for one, the types. */
const groups: readonly (readonly [string, string, readonly EntityType[]])[] = [
  ['People', 'Person', ['Person']],
  [
    'Organisations',
    'Organisation',
    [
      ...(['Organization', 'GovernmentOrganization', 'NewsMediaOrganization'] as const),
      ...(['EducationalOrganization', 'NGO', 'Corporation', 'PoliticalParty'] as const),
    ],
  ],
  ['Places', 'Place', ['Country', 'AdministrativeArea', 'City', 'Place']],
  ['Events', 'Event', ['Event']],
  [
    'Works, laws and things',
    'Named thing',
    ['Legislation', 'Periodical', 'CreativeWork', 'Vehicle', 'Product', 'Thing'],
  ],
];

/** The groups' headings in order. */
export const headings = groups.map(([heading]) => heading);

/** The heading under which a type is listed. */
export function headingOf(type: EntityType): string {
  return groups.find(([, , types]) => types.includes(type))?.[0] ?? 'Works, laws and things';
}

/** What one of the type is called. */
export function kindOf(type: EntityType): string {
  return groups.find(([, , types]) => types.includes(type))?.[1] ?? 'Named thing';
}
