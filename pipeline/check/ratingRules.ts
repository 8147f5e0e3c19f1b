// What must hold of a review's rating.
import { longestLabel, numberFault } from '../model/rating.ts';
import { soleText, soleThing } from '../model/thing.ts';
import type { Rule } from './rule.ts';

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
      const fault = rating && numberFault(rating);
      if (fault) yield fault;
    },
    fix: 'Give all three numbers, or none for a verdict in words only.',
  },
];
