// All ways to read a page → those that are likely right, one for each cue and for the same words.
import { oddsBy } from '../../model/trees.ts';
import { evidenceCount, fillEvidence } from './evidence.ts';
import type { Page } from './page.ts';
import type { Reading } from './readings.ts';
import { areApart, same, shared } from './rivals.ts';

/** A reading is chosen from these log odds: one that is right in a quarter of cases still gains more than it costs. */
const least = -1.15;
/** What a quotation in pieces has ahead: of one that goes on in the next paragraph labels see only a part. */
const whole = 3;
/** So many readings before and after it can be of the same words. */
const reach = 24;

/** The readings, which stand in order, that stand up to the others: the likelier before the less likely. Throws never. */
export function chosen(page: Page, readings: readonly Reading[], cues: Float32Array): readonly Reading[] {
  const values = new Int16Array(evidenceCount);
  const odds = readings.map((_, r) => {
    fillEvidence(values, page, readings, r, cues);
    return oddsBy(page.speech.weights.right, values) + (runsOn(readings[r] as Reading) ? whole : 0);
  });
  const order = readings
    .map((_, r) => r)
    .filter((r) => (odds[r] as number) > least || isKept(readings[r] as Reading))
    .sort((a, b) => (odds[b] as number) - (odds[a] as number) || a - b);
  const kept = new Uint8Array(readings.length);
  for (const r of order) if (!hasRival(readings, kept, r)) kept[r] = 1;
  return readings.filter((_, r) => kept[r] === 1);
}

/** Whether one that is kept has the same cue or the same words. */
function hasRival(readings: readonly Reading[], kept: Uint8Array, r: number): boolean {
  const reading = readings[r] as Reading;
  const last = Math.min(readings.length - 1, r + reach);
  for (let o = Math.max(0, r - reach); o <= last; o++) {
    if (kept[o] === 0) continue;
    const other = readings[o] as Reading;
    if (areApart(reading, other)) continue;
    if (other.at === reading.at || shared(reading.parts.content, other.parts.content) >= same) return true;
  }
  return false;
}

/**
 * Nouns with a content clause ("reports that") and clauses beside ("as he insisted"): annotators mark few of them, readers
 * ask who says so all the same. Denials: left out, their words would be the author's own.
 */
function isKept({ built }: Reading): boolean {
  return built !== undefined && (/^(?:noun-|as-said)/.test(built.rule) || built.stance === 'denies');
}

/** Whether a construction has put a quotation together. */
function runsOn({ built, parts }: Reading): boolean {
  return parts.content.length > 1 && /^quotation/.test(built?.rule ?? '');
}
