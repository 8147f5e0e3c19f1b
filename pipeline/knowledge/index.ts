// The compiled knowledge base and its hand-kept supplement → one that answers by name.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { EntityType } from '../model/entity.ts';
import type { Candidate, Fact, Knowledge } from '../model/knowledge.ts';
import { factOf, storedFact } from './facts.ts';
import { fingerprintsFrom, fold } from './fingerprint.ts';
import { ambiguous, given } from './given.ts';
import { indexNames, lookUp, type NameIndex } from './lookup.ts';
import { openStore, type Store } from './store.ts';
import { table } from './table.ts';

/** Weight of a given name that is other words as well. */
const ambiguousWeight = 0.3;

/** How many people of the data bear a given name that no list holds, and what it weighs. */
const fewestBearers = 3;
const unlistedWeight = 0.4;

/** How many facts are kept at hand; beyond, they are read again. */
const mostFacts = 4096;

/** How many answers are kept at hand: an article asks for the same names again and again. */
const mostAnswers = 8192;

/** How many stretches of a text are looked at together: the bits of a number that stay positive. */
const mostStretches = 31;

/**
 * Opens the knowledge base: the supplement first, for it wins over the data. Cheap: rows become facts only
 * when somebody asks for them, and the file is read once, by the thread that starts the others: `shared` is
 * what it gives them. Throws where the file is missing.
 */
export function openKnowledge(shared?: SharedArrayBuffer): Knowledge {
  const base = shared ? openStore(new Uint8Array(shared)) : store();
  const index = supplement();
  const { own, stored } = factsOf(index, base);
  const names = givenNames();
  const longest = (word: string): number => {
    const folded = fold(word);
    return Math.max(index.longestFrom.get(folded) ?? 0, base.longestFrom(folded));
  };
  const bearers = (name: string): readonly Candidate[] => {
    const folded = fold(name);
    const first = lookUp(index, folded, own);
    const postings = base.postings(folded);
    if (postings.length === 0) return first;
    const known = new Set(first.map(({ fact }) => fact.wikidata));
    const further: Candidate[] = [];
    for (const { row, matched } of postings) {
      const fact = stored(row);
      if (!known.has(fact.wikidata)) further.push({ fact, matched });
    }
    return further.length === 0 ? first : [...first, ...further];
  };
  const answerTo = (name: string): readonly Candidate[] => {
    const found = bearers(name);
    if (found.length > 0 || !isLoud(name)) return found;
    return bearers(quiet(name)).filter(({ fact }) => places.has(fact.type));
  };
  const answers = new Map<string, readonly Candidate[]>();
  const candidates = (name: string): readonly Candidate[] => {
    const known = answers.get(name);
    if (known) return known;
    if (answers.size >= mostAnswers) answers.clear();
    const answer = answerTo(name);
    answers.set(name, answer);
    return answer;
  };
  const byId = new Map<string, Fact>();
  const prints = { high: new Uint32Array(mostStretches), low: new Uint32Array(mostStretches) };
  return {
    longestName: Math.max(index.longestName, base.longestName),
    longestFrom: (word) => Math.max(longest(word), /^\p{Lu}{2}/u.test(word) ? longest(quiet(word)) : 0),
    candidates,
    namesFrom(prose, first, count) {
      const { text, tokens } = prose;
      const start = tokens.start[first] as number;
      const known = fingerprintsFrom(prose, first, Math.min(count, mostStretches), prints);
      const mayBeLoud = goesOnLoud(text.charCodeAt(start + 1));
      let found = 0;
      for (let k = 0; k < count; k++) {
        const high = prints.high[k] as number;
        const low = prints.low[k] as number;
        const isHeld = k < known && (base.holds(high, low) || index.holds(high, low));
        const isAsked = !isHeld && (k >= known || mayBeLoud);
        const name = isAsked ? text.slice(start, tokens.end[first + k]) : '';
        if (isHeld || (isAsked && (k >= known || isLoud(name)) && candidates(name).length > 0))
          found |= 1 << k;
      }
      return found;
    },
    fact(wikidata) {
      const known = byId.get(wikidata);
      if (known) return known;
      const row = index.ids.get(wikidata);
      const place = row === undefined ? base.rowOf(wikidata) : -1;
      const fact = row !== undefined ? own(row) : place < 0 ? undefined : stored(place);
      if (byId.size >= mostFacts) byId.clear();
      if (fact) byId.set(wikidata, fact);
      return fact;
    },
    givenName(word) {
      const listed = names.get(word);
      if (listed !== undefined) return listed;
      const [first, last] = base.people(fold(word));
      return first >= fewestBearers && first >= last ? unlistedWeight : 0;
    },
    familyName(word) {
      const [first, last] = base.people(fold(word));
      return last / (first + last + 1);
    },
  };
}

/** The bytes of the compiled file, which threads share without a copy each. Throws where the file is missing. */
export const sharedKnowledge = lazily((): SharedArrayBuffer => {
  const file = openSync(new URL('../../pipeline/knowledge/base.bin', import.meta.url), 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = new SharedArrayBuffer(size);
    for (let at = 0; at < size; ) {
      const count = readSync(file, new Uint8Array(bytes, at));
      if (count === 0) break;
      at += count;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
});

const store = lazily(() => openStore(new Uint8Array(sharedKnowledge())));
const supplement = lazily(() => indexNames(table));

const places: ReadonlySet<EntityType> = new Set(['Country', 'City', 'AdministrativeArea', 'Place']);

/** Whether a name is in capitals throughout, and too long for initials: "LONDON", "NEW YORK", not "WHO". */
function isLoud(name: string): boolean {
  if (name.length < shortestLoud || !goesOnLoud(name.charCodeAt(1))) return false;
  return /^\p{Lu}+(?:[ -]\p{Lu}+)*$/u.test(name);
}

const shortestLoud = 4;

/** Whether a name in capitals throughout can have the letter or sign in second place; a quick look before a slow one. */
function goesOnLoud(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code === 0x20 || code === 0x2d || code > 0x7e;
}

/** One capital a word. */
function quiet(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Facts by row: the supplement's with prior and country from the data, the data's replaced by the supplement's. */
function factsOf(index: NameIndex, base: Store) {
  const ownFacts: (Fact | undefined)[] = [];
  const storedFacts = new Map<number, Fact>();
  const read = (row: number): Fact => storedFact(base.row(row), base.post);
  const own = (row: number): Fact | undefined => {
    const line = index.rows[row];
    if (line === undefined) return undefined;
    ownFacts[row] ??= completed(factOf(line), base, read);
    return ownFacts[row];
  };
  const stored = (row: number): Fact => {
    const known = storedFacts.get(row);
    if (known) return known;
    const fact = read(row);
    const better = own(index.ids.get(fact.wikidata ?? '') ?? -1) ?? fact;
    if (storedFacts.size >= mostFacts) storedFacts.clear();
    storedFacts.set(row, better);
    return better;
  };
  return { own, stored };
}

function completed(fact: Fact, base: Store, read: (row: number) => Fact): Fact {
  const row = fact.wikidata === null ? -1 : base.rowOf(fact.wikidata);
  if (row < 0) return fact;
  const { country, prior, roles, from, to, enwiki } = read(row);
  return {
    ...(country === undefined ? {} : { country }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(enwiki === undefined ? {} : { enwiki }),
    ...fact,
    roles: fact.roles.length === 0 ? roles : fact.roles,
    prior: Math.max(prior, fact.prior),
  };
}

const givenNames = lazily((): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const name of given.trim().split(/\s+/)) weights.set(name, 1);
  for (const name of ambiguous.trim().split(/\s+/)) weights.set(name, ambiguousWeight);
  return weights;
});

/** Makes a value on the first call and keeps it. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
