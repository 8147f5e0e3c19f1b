// Names of a prose, sought the slow way: one string for each stretch of tokens.
import type { Knowledge } from '../../pipeline/model/knowledge.ts';
import type { Prose } from '../../pipeline/model/prose.ts';

/** What `knowledge.namesFrom` should give for each token, of stretches of up to 31 tokens. */
export function namesByWords(knowledge: Knowledge, { text, tokens }: Prose): readonly number[] {
  const { start, end, count } = tokens;
  return Array.from({ length: count }, (_, first) => {
    let bits = 0;
    for (let k = 0; k < 31 && first + k < count; k++) {
      if (knowledge.candidates(text.slice(start[first], end[first + k])).length > 0) bits |= 1 << k;
    }
    return bits;
  });
}
