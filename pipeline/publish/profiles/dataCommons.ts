// A record → an item of the data feed in the shape that Data Commons reads.
import { claimReview } from './claimReview.ts';
import type { Profile } from './profile.ts';

/** The same ClaimReview within a DataFeedItem, all of them in one file. */
export const dataCommons: Profile = {
  ...claimReview,
  name: 'data-commons',
  title: 'Data Commons DataFeed',
  specification: 'https://www.datacommons.org/factcheck/download',
  path: 'data/claim-reviews.jsonld',
};
