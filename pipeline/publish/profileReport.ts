// Fact checks and targets → what each target cannot hold of which fact check.
import type { Json } from '../model/node.ts';
import type { Publisher } from '../model/plugin.ts';
import { documentWith } from './dataFeed.ts';
import { asciiUri, below } from './links.ts';
import { pieces } from './pieces.ts';
import { lostOf } from './profiles/profile.ts';
import { profiles } from './profiles/roster.ts';
import { reviewsOn } from './reviews.ts';

/**
 * `/data/profiles.json`: the targets with what they have no place for and why, then each fact check with the
 * parts of it that are lost in each target.
 */
export const profileReport: Publisher = {
  name: 'profileReport',
  scope: 'site',
  *publish(shelf, site) {
    const head = {
      profiles: profiles.map(({ name, title, specification, path, losses }) => ({
        name,
        title,
        specification,
        path: asciiUri(below(site, path)).replace('%3Cid%3E', '<id>'),
        cannotHold: losses.map(({ field, reason }) => ({ field, reason })),
      })),
    };
    const content = pieces(() =>
      documentWith(
        head,
        'factChecks',
        (function* (): Generator<Json> {
          for (const record of reviewsOn(shelf)) {
            const lost = profiles.map((profile) => [profile.name, lostOf(profile, record)] as const);
            yield { id: record.claim.id, url: asciiUri(record.review.url), lost: Object.fromEntries(lost) };
          }
        })(),
      ),
    );
    yield { path: 'data/profiles.json', type: 'application/json', content };
  },
};
