// Claims without a review → verdicts that nobody signs, in their wording.
import type { Check } from '../model/plugin.ts';
import { leadingVerdict } from '../model/verdictWords.ts';

/** No claim is worded with a verdict before it, reviewed or not. Error `check:rating-in-claim`. */
export const wordings: Check = {
  name: 'wordings',
  check({ draft, graph, tell }) {
    for (const { url, claim, review } of draft.claims) {
      const verdict = review ? undefined : leadingVerdict(claim);
      const root = graph.find((node) => node['@id'] === url);
      if (verdict === undefined || !root) continue;
      tell(
        'error',
        'check:rating-in-claim',
        { root, path: ['name'] },
        {
          reason: `Unexpected verdict "${verdict}" before the claim, expected the claim alone`,
          fix: 'State the claim as it was made; a verdict is given in a review, with its sources.',
        },
      );
    }
  },
};
