// The names of an article → how much of it each country has: what is spoken of there is meant rather than its namesakes.
import type { Named } from './choose.ts';
import { isPlace } from './features.ts';

/** Share of a country, 0–1, by its Wikidata id. */
export type Focus = ReadonlyMap<string, number>;

/** Prior from which a name leaves no doubt. */
const certain = 45;

/** What anything but a place says of its country, where a place says 1. */
const ofBody = 0.5;

/** Counts the countries of those names that have one prominent bearer, or a country in them: "U.S. government". */
export function focusOf(named: readonly Named[]): Focus {
  const counts = new Map<string, number>();
  let total = 0;
  const count = (home: string, weight: number): void => {
    counts.set(home, (counts.get(home) ?? 0) + weight);
    total += weight;
  };
  for (const { bearers, beside } of named) {
    const { owner } = beside;
    if (owner?.country.wikidata && !owner.isBeside) {
      count(owner.country.wikidata, ofBody);
      continue;
    }
    const first = bearers[0];
    const second = bearers[1];
    if (!first || first.fact.prior < certain) continue;
    if (second && second.fact.prior > first.fact.prior / 2 && second.fact.country !== first.fact.country)
      continue;
    const { type, wikidata, country } = first.fact;
    const home = type === 'Country' ? wikidata : country;
    if (home === undefined || home === null) continue;
    count(home, isPlace(type) ? 1 : ofBody);
  }
  return new Map([...counts].map(([country, count]) => [country, count / Math.max(total, 2)]));
}
