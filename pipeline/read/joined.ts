// Words that hold signs: web and mail addresses, and abbreviations with their full stops.
import type { ReadingWords } from '../model/language/reading.ts';
import { classes, classOf, upper } from './characters.ts';

const web = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”«»\u0000-\u001f]+/iy;
const mail = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y;
const domain =
  /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,3}\.(?:com|org|net|gov|edu|mil|info|int|io)(?![A-Za-z0-9-])(?:\/[^\s<>"“”]*)?/y;
const trailing = new Set('.,;:!?\'’")]}*_');
const longestAbbreviation = 12;

/**
 * End of the web or mail address that starts at `at`, without punctuation that follows it; `at` where none
 * does. `word` is the end of the letters there. Throws never.
 */
export function addressEnd(text: string, at: number, word: number, limit: number): number {
  const sign = text[word];
  if (word >= limit || sign === undefined || !'.@:-+_%'.includes(sign)) return at;
  const found =
    sign === ':'
      ? matchEnd(web, text, at)
      : Math.max(...[web, mail, domain].map((each) => matchEnd(each, text, at)));
  let end = Math.min(found, limit);
  while (end > word && trailing.has(text[end - 1] as string)) end--;
  return end > word ? end : at;
}

/**
 * End of the abbreviation that starts at `at`, with its full stop; `at` where there is none. `word` is the
 * end of the letters there. Throws never.
 */
export function abbreviationEnd(text: string, at: number, word: number, words: ReadingWords): number {
  if (text[word] !== '.') return at;
  if (word === at + 1) {
    const acronym = acronymEnd(text, at);
    if (acronym > word + 1) return acronym;
    if (isUpper(text, at) && text[word + 1] !== '.') return word + 1;
  }
  if (word - at >= longestAbbreviation) return at;
  const inner = text[word + 1] !== undefined && isLetter(text, word + 1) ? innerEnd(text, word + 1) : word;
  if (inner > word && text[inner] === '.' && words.abbreviations.has(text.slice(at, inner + 1)))
    return inner + 1;
  const role = roleOf(text.slice(at, word + 1), words);
  if (role === undefined) return at;
  return role === 'before-number' && !digitFollows(text, word + 1) ? at : word + 1;
}

/** What an abbreviation does to a sentence; capitals throughout count as a capital first. */
export function roleOf(abbreviation: string, words: ReadingWords) {
  const role = words.abbreviations.get(abbreviation);
  if (role !== undefined || abbreviation.length < 3) return role;
  const first = abbreviation.slice(0, 1);
  return abbreviation === abbreviation.toUpperCase()
    ? words.abbreviations.get(first + abbreviation.slice(1).toLowerCase())
    : undefined;
}

/** Single letters with full stops between them: "U.S.", "a.m.", "U.S" before a blank. */
function acronymEnd(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === '.' && isLetter(text, end + 1) && !isLetter(text, end + 2)) end += 2;
  if (end > at + 1 && text[end] === '.' && text[end + 1] !== '.') end++;
  return end;
}

function innerEnd(text: string, at: number): number {
  let end = at;
  while (end < at + longestAbbreviation && isLetter(text, end)) end++;
  return end;
}

function digitFollows(text: string, at: number): boolean {
  let next = at;
  while (next < at + 2 && (text[next] === ' ' || text[next] === '\u00a0' || text[next] === '\n')) next++;
  return classOf(text.charCodeAt(next)) === classes.digit;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && (classOf(text.charCodeAt(at)) & 7) === classes.letter;
}

function isUpper(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === (classes.letter | upper);
}
