// Names that the knowledge base holds, the longest first.
import type { EntityType } from '../../model/entity.ts';
import type { Candidate } from '../../model/knowledge.ts';
import { shapes } from '../../model/token.ts';
import type { Found, Mention, Rule } from './mention.ts';
import { leads, trails } from './neighbours.ts';
import type { Scan } from './scan.ts';
import { isTitle, titleBefore } from './titles.ts';

/** The longest name of the knowledge base that starts at token `i`. */
export const table: Rule = (scan, i, found) => {
  if (!scan.capital(i) && !scan.particle(i)) return undefined;
  const named = scan.namedFrom(i);
  for (let last = i + 31 - Math.clz32(named); last >= i; last--) {
    if ((named & (1 << (last - i))) === 0) continue;
    const candidates = bearersOf(scan, i, last);
    if (candidates.length === 0) continue;
    const mention = last === i ? single(scan, i, candidates, found) : several(scan, i, last, candidates);
    if (mention) return mention;
  }
  return undefined;
};

/** Bearers of the words; among capitals throughout only prominent places, for any word may stand there. */
function bearersOf(scan: Scan, i: number, last: number): readonly Candidate[] {
  const candidates = scan.bearers(i, last);
  if (
    !scan.is(i, shapes.allCaps) ||
    (scan.tokens.end[last] ?? 0) - (scan.tokens.start[i] ?? 0) < shortestLoud
  ) {
    return candidates;
  }
  const least = scan.titled(i) ? 40 : 8;
  return candidates.filter(({ fact }) => !places.has(fact.type) || fact.prior >= least);
}

/** From how many letters on capitals throughout may be a place's name: "LONDON", not "WHO". */
const shortestLoud = 4;

const places: ReadonlySet<EntityType> = new Set(['Country', 'City', 'AdministrativeArea', 'Place']);

/** A name of several tokens; a title in it ("President Reagan") is not part of the mention. */
function several(scan: Scan, i: number, last: number, candidates: readonly Candidate[]): Mention | undefined {
  let first = i;
  if (candidates[0]?.fact.type === 'Person') {
    for (let k = last; k > i; k--) {
      if (titleBefore(scan, k) === i) first = k;
    }
  }
  if (first === last && leads(scan, last)) return undefined;
  if (scan.names.titles.has(scan.slice(i, last).toLowerCase())) return undefined;
  return mentionOf(first, last, candidates, first > i ? 'entity/title' : 'entity/table');
}

/** A name of one word needs more care: it can be a common word, or a piece of a name that nobody knows. */
function single(scan: Scan, i: number, candidates: readonly Candidate[], found: Found): Mention | undefined {
  if (scan.common(i) || isTitle(scan, i)) return undefined;
  const titled = titleBefore(scan, i) >= 0;
  const person = titled ? candidates.filter(({ fact }) => fact.type === 'Person') : [];
  const mention = mentionOf(i, i, person.length > 0 ? person : candidates, 'entity/table');
  if (scan.is(i, shapes.allCaps)) {
    const place = places.has(mention.type) && scan.word(i).length >= shortestLoud;
    return scan.titled(i) && !scan.is(i, shapes.dotted) && !place ? undefined : mention;
  }
  if (scan.titled(i)) return scan.famous(i) ? mention : undefined;
  if (trails(scan, i, found)) return undefined;
  if (mention.form === 'demonym') return scan.knowledge.givenName(scan.word(i)) > 0.5 ? undefined : mention;
  return leads(scan, i) && !adjectival.has(mention.type) ? undefined : mention;
}

/** Names that readily stand before a capitalised noun that is none of theirs. */
const adjectival: ReadonlySet<EntityType> = new Set(['Country', 'Organization', 'GovernmentOrganization']);

function mentionOf(first: number, last: number, candidates: readonly Candidate[], by: string): Mention {
  const best = candidates[0];
  return {
    first,
    last,
    type: best?.fact.type ?? 'Thing',
    form: best?.matched === 'demonym' ? 'demonym' : 'name',
    by,
    confidence: 0.9,
  };
}
