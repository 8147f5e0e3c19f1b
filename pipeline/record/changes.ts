// A review as it was last published and as it stands → what nobody has told readers of.
import type { Remark } from '../model/message.ts';
import { isSameWords } from '../model/plain.ts';
import type { ClaimFacts, RecordedClaim, RecordedReview } from '../model/record.ts';

/** A change that readers are owed a word about, or a word that is no longer there. */
export interface Change extends Remark {
  readonly rule: string;
  /** Which field of the claim it is about. */
  readonly at: keyof ClaimFacts['places'];
}

/** A claim whose review was published, and what stands under its id now. */
export interface Case {
  readonly id: string;
  readonly before: RecordedReview;
  readonly withdrawn?: RecordedClaim['withdrawn'];
  readonly now: ClaimFacts;
}

/** What keeps a claim's review from being published as it stands. Throws never. */
export function* changesOf({ id, before, withdrawn, now }: Case): Generator<Change> {
  if (now.withdrawn) return;
  const review = now.review ?? now.unsigned;
  if (!review) {
    if (withdrawn) return;
    yield {
      rule: 'record:review-gone',
      at: 'id',
      reason: `Unexpected claim "${id}" without the review that was published, expected it or its withdrawal`,
      fix: withdrawalFix,
    };
    return;
  }
  const missing = before.corrections.filter((old) => !review.corrections.some((each) => isSame(each, old)));
  for (const { date, text } of missing) {
    yield {
      rule: 'record:correction-lost',
      at: 'verdict',
      reason: `Unexpected review without the correction of ${date}, "${text}", expected all that were published`,
      fix: 'Put it back as it was: the list of corrections only grows.',
    };
  }
  const added = review.corrections.filter((each) => !before.corrections.some((old) => isSame(each, old)));
  const changed = [...differences(before, now, review)];
  if (withdrawn)
    changed.push({ at: 'verdict', what: `review again that was withdrawn on ${withdrawn.date}` });
  if (added.length === 0) {
    for (const { at, what } of changed) yield untold(id, at, what);
  }
  const since = withdrawn && withdrawn.date > before.modified ? withdrawn.date : before.modified;
  const latest = added
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (latest !== undefined && latest < since) {
    yield {
      rule: 'record:correction-backdated',
      at: 'verdict',
      reason: `Unexpected new correction of ${latest}, expected none before ${since}, the last change that was published`,
      fix: 'Give it the day on which it is published: readers and feeds see by it that something changed.',
    };
  }
}

/** How a review leaves. */
export const withdrawalFix =
  'Put it back from version control and write under "review:" for example "withdrawn: { date: 2026-12-01, reason: … }"; after the next build the claim may go, and its page tells of the withdrawal.';

interface Difference {
  readonly at: Change['at'];
  readonly what: string;
}

function* differences(
  before: RecordedReview,
  { verdict }: ClaimFacts,
  now: NonNullable<ClaimFacts['unsigned']>,
): Generator<Difference> {
  // What became of all reviews with this rating is told once, of the scale.
  const isOfScale = before.rating !== undefined && before.rating.key === now.rating?.key;
  if (!isSameRating(before, now) && !(isOfScale && before.verdict === verdict)) {
    yield { at: 'verdict', what: `verdict "${now.label}" where "${before.label}" was published` };
  }
  if (before.conclusion !== now.conclusion) yield { at: 'conclusion', what: 'change of the conclusion' };
}

function untold(id: string, at: Change['at'], what: string): Change {
  return {
    rule: 'record:change-untold',
    at,
    reason: `Unexpected ${what}, expected a correction that tells readers of "${id}"`,
    fix: 'Add under "review:" for example "corrections: [{ date: 2026-12-01, text: … }]", or put back what was published.',
  };
}

/** Whether readers were given the same verdict. Capitals are form. */
export function isSameRating(
  a: Pick<RecordedReview, 'label' | 'rating'>,
  b: Pick<RecordedReview, 'label' | 'rating'>,
): boolean {
  const told = ({ label, rating }: typeof a): string =>
    JSON.stringify([label.toLowerCase(), rating?.class, rating?.value, rating?.best, rating?.worst]);
  return told(a) === told(b);
}

function isSame(a: { date: string; text: string }, b: { date: string; text: string }): boolean {
  return a.date === b.date && isSameWords(a.text, b.text);
}
