// The words of a language → codes, so that each token is looked up once and patterns compare small numbers.
import type { Meaning, NumberWords, TimeWords } from '../../model/language/time.ts';
import { numericShapes } from './shapes.ts';
import { createTermDesk, type TermDesk } from './termDesk.ts';

/** A phrase of several tokens, by its first. */
export interface Phrase {
  /** The tokens after the first; lower case unless the phrase has capitals. */
  readonly rest: readonly string[];
  /** Length of the first of them: what most phrases fail by. */
  readonly second: number;
  readonly exact: boolean;
  readonly code: number;
}

/** What is known of a written form. */
export interface Entry {
  /** 0 where the form only begins phrases or numbers. */
  readonly code: number;
  /** The longest first. */
  readonly phrases: readonly Phrase[];
  /** The number that it is by itself. */
  readonly number: { readonly value: number; readonly kind: 'cardinal' | 'ordinal' } | undefined;
  /** "hundred", "thousand". */
  readonly scale: boolean;
  /** Begins a number before a scale: the "a" of "a hundred". */
  readonly article: boolean;
  /** May stand between the parts of a number: "and", a hyphen. */
  readonly joins: boolean;
  /** Begins neither phrases nor numbers. */
  readonly plain: boolean;
}

/** Words as numbers. Code 0 is every word that the language's time words do not know. */
export interface Lexicon {
  /** Written form → what is known of it. */
  readonly words: ReadonlyMap<string, Entry>;
  /** Whether `text[start, end)` has the length, first and last letter of a known form: spares most look-ups. */
  resembles(text: string, start: number, end: number): boolean;
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
  const entries = [...entriesOf(keys, words.numbers)].map(([form, entry]): [string, Entry] => [
    form,
    { ...entry, plain: entry.phrases.length === 0 && !entry.number && !entry.article },
  ]);
  return {
    words: new Map(entries),
    resembles: resemblanceTo(entries.map(([form]) => form)),
    desk: createTermDesk(),
    size,
    classes,
    codeOf: (key) => keys.get(key) ?? 0,
  };
}

function resemblanceTo(forms: readonly string[]): Lexicon['resembles'] {
  const seen = new Uint8Array(1 << 14);
  const placeOf = (text: string, start: number, end: number): number =>
    (((end - start) * 31 + text.charCodeAt(start)) * 61 + text.charCodeAt(end - 1)) & (seen.length - 1);
  let longest = 0;
  for (const form of forms) {
    longest = Math.max(longest, form.length);
    seen[placeOf(form, 0, form.length)] = 1;
  }
  return (text, start, end) => end - start <= longest && seen[placeOf(text, start, end)] === 1;
}

/** Mutable while the lexicon is built. */
interface Draft {
  code: number;
  phrases: Phrase[];
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
      phrases: [],
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
      if (rest.length > 0) entry.phrases.push({ rest, second: rest[0]?.length ?? 0, exact, code });
      else if (form === first || entry.code === 0) entry.code = code;
    }
  }
  for (const { phrases } of entries.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
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
