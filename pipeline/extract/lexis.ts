// Prose → its words in lower case with what each can be, token by token: what the speech and claim rules read.
import type { Language } from '../model/language/index.ts';
import type { PartsWords } from '../model/language/parts.ts';
import { roles } from '../model/language/speech.ts';
import { type StanceWords, signs } from '../model/language/stance.ts';
import type { Prose } from '../model/prose.ts';
import { Slab } from '../model/slab.ts';
import type { Span } from '../model/span.ts';
import { kinds, shapes, type Tokens } from '../model/token.ts';
import { phrasesOf } from './phrases.ts';
import { type Trait, traitOf, traitsIn } from './scores/traits.ts';

/** What a word can open: bits of `Lexis.marks`. */
export const marks = {
  /** First word of a phrase of advice. */
  advice: 1,
  /** First word of a phrase of judgement. */
  judgement: 2,
  /** First word of a source phrase. */
  source: 4,
} as const;

/** Tokens `from` up to but without `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The tokens of one prose, looked up. Arrays run parallel to `tokens`. */
export interface Lexis {
  readonly text: string;
  readonly tokens: Tokens;
  /** Lower-case words. */
  readonly words: readonly string[];
  /** Bits of `roles`. */
  readonly roles: Int32Array;
  /** Bits of the stance's `signs`. */
  readonly signs: Int32Array;
  /** What words can add to the scores of their sentence. */
  readonly traits: readonly Trait[];
  /** Index into `traits` of each token. */
  readonly trait: Uint16Array;
  /** Bits of `marks`. */
  readonly marks: Uint8Array;
  /** Number of the family of speech; 0 for none. */
  readonly families: Uint8Array;
  /** Number of a word of the closed classes; 0 for all others. */
  readonly closed: Int32Array;
  /** Index of the class of parts of speech that each word can be. */
  readonly parts: Uint16Array;
  /** First token of each sentence, and after the last one the number of tokens. */
  readonly firsts: Uint32Array;
}

/** What each prose came to in its language: three extractors read the same one. Pure: same prose, same lexis. */
const lexes = new WeakMap<Prose, { readonly language: Language; readonly lexis: Lexis }>();

/** Every token looked up, once for all who ask. Linear. Throws never. */
export function lexisOf(prose: Prose, language: Language): Lexis {
  const known = lexes.get(prose);
  if (known?.language === language) return known.lexis;
  const lexis = lookUp(prose, language);
  lexes.set(prose, { language, lexis });
  return lexis;
}

/** What the tables say of a word as it is written. */
interface Entry {
  readonly word: string;
  readonly roles: number;
  readonly signs: number;
  readonly trait: number;
  readonly marks: number;
  readonly family: number;
  readonly closed: number;
  readonly part: number;
}

/** Words met so far, as written: most words of an article stood in the last one too. Pure: same word, same entry. */
const entries = new WeakMap<Language, Map<string, Entry>>();
/** More words than people use are names and noise: they are looked up each time, so that memory stays bounded. */
const mostEntries = 50_000;

function lookUp({ text, tokens, sentences }: Prose, language: Language): Lexis {
  const met = entries.get(language) ?? new Map<string, Entry>();
  entries.set(language, met);
  const { count } = tokens;
  const words: string[] = new Array(count);
  const slab = new Slab(18 * count + 4 * sentences.length + 128);
  const bits = slab.ints(count);
  const signBits = slab.ints(count);
  const trait = slab.shorts(count);
  const marked = slab.bytes(count);
  const families = slab.bytes(count);
  const closed = slab.ints(count);
  const parts = slab.shorts(count);
  const firsts = slab.counts(sentences.length + 1).fill(count);
  const spelt: (Entry | undefined)[] = new Array(tokens.spellings.length).fill(undefined);
  for (let i = count - 1; i >= 0; i--) {
    const spelling = tokens.spelling[i] as number;
    let entry = spelt[spelling];
    if (!entry) {
      const written = tokens.spellings[spelling] as string;
      entry = met.get(written);
      if (!entry) {
        entry = entryOf(written.toLowerCase(), tokens.kind[i] as number, tokens.shape[i] as number, language);
        if (met.size < mostEntries) met.set(written, entry);
      }
      spelt[spelling] = entry;
    }
    words[i] = entry.word;
    bits[i] = entry.roles;
    signBits[i] = entry.signs;
    trait[i] = entry.trait;
    marked[i] = entry.marks;
    families[i] = entry.family;
    closed[i] = entry.closed;
    parts[i] = entry.part;
    firsts[tokens.sentence[i] as number] = i;
  }
  for (let s = sentences.length - 1; s >= 0; s--) {
    firsts[s] = Math.min(firsts[s] as number, firsts[s + 1] as number);
  }
  return {
    text,
    tokens,
    words,
    roles: bits,
    signs: signBits,
    traits: traitsIn(language.stance),
    trait,
    marks: marked,
    families,
    closed,
    parts,
    firsts,
  };
}

/** A token's kind and digits follow from its letters: one entry holds wherever the word stands. */
function entryOf(word: string, kind: number, shape: number, language: Language): Entry {
  const { speech, stance } = language;
  const { advice, judgement } = phrasesOf(stance);
  const bits = speech.roles.get(word) ?? openRoles(word, kind, language);
  const signBits = signsOf(stance, word);
  const hasDigit = (shape & shapes.digit) !== 0;
  return {
    word: internal(word),
    roles: bits,
    signs: signBits,
    trait: traitOf({ word, kind, roles: bits, signs: signBits, hasDigit }, stance),
    marks:
      (advice.has(word) ? marks.advice : 0) |
      (judgement.has(word) ? marks.judgement : 0) |
      (speech.sourcePhrases.some(({ words }) => words[0] === word) ? marks.source : 0),
    family: speech.families.get(word) ?? 0,
    closed: speech.closed.get(word) ?? 0,
    part: partOf(word, kind, language.parts),
  };
}

/** The same word, in the memory that V8 keeps of property names: such words are compared by their places alone. */
function internal(word: string): string {
  return Object.keys({ [word]: true })[0] as string;
}

/** The class of a word, or of the longest ending that is known. */
export function partOf(word: string, kind: number, { words, endings, unknown, numbers }: PartsWords): number {
  const own = words.get(word);
  if (own !== undefined) return own;
  if (kind === kinds.number) return numbers;
  if (kind !== kinds.word) return 0;
  for (let length = Math.min(4, word.length - 1); length > 0; length--) {
    const ending = endings.get(word.slice(-length));
    if (ending !== undefined) return ending;
  }
  return unknown;
}

/** What a word outside of the tables can be, by its ending. */
function openRoles(word: string, kind: number, { speech }: Language): number {
  if (kind !== kinds.word || word.length < 5) return 0;
  if (word.endsWith(speech.adverbEnding)) return roles.adverb;
  return word.endsWith(speech.pastEnding) ? roles.past : 0;
}

/** The signs of a word in lower case; a regular past tense is one by its ending. */
function signsOf(stance: StanceWords, word: string): number {
  return stance.signs.get(word) ?? (word.length > 4 && word.endsWith(stance.pastEnding) ? signs.past : 0);
}

/** Whether token `i` can be any of `bits`. */
export function is(lexis: Lexis, i: number, bits: number): boolean {
  return ((lexis.roles[i] ?? 0) & bits) !== 0;
}

/** "Who", "which"; and not "that", which may open a noun phrase as well. */
export function isRelative(lexis: Lexis, i: number): boolean {
  return is(lexis, i, roles.relative) && !is(lexis, i, roles.determiner);
}

/** Whether two ranges, neither of them empty, share a token. */
export function meet(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether a phrase of advice or of judgement stands in the tokens from `from` up to but without `to`. */
export function holdsPhrase(
  lexis: Lexis,
  { from, to }: { readonly from: number; readonly to: number },
  use: 'advice' | 'judgement',
  stance: StanceWords,
): boolean {
  for (let i = from; i < to; i++) if (opensPhrase(lexis, { i, to }, use, stance)) return true;
  return false;
}

/** Whether such a phrase stands at token `i` and ends before token `to`. */
export function opensPhrase(
  { words, marks: marked }: Lexis,
  { i, to }: { readonly i: number; readonly to: number },
  use: 'advice' | 'judgement',
  stance: StanceWords,
): boolean {
  if (((marked[i] as number) & marks[use]) === 0) return false;
  const rests = phrasesOf(stance)[use].get(words[i] as string) ?? [];
  return rests.some((rest) => i + rest.length < to && rest.every((word, k) => words[i + 1 + k] === word));
}

/** The text from token `from` up to but without token `to`. Both must hold at least one token. */
export function tokenSpan({ tokens }: Pick<Lexis, 'tokens'>, from: number, to: number): Span {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
}
