// What a source says about itself, gathered field by field → Meta.
import type { Byline, Genre, Meta, Recognised, Source } from '../model/article.ts';
import type { Picture } from '../model/picture.ts';
import type { Span } from '../model/span.ts';
import { slugFrom } from './slug.ts';

/** The fields of the header that are about the article's picture. */
export const pictureFields = ['image', 'imageAlt', 'imageCaption', 'imageCredit', 'imageLicense'] as const;

export type PictureField = (typeof pictureFields)[number];

/** A piece of the source and what it says once it has been decoded. */
export interface Value {
  readonly text: string;
  /** Range of the source. */
  readonly span: Span;
}

/** Meta under construction: what has been found so far. */
export interface Header {
  headline?: string;
  description?: string;
  authors: Byline[];
  datePublished?: string;
  dateModified?: string;
  publication?: { name: string; url?: string };
  originalUrl?: string;
  section?: string;
  slug?: string;
  language?: string;
  genre?: Genre;
  keywords: string[];
  aliases: string[];
  /** What the source says of its picture, by field. */
  readonly picture: Partial<Record<PictureField, string>>;
  draft: boolean;
  readonly recognised: Recognised[];
}

/** A header that says nothing yet. */
export function emptyHeader(): Header {
  return { authors: [], keywords: [], aliases: [], picture: {}, draft: false, recognised: [] };
}

/** Notes that `field` was recognised in `value` by the rule `by`. */
export function recognise(header: Header, field: string, value: Value, by: string): void {
  header.recognised.push({ field, value: value.text, span: value.span, by });
}

/** The finished Meta; date and slug come from the source's own name where the header gives none. */
export function metaOf(header: Header, source: Source, image?: Picture): Meta {
  const { recognised: _, picture: __, slug, headline, datePublished, ...rest } = header;
  const date = datePublished ?? source.date;
  return {
    ...rest,
    headline: headline ?? '',
    ...(image === undefined ? {} : { image }),
    ...(date === undefined ? {} : { datePublished: date }),
    slug: slug ?? slugFrom(source.id),
  };
}
