// What a publication remembers of what it has published, and what an article is told from it.
import type { Appearance, Correction, Signature, Withdrawal } from './decision.ts';
import type { Rating } from './site.ts';
import type { Span } from './span.ts';

/** What a signature covers: the claim as published, the article's own words, and the verdict as it is written. */
export interface SignedWords {
  readonly wording: string;
  readonly quote: string;
  readonly verdict: string;
}

/** A verdict that stood, and since which day. */
export interface VerdictStep {
  readonly date: string;
  readonly label: string;
}

/** A rating as readers were given it: with another meaning it is another verdict. */
export type RecordedRating = Pick<Rating, 'key' | 'class' | 'value'> & {
  readonly best?: number;
  readonly worst?: number;
};

/** A review as it was last published. */
export interface RecordedReview {
  readonly url: string;
  readonly language: string;
  readonly date: string;
  readonly modified: string;
  readonly verdict: string;
  readonly label: string;
  readonly rating?: RecordedRating;
  /** Hash of the conclusion's words. */
  readonly conclusion: string;
  readonly signed: Signature;
  readonly corrections: readonly Correction[];
  /** Every verdict that was published, the present one last. */
  readonly history: readonly VerdictStep[];
}

/** A claim as it was last published; kept when it is no more, so that its id is never another's. */
export interface RecordedClaim {
  readonly claim: string;
  /** Name of its article. */
  readonly article: string;
  readonly wording: string;
  readonly quote: string;
  readonly review?: RecordedReview;
  /** Since then there is no verdict. */
  readonly withdrawn?: RecordedWithdrawal;
}

/** A withdrawal with what its notice tells of the review. */
export interface RecordedWithdrawal extends Withdrawal {
  readonly url: string;
  readonly language: string;
  /** Day on which the review was first published. */
  readonly published: string;
}

/** An article as it was last published. */
export interface RecordedArticle {
  /** The last part of its tag URI: the name of its first file, for ever. */
  readonly article: string;
  /** Its file below the source folder, without extension. */
  readonly source: string;
  readonly url: string;
  /** Where it was before. */
  readonly former: readonly string[];
  /** Hash of its words. */
  readonly text: string;
  readonly corrections: readonly Correction[];
}

/** A signature under words that no build has published yet. */
export interface RecordedSignature extends Signature, SignedWords {
  readonly claim: string;
}

/** Everything remembered, by name. */
export interface PublicationRecord {
  readonly articles: ReadonlyMap<string, RecordedArticle>;
  readonly claims: ReadonlyMap<string, RecordedClaim>;
  /** By hash. */
  readonly signatures: ReadonlyMap<string, RecordedSignature>;
}

/** A review that was withdrawn: what is left to tell of it. Holds no verdict. */
export interface Tombstone {
  readonly id: string;
  readonly wording: string;
  readonly withdrawn: RecordedWithdrawal;
}

/** A claim of a finished edition, as far as the record is about it; places are those of the review file. */
export interface ClaimFacts extends SignedWords {
  readonly id: string;
  readonly places: { readonly [field in 'id' | 'verdict' | 'conclusion' | 'sameClaim']?: Span };
  readonly appearances: readonly Appearance[];
  readonly sameClaim?: string;
  /** What it was published as before, where wording and quote have both changed. */
  readonly formerly?: string;
  readonly review?: Omit<RecordedReview, 'history' | 'verdict'>;
  /** A review that waits for its signature: looked at like one, recorded never. */
  readonly unsigned?: Omit<RecordedReview, 'history' | 'verdict' | 'signed'>;
  readonly withdrawn?: RecordedWithdrawal;
}

/** An article of this build, as far as the record is about it. */
export interface ArticleFacts extends Omit<RecordedArticle, 'article' | 'former'> {
  /** Former addresses that its front matter names, absolute. */
  readonly aliases: readonly string[];
  readonly claims: readonly ClaimFacts[];
  /** Ids of claims with a review that something else than its signature keeps from being published. */
  readonly refused: readonly string[];
  /** Hashes of signatures that fit no longer. */
  readonly stale: readonly string[];
}

/** The fact check of another article that a claim repeats. */
export interface FactCheckOf {
  readonly id: string;
  readonly url: string;
  readonly label: string;
  readonly rating?: Pick<Rating, 'class'>;
}

/** What the record and the other articles know of an article and it does not. */
export interface Known {
  /** The last part of its tag URI, where that is not its file's name. */
  readonly name?: string;
  /** Former addresses, absolute. */
  readonly former?: readonly string[];
  /** What was signed, by the hash of signatures that fit no longer. */
  readonly signed?: { readonly [hash: string]: SignedWords };
  /** Where else its claims were made: in articles that repeat them. */
  readonly repeats?: { readonly [claim: string]: readonly Appearance[] };
  /** The fact checks of claims that it repeats, by the id of its own. */
  readonly factChecks?: { readonly [claim: string]: FactCheckOf };
  /** The verdicts of reviews that had others before. */
  readonly history?: { readonly [claim: string]: readonly VerdictStep[] };
}
