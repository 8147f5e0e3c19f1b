// A data feed → the ClaimReviews that Data Commons takes from it.
import { soleText } from '../../model/thing.ts';
import type { Reader } from '../reader.ts';

/**
 * Goes through `dataFeedElement` of a DataFeed, and of each DataFeedItem through the list `item`; every ClaimReview
 * there is cut out, and so needs a context of its own. An entry with `dateDeleted` is a withdrawal.
 */
export const dataCommons: Reader = {
  name: 'Data Commons',
  reads: 'feeds',
  open: () => (review) => {
    const { thing, parent, term } = review;
    const feed = parent?.parent;
    if (!parent?.types.includes('DataFeedItem') || term !== 'item')
      return 'it is not the item of a DataFeedItem';
    if (!feed?.types.includes('DataFeed') || feed.way !== 'top' || parent.term !== 'dataFeedElement') {
      return 'its entry is not under dataFeedElement of a DataFeed on top of the file';
    }
    if (!Array.isArray(parent.thing['item'])) return 'item is no list';
    if ('dateDeleted' in parent.thing) return 'its entry says that it was deleted';
    if (typeof thing['@context'] !== 'string') return 'it has no context of its own';
    return soleText(thing, 'url') ? undefined : 'it has no url';
  },
};
