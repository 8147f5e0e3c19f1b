// Words as flat typed arrays: made once per article, shared by all extractors, no object per word.

/** What a token is made of. */
export const kinds = { word: 1, number: 2, punctuation: 3, symbol: 4 } as const;

/** Bits of `Tokens.shape`. */
export const shapes = {
  /** The first letter is upper case. */
  capital: 1,
  /** Two or more letters, all of them upper case ("DPRK", "U.S."). */
  allCaps: 2,
  /** Holds a digit. */
  digit: 4,
  /** White space stands directly before it, or it opens its block. */
  spaced: 8,
  /** First token of its sentence. */
  opens: 16,
  /** Ends in a full stop that belongs to it ("Mr.", "U.S.", "a.m.", "J."). */
  dotted: 32,
} as const;

/**
 * The tokens of a prose, in order and disjoint; white space belongs to none. Token `i` is
 * `prose.text.slice(start[i], end[i])`. A possessive ending ("'s", "’s", or the lone apostrophe of
 * "governments'"), each hyphen or dash, bracket and quotation mark is a token of its own; "don't",
 * "1,000.5", "U.S.", "a.m." and "Mr." are one token each.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** One of `kinds`. */
  readonly kind: Uint8Array;
  /** Bits of `shapes`. */
  readonly shape: Uint8Array;
  /** Index into `Prose.sentences`. */
  readonly sentence: Uint32Array;
  /** Index into `spellings`: equal where the words are written alike. */
  readonly spelling: Uint32Array;
  /** Each spelling of the prose once, in the order in which they are met. */
  readonly spellings: readonly string[];
}

/** The words of token `i` as they are written, empty outside of the prose. Throws never. */
export function wordAt({ spelling, spellings }: Tokens, i: number): string {
  return spellings[spelling[i] as number] ?? '';
}

/** Index of the first token that starts at or after `offset`; `tokens.count` where none does. Logarithmic. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether token `i` is no name by its capital, which the first word of a sentence may have. */
export function isPlain({ shape }: Pick<Tokens, 'shape'>, i: number): boolean {
  const bits = shape[i] ?? 0;
  return (bits & shapes.capital) === 0 || (bits & shapes.opens) !== 0;
}
