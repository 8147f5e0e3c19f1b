// A scan and what the rules found → one row of numbers a token, wherever names can stand.
import { nameClasses, type Tagging } from '../../../model/language/tagging.ts';
import type { Desk } from '../../../model/plugin.ts';
import { shapes } from '../../../model/token.ts';
import type { Found } from '../mention.ts';
import type { Scan } from '../scan.ts';
import { aspects, numberOf, wordAspects } from './aspects.ts';
import { classOf, noteNames } from './gazetteer.ts';
import { articleKind, lineKinds } from './lines.ts';
import { type Region, regionsOf } from './regions.ts';
import { rowFor, type Shelf, shelfFor } from './shelf.ts';
import { reach } from './templates.ts';

/** What is said of the tokens. Rows of tokens outside of all regions and their neighbours are empty. */
export interface Sheet {
  /** Rows of one number an aspect; the row of token `i` starts at `i * aspects.length`. */
  readonly numbers: Int32Array;
  /** The words of the tokens, and the row of each in it; 0 where the token's own row is empty. */
  readonly shelf: Shelf;
  readonly rows: Int32Array;
  readonly regions: readonly Region[];
}

/** Fills the sheet. Linear. Throws never. */
export function sheetOf(desk: Desk, scan: Scan, found: Found, usageOf: Tagging['usageOf']): Sheet {
  const firsts = firstTokens(desk);
  const regions = regionsOf(scan, firsts);
  const numbers = new Int32Array(scan.tokens.count * aspects.length);
  const shelf = shelfFor(usageOf);
  const rows = new Int32Array(scan.tokens.count);
  const rowOf = new Int32Array(scan.tokens.spellings.length);
  const lines = lineKinds(scan, firsts);
  const article = articleKind(scan, firsts, lines);
  for (const { from, to, start, end } of regions) {
    const line = lines[scan.tokens.sentence[from] as number] as number;
    for (let i = Math.max(start, from - reach); i < Math.min(end, to + reach); i++) {
      const at = i * aspects.length;
      if (numbers[at] !== 0) continue;
      const spelling = scan.tokens.spelling[i] as number;
      const row = (rowOf[spelling] as number) || rowFor(shelf, scan.word(i), desk, usageOf);
      rowOf[spelling] = row;
      rows[i] = row;
      for (let a = 0; a < wordAspects; a++) numbers[at + a] = shelf.aspects[row * wordAspects + a] as number;
      numbers[at + numberOf.place] = placeOf(scan, i);
      numbers[at + numberOf.line] = line;
      numbers[at + numberOf.article] = article;
      if (scan.capital(i)) numbers[at + numberOf.elsewhere] = scan.small(i) ? 2 : 1;
    }
    noteNames(scan, numbers, from, to);
  }
  noteRules(numbers, found);
  return { numbers, shelf, rows, regions };
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
