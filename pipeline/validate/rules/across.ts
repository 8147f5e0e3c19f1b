// Rules about records that only show when they stand side by side, on one page or in many files.
import { soleText } from '../../model/thing.ts';
import { spot } from '../ask.ts';
import { weighs } from '../consumer.ts';
import type { Page } from '../page.ts';
import type { Found, RulePage } from '../rule.ts';

const twice = (first: string, second: string) =>
  `{ "@context": "https://schema.org", "@graph": [${[first, second].map((url, index) => `{ "@type": "ClaimReview", "@id": "https://desk.example/#${index}", "url": "${url}", "claimReviewed": "Claim ${index}." }`).join(', ')}] }`;

/** Two claims at one address. */
export const sharedUrl: RulePage = {
  name: 'record/shared-url',
  summary: 'Each ClaimReview has a `url` of its own.',
  why: 'Labelers of social networks key their rows on it: of two claims with one url, the last overwrites the first.',
  source: 'The code of feed-keyed labelers; Google, ClaimReview documentation',
  severity: { ...weighs('error', 'labelers'), ...weighs('warning', 'explorer', 'datacommons') },
  fix: 'Give each claim a page of its own, or an anchor on the page.',
  bad: twice('https://desk.example/bridge/', 'https://desk.example/bridge/'),
  good: twice('https://desk.example/bridge/', 'https://desk.example/tunnel/'),
};

/** Two claims with one identity. */
export const sharedId: RulePage = {
  name: 'record/shared-id',
  summary: 'Two ClaimReviews do not share an `@id`.',
  why: 'To a graph they are one node with two claims and two verdicts.',
  source: 'JSON-LD 1.1',
  severity: { ...weighs('error', 'schema'), ...weighs('warning', 'datacommons') },
  fix: 'Give each an @id that derives from its page.',
  bad: '[{ "@context": "https://schema.org", "@type": "ClaimReview", "@id": "#review", "claimReviewed": "Claim 0." }, { "@context": "https://schema.org", "@type": "ClaimReview", "@id": "#review", "claimReviewed": "Claim 1." }]',
  good: '[{ "@context": "https://schema.org", "@type": "ClaimReview", "@id": "https://desk.example/a/#review", "claimReviewed": "Claim 0." }, { "@context": "https://schema.org", "@type": "ClaimReview", "@id": "https://desk.example/b/#review", "claimReviewed": "Claim 1." }]',
};

/** The rules of this file. */
export const across: readonly RulePage[] = [sharedUrl, sharedId];

/** A fault of a page, with its rule. */
export interface Crossed {
  readonly rule: RulePage;
  readonly found: Found;
}

/** Remembers the records of all pages that it is shown: a few dozen bytes for each. */
export class Register {
  readonly #seen = { url: new Map<string, Known>(), '@id': new Map<string, Known>() };

  /**
   * Faults of the page that follows those that were shown before. The same record in several files (page, file, feed) is
   * one. A bare fragment is an address below the page.
   */
  *enter(page: Page, path: string): Generator<Crossed> {
    for (const visit of page.reviews) {
      const claim = soleText(visit.thing, 'claimReviewed') ?? '';
      for (const term of ['url', '@id'] as const) {
        const address = soleText(visit.thing, term);
        if (!address) continue;
        const key = /^[#_]/.test(address) ? `${path}\n${address}` : address;
        const known = this.#seen[term].get(key);
        if (!known) this.#seen[term].set(key, { claim, path });
        else if (known.claim !== claim) {
          const where = known.path === path ? 'earlier in this file' : `in ${known.path}`;
          const reason = `Unexpected ${term} ${address} of a second claim, expected one that no claim ${where} has`;
          yield { rule: term === 'url' ? sharedUrl : sharedId, found: { at: spot(visit, term), reason } };
        }
      }
    }
  }
}

interface Known {
  readonly claim: string;
  readonly path: string;
}
