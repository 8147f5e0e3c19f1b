// A publication's practice → what it still lacks for an application to the IFCN's code of principles.
import { type Criterion, type Finding, type Practice, principles } from '../model/practice.ts';
import { correctionsContact, organisation, pageCriteria } from './pages.ts';
import { balance, corrections, reviewCriteria, reviewers, scale, steadiness } from './reviews.ts';

/** Everything that is looked at. */
export const criteria: readonly Criterion[] = [
  balance,
  steadiness,
  ...reviewCriteria,
  organisation,
  ...pageCriteria,
  reviewers,
  scale,
  correctionsContact,
  corrections,
];

/** A criterion with what was found. */
export interface Examined extends Finding, Pick<Criterion, 'name' | 'principle' | 'asks'> {}

/** Looks at everything; in the order of the principles. Throws never. */
export function examine(practice: Practice): readonly Examined[] {
  return principles.flatMap((principle) =>
    criteria
      .filter((criterion) => criterion.principle === principle)
      .map(({ name, asks, look }) => ({ name, principle, asks, ...look(practice) })),
  );
}
