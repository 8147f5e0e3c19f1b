// A page → the ClaimReviews that claimreview-collector, Faktisk's parser and their like take from it.
import { soleText } from '../../model/thing.ts';
import type { Reader } from '../reader.ts';

/**
 * Parses all JSON-LD blocks of a page in one go: one that is broken ends the reading of the page. Passes over lists and
 * `@graph`, compares `@type` with the word, and sorts by `datePublished`, without which a record is refused.
 */
export const collector: Reader = {
  name: 'claimreview-collector',
  reads: 'pages',
  open({ blocks }) {
    const scripts = blocks.filter(({ syntax }) => syntax === 'script');
    const isBroken = scripts.some(({ fault, wrapper }) => fault || wrapper);
    return ({ thing, block, way }) => {
      if (isBroken) return 'a block of the page does not parse';
      if (block.syntax === 'microdata') return 'it is in microdata, and JSON-LD is read';
      if (way === 'list') return 'it is in a list, which is passed over';
      if (way !== 'top') return 'it is not on top of its block';
      if (thing['@type'] !== 'ClaimReview') return 'its @type is not the word ClaimReview';
      if (!soleText(thing, 'url')) return 'it has no url';
      return soleText(thing, 'datePublished') ? undefined : 'it has no datePublished';
    };
  },
};
