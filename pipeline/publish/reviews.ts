// Editions → their reviewed claims, each with its review and its ClaimReview node.
import type { Edition, PublishedClaim, PublishedReview, Shelf } from '../model/edition.ts';
import type { Node } from '../model/node.ts';

/** A claim that somebody reviewed. */
export interface ReviewedClaim {
  readonly edition: Edition;
  readonly claim: PublishedClaim;
  readonly review: PublishedReview;
  /** The ClaimReview as graphs describe it. */
  readonly node: Node;
}

/** The reviewed claims of one edition in their order; one without a node is not published as data. */
export function* reviewsOf(edition: Edition): Iterable<ReviewedClaim> {
  for (const claim of edition.claims) {
    const { review } = claim;
    const node = edition.reviews[claim.id];
    if (review && node) yield { edition, claim, review, node };
  }
}

/** The reviewed claims of a shelf in its order. Opens one edition at a time, and only those with a review. */
export function* reviewsOn(shelf: Shelf): Iterable<ReviewedClaim> {
  for (const entry of shelf.entries) {
    if (entry.claims.some((claim) => claim.factCheck)) yield* reviewsOf(shelf.edition(entry.id));
  }
}
