// All editions → the newest fact checks, without opening more editions than can hold one.
import { dayPart } from '../../model/calendar.ts';
import type { Edition, PublishedClaim, PublishedReview, Shelf } from '../../model/edition.ts';

/** A fact check and where it comes from. */
export interface FactChecked {
  readonly edition: Edition;
  readonly claim: PublishedClaim;
  readonly review: PublishedReview;
}

/** At most `limit` of them, by day, ties by id. An edition is never older than its reviews, so older ones stay shut. */
export function newestReviews(shelf: Shelf, limit: number): FactChecked[] {
  const candidates = shelf.entries
    .filter(({ claims }) => claims.some(({ factCheck }) => factCheck))
    .sort((a, b) => later(a.dateModified ?? '', b.dateModified ?? ''));
  let found: FactChecked[] = [];
  for (const entry of candidates) {
    const last = found[limit - 1];
    if (last && dayPart(entry.dateModified ?? '') < dayPart(last.review.date)) break;
    const edition = shelf.edition(entry.id);
    for (const claim of edition.claims) {
      if (claim.review) found.push({ edition, claim, review: claim.review });
    }
    found = found.sort(newestFirst).slice(0, limit);
  }
  return found;
}

function newestFirst(a: FactChecked, b: FactChecked): number {
  return later(a.review.date, b.review.date) || (a.claim.id < b.claim.id ? -1 : 1);
}

function later(a: string, b: string): number {
  const [left, right] = [dayPart(a), dayPart(b)];
  return left < right ? 1 : left > right ? -1 : 0;
}
