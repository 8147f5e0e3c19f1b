// The longest names of the knowledge base in a run of tokens → who may bear them, noted at each of their tokens.
import { agentTypes, type EntityType } from '../../../model/entity.ts';
import type { Candidate } from '../../../model/knowledge.ts';
import { type NameClass, nameClasses } from '../../../model/language/tagging.ts';
import type { Scan } from '../scan.ts';
import { numberOf } from './aspects.ts';
import type { Sheet } from './sheet.ts';

const bodies: ReadonlySet<EntityType> = new Set(agentTypes);
const places: ReadonlySet<EntityType> = new Set(['Country', 'AdministrativeArea', 'City', 'Place']);

/** How many bearers of a name are looked at. */
const mostBearers = 6;

/** The class of a type of entity. */
export function classOf(type: EntityType, form: string): NameClass {
  if (form === 'demonym') return 'MISC';
  if (type === 'Person') return 'PER';
  if (places.has(type)) return 'LOC';
  return bodies.has(type) ? 'ORG' : 'MISC';
}

type Rows = Pick<Sheet, 'numbers' | 'starts'>;

/** Notes the names between tokens `from` and `to`, leftmost first, the longest of each. */
export function noteNames(scan: Scan, rows: Rows, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (!scan.capital(i) && !scan.particle(i)) continue;
    const last = longestName(scan, i, to);
    if (last < i) continue;
    noteName(scan, rows, i, last);
    i = last;
  }
}

function longestName(scan: Scan, i: number, to: number): number {
  const within = scan.namedFrom(i) & (2 ** Math.min(to - i, 30) - 1);
  const last = i + 31 - Math.clz32(within);
  return last === i && !scan.capital(i) ? i - 1 : last;
}

function noteName(scan: Scan, { numbers, starts }: Rows, first: number, last: number): void {
  const candidates = scan.bearers(first, last);
  if (candidates.length === 0) return;
  const { type, fame, bearers } = noteOf(candidates);
  const several = last > first ? 32 : 0;
  for (let i = first; i <= last; i++) {
    const at = starts[i] as number;
    const place = (i === first ? 1 : 0) + (i === last ? 2 : 0);
    numbers[at + numberOf.listed] = 1 + type * 4 + place;
    numbers[at + numberOf.fame] = fame + several;
    numbers[at + numberOf.bearers] = 1 + bearers * 4 + place;
  }
}

/** What bearers of a name come to, as numbers. */
interface Note {
  readonly type: number;
  readonly fame: number;
  readonly bearers: number;
}

/** Notes of the answers that the knowledge base keeps at hand. Pure: same bearers, same note. */
const notes = new WeakMap<readonly Candidate[], Note>();

function noteOf(candidates: readonly Candidate[]): Note {
  const known = notes.get(candidates);
  if (known) return known;
  const [best] = candidates as [Candidate];
  let bearers = 0;
  for (const { fact, matched } of candidates.slice(0, mostBearers)) {
    bearers |= 1 << nameClasses.indexOf(classOf(fact.type, matched));
  }
  const kind = nameClasses.indexOf(classOf(best.fact.type, best.matched));
  const fame = 1 + Math.min(5, Math.floor(best.fact.prior / 15)) * 64 + kind;
  const note = { type: typeNumber(best), fame, bearers };
  notes.set(candidates, note);
  return note;
}

const typeNumbers: ReadonlyMap<string, number> = new Map(
  [
    ['Person'],
    ['Country'],
    ['City'],
    ['AdministrativeArea'],
    ['Place'],
    ['Corporation'],
    ['GovernmentOrganization'],
    ['PoliticalParty'],
    ['EducationalOrganization'],
    ['NewsMediaOrganization', 'Periodical'],
    ['Organization', 'NGO'],
    ['Event'],
  ].flatMap((types, index) => types.map((type) => [type, index + 2] as const)),
);

function typeNumber({ fact, matched }: Candidate): number {
  return matched === 'demonym' ? 1 : (typeNumbers.get(fact.type) ?? 0);
}
