// A scan and what the rules found → one row of numbers a token, wherever names can stand.
import { nameClasses, type Tagging } from '../../../model/language/tagging.ts';
import type { Desk } from '../../../model/plugin.ts';
import { shapes } from '../../../model/token.ts';
import type { Found } from '../mention.ts';
import type { Scan } from '../scan.ts';
import { aspects, beyond, numberOf, wordAspects } from './aspects.ts';
import { classOf, noteNames } from './gazetteer.ts';
import { articleKind, lineKinds } from './lines.ts';
import { type Region, regionsOf } from './regions.ts';
import { rowFor, type Shelf, shelfFor } from './shelf.ts';
import { reach } from './templates.ts';

/** What is said of the tokens of all regions and of their neighbours. */
export interface Sheet {
  /**
   * Rows of one number an aspect, in the order of the tokens, so that a token's neighbours are those of its row; before
   * and behind the rows of each sentence, as far as features reach, stands what lies beyond its ends.
   */
  readonly numbers: Int32Array;
  /** Where the row of each token starts; 0 for tokens of which nothing is said. */
  readonly starts: Int32Array;
  /** The words of these tokens, and the row in it of each row. */
  readonly shelf: Shelf;
  readonly rows: Int32Array;
  readonly regions: readonly Region[];
}

/** Fills the sheet. Linear. Throws never. */
export function sheetOf(desk: Desk, scan: Scan, found: Found, usageOf: Tagging['usageOf']): Sheet {
  const regions = regionsOf(scan);
  const { starts, length } = placesOf(scan, regions);
  const numbers = new Int32Array(length);
  const shelf = shelfFor(scan.book, usageOf);
  const rows = new Int32Array(placeOf(length));
  const lines = lineKinds(scan);
  const article = articleKind(scan, lines);
  for (const { from, to, start, end } of regions) {
    const line = lines[scan.tokens.sentence[from] as number] as number;
    for (let i = Math.max(start, from - reach); i < Math.min(end, to + reach); i++) {
      const at = starts[i] as number;
      if (numbers[at] !== 0) continue;
      const row = rowFor(shelf, scan.words[i] as number, desk, usageOf);
      rows[placeOf(at)] = row;
      for (let a = 0; a < wordAspects; a++) numbers[at + a] = shelf.aspects[row * wordAspects + a] as number;
      numbers[at + numberOf.place] = standingOf(scan, i);
      numbers[at + numberOf.line] = line;
      numbers[at + numberOf.article] = article;
      if (scan.capital(i)) numbers[at + numberOf.elsewhere] = scan.small(i) ? 2 : 1;
    }
    noteNames(scan, { numbers, starts }, from, to);
  }
  for (let place = 0; place < rows.length; place++) {
    if (rows[place] === 0) numbers[place * aspects.length + numberOf.word] = beyond;
  }
  noteRules({ numbers, starts }, found);
  return { numbers, starts, shelf, rows, regions };
}

/** The number of the row that starts at `start`. */
export function placeOf(start: number): number {
  return (start / aspects.length) | 0;
}

/** A row for each token of a region and for its neighbours in the sentence, and those of what lies beyond. */
function placesOf(
  { tokens }: Scan,
  regions: readonly Region[],
): { readonly starts: Int32Array; readonly length: number } {
  const starts = new Int32Array(tokens.count);
  const margin = reach * aspects.length;
  let length = 0;
  let sentence = -1;
  for (const { from, to, start, end } of regions) {
    if (start !== sentence) length += margin;
    sentence = start;
    for (let i = Math.max(start, from - reach); i < Math.min(end, to + reach); i++) {
      if (starts[i] !== 0) continue;
      starts[i] = length;
      length += aspects.length;
    }
  }
  return { starts, length: length + margin };
}

/** Opening of the sentence, white space before it, title case around it, capitals throughout. */
function standingOf(scan: Scan, i: number): number {
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

function noteRules({ numbers, starts }: Pick<Sheet, 'numbers' | 'starts'>, found: Found): void {
  for (const { first, last, type, form, by } of found) {
    const number = 2 * (nameClasses.indexOf(form === 'description' ? 'LOC' : classOf(type, form)) + 1);
    for (let i = first; i <= last; i++) {
      const at = starts[i] as number;
      if (at === 0) continue;
      const rule = number + (i === first ? 0 : 1);
      numbers[at + numberOf.rule] = 1 + rule;
      numbers[at + numberOf.finder] = 1 + (finders.indexOf(by) + 1) * 32 + rule;
    }
  }
}
