// A reviewed claim → the frame with which another page shows its card.
import type { Site } from '../../model/site.ts';
import { asciiUri } from '../links.ts';
import type { ReviewedClaim } from '../reviews.ts';
import { element } from '../xml.ts';
import { cardHeight } from './card.ts';
import { embedUrl, width } from './place.ts';

/** HTML to paste: the card may open links in windows of their own, and nothing else. */
export function frameHtml(reviewed: Pick<ReviewedClaim, 'claim' | 'review'>, site: Site): string {
  const attributes = {
    src: asciiUri(embedUrl(site, reviewed.claim.id)),
    title: `Fact check: ${reviewed.claim.claim}`,
    width: String(width),
    height: String(cardHeight(reviewed, site)),
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  };
  // An element that closes itself is none in HTML.
  return element('iframe', attributes).xml.replace(/\/>$/, '></iframe>');
}
