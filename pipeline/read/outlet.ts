// A line → whether it can be the name of a publication.
import type { ReadingWords } from '../model/language/reading.ts';

const longestOutlet = 6;

/** A short line of capitalised words without a stop. Throws never. */
export function isOutlet(line: string, words: ReadingWords): boolean {
  const parts = line.split(/\s+/);
  if (parts.length > longestOutlet || /[.!?:;"“”]$/.test(line)) return false;
  if (words.sectionHeads.has(line.toLowerCase())) return false;
  return (
    hasOutletWord(line, words) ||
    parts.every((part) => /^[\p{Lu}\d&]/u.test(part) || words.note.links.has(part))
  );
}

/** Whether the line has a word by which newspapers and magazines are known. Throws never. */
export function hasOutletWord(line: string, words: ReadingWords): boolean {
  return (
    line.split(/[\s-]+/).some((part) => words.outlets.has(part.toLowerCase())) ||
    /\.(?:com|org|net)$/i.test(line)
  );
}
