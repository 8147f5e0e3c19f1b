// Edition → each of its fact checks in the forms of those targets that want a file of their own.
import { outputPath } from '../model/address.ts';
import type { Publisher } from '../model/plugin.ts';
import { json } from './json.ts';
import { profiles } from './profiles/roster.ts';
import { reviewsOf } from './reviews.ts';

/** Beside each fact check: `claim-review-markup-page.json`, `mediavault.json`, `ninjs.json`. */
export const profileFiles: Publisher = {
  name: 'profileFiles',
  scope: 'article',
  *publish(edition, site) {
    for (const record of reviewsOf(edition)) {
      for (const { file, make } of profiles) {
        if (file === undefined) continue;
        const path = outputPath(site, `${record.review.url}${file}`);
        yield { path, type: 'application/json', content: json(make(record, site)) };
      }
    }
  },
};
