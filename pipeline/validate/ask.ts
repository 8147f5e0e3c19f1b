// Pages → the parts of them that rules ask about.
import type { Json } from '../model/node.ts';
import { soleText, type Thing, thingsOf } from '../model/thing.ts';
import type { Page, Visit } from './page.ts';
import type { Found, Rule, Spot } from './rule.ts';

/** Finds what `find` finds in each ClaimReview. */
export function inReviews(find: (review: Visit, page: Page) => Iterable<Found>): Rule['find'] {
  return inNodes((page) => page.reviews, find);
}

/** A claim under a review. */
export interface ClaimCase {
  readonly review: Visit;
  readonly claim: Thing;
  readonly page: Page;
  at(term?: string, thing?: Thing, index?: number): Spot;
}

/** Finds what `find` finds in each claim that a ClaimReview is about. */
export function inClaims(find: (given: ClaimCase) => Iterable<Found>): Rule['find'] {
  return inReviews(function* (review, page) {
    for (const claim of thingsOf(review.thing['itemReviewed'])) {
      yield* find({
        review,
        claim,
        page,
        at: (term, thing = claim, index) => spot(review, term, { thing, index }),
      });
    }
  });
}

/** Finds what `find` finds in each rating of a ClaimReview. */
export function inRatings(
  find: (rating: Thing, at: (term?: string) => Spot, review: Visit) => Iterable<Found>,
) {
  return inReviews(function* (review) {
    for (const thing of thingsOf(review.thing['reviewRating'])) {
      yield* find(thing, (term) => spot(review, term, { thing }), review);
    }
  });
}

/** Finds what `find` finds in each node that `select` names. */
export function inNodes(
  select: (page: Page) => Iterable<Visit>,
  find: (visit: Visit, page: Page) => Iterable<Found>,
): Rule['find'] {
  return function* (page) {
    for (const visit of select(page)) yield* find(visit, page);
  };
}

/** The articles on a page; what a review or another piece only refers to is not judged as one. */
export function articlesOf(page: Page): readonly Visit[] {
  return page.visits.filter(
    ({ types, way }) => way !== 'within' && types.some((type) => page.schema.isA(type, ['Article'])),
  );
}

/** A node, a property of it or of a thing below it. */
export function spot(
  visit: Visit,
  term?: string,
  more: { thing?: Thing; index?: number | undefined } = {},
): Spot {
  return {
    visit,
    ...(more.thing === undefined ? {} : { thing: more.thing }),
    ...(term === undefined ? {} : { term }),
    ...(more.index === undefined ? {} : { index: more.index }),
  };
}

/** Whether a property is there and says something. */
export function says(thing: Thing, term: string): boolean {
  const value: Json | undefined = thing[term];
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

/** What stands under a property as one address: a text, or an object's `@id` or `url`. */
export function addressUnder(thing: Thing, term: string): string | undefined {
  const text = soleText(thing, term);
  if (text !== undefined) return text;
  const [held] = thingsOf(thing[term]);
  return soleText(held, '@id') ?? soleText(held, 'url');
}

/** A text as far as it is worth showing. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
