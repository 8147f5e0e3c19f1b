// Words that tell assertion from opinion, advice, question and prediction, and the weights of the scores.

/** What a word tells of its sentence: bits of `StanceWords.signs`. */
export const signs = {
  /** "should", "must": what somebody ought to do. */
  advice: 1 << 0,
  /** "could", "might": what is possible. */
  possibility: 1 << 1,
  /** "will": what is to come. */
  future: 1 << 2,
  /** "perhaps", "seems". */
  hedge: 1 << 3,
  /** "foolish", "great": praise and blame. */
  evaluation: 1 << 4,
  /** "very", "utterly". */
  intensity: 1 << 5,
  /** "more", "less", "than". */
  comparison: 1 << 6,
  /** "most", "worst". */
  superlative: 1 << 7,
  /** "because", "led": one thing brings about another. */
  cause: 1 << 8,
  firstSingular: 1 << 9,
  firstPlural: 1 << 10,
  second: 1 << 11,
  negation: 1 << 12,
  /** "if", "unless". */
  condition: 1 << 13,
  /** "million", "half", "three". */
  number: 1 << 14,
  /** "percent", "%". */
  percent: 1 << 15,
  /** "dollars", "$". */
  money: 1 << 16,
  /** "year", "decade", "Monday", "ago". */
  time: 1 << 17,
  /** "increased", "cut", "fell": quantities that move. */
  change: 1 << 18,
  /** "tax", "jobs", "troops": what governments are asked about. */
  publicAffairs: 1 << 19,
  /** "voted", "signed", "passed": deeds on record. */
  record: 1 << 20,
  /** "all", "every", "never": no exception. */
  absolute: 1 << 21,
  /** "I think", "believe", "hope". */
  mind: 1 << 22,
  /** "thank", "welcome", "please". */
  courtesy: 1 << 23,
  /** Base form with which a command often opens: "put", "let". */
  command: 1 << 24,
  /** "who", "why", "how" at the start of a question. */
  interrogative: 1 << 25,
  /** "was", "had", "did". */
  pastAuxiliary: 1 << 26,
  /** Past tense, regular or not. */
  past: 1 << 27,
  /** "this", "those", "such", "what": points at something said before. */
  deixis: 1 << 28,
  /** "but", "although", "instead": weighs one thing against another. */
  contrast: 1 << 29,
  /** "is", "are", "has", "do": how things stand. */
  present: 1 << 30,
  /** "hope", "courage", "future", "together": what speeches appeal to. */
  appeal: 1 << 31,
} as const;

/** One logistic model: the weight of each feature by its name, and the bias. */
export interface Weights {
  readonly bias: number;
  readonly features: { readonly [feature: string]: number };
}

/** What a word adds to the log odds of each score, beside all that its signs and tones tell. */
export interface Wording {
  readonly verifiable: number;
  readonly checkworthy: number;
  readonly subjective: number;
}

export interface StanceWords {
  /** Lower-case word → bits of `signs`. */
  readonly signs: ReadonlyMap<string, number>;
  /** Lower-case word → bits of `tones`. */
  readonly tones: ReadonlyMap<string, number>;
  /** Base form of the verb that says how things are: "be". */
  readonly copula: string;
  /** Ending of a regular past tense: "ed". */
  readonly pastEnding: string;
  /** Phrases of advice, lower case: "it is time to". Each holds a blank. */
  readonly advicePhrases: readonly string[];
  /** Phrases of judgement, lower case: "worth the effort". */
  readonly judgementPhrases: readonly string[];
  /** Words that open a sentence which goes on arguing, lower case: "but", "so", "indeed". */
  readonly openers: ReadonlySet<string>;
  /** Endings of adjectives that describe, longest first: "ful". */
  readonly describingEndings: readonly string[];
  /** Lower-case word → its weights; a word that is not here has none. */
  readonly wordings: ReadonlyMap<string, Wording>;
  /** Connectives that a standalone wording does without, lower case: "however". */
  readonly connectives: ReadonlySet<string>;
  /** Words after which a clause of concession stands: "although". */
  readonly concessions: ReadonlySet<string>;
  /** Word that opens an example set off by a comma or dash, in its words: "such as". */
  readonly examples: readonly string[];
  /** Irregular form → the verb's base. */
  readonly lemmas: ReadonlyMap<string, string>;
  /** Endings that inflect a word, the longest first. */
  readonly inflections: readonly string[];
  /** Words that, with "is that" after them, name what follows as a fact: "fact" in "the fact is that". */
  readonly shells: ReadonlySet<string>;
  /** Verbs by which somebody is given a name: "called". Lower case. */
  readonly naming: ReadonlySet<string>;
  /** Participles and adjectives before "to" that tell what is to come: "expected". Lower case. */
  readonly foreseen: ReadonlySet<string>;
  /** Words of assent that mock where they open a sentence by themselves: "sure". */
  readonly ironyOpeners: ReadonlySet<string>;
  /** Nouns with which a superlative judges: "problem" in "the biggest problem". */
  readonly judgedNouns: ReadonlySet<string>;
  readonly weights: {
    readonly verifiable: Weights;
    readonly checkworthy: Weights;
    readonly subjective: Weights;
  };
}
