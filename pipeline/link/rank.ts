// Bearers of one name → the one who is meant, by what speaks for each; none where two are as likely.
import type { AnnotationOf } from '../model/annotation.ts';
import type { EntityType } from '../model/entity.ts';
import type { Candidate, Fact } from '../model/knowledge.ts';
import type { Focus } from './focus.ts';

/** What the article says about who can be meant. */
export interface Context {
  /** Its day, where it has one. */
  readonly date: string | undefined;
  readonly focus: Focus;
}

/** What speaks for a bearer, as weights to be added up; a prior counts from 0 to 1. */
const weights = { usualName: 0.06, sameType: 0.12, inOffice: 0.45, focus: 0.6, placeInList: -0.04 };

/** By how much the first must be ahead of the second: people share names, the famous with the famous; other things hardly. */
const margins = { person: 0.15, famousPerson: 0.3, other: 0.005 };

/** What a bearer needs at least to be meant by a single word, where it is a place, and by several words. */
const least = { word: 0.35, place: 0.25, words: 0 };

const places: ReadonlySet<EntityType> = new Set(['Country', 'City', 'AdministrativeArea', 'Place']);

/** The likeliest bearer of the words, or undefined where that is unsure. */
export function likeliest(
  candidates: readonly Candidate[],
  mention: AnnotationOf<'entity'>,
  text: string,
  context: Context,
): Fact | undefined {
  if (mention.finding.form === 'demonym') return candidates[0]?.fact;
  let best: Fact | undefined;
  let next: Fact | undefined;
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  candidates.forEach((candidate, place) => {
    const weight = weightOf(candidate, mention, context) + place * weights.placeInList;
    if (weight > first) {
      [second, next] = [first, best];
      [first, best] = [weight, candidate.fact];
    } else if (weight > second) [second, next] = [weight, candidate.fact];
  });
  if (!best) return undefined;
  const needed = text.includes(' ') ? least.words : places.has(best.type) ? least.place : least.word;
  if (first < needed) return undefined;
  return first - second < marginOf(best, next) ? undefined : best;
}

function marginOf(best: Fact, next: Fact | undefined): number {
  if (best.type !== 'Person') return margins.other;
  return margins.person + (margins.famousPerson * (next?.prior ?? 0)) / 100;
}

function weightOf(
  { fact, matched }: Candidate,
  { finding }: AnnotationOf<'entity'>,
  context: Context,
): number {
  const home = fact.type === 'Country' ? fact.wikidata : fact.country;
  return (
    fact.prior / 100 +
    (matched === 'name' ? weights.usualName : 0) +
    (fact.type === finding.type ? weights.sameType : 0) +
    (inOffice(fact, context.date) ? weights.inOffice : 0) +
    weights.focus * (context.focus.get(home ?? '') ?? 0)
  );
}

/** Whether the person held any dated post on the day; without a day, at any time. */
export function inOffice({ roles }: Fact, date: string | undefined): boolean {
  if (date === undefined) return roles.length > 0;
  return roles.some(({ from, to }) => from !== undefined && from <= date && (to === undefined || date <= to));
}
