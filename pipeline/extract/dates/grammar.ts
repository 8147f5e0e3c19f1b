// A language's words and rules → compiled matchers, indexed by the term with which they begin.
import type {
  NumberWords,
  Pattern,
  QuantityRule,
  TimeFrame,
  TimeJoin,
  TimeRule,
  TimeWords,
} from '../../model/language/time.ts';
import { createLexicon, finderOf, formsOf, type Lexicon } from './lexicon.ts';
import { canBegin, compile, literalsOf, type Matcher } from './pattern.ts';
import { type TenseCodes, tenseCodes, tenseLiterals } from './tenseCodes.ts';
import { type Triggers, triggersOf } from './triggers.ts';

/** Something with a pattern, and its matcher. */
export interface Compiled<T> {
  readonly of: T;
  readonly matcher: Matcher;
}

/** Compiled patterns by the terms with which they begin. */
export interface Index<T> {
  /** Those that can begin with a term of the first code before one of the second, in the language's order. */
  at(code: number, next: number): readonly Compiled<T>[];
  /** Whether any of them can begin with a term of a code. */
  opens(code: number): boolean;
}

export interface CompiledJoin {
  readonly of: TimeJoin;
  readonly between: readonly Matcher[];
}

/** Everything that reading time and number needs of a language. */
export interface Grammar {
  readonly words: TimeWords;
  readonly lexicon: Lexicon;
  readonly tense: TenseCodes;
  readonly rules: Index<TimeRule>;
  readonly frames: Index<TimeFrame>;
  readonly never: Index<Pattern>;
  readonly quantities: Index<QuantityRule>;
  /** Whether any rule or barred text can begin with a term of the first code before one of the second. */
  begins(code: number, next: number): boolean;
  /** Whether a word is one of which a sentence with a time or a quantity must hold at least one. */
  tells(text: string, start: number, end: number): boolean;
  /** Terms that the longest frame takes. */
  readonly longestFrame: number;
  /** By grain of the left part. */
  readonly joins: ReadonlyMap<string, readonly CompiledJoin[]>;
}

/** Compiled once for each language: compiling costs more than reading an article. */
const grammars = new WeakMap<TimeWords, Grammar>();

/** The grammar of a language. Throws where a pattern names a class that the language does not have. */
export function grammarOf(words: TimeWords): Grammar {
  const known = grammars.get(words);
  if (known) return known;
  const grammar = createGrammar(words);
  grammars.set(words, grammar);
  return grammar;
}

function createGrammar(words: TimeWords): Grammar {
  const patterns = [
    ...words.rules.map((rule) => rule.pattern),
    ...words.frames.map((frame) => frame.pattern),
    ...words.joins.flatMap((join) => join.between),
    ...words.never,
    ...words.quantities.map((rule) => rule.pattern),
  ];
  const literals = new Set([...patterns.flatMap(literalsOf), ...tenseLiterals(words.tense)]);
  const lexicon = createLexicon(words, literals);
  const tense = tenseCodes(words.tense, lexicon.size, lexicon.codeOf);
  const joins = new Map<string, CompiledJoin[]>();
  for (const of of words.joins) {
    const between = of.between.map((pattern) => compile(pattern, lexicon));
    for (const grain of of.left) joins.set(grain, [...(joins.get(grain) ?? []), { of, between }]);
  }
  const compiled = <T>(all: readonly T[], patternOf: (each: T) => Pattern): readonly Compiled<T>[] =>
    all.map((of) => ({ of, matcher: compile(patternOf(of), lexicon) }));
  const times = compiled(words.rules, (rule) => rule.pattern);
  const amounts = compiled(words.quantities, (rule) => rule.pattern);
  const rules = indexOf(times, lexicon);
  const quantities = indexOf(amounts, lexicon);
  const frames = indexOf(
    compiled(words.frames, (frame) => frame.pattern),
    lexicon,
  );
  const never = indexOf(
    compiled(words.never, (pattern) => pattern),
    lexicon,
  );
  const matchers = [...times, ...amounts].map(({ matcher }) => matcher);
  const tells = teller(triggersOf(matchers, lexicon, words.common), words.numbers);
  const begins = beginsOf([rules, never], lexicon.size);
  const longestFrame = Math.max(...words.frames.map(({ pattern }) => pattern.split(' ').length));
  return { words, lexicon, tense, rules, frames, never, quantities, begins, tells, longestFrame, joins };
}

/** Asks each index once for a pair of codes and remembers the answer; most codes begin nothing before any other. */
function beginsOf(indexes: readonly Index<unknown>[], size: number): Grammar['begins'] {
  const opens = Uint8Array.from({ length: size }, (_, code) =>
    Number(indexes.some((index) => index.opens(code))),
  );
  const rows: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(size).fill(undefined);
  return (code, next) => {
    if (opens[code] === 0) return false;
    const row = rows[code] ?? new Uint8Array(size);
    rows[code] = row;
    if (row[next] === 0) row[next] = indexes.some((index) => index.at(code, next).length > 0) ? 2 : 1;
    return row[next] === 2;
  };
}

/** Finds triggers in a text, in all the ways in which they are written. */
function teller({ words, numerals }: Triggers, numbers: NumberWords): Grammar['tells'] {
  const { ones, tens, scales, ordinals } = numbers;
  const spelled = numerals ? [ones, tens, scales, ordinals].flatMap((each) => [...each.keys()]) : [];
  const find = finderOf([...new Set([...words, ...spelled].flatMap((word) => [...formsOf(word)]))]);
  return (text, start, end) => find(text, start, end) >= 0;
}

/** Files each pattern under every pair of codes with which it can begin, once the pair is met. */
function indexOf<T>(all: readonly Compiled<T>[], lexicon: Lexicon): Index<T> {
  const byFirst: Compiled<T>[][] = Array.from({ length: lexicon.size }, () => []);
  for (const each of all) {
    each.matcher.first.forEach((yes, code) => {
      if (yes) byFirst[code]?.push(each);
    });
  }
  // By first code, then by second: the place of the list among the lists, 0 where it is not yet made.
  const places: (Uint16Array | undefined)[] = byFirst.map((beginning) =>
    beginning.length === 0 ? undefined : new Uint16Array(lexicon.size),
  );
  const lists: (readonly Compiled<T>[])[] = [none];
  return {
    opens: (code) => (byFirst[code] ?? none).length > 0,
    at(code, next) {
      const row = places[code];
      if (!row) return none;
      const place = row[next] as number;
      if (place > 0) return lists[place - 1] ?? none;
      const found = (byFirst[code] ?? none).filter(({ matcher }) => canBegin(matcher, code, next));
      if (found.length > 0 && lists.length < mostLists) lists.push(found);
      if (found.length === 0 || lists.length < mostLists) row[next] = found.length === 0 ? 1 : lists.length;
      return found;
    },
  };
}

const none: readonly never[] = [];

/** As many lists as a place can count. */
const mostLists = 65_535;
