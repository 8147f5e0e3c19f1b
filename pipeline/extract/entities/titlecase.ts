// Sentences → which of them are headings or lines in title case, where capitals say nothing.
import type { Prose } from '../../model/prose.ts';
import { indexAt } from '../../model/span.ts';
import { counted, type Survey } from './survey.ts';

/** Share of capitals among its words from which a line is in title case. */
const leastShare = 0.75;

/** For each sentence 1 where it is a heading or in title case, else 0. Throws never. */
export function titleCase({ text, blocks, sentences }: Prose, { count }: Survey): Uint8Array {
  const isTitled = (line: number, end: number): boolean => {
    const shouted = count(line, counted.shouted);
    if (shouted >= 3 && shouted >= leastShare * count(line, counted.words)) return true;
    if (text.charAt(end - 1) === '.') return false;
    const long = count(line, counted.long);
    const words = long + count(line, counted.small) / 2;
    return long >= 4 && count(line, counted.longCapitals) >= leastShare * words;
  };
  const found = new Uint8Array(sentences.length);
  for (const [line, { start, end }] of sentences.entries()) {
    const isHeading = blocks[indexAt(blocks, start)]?.kind === 'heading';
    if (isHeading || isTitled(line, end)) found[line] = 1;
  }
  return found;
}
