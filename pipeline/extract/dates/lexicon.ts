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
  /** By index of the entry: its code; -1 where it begins phrases or numbers, which are to be tried first. */
  readonly plainCodes: Int16Array;
  /** Where terms are written down. */
  readonly desk: TermDesk;
  readonly size: number;
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
    plainCodes: Int16Array.from(entries, (entry) =>
      entry.phrases.size === 0 && !entry.number && !entry.article ? entry.code : -1,
    ),
    desk: createTermDesk(),
    size,
    classes,
    codeOf: (key) => keys.get(key) ?? 0,
  };
}

/**
 * Finds forms in a hash table (open addressing) without cutting words out of the text, which would cost more than
 * all else; length, first and last letter turn most words away before they are hashed. The tables are small so that
 * they stay in the processor's cache.
 */
function finderOf(forms: readonly string[]): Lexicon['find'] {
  const seen = new Uint8Array(1 << 13);
  const slots = new Uint16Array(1 << (32 - Math.clz32(forms.length * 2)));
  const mask = slots.length - 1;
  const letters = Uint16Array.from(
    forms.flatMap((form) => form.split('').map((letter) => letter.charCodeAt(0))),
  );
  const starts = new Uint32Array(forms.length + 1);
  let longest = 0;
  forms.forEach((form, index) => {
    starts[index + 1] = (starts[index] as number) + form.length;
    longest = Math.max(longest, form.length);
    const looked = resemblance(form, 0, form.length);
    seen[looked >> 3] = (seen[looked >> 3] as number) | (1 << (looked & 7));
    let slot = hashOf(form, 0, form.length) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  });
  const isAt = (text: string, start: number, length: number, index: number): boolean => {
    const from = starts[index] as number;
    if ((starts[index + 1] as number) - from !== length) return false;
    for (let at = 0; at < length; at++) {
      if (text.charCodeAt(start + at) !== letters[from + at]) return false;
    }
    return true;
  };
  const signs = new Int16Array(128).fill(-1);
  forms.forEach((form, index) => {
    if (form.length === 1 && form.charCodeAt(0) < 128) signs[form.charCodeAt(0)] = index;
  });
  return (text, start, end) => {
    if (end - start === 1 && text.charCodeAt(start) < 128) return signs[text.charCodeAt(start)] as number;
    if (end - start > longest) return -1;
    const looked = resemblance(text, start, end);
    if (((seen[looked >> 3] as number) & (1 << (looked & 7))) === 0) return -1;
    let slot = hashOf(text, start, end) & mask;
    while (slots[slot] !== 0) {
      const index = (slots[slot] as number) - 1;
      if (isAt(text, start, end - start, index)) return index;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
}

function resemblance(text: string, start: number, end: number): number {
  const ends = text.charCodeAt(start) * 127 + text.charCodeAt(end - 1);
  return (ends * 31 + end - start) & 0xffff;
}

/** Length and first letter of a form, whatever its case: what most phrases fail by. */
export function looks(text: string, start: number, end: number): number {
  return (end - start) * 32 + (text.charCodeAt(start) & 31);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
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
function formsOf(word: string): Set<string> {
  const forms = [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
  return new Set([...forms, ...forms.map((form) => form.replaceAll("'", '’'))]);
}
