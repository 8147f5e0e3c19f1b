// Neutral feed → JSON Feed 1.1 with the claims of each article.
import type { PublishedClaim } from '../model/edition.ts';
import type { Json } from '../model/node.ts';
import type { Publisher } from '../model/plugin.ts';
import { factCheckFeed } from './factCheckFeed.ts';
import { articleFeed, type Feed, type FeedAuthor, type FeedItem } from './feed.ts';
import { json } from './json.ts';
import { asciiUri, below } from './links.ts';

/** Where the extension's words are explained: its members carry what the type's properties carry. */
const about = 'https://schema.org/Claim';

/** `/feed.json` with the newest articles and `/fact-checks/feed.json` with the newest reviews. */
export const jsonFeed: Publisher = {
  name: 'jsonFeed',
  scope: 'site',
  *publish(shelf, site) {
    const feeds = {
      'feed.json': articleFeed(shelf, site),
      'fact-checks/feed.json': factCheckFeed(shelf, site),
    };
    for (const [path, feed] of Object.entries(feeds)) {
      const content = json(jsonFeedDocument(feed, asciiUri(below(site, path))));
      yield { path, type: 'application/feed+json', content };
    }
  },
};

/**
 * One JSON Feed 1.1 document, whose own address is `self`. Each item's `_claims` (an extension, so named with
 * an underscore and explained by its `about`) lists the published claims: wording, exact words, address,
 * claimant and, where somebody reviewed it, the verdict and its page, or the day on which that was withdrawn.
 */
export function jsonFeedDocument(feed: Feed, self: string): Json {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: self,
    ...(feed.hub ? { hubs: [{ type: 'WebSub', url: feed.hub }] } : {}),
    description: feed.description,
    ...(feed.logo ? { icon: feed.logo } : {}),
    authors: [author(feed.publisher)],
    language: feed.language,
    items: feed.items.map(item),
  };
}

function item(of: FeedItem): Json {
  return {
    id: of.id,
    url: of.url,
    ...(of.originalUrl ? { external_url: of.originalUrl } : {}),
    title: of.title,
    content_html: of.html,
    summary: of.summary,
    ...(of.picture ? { image: of.picture.url } : {}),
    ...(of.published ? { date_published: of.published } : {}),
    ...(of.updated ? { date_modified: of.updated } : {}),
    ...(of.authors.length > 0 ? { authors: of.authors.map(author) } : {}),
    ...(of.tags.length > 0 ? { tags: of.tags } : {}),
    language: of.language,
    _claims: { about, claims: of.claims.map(claim) },
  };
}

function claim(of: PublishedClaim): Json {
  const factCheck = of.review ?? of.sameClaim?.factCheck;
  return {
    id: of.id,
    url: asciiUri(of.url),
    claim: of.claim,
    quote: of.quote,
    ...(of.claimant ? { claimant: of.claimant.name } : {}),
    ...(of.said ? { said: of.said } : {}),
    ...(factCheck ? { verdict: factCheck.label, review_url: asciiUri(factCheck.url) } : {}),
    ...(of.withdrawn ? { review_withdrawn: of.withdrawn.date, review_url: asciiUri(of.withdrawn.url) } : {}),
  };
}

function author({ name, url }: FeedAuthor): Json {
  return { name, ...(url ? { url } : {}) };
}
