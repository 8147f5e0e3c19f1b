// Prose → its words in lower case with what each can be, token by token: what the speech and claim rules read.
import type { Language } from '../model/language/index.ts';
import { roles } from '../model/language/speech.ts';
import { type StanceWords, signs } from '../model/language/stance.ts';
import type { Prose } from '../model/prose.ts';
import { indexAt, type Span } from '../model/span.ts';
import { kinds, type Tokens } from '../model/token.ts';

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

function lookUp(prose: Prose, language: Language): Lexis {
  const { text, tokens, sentences } = prose;
  const { speech, stance } = language;
  const words: string[] = new Array(tokens.count);
  const bits = new Int32Array(tokens.count);
  const signBits = new Int32Array(tokens.count);
  const firsts = new Uint32Array(sentences.length + 1).fill(tokens.count);
  for (let i = tokens.count - 1; i >= 0; i--) {
    const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    words[i] = word;
    bits[i] = speech.roles.get(word) ?? openRoles(word, tokens.kind[i] as number, language);
    signBits[i] = signsOf(stance, word);
    firsts[tokens.sentence[i] as number] = i;
  }
  for (let s = sentences.length - 1; s >= 0; s--) {
    firsts[s] = Math.min(firsts[s] as number, firsts[s + 1] as number);
  }
  return { text, tokens, words, roles: bits, signs: signBits, firsts };
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

/** The text from token `from` up to but without token `to`. Both must hold at least one token. */
export function tokenSpan({ tokens }: Pick<Lexis, 'tokens'>, from: number, to: number): Span {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
}

/** Whether token `i` lies in one of the ranges (sorted, disjoint). */
export function lies(lexis: Lexis, i: number, spans: readonly Span[]): boolean {
  return indexAt(spans, lexis.tokens.start[i] as number) >= 0;
}
