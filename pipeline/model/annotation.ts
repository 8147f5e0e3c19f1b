// Findings about the words: stand-off, pointing at the prose and never touching it.
import type { EntityType } from './entity.ts';
import type { Span } from './span.ts';
import type { Told } from './told.ts';

/** TIMEX3's four types of time expression. */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression, read against the article's date (TimeML 1.2.1 TIMEX3; EDTF = ISO 8601-2). */
export interface DateFinding {
  readonly type: DateType;
  /** TIMEX3 value: `2019-03-05`, `1953`, `P66Y`, `PRESENT_REF`. */
  readonly value: string;
  /** TIMEX3 mod: `APPROX`, `LESS_THAN`, `START` … */
  readonly mod?: string;
  /** EDTF string (`1953~`, `1968/..`), where the expression has a place in time. */
  readonly edtf?: string;
  /** First and last day (`YYYY-MM-DD`) that the expression can mean, where it has a place in time. */
  readonly from?: string;
  readonly to?: string;
  /** Parts of the value that the words do not say but the article's date does: `year`, `month`, `day`. */
  readonly implied: readonly string[];
}

/** A mention of somebody or something that has a name. */
export interface EntityFinding {
  readonly type: EntityType;
  /** The entity's usual name; before linking, the mention's own words. */
  readonly name: string;
  /** Wikidata id (`Q423`) where it is known, else null. */
  readonly wikidata: string | null;
  /** `demonym`: "the North Koreans"; `metonym`: a capital that stands for its government. */
  readonly form: 'name' | 'demonym' | 'metonym' | 'description';
  /** Of a metonym: the key of the country whose government is meant. */
  readonly standsFor?: string;
}

/** A number with what it counts. */
export interface QuantityFinding {
  readonly type: 'number' | 'percent' | 'money' | 'ratio' | 'measure' | 'ordinal' | 'range';
  /** The number; of a ratio the first over the second; of a range its lower end. */
  readonly value: number;
  /** Upper end of a range. */
  readonly upper?: number;
  /** ISO 4217 code, SI-like unit name or the noun counted ("troops"). */
  readonly unit?: string;
  /** The words say that the number is not exact ("nearly", "about"). */
  readonly approximate: boolean;
}

/** Who says what: PARC-style source, cue and content, each possibly in pieces. */
export interface AttributionFinding {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly form: 'direct' | 'indirect' | 'mixed';
  /** Stance that the cue gives the source towards the content. */
  readonly stance: 'says' | 'denies' | 'doubts' | 'asks';
  /** The speaker's name where one is given, else the source's words, else null. */
  readonly speaker: string | null;
  /** Key of the speaker's entity where it is known. */
  readonly entity?: string;
}

/** How a statement is put forward. */
export type Modality =
  | 'asserted'
  | 'reported'
  | 'denied'
  | 'conditional'
  | 'predicted'
  | 'advised'
  | 'questioned'
  | 'opinion'
  | 'ironic';

/** Three probabilities, each 0–1. */
export interface Scores {
  /** States something that evidence could decide. */
  readonly verifiable: number;
  /** The public would want it checked. */
  readonly checkworthy: number;
  /** Voices an opinion. */
  readonly subjective: number;
}

/** A statement that can be checked: proposed by the machine, decided on by the editor. Holds no verdict, ever. */
export interface ClaimFinding extends Scores, Partial<Told> {
  /** The exact pieces of text that state it, in order. */
  readonly pieces: readonly Span[];
  /** A standalone wording: the verbatim words but for asides, and names in brackets for words that refer to them. */
  readonly text: string;
  /** Pronouns of the wording whose antecedent is not certain: an editor must say whom they mean. */
  readonly unresolved?: readonly string[];
  /** Who asserts it: a name, or null where the article leaves it open ("critics"). */
  readonly claimant: string | null;
  /** The article's words for whoever asserts it, where they are no name: "critics", "she". */
  readonly credited?: string;
  /** Key of the claimant's entity, or `author` where the article's author asserts it. */
  readonly entity?: string;
  readonly modality: Modality;
}

/** What two claims must share to be the same: all of `key`, and nearly all terms. */
export interface Gist {
  /** Names, numbers, dates, polarity and modality, joined. */
  readonly key: string;
  /** Stems of the words that say something, by the alphabet. */
  readonly terms: readonly string[];
}

/** A sentence with its scores and the features that weighed most in them. */
export interface SentenceFinding extends Scores {
  readonly reasons: readonly string[];
}

/** What each kind of annotation found. */
export interface Findings {
  readonly date: DateFinding;
  readonly entity: EntityFinding;
  readonly quantity: QuantityFinding;
  readonly attribution: AttributionFinding;
  readonly claim: ClaimFinding;
  readonly sentence: SentenceFinding;
}

export type Kind = keyof Findings;

/** One finding of one kind about one range of the prose. */
export interface AnnotationOf<K extends Kind> {
  readonly kind: K;
  readonly span: Span;
  readonly finding: Findings[K];
  /** The rule that found it (`date/years-ago`), or `editor`. */
  readonly by: string;
  /** 0–1. */
  readonly confidence: number;
  /** Key of the entity that it is a mention of; set by linking, on entity mentions only. */
  readonly entity?: string;
}

export type Annotation = { [K in Kind]: AnnotationOf<K> }[Kind];

/** The annotations of one kind, in their order. Throws never. */
export function ofKind<K extends Kind>(annotations: readonly Annotation[], kind: K): AnnotationOf<K>[] {
  return annotations.filter(
    (annotation): annotation is AnnotationOf<K> & Annotation => annotation.kind === kind,
  );
}
