// Names that the article has given before: parts of a person's name, initials of an organisation's.
import type { EntityType } from '../../model/entity.ts';
import { shapes } from '../../model/token.ts';
import { type Found, type Mention, taken } from './mention.ts';
import { leads, trails } from './neighbours.ts';
import { says } from './roles.ts';
import type { Scan } from './scan.ts';

/** Further mentions of `found` among the tokens that are still free, together with `found`, in order. */
export function again(scan: Scan, found: Found): Found {
  const short = shortNames(scan, found);
  if (short.size === 0) return found;
  const all: Mention[] = [];
  let next = 0;
  const pass = (i: number): void => {
    for (let mention = found[next]; mention && mention.first <= i; mention = found[++next])
      all.push(shortened(scan, mention, short));
  };
  for (const i of scan.openers) {
    pass(i);
    if (taken(all, i)) continue;
    const type = scan.capital(i) ? short.get(scan.word(i)) : undefined;
    if (type === undefined || !stands(scan, i, all) || !isCalled(scan, i, type)) continue;
    const first = particleBefore(scan, i, all);
    all.push({ first, last: i, type, form: 'name', by: 'entity/again', confidence: 0.8 });
  }
  pass(scan.tokens.count);
  return all;
}

/** Where the name starts: at the particle that a hyphen joins to it ("al-Maliki"), else at the word. */
function particleBefore(scan: Scan, i: number, found: Found): number {
  const joined = scan.glued(i) && scan.word(i - 1) === '-' && scan.glued(i - 1);
  const particle = joined && scan.says(i - 2, says.particle);
  return particle && !taken(found, i - 2) ? i - 2 : i;
}

/** A table's word that is rather a piece of a name given in full: "Moore" beside "Mal Moore". */
function shortened(scan: Scan, mention: Mention, short: ReadonlyMap<string, EntityType>): Mention {
  const { first, last, type, by } = mention;
  const other = first === last && by === 'entity/table' ? short.get(scan.word(first)) : undefined;
  if (other === undefined || other === type || !overruled.has(other)) return mention;
  if (!isCalled(scan, first, other)) return mention;
  if (type === 'Country' || type === 'Person' || scan.is(first, shapes.allCaps)) return mention;
  const place = scan.says(first - 1, says.placeWord);
  if (mention.form === 'demonym' || (scan.famous(first) && place)) return mention;
  return { first, last, type: other, form: 'name', by: 'entity/again', confidence: 0.8 };
}

/** What a piece of a name may be instead of what the table says. */
const overruled: ReadonlySet<EntityType> = new Set(['Person', 'Corporation', 'Vehicle']);

/** A ship is called by its name with "the". */
function isCalled(scan: Scan, i: number, type: EntityType): boolean {
  return type !== 'Vehicle' || scan.lower(i - 1) === scan.names.the;
}

function stands(scan: Scan, i: number, found: Found): boolean {
  if (scan.common(i) || scan.titled(i)) return false;
  return !trails(scan, i, found) && !leads(scan, i);
}

/** First and last words of people's names, last ones of ships' and initials of bodies', with the type of their bearers. */
function shortNames(scan: Scan, found: Found): ReadonlyMap<string, EntityType> {
  const short = new Map<string, EntityType>();
  for (const { first, last, type } of found) {
    if (type === 'Vehicle') short.set(scan.word(last), type);
    if (last === first) continue;
    if (type === 'Person') {
      for (const k of [first, familyName(scan, first, last)]) {
        if (!scan.says(k, says.common)) short.set(scan.word(k), type);
      }
    } else {
      if (type === 'Corporation' && !scan.common(first) && scan.knowledge.givenName(scan.word(first)) === 0) {
        if (!short.has(scan.word(first))) short.set(scan.word(first), type);
      }
      const initials = initialsOf(scan, first, last);
      if (initials.length > 1 && !short.has(initials)) short.set(initials, type);
    }
  }
  return short;
}

/** The last word of a name before "Jr." and its like. */
function familyName(scan: Scan, first: number, last: number): number {
  let k = last;
  while (k > first && scan.says(k, says.generation)) k--;
  return k;
}

function initialsOf(scan: Scan, first: number, last: number): string {
  let initials = '';
  for (let k = first; k <= last; k++) {
    if (scan.capital(k) && !scan.is(k, shapes.dotted)) initials += scan.word(k).charAt(0);
  }
  return initials;
}
