// How `base.bin` is laid out: shared by the script that writes it and the code that reads it.
import type { EntityType } from '../model/entity.ts';

/** First four bytes of the file, as a little-endian number: "CPKB". */
export const magic = 0x424b5043;

/** Raised whenever the layout changes. */
export const version = 2;

/**
 * Numbers in the header, each four bytes: magic, version, rows, rows of the data, rows with an id of the table kept by hand,
 * names, posts, longest name, bytes of text, words of people's names, given names, ambiguous given names. Rows of the data
 * stand first, then those of the table, those without an id last.
 */
export const headerNumbers = 12;

/** Buckets of the names, by the highest bits of their fingerprints. */
export const bucketBits = 16;

/** First words of names, by the lowest bits of their fingerprints: the most words of a name that begins so. */
export const openingBits = 18;

/** Kinds of name, in the two lowest bits of a posting. */
export const matchedKinds = ['name', 'alias', 'demonym'] as const;

/** Types by the number under which rows hold them. */
export const storedTypes: readonly EntityType[] = [
  'Thing',
  'Person',
  'Organization',
  'GovernmentOrganization',
  'NewsMediaOrganization',
  'EducationalOrganization',
  'NGO',
  'Corporation',
  'PoliticalParty',
  'Country',
  'AdministrativeArea',
  'City',
  'Place',
  'Event',
  'Legislation',
  'Periodical',
  'Product',
  'Vehicle',
  'CreativeWork',
];

/** What a text can have as its first word where it holds the folded name: the word, and the word up to a sign in it. */
export function openingsOf(folded: string): readonly string[] {
  const [word = ''] = folded.split(' ', 1);
  const start = /^[\p{L}\p{N}.]+/u.exec(word)?.[0];
  return start === undefined || start === word ? [word] : [word, start];
}
