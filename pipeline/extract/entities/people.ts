// People whom no table holds: by a title before the name, or by a given name.
import { shapes } from '../../model/token.ts';
import type { Mention, Rule } from './mention.ts';
import { trails } from './neighbours.ts';
import { says } from './roles.ts';
import type { Scan } from './scan.ts';
import { isTitle, titleBefore } from './titles.ts';

/** The most tokens that a person's name has here. */
const longestPerson = 7;

/** "National Security Adviser John Bolton", "Jane Doe": the name without its title. */
export const people: Rule = (scan, i, found) => {
  if (!scan.capital(i) || scan.titled(i) || isTitle(scan, i) || trails(scan, i, found)) return undefined;
  const { last, words, place } = personRun(scan, i);
  if (place) return undefined;
  return titledPerson(scan, i, last, words) ?? namedPerson(scan, i, last, words);
};

function titledPerson(scan: Scan, i: number, last: number, words: number): Mention | undefined {
  const title = titleBefore(scan, i);
  if (title < 0) return undefined;
  if (words < 2) {
    const lower = !scan.capital(title);
    const known = scan.knowledge.candidates(scan.word(i));
    if (lower || scan.says(i, says.common) || scan.is(i, shapes.allCaps)) return undefined;
    if (scan.famous(i) && !known.some(({ fact }) => fact.type === 'Person')) return undefined;
  } else if (
    scan.common(i) ||
    scan.knowledge.candidates(scan.word(i)).some(({ matched }) => matched === 'demonym')
  ) {
    return undefined;
  }
  return personOf(i, last, 'entity/title', 0.85);
}

function namedPerson(scan: Scan, i: number, last: number, words: number): Mention | undefined {
  if (words < 2 || scan.common(i)) return undefined;
  const given = scan.knowledge.givenName(scan.word(i));
  const weight = given > 0 ? given : familyWeight(scan, i, last, words);
  const opens = weight < 0.5 && scan.is(i, shapes.opens);
  const ambiguous = opens && scan.famous(i + 1);
  if (weight === 0 || ambiguous) return undefined;
  return personOf(i, last, 'entity/given-name', 0.8);
}

/** What a family name at the end is worth where nobody knows the given name: nothing where the sentence opens with it. */
function familyWeight(scan: Scan, i: number, last: number, words: number): number {
  if (words > 3 || scan.is(i, shapes.opens) || scan.is(i, shapes.allCaps) || scan.famous(i)) return 0;
  const weight = scan.knowledge.familyName(scan.word(last));
  return weight > 0.5 && !scan.famous(last) ? 0.4 : 0;
}

function personOf(first: number, last: number, by: string, confidence: number): Mention {
  return { first, last, type: 'Person', form: 'name', by, confidence };
}

/** The words from token `i` on that can be one person's name, and whether they rather name a place or a body. */
function personRun(scan: Scan, i: number): { last: number; words: number; place: boolean } {
  let last = i;
  let words = 1;
  let place = scan.says(i, says.ends);
  while (last - i < longestPerson) {
    const next = nextInName(scan, last);
    if (next < 0) break;
    if (!scan.glued(next)) words++;
    if (scan.says(next, says.ends)) place = true;
    last = next;
  }
  return { last, words, place };
}

/** The token up to which a person's name goes on after token `k`, or -1. */
function nextInName(scan: Scan, k: number): number {
  const next = k + 1;
  if (scan.glued(next)) return scan.word(next) === '-' && scan.glued(next + 1) ? next + 1 : -1;
  if (!scan.follows(next)) return -1;
  if (scan.capital(next)) {
    const name = !scan.common(next) && !isTitle(scan, next);
    return name || scan.says(next, says.generation) ? next : -1;
  }
  if (!scan.particle(next)) return -1;
  const after = scan.word(next + 1) === '-' ? next + 2 : next + 1;
  const joined = scan.follows(after) || (after === next + 2 && scan.glued(after));
  return joined && scan.capital(after) ? after : -1;
}
