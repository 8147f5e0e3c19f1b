// Article → annotations: the rosters of extractors and refiners, and the stage that runs them.
import type { Annotation } from '../model/annotation.ts';
import type { Desk, Extractor, Refiner } from '../model/plugin.ts';
import { bySpan } from '../model/span.ts';
import { attributions } from './attributions.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { entities } from './entities.ts';
import { quantities } from './quantities.ts';
import { insideDates, insideNames, longest } from './refine.ts';
import { scores } from './scores.ts';

/** Extractors of mentions: they look at the words alone. */
const mentions: readonly Extractor[] = [dates, quantities, entities];

/** Extractors of statements: they rely on tidy mentions. */
const statements: readonly Extractor[] = [attributions, scores, claims];

/** Every extractor, in the order in which it runs. */
export const extractors: readonly Extractor[] = [...mentions, ...statements];

/** Every refiner, in order; they run between the mentions and the statements. */
export const refiners: readonly Refiner[] = [longest, insideDates, insideNames];

/**
 * All findings about an article, by place, the longer first. Mentions are found and tidied, then the
 * statements are read with them in view. Pure, total and linear in practice.
 */
export function extract(desk: Desk): readonly Annotation[] {
  const found = run(mentions, desk, []);
  const tidy = refiners.reduce<readonly Annotation[]>((all, refiner) => refiner.refine(all, desk), found);
  return run(statements, desk, [...tidy].sort(byPlace));
}

/** Lets each extractor see, in order of place, what those before it found. */
function run(roster: readonly Extractor[], desk: Desk, before: readonly Annotation[]): readonly Annotation[] {
  let found = before;
  for (const extractor of roster) {
    found = [...found, ...extractor.extract(desk, found)].sort(byPlace);
  }
  return found;
}

/** By place, then by kind and rule, so that the order never hangs on the roster. */
function byPlace(a: Annotation, b: Annotation): number {
  return bySpan(a.span, b.span) || order(a.kind, b.kind) || order(a.by, b.by);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
