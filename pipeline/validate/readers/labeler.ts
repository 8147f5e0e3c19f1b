// A data feed → the rows that a labeler of a social network keeps.
import { soleText, soleThing } from '../../model/thing.ts';
import type { Reader } from '../reader.ts';

/**
 * Makes a row of each ClaimReview of a feed, under its `url` as the key: a later claim with the same one overwrites the
 * row. A row needs the verdict in words and the claim.
 */
export const labeler: Reader = {
  name: 'labelers',
  reads: 'feeds',
  open({ reviews }) {
    const last = new Map(reviews.map((review) => [soleText(review.thing, 'url'), review]));
    return (review) => {
      const url = soleText(review.thing, 'url');
      if (!url) return 'it has no url to be the key of its row';
      if (last.get(url) !== review) return `a later claim with the url ${url} overwrites it`;
      if (!soleText(review.thing, 'claimReviewed')) return 'it has no claimReviewed';
      const label = soleText(soleThing(review.thing, 'reviewRating'), 'alternateName');
      return label ? undefined : 'its rating has no alternateName';
    };
  },
};
