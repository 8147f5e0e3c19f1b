// A desk → the article as names are looked for in it: words by number, and what their capitals are worth.
import type { EntityType } from '../../model/entity.ts';
import type { Candidate, Knowledge } from '../../model/knowledge.ts';
import type { NameWords } from '../../model/language/names.ts';
import type { Desk } from '../../model/plugin.ts';
import { kinds, shapes, type Tokens } from '../../model/token.ts';
import { says } from './roles.ts';
import { type Survey, survey } from './survey.ts';
import { titleCase } from './titlecase.ts';
import { numberIn, type Wordbook, wordbookFor } from './wordbook.ts';

/** The article under the eyes of the rules. Token numbers outside of the text are harmless. */
export interface Scan {
  readonly tokens: Tokens;
  /** What is counted in its lines. */
  readonly survey: Survey;
  readonly names: NameWords;
  readonly knowledge: Knowledge;
  /** What is known of its words, and the number of the word of each token in it. */
  readonly book: Wordbook;
  readonly words: Int32Array;
  /** The tokens with which names may start, in order: capitals and particles. */
  readonly openers: readonly number[];
  /** The words of token `i`, empty outside of the text. */
  word(i: number): string;
  /** The same in small letters. */
  lower(i: number): string;
  /** Whether the word is any of the bits of `says`. */
  says(i: number, bits: number): boolean;
  /** What the word makes of a name that it ends, and of one that it opens. */
  ending(i: number): EntityType | undefined;
  opening(i: number): EntityType | undefined;
  /**
   * Which names of the knowledge base start at token `i`, within its sentence: bit `k` is set where the tokens up to
   * `i + k`, a word or a number, are one. No more than `longestName` tokens.
   */
  namedFrom(i: number): number;
  /** Who bears the words from the start of token `first` to the end of token `last`. */
  bearers(first: number, last: number): readonly Candidate[];
  /** The text from the start of token `first` to the end of token `last`. */
  slice(first: number, last: number): string;
  is(i: number, shape: number): boolean;
  /** A word with a capital. */
  capital(i: number): boolean;
  /** A small word with which a name may start: "al". */
  particle(i: number): boolean;
  /** Whether only white space parts token `i` from the one before, in one sentence. */
  follows(i: number): boolean;
  /** Whether token `i` is glued to the one before. */
  glued(i: number): boolean;
  /** Token `i` is a word that a capital does not make a name; capitals throughout ("US") do. */
  common(i: number): boolean;
  /** Token `i` stands in small letters elsewhere in the article. */
  small(i: number): boolean;
  /** How many words that are any of the bits of `says` stand in small letters in the article, each once. */
  countSmall(bits: number): number;
  /** Token `i` alone names somebody or something that much is spoken of. */
  famous(i: number): boolean;
  /** Token `i` stands in a heading or in a line in title case, where capitals say nothing. */
  titled(i: number): boolean;
}

/** Prior from which a word alone is a name of its own beside other names. */
const leastFame = 40;

/** The most tokens that a name of the knowledge base has here; hyphens and possessive endings count. */
const longestName = 15;

/** Looks the article over once. Throws never. */
export function scanOf({ article, language, knowledge }: Desk): Scan {
  const { text, tokens } = article.prose;
  const { names } = language;
  const { kind, shape, spelling, spellings, start, end, count } = tokens;
  const surveyed = survey(article.prose);
  const titled = titleCase(article.prose, surveyed);
  const book = wordbookFor(knowledge, names);
  const numbers = new Int32Array(spellings.length);
  for (let each = 0; each < numbers.length; each++) numbers[each] = numberIn(book, spellings[each] as string);
  const words = new Int32Array(count);
  const roles = new Uint16Array(count);
  const openers: number[] = [];
  for (let i = 0; i < count; i++) {
    const number = numbers[spelling[i] as number] as number;
    words[i] = number;
    roles[i] = book.roles[number] as number;
    const isCapital = kind[i] === kinds.word && ((shape[i] as number) & shapes.capital) !== 0;
    const isParticle = ((roles[i] as number) & says.particle) !== 0 && book.small[number] === number;
    if (isCapital || isParticle) openers.push(i);
  }
  const smalls = new Uint8Array(book.numbers.size);
  for (let each = 0; each < numbers.length; each++) {
    if (surveyed.isSmall[each] === 1) smalls[numbers[each] as number] = 1;
  }
  const named = new Int16Array(count).fill(-1);
  const borne = new Map<number, readonly Candidate[]>();
  const is = (i: number, bits: number): boolean => ((shape[i] as number) & bits) !== 0;
  const isIn = (i: number): boolean => i > 0 && i < count && !is(i, shapes.opens);
  const isTitled = (i: number): boolean => titled[tokens.sentence[i] as number] === 1;
  const word = (i: number): string => spellings[spelling[i] as number] ?? '';
  const lower = (i: number): string => book.lowers[words[i] as number] ?? '';
  const isSmall = (i: number): boolean => smalls[book.small[words[i] as number] as number] === 1;
  const isAny = (i: number, bits: number): boolean => ((roles[i] as number) & bits) !== 0;
  return {
    tokens,
    survey: surveyed,
    names,
    knowledge,
    book,
    words,
    openers,
    word,
    lower,
    says: isAny,
    ending: (i) => (isAny(i, says.ends) ? names.endings.get(word(i)) : undefined),
    opening: (i) => (isAny(i, says.opens) ? names.openings.get(word(i)) : undefined),
    slice: (first, last) => text.slice(start[first] ?? 0, end[last] ?? 0),
    is,
    capital: (i) => kind[i] === kinds.word && is(i, shapes.capital),
    particle: (i) => isAny(i, says.particle) && word(i) === lower(i),
    follows: (i) => isIn(i) && is(i, shapes.spaced),
    glued: (i) => isIn(i) && !is(i, shapes.spaced),
    common(i) {
      if (is(i, shapes.allCaps) && !isTitled(i)) return false;
      return isAny(i, says.common) || (is(i, shapes.opens) && isSmall(i));
    },
    small: isSmall,
    countSmall(bits) {
      let met = 0;
      for (let each = 0; each < numbers.length; each++) {
        const number = numbers[each] as number;
        const isWritten = book.small[number] === number && smalls[number] === 1;
        if (isWritten && ((book.roles[number] as number) & bits) !== 0) met++;
      }
      return met;
    },
    famous(i) {
      if (i < 0 || i >= count) return false;
      const number = words[i] as number;
      if (book.fame[number] === -1) book.fame[number] = isFamous(knowledge, word(i)) ? 1 : 0;
      return book.fame[number] === 1;
    },
    titled: isTitled,
    bearers(first, last) {
      const key = first * longestName + last - first;
      const known = last - first < longestName ? borne.get(key) : undefined;
      if (known) return known;
      const found = knowledge.candidates(text.slice(start[first], end[last]));
      if (last - first < longestName) borne.set(key, found);
      return found;
    },
    namedFrom(i) {
      const known = named[i] as number;
      if (known >= 0) return known;
      const number = words[i] as number;
      if (book.longest[number] === -1) book.longest[number] = knowledge.longestFrom(word(i));
      const reach = reachOf(tokens, i, book.longest[number] as number);
      let found = reach === 0 ? 0 : knowledge.namesFrom(article.prose, i, reach);
      for (let k = 0; k < reach; k++) {
        if (kind[i + k] !== kinds.word && kind[i + k] !== kinds.number) found &= ~(1 << k);
      }
      named[i] = found;
      return found;
    },
  };
}

function isFamous(knowledge: Knowledge, word: string): boolean {
  return knowledge.candidates(word).some(({ fact }) => fact.prior >= leastFame);
}

/** How many tokens a name from token `i` on can have that has at most `longest` words. */
function reachOf({ count, shape }: Tokens, i: number, longest: number): number {
  if (longest === 0) return 0;
  let words = 1;
  let k = 1;
  for (; k < longestName && i + k < count; k++) {
    const bits = shape[i + k] as number;
    if ((bits & shapes.opens) !== 0 || ((bits & shapes.spaced) !== 0 && ++words > longest)) break;
  }
  return k;
}
