// The words of a language → codes, so that each token is looked up once and patterns compare small numbers.
import type { Meaning, NumberWords, TimeWords } from '../../model/language/time.ts';
import { numericShapes } from './shapes.ts';
import { createTermDesk, type TermDesk } from './termDesk.ts';

/** A phrase of several tokens, by its first. */
export interface Phrase {
  /** The tokens after the first; lower case unless the phrase has capitals. */
  readonly rest: readonly string[];
  readonly exact: boolean;
  readonly code: number;
}

/** What is known of a written form. */
export interface Entry {
  /** 0 where the form only begins phrases or numbers. */
  readonly code: number;
  /** By the looks of the second token (`looks`): the longest first. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** The number that it is by itself. */
  readonly number: { readonly value: number; readonly kind: 'cardinal' | 'ordinal' } | undefined;
  /** "hundred", "thousand". */
  readonly scale: boolean;
  /** Begins a number before a scale: the "a" of "a hundred". */
  readonly article: boolean;
  /** May stand between the parts of a number: "and", a hyphen. */
  readonly joins: boolean;
}

/** Words as numbers. Code 0 is every word that the language's time words do not know. */
export interface Lexicon {
  /** Index of the form `text[start, end)` among the entries; -1 where it is none of them. */
  find(text: string, start: number, end: number): number;
  readonly entries: readonly Entry[];
  /** By index of the entry: its code; -1 where it is a number, whose next words are to be looked at first. */
  readonly plainCodes: Int16Array;
  /** By index of the entry: looks of words with which it makes a longer term; undefined where it makes none. */
  readonly following: readonly (Looks | undefined)[];
  /** Where terms are written down. */
  readonly desk: TermDesk;
  readonly size: number;
  /** By code: the key as the language writes it. */
  readonly keys: readonly string[];
  /** Code of a key as the language or a pattern writes it; 0 for others. */
  codeOf(key: string): number;
  /** Class → code → what it stands for; a number's own value where that is `undefined`. */
  readonly classes: ReadonlyMap<string, ReadonlyMap<number, Meaning | undefined>>;
}

/** A word or sign as the tokens of its parts: "new year's eve" → new, year, 's, eve. */
export function partsOf(phrase: string): string[] {
  return (
    phrase.match(
      /'s(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}.']*?(?='s(?![\p{L}\p{N}])|[^\p{L}\p{N}.']|$)|[^\s\p{L}\p{N}]/gu,
    ) ?? []
  );
}

/** The lexicon of all classes, and of the plain words that patterns name. Throws never. */
export function createLexicon(words: TimeWords, literals: Iterable<string>): Lexicon {
  const keys = new Map<string, number>();
  let size = numericShapes.length + 1;
  const codeOf = (key: string): number => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    keys.set(key, size);
    return size++;
  };
  const classes = new Map<string, Map<number, Meaning | undefined>>();
  const classOf = (name: string): Map<number, Meaning | undefined> => {
    const known = classes.get(name) ?? new Map<number, Meaning | undefined>();
    classes.set(name, known);
    return known;
  };
  numericShapes.forEach(([, names], index) => {
    for (const name of names) classOf(name).set(index + 1, undefined);
  });
  for (const [name, members] of Object.entries(words.classes)) {
    for (const [key, meaning] of Object.entries(members)) classOf(name).set(codeOf(key), meaning);
  }
  for (const literal of literals) codeOf(literal);
  const forms = entriesOf(keys, words.numbers);
  const entries = [...forms.values()];
  return {
    find: finderOf([...forms.keys()]),
    entries,
    plainCodes: Int16Array.from(entries, (entry) => (entry.number ? -1 : entry.code)),
    following: entries.map((entry) => followingOf(entry, words.numbers)),
    desk: createTermDesk(),
    size,
    keys: ['', ...numericShapes.map(([name]) => name), ...keys.keys()],
    classes,
    codeOf: (key) => keys.get(key) ?? 0,
  };
}

/**
 * Finds forms without cutting words out of the text, which would cost more than all else: its ends, second
 * letter and length are compared as two numbers, and the rest only where they agree.
 */
export function finderOf(forms: readonly string[]): Lexicon['find'] {
  const heads = new Uint16Array(1 << 13);
  const alike = new Uint16Array(forms.length + 1);
  const keys = new Int32Array((forms.length + 1) * 2);
  const middles = forms.map((form) => form.slice(2, -1));
  const longest = Math.max(...forms.map((form) => form.length));
  forms.forEach((form, index) => {
    const outside = outsideOf(form, 0, form.length);
    const inside = insideOf(form, 0, form.length);
    const bucket = bucketOf(outside, inside);
    keys.set([outside, inside], (index + 1) * 2);
    alike[index + 1] = heads[bucket] as number;
    heads[bucket] = index + 1;
  });
  return (text, start, end) => {
    if (end - start > longest) return -1;
    const outside = outsideOf(text, start, end);
    const inside = insideOf(text, start, end);
    let found = heads[bucketOf(outside, inside)] as number;
    for (; found !== 0; found = alike[found] as number) {
      if (keys[found * 2] !== outside || keys[found * 2 + 1] !== inside) continue;
      if (end - start <= 3 || isAt(text, start + 2, middles[found - 1] as string)) break;
    }
    return found - 1;
  };
}

/** First and last letter of a word. */
function outsideOf(text: string, start: number, end: number): number {
  return text.charCodeAt(start) | (text.charCodeAt(end - 1) << 16);
}

/** Second letter of a word, and its length. */
function insideOf(text: string, start: number, end: number): number {
  return text.charCodeAt(end - start > 1 ? start + 1 : start) | ((end - start) << 16);
}

function bucketOf(outside: number, inside: number): number {
  return (Math.imul(outside, 0x2c1b3c6d) ^ Math.imul(inside, 0x297a2d39)) >>> 19;
}

/** Whether `part` stands at a place of a text. */
function isAt(text: string, start: number, part: string): boolean {
  for (let at = 0; at < part.length; at++) {
    if (text.charCodeAt(start + at) !== part.charCodeAt(at)) return false;
  }
  return true;
}

/** Length and first letter of a form, whatever its case: what most phrases fail by. */
export function looks(text: string, start: number, end: number): number {
  return (end - start) * 32 + (text.charCodeAt(start) & 31);
}

/** A set of looks, one bit each. */
export type Looks = Uint8Array;

/** Whether a word of these looks is among them. */
export function hasLooks(set: Looks, looked: number): boolean {
  return ((set[(looked >> 3) & 127] as number) & (1 << (looked & 7))) !== 0;
}

/** The looks of the second words of an entry's phrases, and of scales ("hundred") after an article. */
function followingOf({ phrases, article }: Draft, numbers: NumberWords): Looks | undefined {
  const scales = article ? [...numbers.scales.keys()].map((word) => looks(word, 0, word.length)) : [];
  const all = [...phrases.keys(), ...scales];
  if (all.length === 0) return undefined;
  const set = new Uint8Array(128);
  for (const looked of all) {
    set[(looked >> 3) & 127] = (set[(looked >> 3) & 127] as number) | (1 << (looked & 7));
  }
  return set;
}

/** Mutable while the lexicon is built. */
interface Draft {
  code: number;
  phrases: Map<number, Phrase[]>;
  number: Entry['number'];
  scale: boolean;
  article: boolean;
  joins: boolean;
}

function entriesOf(keys: ReadonlyMap<string, number>, numbers: NumberWords): ReadonlyMap<string, Draft> {
  const entries = new Map<string, Draft>();
  const entryOf = (form: string): Draft => {
    const entry = entries.get(form) ?? {
      code: 0,
      phrases: new Map(),
      number: undefined,
      scale: false,
      article: false,
      joins: false,
    };
    entries.set(form, entry);
    return entry;
  };
  for (const [key, code] of keys) {
    const exact = key !== key.toLowerCase();
    const [first = '', ...rest] = partsOf(key);
    for (const form of formsOf(first)) {
      const entry = entryOf(form);
      if (rest[0] !== undefined) {
        const key = looks(rest[0], 0, rest[0].length);
        const alike = entry.phrases.get(key) ?? [];
        entry.phrases.set(key, alike);
        alike.push({ rest, exact, code });
      } else if (form === first || entry.code === 0) entry.code = code;
    }
  }
  for (const { phrases } of entries.values()) {
    for (const alike of phrases.values()) alike.sort((a, b) => b.rest.length - a.rest.length);
  }
  markNumbers(numbers, entryOf);
  return entries;
}

function markNumbers(numbers: NumberWords, entryOf: (form: string) => Draft): void {
  for (const [word, value] of [...numbers.ones, ...numbers.tens]) {
    for (const form of formsOf(word)) entryOf(form).number = { value, kind: 'cardinal' };
  }
  for (const [word, value] of numbers.ordinals) {
    for (const form of formsOf(word)) entryOf(form).number = { value, kind: 'ordinal' };
  }
  for (const form of formsOf(numbers.one)) entryOf(form).article = true;
  for (const word of numbers.scales.keys()) {
    for (const form of formsOf(word)) entryOf(form).scale = true;
  }
  for (const word of ['-', ...formsOf(numbers.and)]) entryOf(word).joins = true;
}

/** The ways in which a word is written: as it is, capitalised, in capitals; with either apostrophe. */
export function formsOf(word: string): Set<string> {
  const forms = [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
  return new Set([...forms, ...forms.map((form) => form.replaceAll("'", '’'))]);
}
