// A page with a fact check → whether readers of authors, as metascraper is one, name the right one.
import { isThing, soleText } from '../../model/thing.ts';
import type { Reader } from '../reader.ts';

/**
 * Looks for `author.name` in the JSON-LD of a page. Where the author of a ClaimReview is a list, even of one, it falls
 * through to other authors of the page, and names the wrong one.
 */
export const metascraper: Reader = {
  name: 'metascraper',
  reads: 'pages',
  open: () => (review) => {
    const { author } = review.thing;
    if (review.block.syntax === 'microdata') return 'it is in microdata, and JSON-LD is read';
    if (Array.isArray(author)) return 'its author is a list, and another author of the page is named';
    return isThing(author) && soleText(author, 'name') ? undefined : 'its author has no name';
  },
};
