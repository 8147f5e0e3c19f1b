// The compiled knowledge base → one that answers by name.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { EntityType } from '../model/entity.ts';
import type { Candidate, Fact, Knowledge } from '../model/knowledge.ts';
import { storedFact } from './facts.ts';
import { fingerprintsFrom, fold } from './fingerprint.ts';
import { openStore } from './store.ts';

/** Weight of a given name that is other words as well. */
const ambiguousWeight = 0.3;

/** How many people of the data bear a given name that no list holds, and what it weighs. */
const fewestBearers = 3;
const unlistedWeight = 0.4;

/**
 * How many answers and how many facts are kept at hand: an article asks for the same names again and again. Beyond, both
 * are dropped together, so that no row is ever two facts.
 */
const most = { answers: 8192, facts: 16_384 };

/** How many stretches of a text are looked at together: the bits of a number that stay positive. */
const mostStretches = 31;

/**
 * Opens the knowledge base. Cheap: nothing is parsed or indexed, rows become facts only when somebody asks for them,
 * and the file is read once, by the thread that starts the others: `shared` is what it gives them. Throws where the
 * file is missing.
 */
export function openKnowledge(shared?: SharedArrayBuffer): Knowledge {
  const base = shared ? openStore(new Uint8Array(shared)) : store();
  const facts = new Map<number, Fact>();
  const byId = new Map<string, Fact>();
  const answers = new Map<string, readonly Candidate[]>();
  const makeRoom = (): void => {
    if (answers.size < most.answers && facts.size < most.facts) return;
    answers.clear();
    facts.clear();
    byId.clear();
  };
  const factOf = (row: number): Fact => {
    const known = facts.get(row);
    if (known) return known;
    const fact = storedFact(base.row(row), base.post);
    facts.set(row, fact);
    return fact;
  };
  const bearers = (name: string): readonly Candidate[] =>
    base.postings(fold(name)).map(({ row, matched }) => ({ fact: factOf(row), matched }));
  const longest = (word: string): number => base.longestFrom(fold(word));
  const answerTo = (name: string): readonly Candidate[] => {
    const found = bearers(name);
    if (found.length > 0 || !isLoud(name)) return found;
    return bearers(quiet(name)).filter(({ fact }) => places.has(fact.type));
  };
  const candidates = (name: string): readonly Candidate[] => {
    const known = answers.get(name);
    if (known) return known;
    makeRoom();
    const answer = answerTo(name);
    answers.set(name, answer);
    return answer;
  };
  const prints = { high: new Uint32Array(mostStretches), low: new Uint32Array(mostStretches) };
  return {
    longestName: base.longestName,
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
        const isHeld = k < known && base.holds(high, low);
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
      const row = base.rowOf(wikidata);
      if (row < 0) return undefined;
      makeRoom();
      const fact = factOf(row);
      byId.set(wikidata, fact);
      return fact;
    },
    givenName(word) {
      const listed = base.given(word);
      if (listed) return listed === 'given' ? 1 : ambiguousWeight;
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

/** Makes a value on the first call and keeps it. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
