// A sequence model's weights as the tagger reads them: one row of whole numbers for each feature it knows.

/** The classes of names that a tagger tells apart; `MISC` is what has a name and is none of the others. */
export const nameClasses = ['PER', 'ORG', 'LOC', 'MISC'] as const;

export type NameClass = (typeof nameClasses)[number];

/** Tags of a token: outside of names, first token of a name of each class, further token of one (IOB2). */
export const tags: readonly string[] = ['O', ...nameClasses.flatMap((each) => [`B-${each}`, `I-${each}`])];

/** The octet of a weight of nothing. */
export const weightZero = 128;

/** A linear sequence model (linear-chain conditional random field; Lafferty et al. 2001), opened in place. */
export interface Tagging {
  /** Where a feature's row starts in `packed`, -1 where the feature is unknown. By a hash of 32 bits. */
  rowOf(feature: number): number;
  /**
   * Rows of one weight a tag, wherever `rowOf` says that they start: each weight an octet, the first the lowest of a number,
   * with `weightZero` added, so that sums of halves can be added up two at once.
   */
  readonly packed: Int32Array;
  /** The weight of a tag in the row that starts at `row`. */
  weight(row: number, tag: number): number;
  /** Weight of tag `to` after tag `from`, at `from * tags.length + to`. */
  readonly transitions: Int16Array;
  /** How a word is usually written, by its hash: 0 unknown, from 1 (small letters) to 4 (with a capital). */
  usageOf(word: number): number;
}
