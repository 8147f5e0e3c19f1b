// The names of an article → how much of it each country has: what is spoken of there is meant rather than its namesakes.
import type { AnnotationOf } from '../model/annotation.ts';
import type { EntityType } from '../model/entity.ts';
import type { Desk } from '../model/plugin.ts';
import { words } from '../model/prose.ts';

/** Share of a country, 0–1, by its Wikidata id. */
export type Focus = ReadonlyMap<string, number>;

/** Prior from which a name leaves no doubt. */
const certain = 45;

const places: ReadonlySet<EntityType> = new Set(['Country', 'City', 'AdministrativeArea']);

/** Counts the countries of those names that have one prominent bearer. */
export function focusOf(mentions: readonly AnnotationOf<'entity'>[], { article, knowledge }: Desk): Focus {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { span } of mentions) {
    const bearers = knowledge.candidates(words(article.prose, span).replace(/\s+/g, ' '));
    const [first, second] = bearers;
    if (!first || first.fact.prior < certain) continue;
    if (second && second.fact.prior > first.fact.prior / 2 && second.fact.country !== first.fact.country)
      continue;
    const { type, wikidata, country } = first.fact;
    const home = type === 'Country' ? wikidata : country;
    if (home === undefined || home === null) continue;
    const weight = places.has(type) ? 1 : 0.5;
    counts.set(home, (counts.get(home) ?? 0) + weight);
    total += weight;
  }
  return new Map([...counts].map(([country, count]) => [country, count / Math.max(total, 2)]));
}
