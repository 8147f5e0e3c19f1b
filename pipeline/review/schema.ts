// What an editor may write into `<article>.review.yaml`.
import * as z from 'zod';
import type { Modality } from '../model/annotation.ts';
import { parseDay } from '../model/calendar.ts';
import { entityTypes } from '../model/entity.ts';
import { address, day, figure, flag, line, partialDay, prose, scalar, slug } from '../model/yaml/scalars.ts';

const modalities = [
  'asserted',
  'reported',
  'denied',
  'conditional',
  'predicted',
  'advised',
  'questioned',
  'opinion',
  'ironic',
] as const satisfies readonly Modality[];

const nth = figure
  .refine((value) => Number.isInteger(value) && value >= 1, {
    error: 'Unexpected place, expected 1 for the first, 2 for the second …',
    params: { fix: 'Count the places from 1.' },
  })
  .meta({ type: 'integer', minimum: 1 });

const anchor = {
  quote: line.describe(
    'Words of the article, copied exactly; white space and the form of quotes may differ.',
  ),
  before: line
    .describe('The words directly before, where the quote stands in several places.')
    .exactOptional(),
  after: line.describe('The words directly after, where the quote stands in several places.').exactOptional(),
  nth: nth.describe('Which of several places, counted from 1.').exactOptional(),
};

/** A change after publication. */
export const correction = z.strictObject({
  date: day.describe('Day of the change.'),
  text: prose.describe('What was wrong and what is right, for readers.'),
});

const source = z.strictObject({
  name: line.describe('Title of the document.'),
  publisher: line.describe('Who published it.').exactOptional(),
  url: address.describe('Where it can be read.').exactOptional(),
  archivedUrl: address.describe('A lasting copy.').exactOptional(),
  date: partialDay.describe('When it was published: YYYY, YYYY-MM or YYYY-MM-DD.').exactOptional(),
  kind: z
    .enum(['primary', 'secondary'])
    .default('secondary')
    .describe('primary: the record itself; secondary: somebody who writes about it.'),
  side: z
    .enum(['for', 'against', 'neither'])
    .describe('Whether it speaks for the claim, against it, or for neither side.')
    .exactOptional(),
  note: prose.describe('What readers should know about it.').exactOptional(),
});

const sources = z
  .array(source)
  .default([])
  .refine((list) => list.length > 0, {
    error: 'Unexpected review without a source, expected at least one',
    params: { fix: 'Add "sources:" with the name of each document that the verdict rests on.' },
  })
  .describe('What the verdict rests on; at least one.');

const hash = scalar(
  (typed) =>
    /^[0-9a-f]{12}$/.test(typed)
      ? typed
      : {
          reason: `Unexpected "${typed}", expected the twelve digits that claimpress sign writes`,
          fix: 'Remove the line, and run `claimpress sign` on the file.',
        },
  { type: ['string', 'number'], pattern: '^[0-9a-f]{12}$' },
);

const signature = z.strictObject({
  by: line.describe('Who signed: the reviewer.'),
  date: day.describe('Day on which it was signed.'),
  hash: hash.describe('Of the wording, the words of the article and the verdict that were signed.'),
});

const contact = z.strictObject({
  date: day.describe('Day on which they were asked.'),
  answer: prose.describe('What they answered, in a sentence; nothing where no answer came.').exactOptional(),
});

const withdrawal = z.strictObject({
  date: day.describe('Day of the withdrawal.'),
  reason: prose.describe('Why the review cannot stand, for readers.'),
});

const review = z.strictObject({
  verdict: line.describe("A key of ratings.yaml, or several words of the reviewer's own."),
  conclusion: prose.describe('What was found, in a few sentences.'),
  reviewer: line
    .default('publication')
    .describe('A key of people.yaml; the publication itself where absent.'),
  date: day.describe('Day on which the review was first published.'),
  modified: day.describe('Day of its last change.').exactOptional(),
  signed: signature
    .describe('Who stands for the verdict on these words; written by `claimpress sign`.')
    .exactOptional(),
  contacted: contact.describe('Whoever made the claim was asked about it; shown to readers.').exactOptional(),
  withdrawn: withdrawal
    .describe('The review cannot stand: its page says so, and the verdict is published no more.')
    .exactOptional(),
  sources,
  corrections: z.array(correction).default([]).describe('Changes after publication, told to readers.'),
});

const appearance = z.strictObject({
  url: address.describe('Where the claim was made, outside of this publication.'),
  name: line.describe('Title of that page.').exactOptional(),
  date: day.describe('When it was made there.').exactOptional(),
});

/** A claim with what the editor decided on it. */
export const claim = z.strictObject({
  id: slug.describe("The claim's address for ever: never reuse it, never change it."),
  ...anchor,
  decision: z.enum(['publish', 'reject']).default('publish').describe('What becomes of the claim.'),
  claim: line.describe('The claim in words that stand alone, at most 75 characters.').exactOptional(),
  claimant: line
    .describe(
      "Who makes it: a key or name of people.yaml, a name or Wikidata id of the article's entities, another " +
        "person's name, or unknown; the article's author where absent.",
    )
    .exactOptional(),
  claimantType: z
    .enum(['Person', 'Organization'])
    .describe('What a claimant is whom neither people.yaml nor the article knows; Person where absent.')
    .exactOptional(),
  said: day.describe('When it was said, where that is known.').exactOptional(),
  modality: z.enum(modalities).describe('How it is put forward.').exactOptional(),
  appearances: z.array(appearance).default([]).describe('Where else it was made; the first place first.'),
  sameClaim: slug
    .describe('Id of the claim, here or in another article, that this one says again: they share one review.')
    .exactOptional(),
  formerly: line
    .describe('Its wording or quote as last published, where both have changed since: it is the same claim.')
    .exactOptional(),
  review: review.describe('The verdict of a person, with its sources.').exactOptional(),
  differsFrom: z
    .array(slug)
    .describe('Ids of reviewed claims that read alike and are not the same.')
    .exactOptional(),
});

const wikidata = scalar(
  (typed): string | null | { reason: string; fix: string } => {
    if (typed === 'none') return null;
    const reason = `Unexpected "${typed}", expected a Wikidata id or none`;
    return /^Q[1-9]\d{0,11}$/.test(typed) ? typed : { reason, fix: 'Write for example Q423.' };
  },
  { type: 'string', pattern: '^(Q[1-9]\\d*|none)$' },
);

/** A mention with what the editor decided on it. */
export const entity = z.strictObject({
  ...anchor,
  decision: z.enum(['pin', 'reject']).default('pin').describe('pin: it is this; reject: it names nothing.'),
  entity: wikidata.describe('Its Wikidata id, or none for no link.').exactOptional(),
  name: line.describe('Its usual name.').exactOptional(),
  type: z.enum(entityTypes).describe('Its schema.org type.').exactOptional(),
  everywhere: flag.default(false).describe('Whether this holds wherever the words stand by themselves.'),
});

const timex = scalar(
  (typed) => {
    const real = !/^\d{4}-\d\d-\d\d/.test(typed) || parseDay(typed.slice(0, 10)) !== undefined;
    if (
      real &&
      /^(?:(?:PRESENT|PAST|FUTURE)_REF|P[\dX][\dXYMWDTHS.]{0,30}|[\dX]{2,4}[\dXA-Z:.+-]{0,30})$/.test(typed)
    ) {
      return typed;
    }
    const reason = `Unexpected "${typed}", expected a TIMEX3 value`;
    return { reason, fix: 'Write for example 1953-07-27, 1968-01, 1953, P66Y or PRESENT_REF.' };
  },
  { type: ['string', 'integer'] },
);

/** A time expression with what the editor decided on it. */
export const date = z.strictObject({
  ...anchor,
  decision: z.enum(['pin', 'reject']).default('pin').describe('pin: it means this; reject: it is no date.'),
  value: timex.describe('What it means, as a TIMEX3 value: 1953-07-27, 1968-01, P66Y.').exactOptional(),
});

/** Where the article was first published. */
export const originalUrl = address.describe(
  'Where the article was first published, where the article does not say so itself.',
);

/** What may stand in a review file. */
export const reviewSchema = z
  .strictObject({
    claims: z.array(claim).default([]).describe('Claims to publish, with or without a review, or to reject.'),
    entities: z.array(entity).default([]).describe('Mentions that the machine reads wrongly or misses.'),
    dates: z.array(date).default([]).describe('Dates that the machine reads wrongly or misses.'),
    corrections: z.array(correction).default([]).describe('Corrections of the article itself.'),
    originalUrl: originalUrl.exactOptional(),
  })
  .meta({ title: 'Review file', description: "An editor's decisions about one article." });

/** What stands in a review file that has no fault. */
export type ReviewFile = z.output<typeof reviewSchema>;
