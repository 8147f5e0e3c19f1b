// Names of header fields, as txt headers and front matter write them. Columns: field, its kind, names, what it says.
import { nearest } from '../model/yaml/nearest.ts';

/** A field of the header, after its aliases have been told apart. */
export type Field =
  | 'headline'
  | 'description'
  | 'authors'
  | 'datePublished'
  | 'dateModified'
  | 'publication'
  | 'originalUrl'
  | 'section'
  | 'slug'
  | 'language'
  | 'genre'
  | 'keywords'
  | 'aliases'
  | 'image'
  | 'imageAlt'
  | 'imageCaption'
  | 'imageCredit'
  | 'imageLicense'
  | 'draft';

/** What may stand in a field: words of a person's language, or text for the machine. */
export type Kind =
  | 'words'
  | 'people'
  | 'outlet'
  | 'date'
  | 'address'
  | 'token'
  | 'genre'
  | 'tags'
  | 'category'
  | 'paths'
  | 'flag';

/** A field with its names as people write them, the one that counts first where several are given. */
export interface FieldRow {
  readonly field: Field;
  readonly kind: Kind;
  readonly names: readonly string[];
  /** A sentence for the person who writes the front matter. */
  readonly description: string;
}

const table: readonly (readonly [Field, Kind, string, string])[] = [
  ['headline', 'words', 'title headline', 'Headline of the article.'],
  [
    'description',
    'words',
    'description summary excerpt subtitle deck dek standfirst lede abstract',
    'What the article says, in a sentence or two.',
  ],
  ['authors', 'people', 'author authors by byline writer', 'Who wrote the article.'],
  [
    'datePublished',
    'date',
    'date published pubDate datePublished publishDate publishedDate publicationDate',
    'When the article was first published.',
  ],
  [
    'dateModified',
    'date',
    'lastmod updated updatedDate modified dateModified lastModified',
    'When the article was last changed.',
  ],
  [
    'publication',
    'outlet',
    'publication source publisher outlet newspaper magazine',
    'Who first published the article, where that is not this site.',
  ],
  [
    'originalUrl',
    'address',
    'canonical canonicalUrl originalUrl sourceUrl link url',
    'Address at which the article first appeared, where that is not this site.',
  ],
  ['section', 'category', 'section category', 'Section of the site, the first part of the address.'],
  ['slug', 'token', 'slug', 'Last part of the address.'],
  ['language', 'token', 'language lang', 'Language of the article, for example en.'],
  ['genre', 'genre', 'genre', 'Kind of article.'],
  ['keywords', 'tags', 'keywords tags topics categories keyword tag', 'What the article is about.'],
  ['aliases', 'paths', 'aliases redirect_from', 'Former addresses of the article on this site.'],
  [
    'image',
    'token',
    'image cover',
    'The article’s picture: a file beside the article, or an absolute address.',
  ],
  ['imageAlt', 'words', 'imageAlt', 'What the picture shows, for those who do not see it.'],
  ['imageCaption', 'words', 'imageCaption', 'What stands below the picture.'],
  ['imageCredit', 'words', 'imageCredit', 'Who made the picture, or whose it is.'],
  ['imageLicense', 'token', 'imageLicense', 'Address of the licence under which the picture is shown.'],
  ['draft', 'flag', 'draft', 'Whether the article is kept back.'],
];

/** All fields. */
export const fieldRows: readonly FieldRow[] = table.map(([field, kind, names, description]) => ({
  field,
  kind,
  names: names.split(' '),
  description,
}));

/** What a key means: the field, and how many names of the field count before this one. */
export interface Known extends FieldRow {
  readonly rank: number;
}

const known: ReadonlyMap<string, Known> = new Map(
  fieldRows.flatMap((row) => row.names.map((name, rank) => [plainKey(name), { ...row, rank }] as const)),
);

const longestKey = 24;

/** A key without case, hyphens, underscores and blanks, which do not count. Throws never. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '');
}

/** What a key means; undefined for one that nobody reads. Throws never. */
export function knownKey(key: string): Known | undefined {
  return key.length > longestKey ? undefined : known.get(plainKey(key));
}

/** Whether a key means a date to some generators, and to others that the article is no draft. Throws never. */
export function isDateOrFlag(key: string): boolean {
  return plainKey(key) === 'published';
}

/** The known key nearest to an unknown one, where it is near enough to be meant. Throws never. */
export function nearestKey(key: string): string | undefined {
  if (key.length > longestKey) return undefined;
  return nearest(
    plainKey(key),
    fieldRows.flatMap(({ names }) => names),
  );
}
