// A scan and what the rules found → one row of numbers a token, wherever names can stand.
import { nameClasses, type Tagging } from '../../../model/language/tagging.ts';
import type { Desk } from '../../../model/plugin.ts';
import { shapes } from '../../../model/token.ts';
import type { Found } from '../mention.ts';
import type { Scan } from '../scan.ts';
import { aspects, numberOf, wordAspects } from './aspects.ts';
import { classOf, noteNames } from './gazetteer.ts';
import { articleKind, lineKind } from './lines.ts';
import { type Region, regionsOf } from './regions.ts';
import { describeWord } from './words.ts';

/** What is said of the tokens. Rows of tokens outside of all regions and their neighbours are empty. */
export interface Sheet {
  /** Rows of one number an aspect; the row of token `i` starts at `i * aspects.length`. */
  readonly numbers: Int32Array;
  readonly regions: readonly Region[];
}

/** How many tokens to each side the features look. */
const reach = 2;

/** Fills the sheet. Linear. Throws never. */
export function sheetOf(desk: Desk, scan: Scan, found: Found, usageOf: Tagging['usageOf']): Sheet {
  const firsts = firstTokens(desk);
  const regions = regionsOf(scan, firsts);
  const numbers = new Int32Array(scan.tokens.count * aspects.length);
  const rowOf = wordsOf(desk, usageOf);
  const article = articleKind(scan, firsts);
  for (const { from, to, start, end } of regions) {
    const line = lineKind(scan, start, end);
    for (let i = Math.max(start, from - reach); i < Math.min(end, to + reach); i++) {
      const at = i * aspects.length;
      if (numbers[at] !== 0) continue;
      const row = rowOf(scan.word(i));
      for (let a = 0; a < wordAspects; a++) numbers[at + a] = row[a] as number;
      numbers[at + numberOf.place] = placeOf(scan, i);
      numbers[at + numberOf.line] = line;
      numbers[at + numberOf.article] = article;
      if (scan.capital(i)) numbers[at + numberOf.elsewhere] = scan.small(i) ? 2 : 1;
    }
    noteNames(scan, numbers, from, to);
  }
  noteRules(numbers, found);
  return { numbers, regions };
}

/** How many words are kept at hand; beyond, they are described again. */
const mostWords = 8192;

/** What was said of words before: articles share most of theirs. Pure: same word, same row. */
const described = new WeakMap<Tagging['usageOf'], Map<string, Int32Array>>();

function wordsOf(desk: Desk, usageOf: Tagging['usageOf']): (word: string) => Int32Array {
  const words = described.get(usageOf) ?? new Map<string, Int32Array>();
  described.set(usageOf, words);
  return (word) => {
    const known = words.get(word);
    if (known) return known;
    if (words.size >= mostWords) words.clear();
    const row = new Int32Array(wordAspects);
    describeWord(word, desk, usageOf, row);
    words.set(word, row);
    return row;
  };
}

function firstTokens({ article }: Desk): Uint32Array {
  const { tokens, sentences } = article.prose;
  const firsts = new Uint32Array(sentences.length + 1).fill(tokens.count);
  for (let i = tokens.count - 1; i >= 0; i--) firsts[tokens.sentence[i] ?? 0] = i;
  for (let s = sentences.length - 1; s >= 0; s--) {
    firsts[s] = Math.min(firsts[s] ?? 0, firsts[s + 1] ?? 0);
  }
  return firsts;
}

/** Opening of the sentence, white space before it, title case around it, capitals throughout. */
function placeOf(scan: Scan, i: number): number {
  const opens = scan.is(i, shapes.opens) ? 1 : 0;
  const spaced = scan.is(i, shapes.spaced) ? 2 : 0;
  const titled = scan.titled(i) ? 4 : 0;
  return 1 + opens + spaced + titled + (scan.is(i, shapes.allCaps) ? 8 : 0);
}

/** Rules in whose names the model sees a difference; all others are one to it. */
const finders: readonly string[] = [
  'entity/table',
  'entity/title',
  'entity/given-name',
  'entity/noun',
  'entity/again',
  'entity/ship',
  'entity/half',
  'entity/reign',
];

function noteRules(numbers: Int32Array, found: Found): void {
  for (const { first, last, type, form, by } of found) {
    const number = 2 * (nameClasses.indexOf(form === 'description' ? 'LOC' : classOf(type, form)) + 1);
    for (let i = first; i <= last; i++) {
      const rule = number + (i === first ? 0 : 1);
      numbers[i * aspects.length + numberOf.rule] = 1 + rule;
      numbers[i * aspects.length + numberOf.finder] = 1 + (finders.indexOf(by) + 1) * 32 + rule;
    }
  }
}
