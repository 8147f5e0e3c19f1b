// What a target of fact checks takes: the contract of the profiles in this folder.
import type { PublishedClaim, PublishedReview } from '../../model/edition.ts';
import type { Json } from '../../model/node.ts';
import type { Published } from '../../model/plugin.ts';
import type { ReviewedClaim } from '../reviews.ts';

/** Something that a record says and a target has no place for. */
export interface Loss {
  /** The record's own name for it. */
  readonly field: string;
  readonly reason: string;
}

/** A record in the form of one target. */
export interface Profile {
  readonly name: string;
  readonly title: string;
  /** Where the target's form is written down. */
  readonly specification: string;
  /** Name of the file beside the fact check; absent where another publisher writes it. */
  readonly file?: string;
  /** Where the form is found: a path below the site's root, `<id>` for the fact check's id. */
  readonly path: string;
  readonly losses: readonly Loss[];
  make(record: ReviewedClaim, site: Published): Json;
}

type Record = { readonly claim: PublishedClaim; readonly review: PublishedReview };

/** Every part of a record that some target cannot hold → whether a record has it. */
const parts: { readonly [field: string]: (record: Record) => boolean } = {
  quote: ({ claim }) => claim.quote !== claim.claim,
  claimant: ({ claim }) => claim.claimant !== undefined,
  said: ({ claim }) => claim.said !== undefined,
  times: ({ claim }) => claim.times.length > 0,
  about: ({ claim }) => claim.about.length > 0,
  modality: ({ claim }) => claim.modality !== 'asserted',
  appearances: ({ claim }) => claim.appearances.length > 0,
  'appearances.name': ({ claim }) => claim.appearances.some(({ name, date }) => name ?? date),
  'rating.value': ({ review }) => review.rating?.value !== undefined,
  'rating.fraction': ({ review }) =>
    review.rating?.value !== undefined && !Number.isInteger(review.rating.value),
  'rating.class': ({ review }) => review.rating !== undefined,
  'rating.meaning': ({ review }) => review.rating !== undefined,
  conclusion: () => true,
  reviewer: ({ review }) => review.reviewer !== undefined,
  'date.time': ({ review, claim }) => [review.date, claim.said].some((date) => date?.includes('T')),
  modified: ({ review }) => review.modified !== undefined,
  sources: ({ review }) => review.sources.length > 0,
  'sources.kind': ({ review }) => review.sources.length > 0,
  'sources.note': ({ review }) => review.sources.some(({ note }) => note),
  corrections: ({ review }) => review.corrections.length > 0,
  language: () => true,
};

/** Which of a profile's losses a record meets. */
export function lostOf(profile: Profile, record: Record): string[] {
  return profile.losses.filter(({ field }) => parts[field]?.(record)).map(({ field }) => field);
}
