// The words after a number → the noun that it counts.
import type { TimeWords } from '../../model/language/time.ts';
import type { Prose } from '../../model/prose.ts';
import { kinds, shapes } from '../../model/token.ts';

/** How many words may stand between a number and its noun. */
const reach = 3;

const longestNoun = 40;

/** A noun and the token at which it stands. */
export interface Counted {
  readonly unit: string;
  readonly last: number;
}

/**
 * The noun counted by a number that ends before token `from`: of several the first word in the plural among
 * the next few; of one the last word before a word that is no noun. Undefined where there is none.
 */
export function countedAfter(
  { text, tokens }: Prose,
  { from, single }: { readonly from: number; readonly single: boolean },
  words: TimeWords,
): Counted | undefined {
  const sentence = tokens.sentence[from];
  let found: Counted | undefined;
  for (let at = from; at < tokens.count && at < from + reach && tokens.sentence[at] === sentence; at++) {
    const shape = tokens.shape[at] as number;
    if (tokens.kind[at] !== kinds.word || (shape & shapes.spaced) === 0 || (shape & shapes.digit) !== 0)
      break;
    const unit = text.slice(tokens.start[at], tokens.end[at]);
    const lower = unit.toLowerCase();
    if (unit.length > longestNoun || words.notCounted.has(lower)) break;
    if (single) found = { unit, last: at };
    else if (words.plurals.has(lower) || words.regularPlural.test(lower)) return { unit, last: at };
  }
  return found;
}
