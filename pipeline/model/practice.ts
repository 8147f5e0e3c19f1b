// How a publication works, as far as its files show it: what an application to the IFCN's code is judged by.
import type { PublishedReview } from './edition.ts';
import type { Site } from './site.ts';

/** A published fact check. */
export interface CheckedClaim {
  readonly id: string;
  /** The article's file, for remedies. */
  readonly path: string;
  /** Name of who made the claim; absent where nobody is named. */
  readonly claimant?: string;
  readonly review: PublishedReview;
}

/** What is looked at. */
export interface Practice {
  readonly site: Site;
  readonly reviews: readonly CheckedClaim[];
  /** Corrections of articles and of reviews together. */
  readonly corrections: number;
  readonly withdrawn: number;
  /** The day of the examination, `YYYY-MM-DD`. */
  readonly now: string;
}

/** The five principles of the International Fact-Checking Network's code, https://ifcncodeofprinciples.poynter.org/ */
export const principles = ['fairness', 'sources', 'organisation', 'methodology', 'corrections'] as const;

export type Principle = (typeof principles)[number];

/** What a look at the practice showed. `judge`: only a person can say whether it is enough. */
export interface Finding {
  readonly state: 'there' | 'lacking' | 'judge';
  /** What was seen, with its numbers. */
  readonly seen: string;
  /** What to do, where something is lacking or is to be judged. */
  readonly remedy?: string;
}

/** One thing that an assessor asks for. */
export interface Criterion {
  readonly name: string;
  readonly principle: Principle;
  /** What is asked for, in a sentence. */
  readonly asks: string;
  look(practice: Practice): Finding;
}
