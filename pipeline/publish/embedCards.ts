// Edition → an embed card for each of its fact checks, and the oEmbed answer that leads to it.
import { outputPath } from '../model/address.ts';
import type { Json } from '../model/node.ts';
import type { Published, Publisher } from '../model/plugin.ts';
import { card, cardHeight } from './embed/card.ts';
import { frameHtml } from './embed/frame.ts';
import { embedUrl, width } from './embed/place.ts';
import { json } from './json.ts';
import { asciiUri } from './links.ts';
import { type ReviewedClaim, reviewsOf } from './reviews.ts';
import { legible } from './xml.ts';

/** `/embed/<id>/` for frames, and `/embed/<id>/oembed.json` for programs that make them (oEmbed 1.0, type rich). */
export const embedCards: Publisher = {
  name: 'embedCards',
  scope: 'article',
  *publish(edition, site) {
    for (const reviewed of reviewsOf(edition)) {
      yield card(reviewed, site);
      const path = outputPath(site, `${embedUrl(site, reviewed.claim.id)}oembed.json`);
      yield { path, type: 'application/json+oembed', content: json(oembed(reviewed, site)) };
    }
  },
};

function oembed(reviewed: ReviewedClaim, site: Published): Json {
  const { claim, review } = reviewed;
  return {
    version: '1.0',
    type: 'rich',
    title: legible(`${review.label}: ${claim.claim}`),
    author_name: legible(review.reviewer?.name ?? site.organization.name),
    provider_name: legible(site.name),
    provider_url: `${site.url}/`,
    url: asciiUri(review.url),
    cache_age: 3600,
    html: frameHtml(reviewed, site),
    width,
    height: cardHeight(reviewed, site),
  };
}
