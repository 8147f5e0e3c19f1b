// Organisations, events, places and laws whom no table holds: by the noun that ends or opens their name.
import type { EntityType } from '../../model/entity.ts';
import type { Mention, Rule } from './mention.ts';
import { trails } from './neighbours.ts';
import { says } from './roles.ts';
import type { Scan } from './scan.ts';
import { isTitle } from './titles.ts';

/** What an "of" after the noun goes on naming: "Conservative Party of Canada". */
const bodies: ReadonlySet<EntityType> = new Set(['PoliticalParty', 'GovernmentOrganization', 'Organization']);

/** The most tokens that such a name has here. */
const longestRun = 10;

/** "Institute for Bridges", "Bridge Builders Union": the longest such name that starts at token `i`. */
export const organisations: Rule = (scan, i, found) => {
  if (!scan.capital(i) || scan.titled(i)) return undefined;
  if ((scan.common(i) || isTitle(scan, i)) && !opensKnownName(scan, i)) return undefined;
  if (trails(scan, i, found)) return undefined;
  let best: Mention | undefined;
  for (let k = i; k >= 0 && k - i < longestRun; k = nextInRun(scan, k)) {
    const opening = scan.opening(k);
    const tail = opening === undefined ? -1 : tailAfter(scan, k);
    if (opening !== undefined && tail >= 0) return mentionOf(i, tail, opening);
    const ending = scan.ending(k);
    if (ending === undefined || k === i) continue;
    const owner = bodies.has(ending) && scan.word(k + 1) === scan.names.of ? tailAfter(scan, k) : -1;
    if (owner >= 0) return mentionOf(i, owner, ending);
    best = mentionOf(i, k, ending);
    if (ending === 'Corporation' && scan.says(k + 1, says.link)) break;
  }
  return best && startsWithDemonym(scan, best) ? undefined : best;
};

/** "New Jersey", at the head of a longer name. */
function opensKnownName(scan: Scan, i: number): boolean {
  return scan.follows(i + 1) && scan.capital(i + 1) && (scan.namedFrom(i) & 2) !== 0;
}

function mentionOf(first: number, last: number, type: EntityType): Mention {
  return { first, last, type, form: 'name', by: 'entity/noun', confidence: 0.7 };
}

/** Next token of a run of capitals, over "and" where a capital follows; -1 at its end. */
function nextInRun(scan: Scan, k: number): number {
  const next = k + 1;
  if (scan.glued(next)) return scan.word(next) === '-' && scan.capital(next + 1) ? next + 1 : -1;
  if (!scan.follows(next)) return -1;
  if (scan.capital(next)) return next;
  const joined = scan.says(next, says.link) && scan.follows(next + 1) && scan.capital(next + 1);
  const apart = joined && [k, next + 1].some((i) => scan.famous(i));
  return joined && !apart ? next + 1 : -1;
}

/** Last token of what follows an opening noun ("of Foreign Affairs"), or -1. */
function tailAfter(scan: Scan, k: number): number {
  if (!scan.follows(k + 1) || !scan.names.openers.has(scan.word(k + 1))) return -1;
  let last = scan.word(k + 2) === scan.names.the ? k + 3 : k + 2;
  if (!scan.follows(last) || !scan.capital(last)) return -1;
  for (let steps = 0; steps < longestRun; steps++) {
    const next = nextInRun(scan, last);
    if (next < 0) break;
    last = next;
  }
  return last;
}

/** "Chinese Foreign Ministry" is two names; "Australian Labor Party" is one. */
function startsWithDemonym(scan: Scan, { first, last, type }: Mention): boolean {
  if (last - first < 2 || type !== 'GovernmentOrganization') return false;
  return scan.knowledge.candidates(scan.word(first)).some(({ matched }) => matched === 'demonym');
}
