// Rules about a ClaimReview's own properties: what must be there, its words, its dates.
import { coarseFault } from '../../model/forms.ts';
import { soleText, soleThing } from '../../model/thing.ts';
import { longestClaim, verdictIn } from '../../model/verdictWords.ts';
import { inReviews, says, short, spot } from '../ask.ts';
import { everywhere, weighs } from '../consumer.ts';
import type { Rule } from '../rule.ts';

const google = 'Google, ClaimReview documentation';
const bare = '{ "@context": "https://schema.org", "@type": "ClaimReview" }';

export const review: readonly Rule[] = [
  missing('claimReviewed', 'review/no-claim', {
    summary: 'A ClaimReview says which claim it reviews.',
    why: 'Without the claim there is nothing to show and nothing to match.',
    severity: everywhere('error'),
    good: '"claimReviewed": "The bridge opened in 1932."',
  }),
  missing('url', 'review/no-url', {
    summary: 'A ClaimReview has the address of its page.',
    why: 'It is the key of the record: readers without it drop the record, or key it on nothing.',
    severity: everywhere('error'),
    good: '"url": "https://desk.example/bridge/"',
  }),
  missing('reviewRating', 'review/no-rating', {
    summary: 'A ClaimReview has a rating.',
    why: 'The verdict is what readers show.',
    severity: { ...everywhere('error'), schema: 'warning' },
    good: '"reviewRating": { "@type": "Rating", "alternateName": "False" }',
  }),
  missing('author', 'review/no-author', {
    summary: 'A ClaimReview says who publishes the check.',
    why: 'MediaVault drops records without one, and the Fact Check Tools cannot name the publisher.',
    severity: {
      ...weighs('error', 'explorer', 'mediavault', 'labelers'),
      ...weighs('warning', 'datacommons', 'collectors'),
    },
    good: '"author": { "@type": "Organization", "name": "The Desk", "url": "https://desk.example/" }',
  }),
  missing('datePublished', 'review/no-date', {
    summary: 'A ClaimReview says when it was published.',
    why: 'Readers that sort by date, as Meedan Fetch does, refuse it.',
    severity: {
      ...weighs('error', 'collectors'),
      ...weighs('warning', 'explorer', 'mediavault', 'datacommons', 'labelers'),
    },
    good: '"datePublished": "2024-06-20"',
  }),
  missing('itemReviewed', 'review/no-item', {
    summary: 'A ClaimReview describes the claim as a Claim.',
    why: 'Who said it, when and where stands there and nowhere else.',
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons', 'collectors'),
    good: '"itemReviewed": { "@type": "Claim", "appearance": [{ "@type": "CreativeWork", "url": "https://paper.example/a" }] }',
  }),
  missing('inLanguage', 'review/no-language', {
    summary: 'A ClaimReview says in which language it is written.',
    why: 'Readers guess it else; none of 35 real records had it.',
    severity: weighs('info', 'explorer', 'datacommons', 'schema'),
    good: '"inLanguage": "en"',
  }),
  missing('dateModified', 'review/no-change-date', {
    summary: 'A ClaimReview says when it was last changed.',
    why: 'A reader that has the record cannot see that a corrected one is newer.',
    severity: weighs('info', 'datacommons', 'labelers', 'collectors'),
    good: '"dateModified": "2024-06-21"',
  }),
  missing('@id', 'review/no-id', {
    summary: 'A ClaimReview has an `@id`.',
    why: 'Nothing else can refer to it, and in RDF it is a blank node; none of 35 real records had one.',
    severity: weighs('info', 'datacommons', 'schema'),
    good: '"@id": "https://desk.example/bridge/#review"',
  }),
  {
    name: 'review/claim-not-text',
    summary: '`claimReviewed` is one text.',
    why: 'A list or an object is shown as nothing, or as “[object Object]”.',
    source: `${google}; seen in real records`,
    severity: everywhere('error'),
    fix: 'Write one claim in one review.',
    bad: '"claimReviewed": ["The bridge opened in 1932.", "It cost nine million."]',
    good: '"claimReviewed": "The bridge opened in 1932."',
    find: inReviews(function* (visit) {
      const { claimReviewed } = visit.thing;
      if (claimReviewed === undefined || claimReviewed === null || typeof claimReviewed === 'string') return;
      yield {
        at: spot(visit, 'claimReviewed'),
        reason: 'Unexpected claimReviewed that is no text, expected one text',
      };
    }),
  },
  {
    name: 'review/claim-long',
    summary: `\`claimReviewed\` has at most ${longestClaim} characters.`,
    why: 'Longer claims are cut off where they are shown: 16 of 35 real records had one.',
    source: google,
    severity: weighs('warning', 'explorer'),
    fix: 'Say it in one short sentence; the original words belong into the text of the Claim.',
    bad: '"claimReviewed": "The bridge over the river, which everybody in town has known since childhood, opened in 1932."',
    good: '"claimReviewed": "The bridge opened in 1932."',
    find: inReviews(function* (visit) {
      const length = [...(soleText(visit.thing, 'claimReviewed') ?? '')].length;
      if (length <= longestClaim) return;
      const reason = `Unexpected ${length} characters in claimReviewed, expected at most ${longestClaim}`;
      yield { at: spot(visit, 'claimReviewed'), reason };
    }),
  },
  {
    name: 'review/verdict-in-claim',
    summary: '`claimReviewed` does not say the verdict.',
    why: 'Readers match the claim with what people said, and nobody says “FALSE:” before a claim.',
    source: `${google}; seen in real records`,
    severity: weighs('error', 'explorer', 'labelers', 'mediavault', 'datacommons'),
    fix: 'State the claim as it was made; the verdict is the alternateName of the rating.',
    bad: '"claimReviewed": "FALSE: The bridge opened in 1932."',
    good: '"claimReviewed": "The bridge opened in 1932."',
    find: inReviews(function* (visit) {
      const label = soleText(soleThing(visit.thing, 'reviewRating'), 'alternateName');
      const told = verdictIn(soleText(visit.thing, 'claimReviewed') ?? '', label ? [label] : []);
      if (told) {
        const reason = `Unexpected verdict "${short(told)}" in claimReviewed, expected the claim alone`;
        yield { at: spot(visit, 'claimReviewed'), reason };
      }
    }),
  },
  {
    name: 'review/claim-in-name',
    summary: 'The claim stands in `claimReviewed`, not in the name or the description of the review.',
    why: 'Readers look for it in claimReviewed, and take a name for the headline of the check.',
    source: 'Seen in real records',
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons'),
    fix: 'Move the words to claimReviewed.',
    bad: '"name": "The bridge opened in 1932."',
    good: '"reviewBody": "The bridge opened in 1934."',
    find: inReviews(function* (visit) {
      const claim = soleText(visit.thing, 'claimReviewed')?.trim();
      for (const term of ['name', 'description']) {
        const text = soleText(visit.thing, term)?.trim();
        if (!text || (claim && claim !== text)) continue;
        const reason = `Unexpected claim in ${term}, expected it in claimReviewed only`;
        yield { at: spot(visit, term), reason };
      }
    }),
  },
  {
    name: 'review/date-without-day',
    summary: 'The dates of a ClaimReview say the day.',
    why: 'Readers that want a day make one up: the first of January.',
    source: google,
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons'),
    fix: 'Write the day as 2024-06-20.',
    bad: '"datePublished": "2024"',
    good: '"datePublished": "2024-06-20"',
    find: inReviews(function* (visit) {
      for (const term of ['datePublished', 'dateModified']) {
        const reason = coarseFault(soleText(visit.thing, term) ?? '2024-01-01');
        if (reason !== undefined) yield { at: spot(visit, term), reason };
      }
    }),
  },
];

interface Missing extends Pick<Rule, 'summary' | 'why' | 'severity' | 'good'> {}

/** A rule that a property is there. */
function missing(term: string, name: string, words: Missing): Rule {
  return {
    name,
    ...words,
    source: `${google}; real records`,
    fix: `Add ${term}.`,
    bad: bare,
    find: inReviews(function* (visit) {
      if (says(visit.thing, term)) return;
      yield { at: spot(visit), reason: `Unexpected ClaimReview without ${term}, expected it` };
    }),
  };
}
