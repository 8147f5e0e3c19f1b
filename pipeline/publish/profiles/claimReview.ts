// A record → schema.org ClaimReview, as the page and its file carry it.
import { nodeDocument } from '../../model/node.ts';
import type { Loss, Profile } from './profile.ts';

/** What schema.org has no term for. */
export const schemaOrgLosses: readonly Loss[] = [
  { field: 'rating.class', reason: 'A Rating has a number and a name, and no kind.' },
  { field: 'rating.meaning', reason: 'ratingExplanation holds the conclusion of this review.' },
  { field: 'sources.kind', reason: 'schema.org does not tell primary from secondary sources.' },
  { field: 'sources.note', reason: 'A citation has no note of its own here.' },
  { field: 'modality', reason: 'A Claim is not asserted, reported or denied: schema.org has no such term.' },
];

/** Strict schema.org. */
export const claimReview: Profile = {
  name: 'claim-review',
  title: 'schema.org ClaimReview',
  specification: 'https://schema.org/ClaimReview',
  path: 'fact-checks/<id>/index.jsonld',
  losses: schemaOrgLosses,
  make: ({ node }) => nodeDocument(node),
};
