// Likely cues and what the constructions have built → every way to read a page, by place of the cue.
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { is, type Range } from '../lexis.ts';
import { isCandidate } from './cues.ts';
import type { Attribution, Page, Parts } from './page.ts';
import { isSame, partsOf } from './parts.ts';

/** Words are read as cues by their labels from these log odds. */
const least = -0.5;
/** Log odds of a word that is no candidate. */
const unheard = -6;

/** One way to read a cue. */
export interface Reading {
  /** The token that carries the cue, and its log odds to be one. */
  readonly at: number;
  readonly odds: number;
  readonly parts: Parts;
  /** The attribution of a construction that reads it so. */
  readonly built: Attribution | undefined;
  /** All its words stand from here up to but without there, and the token of its cue with them. */
  readonly from: number;
  readonly to: number;
}

/** All of `built`, and what the labels of likely cues say best. Linear. */
export function readingsOf(
  page: Page,
  built: readonly Attribution[],
  odds: Float32Array,
): readonly Reading[] {
  const heads: readonly Head[] = built
    .map((attribution) => ({ at: headOf(page, attribution.cue, odds), attribution }))
    .sort((a, b) => a.at - b.at);
  const owned = ownersIn(built);
  const found: Reading[] = [];
  for (let at = 0, next = 0; at < odds.length; at++) {
    const first = next;
    while (next < heads.length && (heads[next] as Head).at === at) next++;
    if (next === first && (odds[at] as number) <= least) continue;
    addReadings(found, page, { at, odds: odds[at] as number, heads: heads.slice(first, next), owned });
  }
  return found;
}

/** First token of whose belief "that …" is → the token after them. */
type Owners = ReadonlyMap<number, number>;

/** "Belief of the engineers that it was old": who is credited is no part of what is said. */
function ownersIn(built: readonly Attribution[]): Owners {
  return new Map(
    built.flatMap(({ rule, source, cue }) =>
      rule === 'noun-that' && source && source.from >= cue.to ? [[source.from, source.to] as const] : [],
    ),
  );
}

/** An attribution of a construction with the token that carries its cue. */
interface Head {
  readonly at: number;
  readonly attribution: Attribution;
}

/** A token with its log odds to carry a cue, and what the constructions have built on it. */
interface Carrier {
  readonly at: number;
  readonly odds: number;
  readonly heads: readonly Head[];
  readonly owned: Owners;
}

/** Adds the ways to read the cue at a token. */
function addReadings(found: Reading[], page: Page, { at, odds, heads, owned }: Carrier): void {
  const odd = Math.max(unheard, odds);
  const labelled = odd > least ? partsOf(page, at).filter((parts) => isReading(page, parts)) : [];
  const best = labelled[0];
  if (best && !best.content.some(({ from, to }) => to > (owned.get(from) ?? to))) {
    const built = heads.find(({ attribution }) => isSame(attribution.content, best.content));
    found.push(readingOf({ at, odds: odd, parts: best, built: built?.attribution }));
  }
  for (const { attribution: built } of heads) {
    const parts = labelled.find(({ content }) => isSame(content, built.content)) ?? partsBuilt(built);
    if (parts !== best && isReading(page, parts)) found.push(readingOf({ at, odds: odd, parts, built }));
  }
}

function readingOf({ at, odds, parts, built }: Omit<Reading, 'from' | 'to'>): Reading {
  let from = at;
  let to = at + 1;
  for (const piece of parts.content) {
    from = Math.min(from, piece.from);
    to = Math.max(to, piece.to);
  }
  return { at, odds, parts, built, from, to };
}

/** Tags of words that say nothing alone: "to" in "was agreed to". */
const silent: ReadonlySet<number> = new Set([
  tags.punctuation,
  tags.determiner,
  tags.preposition,
  tags.to,
  tags.particle,
  tags.coordinator,
  tags.genitive,
]);

/** Whether something is said, and by more than an article: "The so-called plan" names nobody. */
function isReading({ lexis, tagged }: Page, { source, content }: Parts): boolean {
  if (!content.some((piece) => tells(tagged, piece))) return false;
  const last = source.length === 1 ? (source[0] as Range).to - 1 : -1;
  return (
    tagged[last] !== tags.determiner || is(lexis, last, roles.pronoun) || !is(lexis, last, roles.determiner)
  );
}

function tells(tagged: Uint8Array, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (!silent.has(tagged[i] as number)) return true;
  return false;
}

/** What the labels do not know of. */
function partsBuilt({ source, cue, content }: Attribution): Parts {
  return { source: source ? [source] : [], cue: [cue], content, loss: 20, share: 0 };
}

/** The likeliest word of a cue, else its last. */
function headOf(page: Page, { from, to }: Range, odds: Float32Array): number {
  let at = -1;
  for (let i = from; i < to; i++)
    if (isCandidate(page, i) && (at < 0 || (odds[i] as number) > (odds[at] as number))) at = i;
  return at < 0 ? to - 1 : at;
}
