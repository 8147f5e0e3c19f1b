// A desk → the article as names are looked for in it: words by number, and what their capitals are worth.
import type { Knowledge } from '../../model/knowledge.ts';
import type { NameWords } from '../../model/language/names.ts';
import type { Desk } from '../../model/plugin.ts';
import { kinds, shapes, type Tokens } from '../../model/token.ts';
import { titleCase } from './titlecase.ts';

/** The article under the eyes of the rules. Token numbers outside of the text are harmless. */
export interface Scan {
  readonly tokens: Tokens;
  readonly names: NameWords;
  readonly knowledge: Knowledge;
  /** The words of token `i`, empty outside of the text. */
  word(i: number): string;
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
  /** How many of the words, in lower case, stand in small letters in the article. */
  countSmall(words: ReadonlySet<string>): number;
  /** Token `i` alone names somebody or something that much is spoken of. */
  famous(i: number): boolean;
  /** Token `i` stands in a heading or in a line in title case, where capitals say nothing. */
  titled(i: number): boolean;
}

/** Prior from which a word alone is a name of its own beside other names. */
const leastFame = 40;

/** Looks the article over once. Throws never. */
export function scanOf({ article, language, knowledge }: Desk): Scan {
  const { text, tokens } = article.prose;
  const { names } = language;
  const longestParticle = Math.max(0, ...Array.from(names.particles, ({ length }) => length));
  const titled = titleCase(article.prose);
  const word = (i: number): string => text.slice(tokens.start[i] ?? 0, tokens.end[i] ?? 0);
  const is = (i: number, shape: number): boolean => ((tokens.shape[i] ?? 0) & shape) !== 0;
  const small = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === kinds.word && !is(i, shapes.capital)) small.add(word(i));
  }
  return {
    tokens,
    names,
    knowledge,
    word,
    slice: (first, last) => text.slice(tokens.start[first] ?? 0, tokens.end[last] ?? 0),
    is,
    capital: (i) => tokens.kind[i] === kinds.word && is(i, shapes.capital),
    particle(i) {
      const length = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
      return length <= longestParticle && names.particles.has(word(i));
    },
    follows: (i) => i > 0 && i < tokens.count && is(i, shapes.spaced) && !is(i, shapes.opens),
    glued: (i) => i > 0 && i < tokens.count && !is(i, shapes.spaced) && !is(i, shapes.opens),
    common(i) {
      if (is(i, shapes.allCaps) && titled[tokens.sentence[i] ?? 0] !== 1) return false;
      const lower = word(i).toLowerCase();
      return names.common.has(lower) || (is(i, shapes.opens) && small.has(lower));
    },
    small: (i) => small.has(word(i).toLowerCase()),
    countSmall(words) {
      let count = 0;
      for (const each of words) if (small.has(each)) count++;
      return count;
    },
    famous: (i) => knowledge.candidates(word(i)).some(({ fact }) => fact.prior >= leastFame),
    titled: (i) => titled[tokens.sentence[i] ?? 0] === 1,
  };
}
