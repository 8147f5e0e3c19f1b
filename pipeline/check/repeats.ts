// Statements of all articles → where a reviewed claim comes back, and whether what editors said of it holds.
import { slugOf } from '../model/address.ts';
import type { Entry, Shelf, Statement } from '../model/edition.ts';
import type { Message } from '../model/message.ts';
import type { SiteCheck } from '../model/plugin.ts';

/** The longer of two claims that are the same has so many of its terms in the shorter at least. */
const leastShared = 0.7;

/** A claim that has a review, and where it stands. */
interface Reviewed {
  readonly id: string;
  readonly entry: Entry;
  readonly statement: Statement;
}

/**
 * Offers the review of a claim to the editor where the claim comes back in near the same words: the same names,
 * numbers, polarity and modality, and no term exchanged for another. Info `check:claim-again`; error
 * `check:same-as-unknown` where "sameClaim" names a claim that has no review. Linear in the statements.
 */
export const repeats: SiteCheck = {
  name: 'repeats',
  *check(shelf) {
    const reviewed = reviewedOf(shelf);
    const known = new Set(
      shelf.entries.flatMap(({ claims }) => claims.flatMap(({ id, factCheck }) => (factCheck ? [id] : []))),
    );
    const index = indexOf(reviewed);
    for (const entry of shelf.entries) {
      for (const statement of entry.statements ?? []) {
        const { id, sameClaim, differsFrom } = statement;
        if (sameClaim !== undefined) {
          if (!known.has(sameClaim)) yield unknown(entry, statement, sameClaim);
          continue;
        }
        if (id !== undefined && known.has(id)) continue;
        const found = firstLike(statement, index);
        if (found && !differsFrom?.includes(found.id)) yield again(entry, statement, found, shelf);
      }
    }
  },
};

function reviewedOf(shelf: Shelf): readonly Reviewed[] {
  return shelf.entries.flatMap((entry) => {
    const ids = new Set(entry.claims.flatMap(({ id, factCheck }) => (factCheck === undefined ? [] : [id])));
    return (entry.statements ?? []).flatMap((statement) =>
      statement.id !== undefined && ids.has(statement.id) ? [{ id: statement.id, entry, statement }] : [],
    );
  });
}

interface Index {
  /** Key and term → reviewed claims that have both. */
  readonly postings: ReadonlyMap<string, readonly Reviewed[]>;
  /** How many reviewed claims have a term. */
  readonly frequency: ReadonlyMap<string, number>;
}

function indexOf(reviewed: readonly Reviewed[]): Index {
  const postings = new Map<string, Reviewed[]>();
  const frequency = new Map<string, number>();
  for (const each of reviewed) {
    for (const term of each.statement.terms) {
      const place = `${each.statement.key} ${term}`;
      const list = postings.get(place);
      if (list) list.push(each);
      else postings.set(place, [each]);
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  }
  return { postings, frequency };
}

/**
 * The first reviewed claim that is the same. Only those are looked at that share one of the rarest terms: of two
 * claims that are the same, one has all terms of the other, so that few need to be tried.
 */
function firstLike({ key, terms }: Statement, { postings, frequency }: Index): Reviewed | undefined {
  const rarity = (term: string) => frequency.get(term) ?? 0;
  const rarest = [...terms].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
  const tried = rarest.slice(0, terms.length - Math.ceil(leastShared * terms.length) + 1);
  for (const term of tried) {
    const found = postings.get(`${key} ${term}`)?.find((each) => isSame(terms, each.statement.terms));
    if (found) return found;
  }
  return undefined;
}

/** Whether one list holds the other and is not much longer; both are sets. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= leastShared * long.length && short.every((term) => long.includes(term));
}

function again(entry: Entry, statement: Statement, { id, entry: other }: Reviewed, shelf: Shelf): Message {
  const { start, end } = statement;
  const quote = JSON.stringify(shelf.edition(entry.id).text.slice(start, end));
  const own = `${id}-${slugOf(entry.id)}`.slice(0, longestId).replace(/-$/, '');
  const lines =
    statement.id === undefined
      ? [`- id: ${own}`, `  quote: ${quote}`, `  sameClaim: ${id}`].map((line) => `  ${line}`)
      : [`    sameClaim: ${id}`];
  const where = statement.id === undefined ? 'the claims' : `claim ${statement.id}`;
  return {
    path: entry.path,
    ...(statement.line === undefined ? {} : { line: statement.line }),
    ...(statement.column === undefined ? {} : { column: statement.column }),
    severity: 'info',
    rule: 'check:claim-again',
    reason: `Unexpected ${quote}, expected a link to the review ${id} of what reads as the same claim in ${other.path}`,
    fix: `If it is the same, add to ${where} of the review file:\n${lines.join('\n')}\nIf not, write "differsFrom: [${id}]" instead of the last line.`,
  };
}

/** Longest id that a review file may have. */
const longestId = 80;

function unknown(entry: Entry, { line, column, id }: Statement, sameClaim: string): Message {
  return {
    path: entry.path,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    severity: 'error',
    rule: 'check:same-as-unknown',
    reason: `Unexpected "sameClaim: ${sameClaim}" of claim ${id}, expected the id of a claim that has a review`,
    fix: 'Name the claim whose review holds here too, or remove the line.',
  };
}
