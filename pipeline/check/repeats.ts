// Statements of all articles → where a reviewed claim comes back, and whether what editors said of it holds.
import { slugOf } from '../model/address.ts';
import type { Entry, Shelf, Statement } from '../model/edition.ts';
import type { Message } from '../model/message.ts';
import type { SiteCheck } from '../model/plugin.ts';

/** The longer of two claims that are the same has so many of its terms in the shorter at least. */
const leastShared = 0.7;

/** Of fewer terms each is needed: two claims that have as few are the same only where all are. */
const leastToDiffer = 3;

/** A claim that has a review, and where it stands. */
interface Reviewed {
  readonly id: string;
  readonly entry: Entry;
  readonly statement: Statement;
}

/**
 * Offers the review of a claim to the editor where the claim comes back in near the same words: the same names,
 * numbers, polarity and modality, and no term exchanged for another. Warning `check:claim-again`. Linear in
 * the statements.
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
        if (sameClaim !== undefined || (id !== undefined && known.has(id))) continue;
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

type Postings = Map<string, Reviewed[]>;

/** The reviewed claims of one key. */
interface Bucket {
  /** By all terms, joined. */
  readonly byAll: Postings;
  /** By the claim's rarest term. */
  readonly byRarest: Postings;
  /** By any of its terms. */
  readonly byAny: Postings;
}

interface Index {
  readonly buckets: ReadonlyMap<string, Bucket>;
  /** How many reviewed claims have a term. */
  readonly frequency: ReadonlyMap<string, number>;
}

function indexOf(reviewed: readonly Reviewed[]): Index {
  const frequency = new Map<string, number>();
  for (const { statement } of reviewed)
    for (const term of statement.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const buckets = new Map<string, Bucket>();
  for (const each of reviewed) {
    const { key, terms } = each.statement;
    const bucket = buckets.get(key) ?? { byAll: new Map(), byRarest: new Map(), byAny: new Map() };
    buckets.set(key, bucket);
    post(bucket.byAll, terms.join(' '), each);
    if (terms.length < leastToDiffer) continue;
    post(bucket.byRarest, rarestOf(terms, frequency), each);
    for (const term of terms) post(bucket.byAny, term, each);
  }
  return { buckets, frequency };
}

function post(postings: Postings, place: string, each: Reviewed): void {
  const list = postings.get(place);
  if (list) list.push(each);
  else postings.set(place, [each]);
}

function rarestOf(terms: readonly string[], frequency: ReadonlyMap<string, number>): string {
  let rarest = terms[0] ?? '';
  for (const term of terms) if ((frequency.get(term) ?? 0) < (frequency.get(rarest) ?? 0)) rarest = term;
  return rarest;
}

/**
 * The first reviewed claim that is the same. Of two such claims one has all terms of the other: the rarest term of
 * the shorter is in the longer. So a claim is sought under its own rarest term, and under each of its terms among
 * those whose rarest it is: few have to be tried.
 */
function firstLike({ key, terms }: Statement, { buckets, frequency }: Index): Reviewed | undefined {
  const bucket = buckets.get(key);
  if (!bucket) return undefined;
  const equal = bucket.byAll.get(terms.join(' '))?.[0];
  if (equal || terms.length < leastToDiffer) return equal;
  const like = (list: readonly Reviewed[] | undefined) =>
    list?.find((each) => isSame(terms, each.statement.terms));
  const shorter = like(bucket.byAny.get(rarestOf(terms, frequency)));
  if (shorter) return shorter;
  for (const term of terms) {
    const longer = like(bucket.byRarest.get(term));
    if (longer) return longer;
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
    severity: 'warning',
    rule: 'check:claim-again',
    reason: `Unexpected ${quote}, expected a link to the review ${id} of what reads as the same claim in ${other.path}`,
    fix: `If it is the same, add to ${where} of the review file:\n${lines.join('\n')}\nIf not, write "differsFrom: [${id}]" instead of the last line.`,
  };
}

/** Longest id that a review file may have. */
const longestId = 80;
