// A prose → what is counted in it before names are sought, in one pass over its tokens.
import type { Prose } from '../../model/prose.ts';
import { kinds, shapes } from '../../model/token.ts';

/** Columns of a line's counts. */
export const counted = {
  words: 0,
  /** Words without a capital. */
  small: 1,
  /** Words of so many letters that every style of title case gives them a capital, and those of them that have one. */
  long: 2,
  longCapitals: 3,
  /** Words in capitals throughout. */
  shouted: 4,
  numbers: 5,
} as const;

const columns = Object.keys(counted).length;

/** Words from this length on are written with a capital in every style of title case. */
const longLength = 4;

export interface Survey {
  /** The first token of each line (a sentence), and then the number of tokens. */
  readonly firsts: Uint32Array;
  /** How many tokens of a sort a line has: a column of `counted`. */
  count(line: number, column: number): number;
  /** 1 for spellings that are words without a capital. */
  readonly isSmall: Uint8Array;
}

/** Counts. Linear. Throws never. */
export function survey({ tokens, sentences }: Prose): Survey {
  const { count, kind, shape, start, end, sentence, spelling, spellings } = tokens;
  const firsts = new Uint32Array(sentences.length + 1).fill(count);
  const counts = new Uint32Array(sentences.length * columns);
  const isSmall = new Uint8Array(spellings.length);
  const add = (at: number): void => {
    counts[at] = (counts[at] as number) + 1;
  };
  for (let i = count - 1; i >= 0; i--) {
    const line = sentence[i] as number;
    const at = line * columns;
    firsts[line] = i;
    if (kind[i] === kinds.number) add(at + counted.numbers);
    if (kind[i] !== kinds.word) continue;
    const bits = shape[i] as number;
    const isCapital = (bits & shapes.capital) !== 0;
    add(at + counted.words);
    if (!isCapital) {
      add(at + counted.small);
      isSmall[spelling[i] as number] = 1;
    }
    if ((bits & shapes.allCaps) !== 0) add(at + counted.shouted);
    if ((end[i] as number) - (start[i] as number) < longLength) continue;
    add(at + counted.long);
    if (isCapital) add(at + counted.longCapitals);
  }
  for (let line = sentences.length - 1; line >= 0; line--) {
    firsts[line] = Math.min(firsts[line] as number, firsts[line + 1] as number);
  }
  return { firsts, count: (line, column) => counts[line * columns + column] as number, isSmall };
}
