// All editions → the newest fact checks, without opening more editions than can hold one.
import { dayPart } from '../../model/calendar.ts';
import type { Edition, PublishedClaim, PublishedReview, Shelf } from '../../model/edition.ts';

/** A fact check and where it comes from. */
export interface FactChecked {
  readonly edition: Edition;
  readonly claim: PublishedClaim;
  readonly review: PublishedReview;
}

/**
 * At most `limit` of them, by the day of their publication or by another that `dayOf` gives, ties by id. An edition
 * is never older than the last change of its reviews, so older ones stay shut.
 */
export function newestReviews(
  shelf: Shelf,
  limit: number,
  dayOf: (review: PublishedReview) => string = ({ date }) => date,
): FactChecked[] {
  const candidates = shelf.entries
    .filter(({ claims }) => claims.some(({ factCheck }) => factCheck))
    .sort((a, b) => later(a.dateModified ?? '', b.dateModified ?? ''));
  let found: FactChecked[] = [];
  for (const entry of candidates) {
    const last = found[limit - 1];
    if (last && dayPart(entry.dateModified ?? '') < dayPart(dayOf(last.review))) break;
    const edition = shelf.edition(entry.id);
    for (const claim of edition.claims) {
      if (claim.review) found.push({ edition, claim, review: claim.review });
    }
    found = found.sort((a, b) => newestFirst(a, b, dayOf)).slice(0, limit);
  }
  return found;
}

function newestFirst(a: FactChecked, b: FactChecked, dayOf: (review: PublishedReview) => string): number {
  return later(dayOf(a.review), dayOf(b.review)) || (a.claim.id < b.claim.id ? -1 : 1);
}

function later(a: string, b: string): number {
  const [left, right] = [dayPart(a), dayPart(b)];
  return left < right ? 1 : left > right ? -1 : 0;
}
