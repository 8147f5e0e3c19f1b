// Names → rows: one map over all names, aliases and demonyms of the table.
import type { Candidate, Fact } from '../model/knowledge.ts';
import { fingerprint, fold } from './fingerprint.ts';
import { openingsOf } from './layout.ts';

type Matched = Candidate['matched'];

interface Hit {
  readonly row: number;
  readonly matched: Matched;
}

/** The table's rows, found by name and by Wikidata id. */
export interface NameIndex {
  readonly rows: readonly string[];
  readonly names: ReadonlyMap<string, readonly Hit[]>;
  /** Whether a name has the fingerprint. */
  holds(high: number, low: number): boolean;
  readonly ids: ReadonlyMap<string, number>;
  readonly longestName: number;
  /** First words of names with the most words of any name that begins so. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

const nobody: readonly Candidate[] = [];

/** Indexes a table; what a name is of one row counts once, as the nearest of name, alias, demonym. */
export function indexNames(table: string): NameIndex {
  const rows = table.split('\n').filter((line) => line !== '');
  const names = new Map<string, Hit[]>();
  const ids = new Map<string, number>();
  const longestFrom = new Map<string, number>();
  let longestName = 1;
  rows.forEach((line, row) => {
    const [id = '', name = '', , aliases = '', demonyms = ''] = line.split('\t', 5);
    if (id !== '') ids.set(id, row);
    for (const [column, matched] of [
      [name, 'name'],
      [aliases, 'alias'],
      [demonyms, 'demonym'],
    ] as const) {
      for (const each of column === '' ? [] : column.split('|')) {
        const count = wordCount(each);
        const folded = fold(each);
        longestName = Math.max(longestName, count);
        for (const word of openingsOf(folded)) {
          longestFrom.set(word, Math.max(longestFrom.get(word) ?? 0, count));
        }
        enter(names, folded, { row, matched });
      }
    }
  });
  // Made when the first text is read: who only asks for a name should not wait for it.
  let prints: NameIndex['holds'] | undefined;
  const holds = (high: number, low: number): boolean => {
    prints ??= holder(names.keys());
    return prints(high, low);
  };
  return { rows, names, holds, ids, longestName, longestFrom };
}

/** A set of fingerprints, of which nothing is made to be asked: open addressing, at most half full. */
function holder(folded: Iterable<string>): NameIndex['holds'] {
  const prints = Array.from(folded, fingerprint);
  const size = 2 ** Math.ceil(Math.log2(2 * prints.length + 2));
  const highs = new Uint32Array(size);
  const lows = new Uint32Array(size);
  const taken = new Uint8Array(size);
  for (const { high, low } of prints) {
    let slot = low & (size - 1);
    while (taken[slot] === 1) slot = (slot + 1) & (size - 1);
    highs[slot] = high;
    lows[slot] = low;
    taken[slot] = 1;
  }
  return (high, low) => {
    for (let slot = low & (size - 1); taken[slot] === 1; slot = (slot + 1) & (size - 1)) {
      if (highs[slot] === high && lows[slot] === low) return true;
    }
    return false;
  };
}

/** Candidates under a folded name, in the table's order: the likelier first. */
export function lookUp(
  index: NameIndex,
  folded: string,
  fact: (row: number) => Fact | undefined,
): readonly Candidate[] {
  const hits = index.names.get(folded);
  if (!hits) return nobody;
  const found: Candidate[] = [];
  for (const { row, matched } of hits) {
    const known = fact(row);
    if (known) found.push({ fact: known, matched });
  }
  return found;
}

function enter(names: Map<string, Hit[]>, name: string, hit: Hit): void {
  const hits = names.get(name);
  if (!hits) names.set(name, [hit]);
  else if (!hits.some(({ row }) => row === hit.row)) hits.push(hit);
}

/** Words as people count them: a hyphen joins. */
function wordCount(name: string): number {
  return name.split(' ').length;
}
