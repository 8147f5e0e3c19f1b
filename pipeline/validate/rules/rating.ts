// Rules about the rating: a label in words, and three numbers that make a scale, or none.
import { longestLabel, ratingNumbers } from '../../model/rating.ts';
import { soleText, type Thing, thingsOf } from '../../model/thing.ts';
import { inRatings, inReviews, says, short, spot } from '../ask.ts';
import { everywhere, weighs } from '../consumer.ts';
import type { Rule } from '../rule.ts';

const google = 'Google, ClaimReview documentation';
const good =
  '"reviewRating": { "@type": "Rating", "alternateName": "False", "ratingValue": 1, "bestRating": 5, "worstRating": 1 }';

export const rating: readonly Rule[] = [
  {
    name: 'rating/not-an-object',
    summary: 'The rating is an object.',
    why: 'Readers look for the label in it and find none in a bare word.',
    source: google,
    severity: everywhere('error'),
    fix: 'Write a Rating with an alternateName.',
    bad: '"reviewRating": "False"',
    good,
    find: inReviews(function* (visit) {
      if (!says(visit.thing, 'reviewRating') || thingsOf(visit.thing['reviewRating']).length === 1) return;
      yield {
        at: spot(visit, 'reviewRating'),
        reason: 'Unexpected reviewRating, expected one Rating as an object',
      };
    }),
  },
  {
    name: 'rating/no-label',
    summary: 'A rating has an `alternateName`: the verdict in words.',
    why: 'The words are what readers show; a number alone says nothing to people, and no other judge sees that they are missing.',
    source: google,
    severity: { ...everywhere('error'), schema: 'warning' },
    fix: 'Add the verdict as alternateName.',
    bad: '"reviewRating": { "@type": "Rating", "ratingValue": 1, "bestRating": 5, "worstRating": 1 }',
    good,
    find: inRatings(function* (thing, at) {
      if (!says(thing, 'alternateName')) {
        yield { at: at(), reason: 'Unexpected rating without alternateName, expected the verdict in words' };
      }
    }),
  },
  {
    name: 'rating/label-is-key',
    summary: 'The label is in words as people read them.',
    why: 'Keys of a content system are shown as they are: “não_é_bem_assim”.',
    source: 'Seen in real records',
    severity: weighs('warning', 'explorer', 'mediavault', 'labelers', 'datacommons'),
    fix: 'Write the label in words, with spaces.',
    bad: '"reviewRating": { "@type": "Rating", "alternateName": "mostly_false" }',
    good,
    find: inRatings(function* (thing, at) {
      const label = soleText(thing, 'alternateName') ?? '';
      if (label.includes('_')) {
        yield {
          at: at('alternateName'),
          reason: `Unexpected label "${short(label)}", expected words as readers see them`,
        };
      }
    }),
  },
  {
    name: 'rating/label-long',
    summary: `The label is a word or a phrase of at most ${longestLabel} characters.`,
    why: 'Longer ones are cut off where they are shown.',
    source: `${google}; 4 of 35 real records`,
    severity: weighs('warning', 'explorer', 'labelers'),
    fix: 'Put the reasons into ratingExplanation or reviewBody.',
    bad: '"reviewRating": { "@type": "Rating", "alternateName": "The bridge had already been open for three years when it was closed for repairs" }',
    good,
    find: inRatings(function* (thing, at) {
      const { length } = [...(soleText(thing, 'alternateName') ?? '')];
      if (length <= longestLabel) return;
      const reason = `Unexpected ${length} characters in the verdict, expected a word or a phrase of at most ${longestLabel}`;
      yield { at: at('alternateName'), reason };
    }),
  },
  {
    name: 'rating/number-as-text',
    summary: 'The numbers of a rating are numbers.',
    why: 'Readers that compute with them get text, or drop the rating: 28 of 35 real records wrote them as texts.',
    source: `${google}; real records`,
    severity: { ...weighs('error', 'schema'), ...weighs('warning', 'explorer', 'datacommons', 'labelers') },
    fix: 'Write the number without quotation marks; leave all three out for a verdict in words only.',
    bad: '"reviewRating": { "@type": "Rating", "alternateName": "False", "ratingValue": "1", "bestRating": "5", "worstRating": "1" }',
    good,
    find: inRatings(function* (thing, at) {
      for (const name of ratingNumbers) {
        const value = thing[name];
        if (value === undefined || typeof value === 'number') continue;
        yield {
          at: at(name),
          reason: `Unexpected ${name} ${JSON.stringify(value)?.slice(0, 60)}, expected a JSON number`,
        };
      }
    }),
  },
  {
    name: 'rating/incomplete',
    summary: 'Value, best and worst stand together or not at all.',
    why: 'Without its ends a scale is guessed to go from 1 to 5.',
    source: `${google}; missing in 6 of 35 real records`,
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons', 'labelers'),
    fix: 'Give all three, or none for a verdict in words only.',
    bad: '"reviewRating": { "@type": "Rating", "alternateName": "False", "ratingValue": 1 }',
    good,
    find: inRatings(function* (thing, at) {
      const given = ratingNumbers.filter((name) => says(thing, name));
      if (given.length === 0 || given.length === ratingNumbers.length) return;
      yield {
        at: at(given[0]),
        reason: `Unexpected ${given.join(' and ')} alone, expected ${ratingNumbers.join(', ')} together`,
      };
    }),
  },
  {
    name: 'rating/best-not-above-worst',
    summary: 'The best rating is greater than the worst.',
    why: 'On a scale upside down, or without length, the truest is shown as the falsest: no other judge sees it.',
    source: `${google}; seen in real records`,
    severity: weighs('error', 'explorer', 'mediavault', 'datacommons', 'labelers'),
    fix: 'Let the truest be the greatest number.',
    bad: '"reviewRating": { "@type": "Rating", "alternateName": "False", "ratingValue": 1, "bestRating": 1, "worstRating": 5 }',
    good,
    find: inRatings(function* (thing, at) {
      const [best, worst] = [numberOf(thing, 'bestRating'), numberOf(thing, 'worstRating')];
      if (best === undefined || worst === undefined || best > worst) return;
      yield {
        at: at('bestRating'),
        reason: `Unexpected best ${best} at worst ${worst}, expected it greater`,
      };
    }),
  },
  {
    name: 'rating/out-of-range',
    summary: 'The value is on its scale.',
    why: 'A value outside is clamped or dropped.',
    source: google,
    severity: weighs('error', 'explorer', 'mediavault', 'datacommons', 'labelers'),
    fix: 'Mend the value, or the ends of the scale.',
    bad: '"reviewRating": { "@type": "Rating", "alternateName": "True", "ratingValue": 6, "bestRating": 5, "worstRating": 1 }',
    good,
    find: inRatings(function* (thing, at) {
      const [value, best, worst] = ratingNumbers.map((name) => numberOf(thing, name));
      if (value === undefined || best === undefined || worst === undefined) return;
      if (value <= Math.max(best, worst) && value >= Math.min(best, worst)) return;
      yield {
        at: at('ratingValue'),
        reason: `Unexpected rating ${value}, expected one from ${worst} to ${best}`,
      };
    }),
  },
  {
    name: 'rating/below-one',
    summary: 'A scale begins at 1 or above.',
    why: 'Zero and −1 are what content systems write for “none”, and readers pass over them.',
    source: `${google}; −1/−1/−1 is seen in real records`,
    severity: weighs('error', 'explorer', 'datacommons'),
    fix: 'Shift the scale, or leave all three numbers out for a verdict in words only.',
    bad: '"reviewRating": { "@type": "Rating", "alternateName": "False", "ratingValue": 0, "bestRating": 5, "worstRating": 0 }',
    good,
    find: inRatings(function* (thing, at) {
      for (const name of ratingNumbers) {
        const value = numberOf(thing, name);
        if (value !== undefined && value < 1)
          yield { at: at(name), reason: `Unexpected ${name} ${value}, expected 1 or more` };
      }
    }),
  },
  {
    name: 'rating/unrated-with-number',
    summary: 'What is not rated has no number.',
    why: 'A number beside “unrated” is counted as a verdict that nobody gave.',
    source: 'Seen in real records: a number by default',
    severity: weighs('error', 'explorer', 'mediavault', 'datacommons', 'labelers'),
    fix: 'Leave the three numbers out.',
    bad: '"reviewRating": { "@type": "Rating", "alternateName": "Unrated", "ratingValue": 1, "bestRating": 5, "worstRating": 1 }',
    good,
    find: inRatings(function* (thing, at) {
      const label = soleText(thing, 'alternateName')?.trim() ?? '';
      if (!/^(?:un|not (?:yet )?)rated$|^no rating$|^n\/a$/i.test(label) || !says(thing, 'ratingValue'))
        return;
      yield { at: at('ratingValue'), reason: `Unexpected number beside "${label}", expected none` };
    }),
  },
];

/** The number under a property; also one that is written as a text, which is another rule's fault. */
function numberOf(thing: Thing, term: string): number | undefined {
  const value = thing[term];
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : undefined;
}
