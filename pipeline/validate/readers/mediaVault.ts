// A page → the ClaimReviews that MediaVault and Fact-Check Insights take from it.
import { soleText, thingsOf } from '../../model/thing.ts';
import type { Reader } from '../reader.ts';

/**
 * Parses each JSON-LD block by itself and takes the ClaimReviews among the objects on top, or in a list on top; `@graph`
 * is not looked into. A record needs a `url`, and an object with a name and a `url` as author or publisher, whose host
 * is looked up. Source: STANDARDS of the project, read in the consumer's code.
 */
export const mediaVault: Reader = {
  name: 'MediaVault',
  reads: 'pages',
  open: () => (review) => {
    const { thing, block, way } = review;
    if (block.syntax === 'microdata') return 'it is in microdata, and JSON-LD is read';
    if (way === 'graph') return 'it is in @graph, which is not read';
    if (way === 'within') return `it is under ${review.term}, and only objects on top are read`;
    if (thing['@type'] !== 'ClaimReview') return 'its @type is not the word ClaimReview';
    if (!soleText(thing, 'url')) return 'it has no url';
    const [publisher] = [...objectsIn(thing['author']), ...objectsIn(thing['publisher'])];
    if (!publisher) return 'its author is no object';
    if (!soleText(publisher, 'name')) return 'its author has no name';
    const url = soleText(publisher, 'url');
    return url && URL.canParse(url) ? undefined : 'its author has no absolute url to know the publisher by';
  },
};

/** An object where one stands alone: a list of authors is none. */
function objectsIn(value: Parameters<typeof thingsOf>[0]) {
  return Array.isArray(value) ? [] : thingsOf(value);
}
