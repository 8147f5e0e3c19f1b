// The compiled file → rows found by name and by id, in place: nothing is read before somebody asks for it.
import { fingerprint } from './fingerprint.ts';
import { bucketBits, headerNumbers, magic, matchedKinds, openingBits, version } from './layout.ts';

/** A row found under a name. */
export interface Posting {
  readonly row: number;
  readonly matched: (typeof matchedKinds)[number];
}

/** The compiled knowledge base, asked with folded names; rows are read by `storedFact`. */
export interface Store {
  readonly longestName: number;
  /** Whether there are rows under the name of a fingerprint. */
  holds(high: number, low: number): boolean;
  /** Rows under a name: those of the table kept by hand in its order, then the likelier first. */
  postings(folded: string): readonly Posting[];
  /** The most words of any name that begins with the word; 0 where none does. */
  longestFrom(folded: string): number;
  /** How many rows are of the data; behind them stand those of the table kept by hand. */
  readonly dataRows: number;
  row(index: number): string;
  /** Index of the row of a Wikidata id, of the table where it has one; or -1. */
  rowOf(wikidata: string): number;
  /** How many people's names begin and end with the word. */
  people(folded: string): readonly [first: number, last: number];
  /** Whether a word, as it is written, is listed as a given name, and whether it is other words as well. */
  given(word: string): 'given' | 'ambiguous' | undefined;
  /** The name of a post by its number. */
  post(index: number): string;
}

const none: readonly Posting[] = [];

const decoder = new TextDecoder();

/** Opens the bytes of `base.bin`. Throws where they are none of this version. */
export function openStore(bytes: Uint8Array): Store {
  const sections = sectionsOf(bytes);
  const { high, low, posting, bucket, opening, ids, starts, posts, words, bearers, text } = sections;
  const { ownIds, given, ambiguous } = sections;
  const textAt = (from = 0, to = 0): string => decoder.decode(text.subarray(from, to));
  return {
    longestName: sections.longestName,
    holds(sought, further) {
      const slot = sought >>> (32 - bucketBits);
      const end = bucket[slot + 1] as number;
      for (let i = bucket[slot] as number; i < end; i++) {
        if (high[i] === sought && low[i] === further) return true;
      }
      return false;
    },
    postings(folded) {
      const print = fingerprint(folded);
      const slot = print.high >>> (32 - bucketBits);
      const end = bucket[slot + 1] ?? 0;
      let found: Posting[] | undefined;
      for (let i = bucket[slot] ?? 0; i < end; i++) {
        if (high[i] !== print.high || low[i] !== print.low) continue;
        const value = posting[i] ?? 0;
        found ??= [];
        found.push({ row: value >>> 2, matched: matchedKinds[value & 3] ?? 'name' });
      }
      return found ?? none;
    },
    longestFrom: (folded) => opening[fingerprint(folded).low & ((1 << openingBits) - 1)] ?? 0,
    dataRows: ids.length,
    row(index) {
      const id = ids[index] ?? ownIds[index - ids.length];
      return `${id === undefined ? '' : `Q${id}`}\t${textAt(starts[index], starts[index + 1])}`;
    },
    rowOf(wikidata) {
      const sought = Number(wikidata.slice(1));
      const own = placeOf(ownIds, sought);
      return own < 0 ? placeOf(ids, sought) : ids.length + own;
    },
    people(folded) {
      const place = placeOf(words, fingerprint(folded).high);
      const count = place < 0 ? 0 : (bearers[place] ?? 0);
      return [count >>> 16, count & 0xffff];
    },
    given(word) {
      const print = fingerprint(word);
      const isIn = ({ high, low }: Listed): boolean => low[placeOf(high, print.high)] === print.low;
      if (isIn(ambiguous)) return 'ambiguous';
      return isIn(given) ? 'given' : undefined;
    },
    post: (index) => textAt(posts[index], posts[index + 1]),
  };
}

/** Words by the halves of their fingerprints, sorted by the first. */
interface Listed {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

function sectionsOf(bytes: Uint8Array) {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  let at = aligned.byteOffset;
  const numbers = (count: number): Uint32Array => {
    const section = new Uint32Array(aligned.buffer, at, count);
    at += 4 * count;
    return section;
  };
  const octets = (count: number): Uint8Array => {
    const section = new Uint8Array(aligned.buffer, at, count);
    at += count;
    return section;
  };
  const [first, second, ...counts] = numbers(headerNumbers);
  const [rows = 0, fromData = 0, own = 0, names = 0, postCount = 0, longestName = 1, ...others] = counts;
  const [length = 0, peopleCount = 0, givenCount = 0, ambiguousCount = 0] = others;
  if (first !== magic || second !== version) {
    throw new Error(
      'Unexpected bytes in pipeline/knowledge/base.bin, expected a knowledge base of this version. Run `npm run knowledge`.',
    );
  }
  return {
    longestName,
    high: numbers(names),
    low: numbers(names),
    posting: numbers(names),
    bucket: numbers(2 ** bucketBits + 1),
    ids: numbers(fromData),
    ownIds: numbers(own),
    starts: numbers(rows + 1),
    posts: numbers(postCount + 1),
    words: numbers(peopleCount),
    bearers: numbers(peopleCount),
    given: { high: numbers(givenCount), low: numbers(givenCount) },
    ambiguous: { high: numbers(ambiguousCount), low: numbers(ambiguousCount) },
    opening: octets(2 ** openingBits),
    text: octets(length),
  };
}

/** Binary search: the place of a number in sorted numbers, or -1. */
function placeOf(sorted: Uint32Array, sought: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === sought ? low : -1;
}
