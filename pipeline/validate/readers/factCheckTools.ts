// A page → the ClaimReviews that the crawler behind Fact Check Explorer and the Fact Check Tools API takes from it.
import { isSameHost } from '../../model/address.ts';
import { isAddress } from '../../model/forms.ts';
import { soleText, soleThing } from '../../model/thing.ts';
import type { Reader } from '../reader.ts';

/**
 * Reads JSON-LD wherever it stands in a block, and microdata. As documented: `claimReviewed`, `reviewRating` with
 * `alternateName` and `url` are required; the url is absolute and on the host of the page; an author has a name.
 */
export const factCheckTools: Reader = {
  name: 'Fact Check Tools',
  reads: 'pages',
  open({ html }) {
    const canonical = html?.canonical;
    return ({ thing, block }) => {
      if (block.fault) return 'its block does not parse';
      if (!soleText(thing, 'claimReviewed')?.trim()) return 'it has no claimReviewed';
      if (!soleText(soleThing(thing, 'reviewRating'), 'alternateName')?.trim())
        return 'its rating has no alternateName';
      const url = soleText(thing, 'url');
      if (!isAddress(url)) return 'it has no absolute url';
      if (isAddress(canonical) && !isSameHost(url, canonical))
        return 'its url is on another host than the page';
      const author = soleThing(thing, 'author');
      return !('author' in thing) || soleText(author, 'name') ? undefined : 'its author has no name';
    };
  },
};
