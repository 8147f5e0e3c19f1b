// A reviewed claim → the words of its share card, and what they say to those who do not see it.
import type { PublishedClaim, PublishedReview } from '../../model/edition.ts';
import type { Site } from '../../model/site.ts';
import { dateInWords } from '../page/words.ts';
import { legible } from '../xml.ts';

/** A claim with its review. */
export interface Checked {
  readonly claim: PublishedClaim;
  readonly review: PublishedReview;
}

/** The lines of a share card. */
export interface ShareWords {
  readonly kicker: string;
  readonly claim: string;
  /** Who said it, and when; empty where neither is known. */
  readonly said: string;
  readonly verdict: string;
}

/** The words of a card, in characters that documents may hold. */
export function shareWords({ claim, review }: Checked, site: Pick<Site, 'name'>): ShareWords {
  const said = [
    claim.claimant ? `Said by ${claim.claimant.name}` : undefined,
    claim.said === undefined ? undefined : `${claim.claimant ? '' : 'Said '}on ${dateInWords(claim.said)}`,
  ].filter((part) => part !== undefined);
  return {
    kicker: legible(`Fact check by ${site.name}`),
    claim: legible(claim.claim),
    said: legible(said.join(' ')),
    verdict: legible(review.label),
  };
}

/** The card in one sentence after another, for `og:image:alt`. */
export function shareAlt(checked: Checked, site: Pick<Site, 'name'>): string {
  const { kicker, claim, said, verdict } = shareWords(checked, site);
  return `${kicker}: “${claim}” ${said === '' ? '' : `${said}. `}Verdict: ${verdict}`;
}
