// What must hold of a review's rating.
import { type Rule, soleText, soleThing } from './rule.ts';
import type { Thing } from './walk.ts';

const numbers = ['ratingValue', 'bestRating', 'worstRating'] as const;

/** Longest label that is still a word or a phrase: real labels of 100 characters and more are sentences. */
const longestLabel = 60;

/** Rules about `reviewRating`: a label in words, and three numbers that fit or none. */
export const ratingRules: readonly Rule[] = [
  {
    rule: 'check:rating-label-missing',
    severity: 'error',
    at: ['reviewRating'],
    *faults({ node }) {
      const rating = soleThing(node, 'reviewRating');
      if (rating && !('alternateName' in rating)) {
        yield 'Unexpected rating without alternateName, expected the verdict in words';
      }
    },
    fix: 'Give the rating a label in ratings.yaml.',
  },
  {
    rule: 'check:rating-label-slug',
    severity: 'error',
    at: ['reviewRating'],
    *faults({ node }) {
      const label = soleText(soleThing(node, 'reviewRating'), 'alternateName') ?? '';
      if (label.includes('_')) yield `Unexpected label "${label}", expected words as readers see them`;
    },
    fix: 'Write the label in words, with spaces.',
  },
  {
    rule: 'check:rating-label-long',
    severity: 'warning',
    at: ['reviewRating'],
    *faults({ node }) {
      const label = soleText(soleThing(node, 'reviewRating'), 'alternateName') ?? '';
      if (label.length > longestLabel) {
        yield `Unexpected ${label.length} characters in the verdict, expected a word or a phrase of at most ${longestLabel}`;
      }
    },
    fix: 'Put the reasons into the conclusion.',
  },
  {
    rule: 'check:rating-numbers',
    severity: 'error',
    at: ['reviewRating'],
    *faults({ node }) {
      const rating = soleThing(node, 'reviewRating');
      if (rating) yield* numberFaults(rating);
    },
    fix: 'Give all three numbers, or none for a verdict in words only.',
  },
];

function* numberFaults(rating: Thing): Generator<string> {
  const given = numbers.filter((name) => name in rating);
  if (given.length === 0) return;
  if (given.length < numbers.length) {
    yield `Unexpected ${given.join(' and ')} alone, expected ${numbers.join(', ')} together`;
    return;
  }
  const [value, best, worst] = numbers.map((name) => rating[name]);
  if (typeof value !== 'number' || typeof best !== 'number' || typeof worst !== 'number') {
    yield 'Unexpected rating that is no number, expected JSON numbers';
  } else if (!(worst >= 1 && worst <= value && value <= best && best > worst)) {
    yield `Unexpected rating ${value} from ${worst} to ${best}, expected 1 ≤ worst ≤ value ≤ best and worst < best`;
  }
}
