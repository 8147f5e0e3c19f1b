// Corrections → a section that tells readers what was changed and when.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Correction } from '../../model/decision.ts';
import type { PublishedClaim } from '../../model/edition.ts';
import type { LinkTo } from './link.ts';
import { timeOf } from './time.ts';

/** A change of a fact check, and where it is. */
export interface ReviewChange extends Correction {
  readonly url: string;
  readonly claim: string;
}

/** Corrections and withdrawals of the fact checks of some claims, in the order of the claims. Throws never. */
export function reviewChanges(claims: readonly PublishedClaim[]): readonly ReviewChange[] {
  return claims.flatMap(({ claim, review, withdrawn }) => [
    ...(review?.corrections ?? []).map((each) => ({ ...each, url: review?.url ?? '', claim })),
    ...(withdrawn
      ? [{ date: withdrawn.date, text: `Withdrawn. ${withdrawn.reason}`, url: withdrawn.url, claim }]
      : []),
  ]);
}

/** The section with the newest first, changes of fact checks with the way to them; undefined where nothing was corrected. */
export function correctionSection(
  corrections: readonly (Correction | ReviewChange)[],
  linkTo: LinkTo,
): Element | undefined {
  if (corrections.length === 0) return undefined;
  const newestFirst = [...corrections].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return h('section', { className: ['corrections'], ariaLabelledBy: 'corrections' }, [
    h('h2', { id: 'corrections' }, 'Corrections'),
    h(
      'ul',
      newestFirst.map((each) =>
        h('li', [
          timeOf(each.date),
          ': ',
          ...('url' in each
            ? ['Fact check of “', h('a', { href: linkTo(each.url) }, each.claim), '”: ']
            : []),
          each.text,
        ]),
      ),
    ),
  ]);
}
