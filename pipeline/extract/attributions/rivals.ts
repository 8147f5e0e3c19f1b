// The readings around one → how it goes together with them: the same words, words within words, a construction's.
import type { Range } from '../lexis.ts';
import type { Reading } from './readings.ts';

/** So many readings before and after it are compared. */
const reach = 12;
/** Contents with this much of their words in common (Dice) are the same. */
export const same = 0.75;

/** The rules of the constructions, by their numbers from 1: new ones go to the end. */
const rules = [
  'transcript',
  'headline',
  'quotation-first',
  'quotation-last',
  'source-phrase',
  'as-said',
  'noun-that',
  'noun-is-that',
  'clause',
  'bare-clause',
  'aside',
  'inverted-aside',
  'relative-gap',
  'object',
  'infinitive',
];

/**
 * Writes which rule reads it so (0 for none), in hundredths how likely it stands within the words of another, has the
 * same words as another, holds the cue of another, and how much of its words another reads from the same cue.
 */
export function tellRivals(values: Int16Array, start: number, readings: readonly Reading[], r: number): void {
  const reading = readings[r] as Reading;
  const { at, parts, built } = reading;
  const { content } = parts;
  let within = 0;
  let twice = 0;
  let holds = 0;
  let alike = -1;
  const last = Math.min(readings.length - 1, r + reach);
  for (let o = Math.max(0, r - reach); o <= last; o++) {
    if (o === r) continue;
    const other = readings[o] as Reading;
    if (other.at === at) {
      alike = Math.max(alike, shared(content, other.parts.content));
      continue;
    }
    if (areApart(reading, other)) continue;
    const isWithin = includes(other.parts.content, at);
    const isHolding = includes(content, other.at);
    const isTwice = shared(content, other.parts.content) >= same;
    if (!isWithin && !isHolding && !isTwice) continue;
    const chance = other.parts.share / (1 + Math.exp(-other.odds));
    if (isWithin) within = Math.max(within, chance);
    if (isTwice) twice = Math.max(twice, chance);
    if (isHolding) holds = Math.max(holds, chance);
  }
  values[start] = built ? rules.indexOf(built.rule) + 1 : 0;
  values[start + 1] = Math.round(100 * within);
  values[start + 2] = Math.round(100 * twice);
  values[start + 3] = Math.round(100 * holds);
  values[start + 4] = alike < 0 ? -1 : Math.round(100 * alike);
}

/** Whether all words of one stand before those of the other, cues with them. */
export function areApart(a: Reading, b: Reading): boolean {
  return a.to <= b.from || b.to <= a.from;
}

/** Whether a token stands in one of the ranges. */
function includes(ranges: readonly Range[], at: number): boolean {
  for (const { from, to } of ranges) if (from <= at && at < to) return true;
  return false;
}

/** Dice of two sets of ranges. */
export function shared(a: readonly Range[], b: readonly Range[]): number {
  let both = 0;
  for (const one of a)
    for (const other of b) both += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  return both === 0 ? 0 : (2 * both) / (lengthOf(a) + lengthOf(b));
}

function lengthOf(ranges: readonly Range[]): number {
  let sum = 0;
  for (const { from, to } of ranges) sum += to - from;
  return sum;
}
