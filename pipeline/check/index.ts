// Graphs and shelf → messages: the rosters of the checks.
import type { Shelf } from '../model/edition.ts';
import type { Message } from '../model/message.ts';
import type { Check, CheckSubject, SiteCheck } from '../model/plugin.ts';
import type { Site } from '../model/site.ts';
import { addresses } from './addresses.ts';
import { article } from './article.ts';
import { claimReview } from './claimReview.ts';
import { expandable } from './expandable.ts';
import { innerLinks } from './innerLinks.ts';
import type { Written } from './place.ts';
import { repeats } from './repeats.ts';
import { claimIds, pageAddresses, policies } from './siteRules.ts';
import { type Reports, voiceOf } from './tell.ts';
import { terms } from './terms.ts';
import { texts } from './texts.ts';
import { values } from './values.ts';
import { wordings } from './wordings.ts';

/** What every finished graph is looked at with, from its form to its sense. */
export const checks: readonly Check[] = [
  terms,
  values,
  texts,
  addresses,
  article,
  claimReview,
  wordings,
  expandable,
];

/** What all editions together are looked at with. */
export const siteChecks: readonly SiteCheck[] = [claimIds, pageAddresses, policies, innerLinks, repeats];

/** An edition to be checked, with what it was made from, so that remarks find their place. */
export interface CheckDesk extends Omit<CheckSubject, 'tell' | 'isFaulty'>, Written, Reports {}

/**
 * Runs the checks on one edition's graph and reviews; they speak through the reports of article and review
 * file. The result is whether no error was found. Throws never.
 */
export async function check(desk: CheckDesk, more: readonly Check[] = []): Promise<boolean> {
  const { draft, graph, reviews, expansion, site, vocabulary } = desk;
  const voice = voiceOf(desk);
  const { tell, isFaulty } = voice;
  const subject = { draft, graph, reviews, expansion, site, vocabulary, tell, isFaulty };
  for (const each of [...more, ...checks]) await each.check(subject);
  voice.speak(desk);
  return !isFaulty();
}

/** Runs the checks on the whole shelf: looks at its entries, and fetches an edition only to quote from it. Throws never. */
export function siteCheck(shelf: Shelf, site: Site, more: readonly SiteCheck[] = []): readonly Message[] {
  return [...siteChecks, ...more].flatMap((each) => [...each.check(shelf, site)]);
}
