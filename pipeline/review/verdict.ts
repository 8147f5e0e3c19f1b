// A reviewer's verdict → the step of the house's scale, or the reviewer's own words. Only people give verdicts.
import { factCheckUrl } from '../model/address.ts';
import type { Review } from '../model/decision.ts';
import type { PublishedReview } from '../model/edition.ts';
import type { Report } from '../model/message.ts';
import type { Person, Rating, Site } from '../model/site.ts';
import type { Span } from '../model/span.ts';
import { nearest, suggestion } from '../model/yaml/nearest.ts';

/** What a review is read against; `claim` is the id of the claim, `wording` its standalone wording. */
export interface VerdictDesk {
  readonly claim: string;
  readonly wording: string;
  /** Where the reviewer stands in the review file. */
  readonly reviewerPlace: Span;
  readonly site: Site;
  readonly report: Report;
}

/** A review that nothing speaks against, still without the signature that publishes it. */
export type Unsigned = Omit<PublishedReview, 'signed'>;

/**
 * A review with its rating looked up. Reports at the verdict: `review:unknown-rating`,
 * at the reviewer `review:unknown-reviewer`, `review:verdict-in-wording`, `review:almost-a-rating`; undefined for the first
 * three. Throws never.
 */
export function unsignedReview(review: Review, desk: VerdictDesk): Unsigned | undefined {
  const { reviewer, verdict, place, signed, withdrawn, ...rest } = review;
  const rating = ratingOf(verdict, desk.site);
  const label = rating?.label ?? verdict;
  const verdictStands = rating !== undefined || isOwnWords(review, desk);
  const wordingStands = saysNot(label, review, desk);
  const signer = signerOf(review, desk);
  if (!verdictStands || !wordingStands || signer === undefined) return undefined;
  return {
    ...rest,
    url: factCheckUrl(desk.site, desk.claim),
    label,
    version: 1 + review.corrections.length,
    ...(rating ? { rating } : {}),
    ...(signer === 'publication' ? {} : { reviewer: signer }),
  };
}

/** By key, or by the label that readers see. */
function ratingOf(verdict: string, { scale }: Site): Rating | undefined {
  const label = verdict.toLowerCase();
  return (
    scale.ratings.find(({ key }) => key === verdict) ??
    scale.ratings.find((rating) => rating.label.toLowerCase() === label)
  );
}

/** A verdict that is no rating is one in the reviewer's own words if it has several. */
function isOwnWords({ verdict, place }: Review, { site, report }: VerdictDesk): boolean {
  const { ratings } = site.scale;
  if (!/\s/.test(verdict)) {
    report.error('review:unknown-rating', place, {
      reason: `Unexpected verdict "${verdict}", expected a rating of ratings.yaml or several words`,
      fix: suggestion(
        verdict,
        ratings.map(({ key }) => key),
      ),
    });
    return false;
  }
  const likely = nearest(
    verdict,
    ratings.map(({ label }) => label),
  );
  if (likely !== undefined) {
    report.warn('review:almost-a-rating', place, {
      reason: `Unexpected verdict "${verdict}" in words of its own, expected perhaps the rating "${likely}"`,
      fix: `Did you mean "${likely}"? Words that are no rating have no place on the scale.`,
    });
  }
  return true;
}

/** A claim is put in the claimant's sense; readers who find the verdict in it are told two things at once. */
function saysNot(label: string, { place }: Review, { wording, report }: VerdictDesk): boolean {
  const words = (text: string): string =>
    ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
  const verdict = words(label);
  if (verdict.trim() === '' || !words(wording).includes(verdict)) return true;
  report.error('review:verdict-in-wording', place, {
    reason: `Unexpected verdict "${label}" in the wording of the claim, expected the claim alone`,
    fix: `Put the claim "${wording}" as the claimant does, without the verdict.`,
  });
  return false;
}

function signerOf(
  { reviewer }: Review,
  { site, report, reviewerPlace }: VerdictDesk,
): Person | 'publication' | undefined {
  const { people, name, organization } = site;
  const person = people.find(({ key }) => key === reviewer) ?? people.find((each) => each.name === reviewer);
  if (person?.type === 'Organization') {
    report.error('review:unknown-reviewer', reviewerPlace, {
      reason: `Unexpected organisation ${person.name} as reviewer, expected a person or the publication`,
      fix: 'Name the person who stands for the verdict.',
    });
    return undefined;
  }
  if (person) return person;
  if (reviewer === 'publication' || reviewer === name || reviewer === organization.name) return 'publication';
  report.error('review:unknown-reviewer', reviewerPlace, {
    reason: `Unexpected reviewer "${reviewer}", expected a person of people.yaml or the publication`,
    fix: suggestion(reviewer, ['publication', ...people.map(({ key }) => key)]),
  });
  return undefined;
}
