// Reviewed claims → the ClaimReview data feed in the shape that Data Commons reads.
import { lastChange } from '../model/edition.ts';
import { type Json, nodeDocument } from '../model/node.ts';
import type { Published, Publisher } from '../model/plugin.ts';
import { dataFeed, type FeedItemDates, feedItemDates } from './dataFeed.ts';
import { asciiUri } from './links.ts';
import { moment } from './moments.ts';
import { type ReviewedClaim, reviewsOn } from './reviews.ts';

/**
 * `/data/claim-reviews.jsonld`: a DataFeed with one DataFeedItem for each fact check, whose `item` is a list of
 * one ClaimReview with a context of its own, so that a consumer can cut it out and keep it. One that was withdrawn
 * has no `item` any more and says when under `dateDeleted`.
 */
export const claimReviewFeed: Publisher = {
  name: 'claimReviewFeed',
  scope: 'site',
  *publish(shelf, site) {
    const path = 'data/claim-reviews.jsonld';
    const about = { name: `${site.name}: claim reviews`, path };
    const content = dataFeed(about, shelf, site, function* () {
      const datesOf = feedItemDates(site.timeZone);
      for (const reviewed of reviewsOn(shelf)) {
        const { review } = reviewed;
        yield feedItem(reviewed, datesOf(review.date, lastChange(review)), site);
      }
      for (const { withdrawn } of site.withdrawn) {
        const { url, published, date } = withdrawn;
        const dateDeleted = moment(date, site.timeZone);
        yield {
          '@type': 'DataFeedItem',
          ...datesOf(published, date),
          ...(dateDeleted ? { dateDeleted } : {}),
          url: asciiUri(url),
        };
      }
    });
    yield { path, type: 'application/ld+json', content };
  },
};

function feedItem({ review, node }: ReviewedClaim, dates: ReturnType<FeedItemDates>, site: Published): Json {
  const { name, url } = site.organization;
  const signed = { sdPublisher: { '@type': 'Organization', name, url } };
  const licensed = site.dataLicense ? { sdLicense: site.dataLicense } : {};
  return {
    '@type': 'DataFeedItem',
    ...dates,
    url: asciiUri(review.url),
    item: [nodeDocument({ ...signed, ...licensed, ...node })],
  };
}
