// A claim as it was published and as it stands → whether it can be the same one.
import type { RecordedClaim } from '../model/record.ts';

/** Share of words that two wordings of one claim have in common at least. */
const least = 0.4;

/**
 * Whether a claim can be the one that was published under its id: wording or quote have at least two fifths of
 * their words (Dice's coefficient) in common with those. What is less alike than that is another claim. Throws never.
 */
export function canBeSame(
  before: Pick<RecordedClaim, 'wording' | 'quote'>,
  now: Pick<RecordedClaim, 'wording' | 'quote'>,
): boolean {
  return likeness(before.wording, now.wording) >= least || likeness(before.quote, now.quote) >= least;
}

function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const total = left.size + right.size;
  if (total === 0) return 1;
  return (2 * [...left].filter((word) => right.has(word)).length) / total;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
