// Edition → one ClaimReview as JSON-LD for each of its fact checks, beside the fact check's page.
import { outputPath } from '../model/address.ts';
import { nodeDocument } from '../model/node.ts';
import type { Publisher } from '../model/plugin.ts';
import { json } from './json.ts';
import { reviewsOf } from './reviews.ts';

/** `/fact-checks/<id>/index.jsonld`: the review on top, where consumers look for it. */
export const factCheckGraph: Publisher = {
  name: 'factCheckGraph',
  scope: 'article',
  *publish(edition, site) {
    for (const { review, node } of reviewsOf(edition)) {
      const path = outputPath(site, `${review.url}index.jsonld`);
      yield { path, type: 'application/ld+json', content: json(nodeDocument(node)) };
    }
  },
};
