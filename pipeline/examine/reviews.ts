// Published fact checks → whether they are made as the code asks, counted.
import { dayNumber, dayPart, parseDay } from '../model/calendar.ts';
import type { CheckedClaim, Criterion, Finding, Practice, Principle } from '../model/practice.ts';

/** What every review is to have. */
interface Trait {
  readonly name: string;
  readonly principle: Principle;
  readonly asks: string;
  /** What a review that has it does, in the words behind "3 of 4 fact checks". */
  readonly does: string;
  readonly remedy: string;
  has(claim: CheckedClaim): boolean;
}

const traits: readonly Trait[] = [
  {
    name: 'sources/detail',
    principle: 'sources',
    asks: 'Every source is told in such detail that readers can find it.',
    does: 'tell of every source its publisher and its address or its date',
    remedy: 'Add publisher and url, or a date, to the sources of',
    has: ({ review }) =>
      review.sources.every(
        ({ publisher, url, date }) => publisher !== undefined && (url ?? date) !== undefined,
      ),
  },
  {
    name: 'sources/second',
    principle: 'sources',
    asks: 'Key evidence is checked against more than one source, where there is more than one.',
    does: 'have a second source',
    remedy: 'Add a second source, independent of the first, to',
    has: ({ review }) => review.sources.length > 1,
  },
  {
    name: 'sources/primary',
    principle: 'sources',
    asks: 'The best available primary source is used.',
    does: 'name a primary source',
    remedy: 'Add a source of kind primary to',
    has: ({ review }) => review.sources.some(({ kind }) => kind === 'primary'),
  },
  {
    name: 'claimants/asked',
    principle: 'sources',
    asks: 'Whoever made a claim is asked about it, where that is possible.',
    does: 'say that the claimant was asked',
    remedy: 'Add contacted: with the date, and the answer if any, to',
    has: ({ review }) => review.contacted !== undefined,
  },
  {
    name: 'reviews/signed',
    principle: 'organisation',
    asks: 'Readers know who checked.',
    does: 'are signed by a person with a name',
    remedy: 'Name a reviewer of people.yaml in',
    has: ({ review }) => review.reviewer !== undefined,
  },
  {
    name: 'reviews/conclusion',
    principle: 'methodology',
    asks: 'Every fact check gives its reasons in words.',
    does: 'give their reasons in a sentence or more',
    remedy: 'Write a longer conclusion for',
    has: ({ review }) => review.conclusion.split(/\s+/).length > 7,
  },
];

/** How many claims a remedy names before it says "and others". */
const named = 3;

/** A criterion for each trait. */
export const reviewCriteria: readonly Criterion[] = traits.map((trait) => ({
  name: trait.name,
  principle: trait.principle,
  asks: trait.asks,
  look: ({ reviews }) => shareFinding(reviews, trait),
}));

function shareFinding(reviews: readonly CheckedClaim[], { has, does, remedy }: Trait): Finding {
  const lacking = reviews.filter((claim) => !has(claim));
  const seen = `${reviews.length - lacking.length} of ${reviews.length} fact checks ${does}`;
  if (reviews.length === 0)
    return { state: 'lacking', seen: 'no fact check is published', remedy: 'Publish fact checks.' };
  if (lacking.length === 0) return { state: 'there', seen };
  const names = lacking.slice(0, named).map(({ id, path }) => `${id} (${path})`);
  const others = lacking.length > named ? ` and ${lacking.length - named} more` : '';
  return { state: 'lacking', seen, remedy: `${remedy} ${names.join(', ')}${others}.` };
}

/** Whether those who sign are introduced. */
export const reviewers: Criterion = {
  name: 'people/introduced',
  principle: 'organisation',
  asks: 'Those who check are introduced: post and a few words.',
  look({ reviews }) {
    const people = new Map(
      reviews.flatMap(({ review: { reviewer } }) => (reviewer ? [[reviewer.key, reviewer]] : [])),
    );
    const bare = [...people.values()].filter(
      ({ jobTitle, description }) => jobTitle === undefined || description === undefined,
    );
    if (people.size === 0)
      return {
        state: 'lacking',
        seen: 'nobody signs by name',
        remedy: 'Put the reviewers into people.yaml.',
      };
    const seen = `${people.size - bare.length} of ${people.size} reviewers have a post and a description`;
    if (bare.length === 0) return { state: 'there', seen };
    return {
      state: 'lacking',
      seen,
      remedy: `Add jobTitle and description in people.yaml for ${bare.map(({ name }) => name).join(', ')}.`,
    };
  },
};

/** Whose claims are checked: a matter of judgement, told in numbers. */
export const balance: Criterion = {
  name: 'claimants/balance',
  principle: 'fairness',
  asks: 'Claims are checked whoever made them, by the same standards.',
  look({ reviews }) {
    const counts = new Map<string, number>();
    for (const { claimant = 'nobody named' } of reviews)
      counts.set(claimant, (counts.get(claimant) ?? 0) + 1);
    const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, named);
    if (most.length === 0)
      return { state: 'lacking', seen: 'no fact check is published', remedy: 'Publish fact checks.' };
    return {
      state: 'judge',
      seen: `${reviews.length} fact checks; claimants: ${counts.size}; most often ${most.map(([name, count]) => `${name} (${count})`).join(', ')}`,
      remedy:
        'Look whether one side of a debate is checked far more than the others, and say on the page of methods why.',
    };
  },
};

/**
 * How steadily the desk works. Assessors have asked for one fact check a week on average over six months, and over
 * twelve in countries with many signatories (criterion 1.3 of assessments published in 2023 on
 * https://ifcncodeofprinciples.poynter.org/); what they ask for at present is theirs to say.
 */
export const steadiness: Criterion = {
  name: 'reviews/steady',
  principle: 'fairness',
  asks: 'Fact checks are published regularly.',
  look(practice) {
    const [half, year] = [since(practice, 182), since(practice, 364)];
    const seen = `${half} in the 26 weeks and ${year} in the 52 weeks up to ${practice.now}`;
    return year === 0
      ? { state: 'lacking', seen, remedy: 'Publish fact checks.' }
      : {
          state: 'judge',
          seen,
          remedy:
            'Assessors have asked for one a week on average over 26 weeks; see what the network asks at present.',
        };
  },
};

function since({ reviews, now }: Practice, days: number): number {
  const last = parseDay(now);
  if (!last) return 0;
  return reviews.filter(({ review }) => {
    const day = parseDay(dayPart(review.date));
    const age = day ? dayNumber(last) - dayNumber(day) : -1;
    return age >= 0 && age < days;
  }).length;
}

/** Whether every step of the scale is explained. */
export const scale: Criterion = {
  name: 'ratings/explained',
  principle: 'methodology',
  asks: 'Every rating is explained.',
  look({ site }) {
    const bare = site.scale.ratings.filter(({ meaning }) => meaning.split(/\s+/).length < 3);
    const seen = `${site.scale.ratings.length - bare.length} of ${site.scale.ratings.length} ratings have a meaning of three words or more`;
    if (bare.length === 0) return { state: 'there', seen };
    return {
      state: 'lacking',
      seen,
      remedy: `Write meanings in ratings.yaml for ${bare.map(({ label }) => label).join(', ')}.`,
    };
  },
};

/** Whether corrections are made in the open; that there are none may be right. */
export const corrections: Criterion = {
  name: 'corrections/open',
  principle: 'corrections',
  asks: 'Errors are corrected in the open.',
  look({ corrections: count, withdrawn }) {
    const seen = `${count} corrections and ${withdrawn} withdrawn fact checks are told to readers`;
    return count + withdrawn > 0
      ? { state: 'there', seen }
      : {
          state: 'judge',
          seen,
          remedy:
            'None may be right. A change that readers should know of belongs under corrections: in the review file.',
        };
  },
};
