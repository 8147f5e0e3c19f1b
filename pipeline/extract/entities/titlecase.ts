// Sentences → which of them are headings or lines in title case, where capitals say nothing.
import type { Prose } from '../../model/prose.ts';
import { indexAt } from '../../model/span.ts';
import { kinds, shapes } from '../../model/token.ts';

/** Share of capitals among its words from which a line is in title case. */
const leastShare = 0.75;

/** Words from this length on are written with a capital in every style of title case. */
const longLength = 4;

/** For each sentence 1 where it is a heading or in title case, else 0. Throws never. */
export function titleCase({ text, tokens, blocks, sentences }: Prose): Uint8Array {
  const long = new Uint32Array(sentences.length);
  const capitals = new Uint32Array(sentences.length);
  const small = new Uint32Array(sentences.length);
  const shouted = new Uint32Array(sentences.length);
  const all = new Uint32Array(sentences.length);
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== kinds.word) continue;
    const sentence = tokens.sentence[i] ?? 0;
    const capital = ((tokens.shape[i] ?? 0) & shapes.capital) !== 0;
    const isLong = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) >= longLength;
    if (isLong) long[sentence] = (long[sentence] ?? 0) + 1;
    if (isLong && capital) capitals[sentence] = (capitals[sentence] ?? 0) + 1;
    if (((tokens.shape[i] ?? 0) & shapes.allCaps) !== 0) shouted[sentence] = (shouted[sentence] ?? 0) + 1;
    all[sentence] = (all[sentence] ?? 0) + 1;
    if (!capital) small[sentence] = (small[sentence] ?? 0) + 1;
  }
  return Uint8Array.from(sentences, ({ start, end }, i) => {
    if (blocks[indexAt(blocks, start)]?.kind === 'heading') return 1;
    const loud = shouted[i] ?? 0;
    if (loud >= 3 && loud >= leastShare * (all[i] ?? 0)) return 1;
    if (text.charAt(end - 1) === '.') return 0;
    const words = (long[i] ?? 0) + (small[i] ?? 0) / 2;
    return (long[i] ?? 0) >= 4 && (capitals[i] ?? 0) >= leastShare * words ? 1 : 0;
  });
}
