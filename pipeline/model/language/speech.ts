// Words that attribute speech and thought, and the closed classes by which a clause is told from its neighbours.
import type { Fours } from '../fours.ts';
import type { Grid } from '../grid.ts';
import type { Trees } from '../trees.ts';

/** What a word can be in an attribution: bits of `SpeechWords.roles`. A word may be several things at once. */
export const roles = {
  /** Verb of saying or thinking whose content may follow bare: "said the bridge was safe". */
  bare: 1 << 0,
  /** … whose content is a clause with a complementiser or a quotation: "found that". */
  clause: 1 << 1,
  /** … whose content may be a noun phrase: "praised the deal". */
  object: 1 << 2,
  /** … whose content may be an infinitive: "vowed to return". */
  infinitive: 1 << 3,
  /** … that may name its hearer first: "told reporters that". */
  hearer: 1 << 4,
  /** -ing form of such a verb. */
  participle: 1 << 5,
  /** Past participle of such a verb (often its past tense as well). */
  passive: 1 << 6,
  /** Base form of such a verb. */
  base: 1 << 7,
  /** Form of such a verb that is a noun just as often: "claims", "plan". */
  nounToo: 1 << 8,
  /** Verb or noun that denies its content. */
  denies: 1 << 9,
  /** … that doubts it. */
  doubts: 1 << 10,
  /** … that asks. */
  asks: 1 << 11,
  /** Noun of saying or thinking: "explanation". */
  noun: 1 << 12,
  /** Auxiliary verb, "be" and "have" among them. */
  auxiliary: 1 << 13,
  /** Form of "be". */
  be: 1 << 14,
  /** "that", "whether", "how": opens a content clause. */
  complementiser: 1 << 15,
  /** Determiner or possessive pronoun. */
  determiner: 1 << 16,
  /** Pronoun that can be a subject. */
  pronoun: 1 << 17,
  /** Relative pronoun. */
  relative: 1 << 18,
  preposition: 1 << 19,
  /** "and", "or", "but". */
  coordinator: 1 << 20,
  /** "because", "although", "when". */
  subordinator: 1 << 21,
  /** Adverb that may stand between subject and verb: "also", "later". */
  adverb: 1 << 22,
  /** Past tense of an irregular verb that is not one of saying: "went". */
  past: 1 << 23,
  /** Particle that belongs to the verb before it: "out" in "point out". */
  particle: 1 << 24,
  /** Pronoun that is an object only: "him". */
  objective: 1 << 25,
  /** Possessive pronoun. */
  possessive: 1 << 26,
  /** Noun for somebody that a verb of saying may address: "reporters". */
  audience: 1 << 27,
  /** Verb that attributes only with its particle: "refer" with "to". */
  phrasal: 1 << 28,
} as const;

/** A phrase that introduces a source and stands for a verb of saying: "according to". */
export interface SourcePhrase {
  /** Lower-case words, in order. */
  readonly words: readonly string[];
}

export interface SpeechWords {
  /** Lower-case word → bits of `roles`. */
  readonly roles: ReadonlyMap<string, number>;
  /** Verb form, blank, particle: together they take a noun phrase ("called for", "referring to"). */
  readonly phrasal: ReadonlySet<string>;
  /** Form of a word of speech, thought, wish or feeling → number of its family, from 1. */
  readonly families: ReadonlyMap<string, number>;
  /** Words of the closed classes, each with a number of its own. */
  readonly closed: ReadonlyMap<string, number>;
  /** The participle that introduces a source: "according". */
  readonly according: string;
  /** The negation: "not". */
  readonly not: string;
  /** Phrases directly before a source. */
  readonly sourcePhrases: readonly SourcePhrase[];
  /** Pronouns for others, lower case → whom they can stand for. */
  readonly references: ReadonlyMap<string, Reference>;
  /** Lower-case given name, title or noun for a person → the pronoun, as a subject, that stands for its bearer. */
  readonly likeness: ReadonlyMap<string, string>;
  /** Nouns for one person, whom "he" or "she" may mean: "reporter". */
  readonly people: ReadonlySet<string>;
  /** Pronouns of a clause about somebody: "who". */
  readonly whose: ReadonlySet<string>;
  /** Forms of verbs, not of saying, that only somebody does: "wants". */
  readonly willed: ReadonlySet<string>;
  /** Verbs before an infinitive of saying after which nothing is said: "declined to comment". Lower case. */
  readonly refusals: ReadonlySet<string>;
  /** Words that only suppose what follows them: "if". */
  readonly suppositions: ReadonlySet<string>;
  /** Nouns for what cannot say or think anything, though people write that it does: "events". */
  readonly voiceless: ReadonlySet<string>;
  /** Determiners that point at somebody known: "the", "its". */
  readonly definite: ReadonlySet<string>;
  /** The word that opens an aside of saying: "as" in "as he insisted". */
  readonly aside: string;
  /** The complementiser proper, which may be left out: "that". */
  readonly that: string;
  /** The particle of the infinitive: "to". */
  readonly to: string;
  /** The word before the agent of a passive: "by". */
  readonly by: string;
  /** Sources that name nobody: "critics", "some". A claim of theirs has no claimant. */
  readonly anonymous: ReadonlySet<string>;
  /** Words that end an adverb of manner: "ly". */
  readonly adverbEnding: string;
  /** Ending of a regular plural: "s". */
  readonly pluralEnding: string;
  /** Prepositions that set a scene between a verb and its clause: "said in Hanoi that". */
  readonly circumstances: ReadonlySet<string>;
  /** Ending of a present participle: "ing". */
  readonly participleEnding: string;
  /** When credited words end at a place, which words are cues, what is said by whom, and which readings are right. */
  readonly weights: {
    readonly end: HashedWeights;
    readonly cue: CueWeights;
    readonly label: LabelWeights;
    readonly right: Trees;
  };
  /** Ending of a regular past tense: "ed". */
  readonly pastEnding: string;
}

/** What a pronoun can stand for. */
export interface Reference {
  readonly whom: 'person' | 'thing' | 'several';
  /** The pronoun of the same person that is a subject: "he" of "his". */
  readonly like: string;
  /** "his", "its": it owns what follows. */
  readonly owns: boolean;
}

/** Weights of a logistic regression over hashed features: `scale` times bias and cells are log odds. */
export interface HashedWeights {
  readonly bias: number;
  readonly scale: number;
  readonly grid: Grid;
}

/** Weights of a sequence of labels: of each label by itself, and of each after each; times `scale` they are log odds. */
export interface LabelWeights {
  readonly scale: number;
  readonly single: Fours;
  readonly pair: Fours;
}

/** Weights of a sequence of yes and no: those of `single` are for yes. */
export interface CueWeights {
  readonly scale: number;
  readonly single: Grid;
  readonly pair: Grid;
}
