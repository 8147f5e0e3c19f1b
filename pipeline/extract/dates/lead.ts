// The words before an expression → the end that they leave open, and the doubt that they cast.
import type { Meaning } from '../../model/language/time.ts';
import type { Draft } from './draft.ts';
import type { Grammar } from './grammar.ts';
import type { Terms } from './termDesk.ts';

/** What the words before an expression say of it. */
export interface Lead {
  /** `end` after "since", `start` after "until". */
  readonly open: Meaning | undefined;
  /** "Perhaps in 1951". */
  readonly doubted: boolean;
  /** "In May". */
  readonly inside: boolean;
}

/** Reads the two terms before an expression, in its sentence. Throws never. */
export function leadOf({ first }: Draft, terms: Terms, { lexicon }: Grammar): Lead {
  const { code, sentence } = terms;
  const meaning = (name: string, at: number): Meaning | undefined =>
    at >= 0 && sentence[at] === sentence[first]
      ? lexicon.classes.get(name)?.get(code[at] as number)
      : undefined;
  const before = first - 1;
  const beyond = meaning('lead', before) === undefined ? before : before - 1;
  return {
    open: meaning('open', before),
    doubted: meaning('doubt', beyond) !== undefined,
    inside: meaning('inside', before) !== undefined,
  };
}
