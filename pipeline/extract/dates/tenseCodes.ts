// A language's tense words → what each tells, by its code in the lexicon.
import type { TenseWords } from '../../model/language/time.ts';

/** What a word tells, as bits by its code in the lexicon: a bit for each set of a language's tense words. */
export const tells = {
  past: 1,
  future: 2,
  ahead: 4,
  behind: 8,
  modals: 16,
  determiners: 32,
  links: 64,
  places: 128,
  bare: 256,
  coming: 512,
  reports: 1024,
  adjuncts: 2048,
  done: 4096,
  plurals: 8192,
  stops: 16384,
  outset: 32768,
  aims: 65536,
  seems: 131072,
  awaited: 262144,
} as const;

/** Bits of the possessive ending and of "to". */
export const possessive = 524288;
export const infinitive = 1048576;

/** Code of a word → codes of those that tell together with it as its next. */
export type Pairs = ReadonlyMap<number, ReadonlySet<number>>;

/** The tense words of a language as codes. */
export interface TenseCodes {
  /** Bits of `tells` by code. */
  readonly told: Int32Array;
  /** Code of a word → codes of those that make it tell of the future ("set" "for"), and of the past ("could" "not"). */
  readonly futurePairs: Pairs;
  readonly pastPairs: Pairs;
  /** Right before an expression: code of a word → codes of those that make it place it ahead ("moved" "to"). */
  readonly aheadPairs: Pairs;
  readonly regularPast: TenseWords['regularPast'];
  readonly progressive: TenseWords['progressive'];
}

const names = Object.keys(tells) as (keyof typeof tells)[];

/** The single words of a language's tense words: what its lexicon must know. */
export function tenseLiterals(words: TenseWords): string[] {
  return [...names.flatMap((name) => [...words[name]]), words.possessive, words.infinitive].flatMap((word) =>
    word.split(' '),
  );
}

/** Tense words by the codes of a lexicon that knows them, `size` codes in all. */
export function tenseCodes(words: TenseWords, size: number, codeOf: (word: string) => number): TenseCodes {
  const told = new Int32Array(size);
  const pairs = { past: new Map(), future: new Map(), ahead: new Map() } satisfies Record<string, Pairs>;
  for (const name of names) {
    for (const word of words[name]) {
      const [code = 0, next] = word.split(' ').map(codeOf);
      const among: Map<number, Set<number>> = name in pairs
        ? pairs[name as keyof typeof pairs]
        : pairs.future;
      if (next === undefined) told[code] = (told[code] as number) | tells[name];
      else among.set(code, (among.get(code) ?? new Set()).add(next));
    }
  }
  for (const [word, bit] of [
    [words.possessive, possessive],
    [words.infinitive, infinitive],
  ] as const) {
    const code = codeOf(word);
    told[code] = (told[code] as number) | bit;
  }
  const { regularPast, progressive } = words;
  return {
    told,
    pastPairs: pairs.past,
    futurePairs: pairs.future,
    aheadPairs: pairs.ahead,
    regularPast,
    progressive,
  };
}
