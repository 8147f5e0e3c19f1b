// What an editor decided, as written in `<article>.review.yaml`. The only type that can hold a verdict.
import type { Modality } from './annotation.ts';
import type { EntityType } from './entity.ts';
import type { Span } from './span.ts';

/** Where things stand in a review file, by the dotted path that leads to them: `review.sources.0.url`. */
export interface Places {
  readonly [path: string]: Span;
}

/** The place of what a path leads to, else that of the nearest thing around it. Throws never. */
export function placeUnder(places: Places | undefined, path: string): Span | undefined {
  if (!places) return undefined;
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('.'))) {
    if (Object.hasOwn(places, at)) return places[at];
    if (!at.includes('.')) return undefined;
  }
}

/** Words of the article, quoted exactly (up to white space and typographic quotes). */
export interface Anchor {
  readonly quote: string;
  /** Words directly before and after, where the quote alone stands in several places. */
  readonly before?: string;
  readonly after?: string;
  /** Which of several places, counted from 1. */
  readonly nth?: number;
  /** Where the quote stands in the review file. */
  readonly place: Span;
}

/** A source that a reviewer relied on. */
export interface ReviewSource {
  readonly name: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly archivedUrl?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly kind: 'primary' | 'secondary';
  /** Whether it speaks for the claim, against it, or for neither side; absent where nobody said. */
  readonly side?: 'for' | 'against' | 'neither';
  readonly note?: string;
}

/** A change made after publication, told to readers. */
export interface Correction {
  readonly date: string;
  readonly text: string;
}

/** Who stands for a verdict, since when, and for which words. */
export interface Signature {
  /** Key of a person in `people.yaml`, or the publication itself. */
  readonly by: string;
  readonly date: string;
  /** Of the words that are signed. */
  readonly hash: string;
}

/** Whoever made the claim was asked about it. */
export interface Contact {
  readonly date: string;
  /** What came back, in the desk's words; absent where nothing did. */
  readonly answer?: string;
}

/** The end of a review that cannot stand. */
export interface Withdrawal {
  readonly date: string;
  readonly reason: string;
}

/** A person's verdict on a claim. */
export interface Review {
  /** Key of a rating in `ratings.yaml`, or a verdict in the reviewer's own words. */
  readonly verdict: string;
  readonly conclusion: string;
  /** Key of a person in `people.yaml`, or the publication itself. */
  readonly reviewer: string;
  readonly date: string;
  readonly modified?: string;
  readonly signed?: Signature;
  readonly withdrawn?: Withdrawal;
  readonly contacted?: Contact;
  readonly sources: readonly ReviewSource[];
  readonly corrections: readonly Correction[];
  readonly place: Span;
}

/** Where else a claim was made. */
export interface Appearance {
  readonly url: string;
  readonly name?: string;
  readonly date?: string;
}

export interface ClaimDecision {
  /** Never reused, never derived from the wording: it is the claim's address. */
  readonly id: string;
  readonly anchor: Anchor;
  readonly decision: 'publish' | 'reject';
  /** Standalone wording for `claimReviewed`; the quote where absent. */
  readonly claim?: string;
  /** Key of `people.yaml`, entity key, or a plain name; the article's author where absent. */
  readonly claimant?: string;
  /** What a claimant is whom neither `people.yaml` nor the article knows; a person where absent. */
  readonly claimantType?: 'Person' | 'Organization';
  /** When it was said; the article's date where absent and the author says it. */
  readonly said?: string;
  readonly modality?: Modality;
  readonly appearances: readonly Appearance[];
  /** Id of the claim, here or in another article, that this one says again; its fact check is the one of both. */
  readonly sameClaim?: string;
  /** Its wording or quote as last published, where both have changed since. */
  readonly formerly?: string;
  readonly review?: Review;
  /** Ids of reviewed claims that read alike and are not the same. */
  readonly differsFrom?: readonly string[];
  /** Of all that is written here, by paths from the claim; a decision made by hand has none. */
  readonly places?: Places;
}

export interface EntityDecision {
  readonly anchor: Anchor;
  /** `Q423`; null: no link. */
  readonly entity?: string | null;
  readonly name?: string;
  readonly type?: EntityType;
  readonly decision: 'pin' | 'reject';
  /** Whether the decision holds for every place where the article has these words. */
  readonly everywhere: boolean;
}

export interface DateDecision {
  readonly anchor: Anchor;
  readonly decision: 'pin' | 'reject';
  /** TIMEX3 value. */
  readonly value?: string;
}

/** All decisions about one article. */
export interface Decisions {
  readonly path: string;
  readonly claims: readonly ClaimDecision[];
  readonly entities: readonly EntityDecision[];
  readonly dates: readonly DateDecision[];
  /** Corrections of the article itself. */
  readonly corrections: readonly Correction[];
  /** Where the article was first published, where it does not say so itself. */
  readonly originalUrl?: string;
  /** Of the corrections: `corrections.0.text`. */
  readonly places?: Places;
}
