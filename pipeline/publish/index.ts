// All editions → every file of the site: the roster of publishers, and their order.
import type { Shelf } from '../model/edition.ts';
import type { Output } from '../model/output.ts';
import type { Published, Publisher } from '../model/plugin.ts';
import { annotations } from './annotations.ts';
import { articleGraph } from './articleGraph.ts';
import { articlePage } from './articlePage.ts';
import { atom } from './atom.ts';
import { claimReviewFeed } from './claimReviewFeed.ts';
import { claimReviewTable } from './claimReviewTable.ts';
import { claimsFeed } from './claimsFeed.ts';
import { embedCards } from './embedCards.ts';
import { directoryOf, entityPagesOf } from './entities/directory.ts';
import { entityPages } from './entityPages.ts';
import { factCheckGraph } from './factCheckGraph.ts';
import { factCheckPage } from './factCheckPage.ts';
import { factChecksPage } from './factChecksPage.ts';
import { feedsPage } from './feedsPage.ts';
import { hostFiles } from './hostFiles.ts';
import { indexNowKey } from './indexNowKey.ts';
import { indexPage } from './indexPage.ts';
import { jsonFeed } from './jsonFeed.ts';
import { ninjs } from './ninjs.ts';
import { notFoundPage } from './notFoundPage.ts';
import { nquads } from './nquads.ts';
import { partnerFeeds } from './partnerFeeds.ts';
import { profileFiles } from './profileFiles.ts';
import { profileReport } from './profileReport.ts';
import { redirects } from './redirects.ts';
import { republishKit } from './republishKit.ts';
import { rights } from './rights.ts';
import { robots } from './robots.ts';
import { rss } from './rss.ts';
import { sectionFeeds } from './sectionFeeds.ts';
import { sectionPages } from './sectionPages.ts';
import { sitemaps } from './sitemaps.ts';
import { standingPages } from './standingPages.ts';
import { withdrawnPages } from './withdrawnPages.ts';

/** Every publisher of the house. */
export const publishers: readonly Publisher[] = [
  articlePage,
  redirects,
  republishKit,
  factCheckPage,
  embedCards,
  withdrawnPages,
  indexPage,
  factChecksPage,
  sectionPages,
  standingPages,
  feedsPage,
  entityPages,
  notFoundPage,
  articleGraph,
  factCheckGraph,
  annotations,
  ninjs,
  profileFiles,
  rss,
  atom,
  jsonFeed,
  sectionFeeds,
  partnerFeeds,
  claimReviewFeed,
  claimReviewTable,
  claimsFeed,
  profileReport,
  sitemaps,
  nquads,
  robots,
  indexNowKey,
  rights,
  hostFiles,
];

/**
 * Every output of a site, one at a time: first what is made of one edition, so that each is fetched once,
 * then what is made of all. Throws where a publisher does.
 */
export function* publish(shelf: Shelf, site: Published, roster = publishers): Generator<Output> {
  const directory = directoryOf(shelf.entries, site);
  const published = { ...site, entityPages: entityPagesOf(directory, site.timeZone) };
  const perArticle = roster.filter((publisher) => publisher.scope === 'article');
  for (const { id } of shelf.entries) {
    const edition = shelf.edition(id);
    for (const publisher of perArticle) yield* publisher.publish(edition, published);
  }
  for (const publisher of roster) if (publisher.scope === 'site') yield* publisher.publish(shelf, published);
}
