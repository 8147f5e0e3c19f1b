// Tokens → what the weights of attribution may know of them: closed-class words and marks themselves, of all others class and tag.
import { hash } from '../../model/grid.ts';
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import type { Slab } from '../../model/slab.ts';
import { kinds } from '../../model/token.ts';
import type { Lexis } from '../lexis.ts';

/** Arrays run parallel to the tokens, but for the last. */
export interface Marks {
  /** Class of a word of speech, thought or wish: how it is built in and which family it is of; 0 for all others. */
  readonly senses: Int32Array;
  /** How such a word is built in; 0 for all others. */
  readonly usages: Int32Array;
  /** Number of the family; 0 for none. */
  readonly families: Uint8Array;
  /** What the weights know a token by. */
  readonly marks: Int32Array;
  /** The tokens of all words of speech, thought or wish, in order: not parallel to the tokens. */
  readonly speaking: Int32Array;
}

const uses =
  roles.bare |
  roles.clause |
  roles.object |
  roles.infinitive |
  roles.hearer |
  roles.phrasal |
  roles.noun |
  roles.nounToo |
  roles.denies |
  roles.doubts |
  roles.asks;

/** Arrays from `slab`. Throws never. Linear. */
export function marksOf(lexis: Lexis, tagged: Uint8Array, slab: Slab): Marks {
  const { families, closed } = lexis;
  const { count, kind } = lexis.tokens;
  const senses = slab.ints(count);
  const usages = slab.ints(count);
  const marks = slab.ints(count);
  const speaking = slab.ints(count);
  let spoken = 0;
  for (let i = 0; i < count; i++) {
    const tag = tagged[i] as number;
    const bits = (lexis.roles[i] as number) & uses;
    const family = families[i] as number;
    if (bits !== 0 || family !== 0) {
      usages[i] = hash(5, bits);
      senses[i] = family > 0 ? hash(1, family) : hash(2, bits);
      speaking[spoken++] = i;
    }
    const own = closed[i] as number;
    if (own !== 0) marks[i] = own;
    else if (senses[i] !== 0) marks[i] = hash(2, senses[i] as number, tag);
    else if (kind[i] === kinds.word || kind[i] === kinds.number) marks[i] = hash(3, tag);
    else marks[i] = markOf(lexis.words[i] as string);
  }
  return { senses, usages, families, marks, speaking: speaking.subarray(0, spoken) };
}

/** Punctuation is known by its first sign, whichever way it is typed. */
function markOf(word: string): number {
  const sign = word.charCodeAt(0);
  if (sign === 0x2019) return hash(4, 0x27);
  if (sign === 0x201c || sign === 0x201d) return hash(4, 0x22);
  if (sign === 0x2014 || sign === 0x2013) return hash(4, 0x2d);
  return hash(4, sign);
}

/** Whether a tag is that of a verb in any form, modals left out. */
export function isVerb(tag: number): boolean {
  return tag >= tags.base && tag <= tags.doing;
}
