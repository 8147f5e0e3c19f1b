// Arrays for the terms of one prose after another: an allocation for each would cost as much as reading them.
import type { Prose } from '../../model/prose.ts';

/** Terms in order and without gaps: term `i` is the tokens `[from[i], from[i + 1])`. */
export interface Terms {
  readonly count: number;
  /** Code in the lexicon; 0 for words it does not know. */
  readonly code: Uint16Array;
  /** Value of a number; that of all else means nothing. */
  readonly value: Float64Array;
  readonly from: Uint32Array;
  readonly sentence: Uint32Array;
}

/** The terms read last, and room for the next. */
export interface TermDesk {
  prose: Prose | undefined;
  terms: Terms;
}

/** A desk with room for an ordinary article. */
export function createTermDesk(): TermDesk {
  return { prose: undefined, terms: termsFor(4096) };
}

/** Empty terms with room for `count` tokens. */
export function termsFor(count: number): Terms {
  const size = count + 1;
  return {
    count: 0,
    code: new Uint16Array(size),
    value: new Float64Array(size),
    from: new Uint32Array(size),
    sentence: new Uint32Array(size),
  };
}
