// The text of a byline → the people it names.
import type { ReadingWords } from '../model/language/reading.ts';
import type { Span } from '../model/span.ts';
import type { Value } from './header.ts';

const separators = /\s*[,;]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/gi;
const suffix = /^(?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D|Esq|MP|MEP)\.?$/i;
const mostWords = 5;

/** The pieces between commas and "and", each with its range; a suffix ("Jr.") stays with its name. Throws never. */
export function namesIn(text: string, at: number): Value[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const last = spans.at(-1);
    if (last && suffix.test(piece.trim())) spans[spans.length - 1] = { start: last.start, end };
    else if (piece.trim() !== '') spans.push({ start: start + piece.length - piece.trimStart().length, end });
  };
  for (const match of text.matchAll(separators)) {
    close(match.index);
    start = match.index + match[0].length;
  }
  close(text.length);
  return spans.map((span) => {
    const piece = text.slice(span.start, span.end).trimEnd();
    return { text: piece, span: { start: at + span.start, end: at + span.start + piece.length } };
  });
}

/** A person's name without titles before it ("Dr.") and what follows it ("Jr.", ", Ph.D."). Throws never. */
export function bareName(name: string, words: ReadingWords): string {
  const parts = name.split(/\s+/);
  const isTitle = (part: string): boolean => words.abbreviations.get(part) === 'before-name';
  while (parts.length > 1 && isTitle(parts[0] ?? '')) parts.shift();
  while (parts.length > 1 && suffix.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join(' ').replace(/,$/, '');
}

/** Whether the text looks like one person's name: two to five capitalised words or initials, with titles. Throws never. */
export function isPersonName(text: string, words: ReadingWords): boolean {
  const parts = bareName(text, words).split(/\s+/);
  if (parts.length < 2 || parts.length > mostWords || /[\d:;!?"“”()/|@]/.test(text)) return false;
  return parts.every((part, index) => {
    const inner = index > 0 && index < parts.length - 1;
    if (words.nameParticles.has(part.toLowerCase())) return inner || index === 0;
    if (words.notNames.has(part.toLowerCase())) return false;
    return (
      /^(?:\p{Lu}\.){1,3}$/u.test(part) ||
      suffix.test(part) ||
      /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*\.?$/u.test(part)
    );
  });
}
