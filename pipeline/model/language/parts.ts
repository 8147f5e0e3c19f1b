// Parts of speech, and what a language must bring so that its words can be told apart by them.
import type { Grid } from '../grid.ts';

/** Parts of speech after the Penn Treebank, those that no rule tells apart joined. Numbers index `PartsWords.classes`. */
export const tags = {
  punctuation: 0,
  noun: 1,
  nouns: 2,
  name: 3,
  pronoun: 4,
  possessive: 5,
  determiner: 6,
  preposition: 7,
  to: 8,
  modal: 9,
  /** Infinitive and command. */
  base: 10,
  /** Present tense, third person singular excepted. */
  present: 11,
  third: 12,
  past: 13,
  /** Past participle. */
  done: 14,
  /** Present participle. */
  doing: 15,
  adjective: 16,
  adverb: 17,
  particle: 18,
  coordinator: 19,
  number: 20,
  interrogative: 21,
  existential: 22,
  /** "'s", "’". */
  genitive: 23,
  other: 24,
} as const;

/** How many there are. */
export const tagCount = 25;

/** Whether a tag is that of a verb with its own tense, a modal among them: of a finite verb. */
export function isTensed(tag: number): boolean {
  return tag === tags.past || tag === tags.third || tag === tags.present || tag === tags.modal;
}

/** Whether a tag is that of a common noun, be it of one or of several. */
export function isNoun(tag: number): boolean {
  return tag === tags.noun || tag === tags.nouns;
}

/** A set of tags that a word may have, the commonest first. */
export type TagClass = readonly number[];

export interface PartsWords {
  readonly classes: readonly TagClass[];
  /** Lower-case word → index of its class. */
  readonly words: ReadonlyMap<string, number>;
  /** Lower-case ending of one to four letters → index of the class of unknown words that end so. */
  readonly endings: ReadonlyMap<string, number>;
  /** Index of the class of words with no known ending. */
  readonly unknown: number;
  readonly numbers: number;
  readonly weights: Grid;
}
