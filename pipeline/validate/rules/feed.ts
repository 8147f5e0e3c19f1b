// Rules about data feeds of ClaimReviews, in the shape that Data Commons reads.
import { isThing, soleText, type Thing, thingsOf } from '../../model/thing.ts';
import { inNodes, says, short, spot } from '../ask.ts';
import { weighs } from '../consumer.ts';
import type { Page, Visit } from '../page.ts';
import type { Rule } from '../rule.ts';

const source = 'Data Commons, ClaimReview feed format';
const record =
  '"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://desk.example/bridge/"';
const signed =
  '"sdPublisher": { "@type": "Organization", "name": "The Desk" }, "sdLicense": "https://creativecommons.org/licenses/by/4.0/"';
const dated = '"dateCreated": "2024-06-20", "url": "https://desk.example/bridge/"';
const good = feed(`${dated}, "item": [{ ${record}, ${signed} }]`);

export const feedRules: readonly Rule[] = [
  {
    name: 'feed/item-not-a-list',
    summary: 'The `item` of a DataFeedItem is a list.',
    why: 'Data Commons reads a list there, and passes over an object.',
    source,
    severity: weighs('error', 'datacommons'),
    fix: 'Put the ClaimReview in brackets.',
    bad: feed(`${dated}, "item": { ${record}, ${signed} }`),
    good,
    find: inNodes(itemsOf, function* (visit) {
      if (isThing(visit.thing['item'])) {
        yield { at: spot(visit, 'item'), reason: 'Unexpected object as item, expected a list' };
      }
    }),
  },
  {
    name: 'feed/no-item',
    summary: 'A DataFeedItem has an item, or the date on which it was deleted.',
    why: 'An entry with neither says nothing; a reader cannot tell a withdrawal from a fault.',
    source,
    severity: weighs('error', 'datacommons'),
    fix: 'Add item, or dateDeleted for a review that was withdrawn.',
    bad: feed(dated),
    good: feed(`${dated}, "dateDeleted": "2024-07-01"`),
    find: inNodes(itemsOf, function* (visit) {
      if (says(visit.thing, 'item') || says(visit.thing, 'dateDeleted')) return;
      yield {
        at: spot(visit),
        reason: 'Unexpected DataFeedItem without an item, expected one or dateDeleted',
      };
    }),
  },
  {
    name: 'feed/deleted-with-item',
    summary: 'A deleted entry carries no ClaimReview.',
    why: 'A withdrawn review that is still there is read as published.',
    source,
    severity: weighs('error', 'datacommons', 'labelers'),
    fix: 'Remove the item.',
    bad: feed(`${dated}, "dateDeleted": "2024-07-01", "item": [{ ${record}, ${signed} }]`),
    good: feed(`${dated}, "dateDeleted": "2024-07-01"`),
    find: inNodes(itemsOf, function* (visit) {
      if (!says(visit.thing, 'dateDeleted') || reviewsIn(visit).length === 0) return;
      yield {
        at: spot(visit, 'dateDeleted'),
        reason: 'Unexpected ClaimReview in a deleted entry, expected none',
      };
    }),
  },
  {
    name: 'feed/no-own-context',
    summary: 'Each ClaimReview of a feed has a context of its own.',
    why: 'Readers cut the record out of the feed and keep it alone.',
    source,
    severity: weighs('error', 'datacommons'),
    fix: 'Write "@context": "https://schema.org" into each.',
    bad: feed(
      `${dated}, "item": [{ "@type": "ClaimReview", "url": "https://desk.example/bridge/", ${signed} }]`,
    ),
    good,
    find: inNodes(itemsOf, function* (visit) {
      for (const [index, thing] of reviewsIn(visit).entries()) {
        if ('@context' in thing) continue;
        yield {
          at: spot(visit, 'item', { index }),
          reason: 'Unexpected ClaimReview without a context of its own, expected one',
        };
      }
    }),
  },
  {
    name: 'feed/not-signed',
    summary: 'Each ClaimReview of a feed says who publishes the data, and under which licence.',
    why: 'Cut out of the feed, a record without sdPublisher and sdLicense is nobody’s, and nobody may use it.',
    source,
    severity: weighs('warning', 'datacommons'),
    fix: 'Add sdPublisher and sdLicense.',
    bad: feed(`${dated}, "item": [{ ${record} }]`),
    good,
    find: inNodes(itemsOf, function* (visit) {
      for (const [index, thing] of reviewsIn(visit).entries()) {
        const lacking = ['sdPublisher', 'sdLicense'].filter((term) => !says(thing, term));
        if (lacking.length === 0) continue;
        const reason = `Unexpected ClaimReview without ${lacking.join(' and ')}, expected both`;
        yield { at: spot(visit, 'item', { index }), reason };
      }
    }),
  },
  {
    name: 'feed/other-url',
    summary: 'An entry has the `url` of its ClaimReview.',
    why: 'Readers key the entry on one and the record on the other.',
    source,
    severity: weighs('warning', 'datacommons', 'labelers'),
    fix: 'Write the same address in both.',
    bad: feed(
      `"dateCreated": "2024-06-20", "url": "https://desk.example/tunnel/", "item": [{ ${record}, ${signed} }]`,
    ),
    good,
    find: inNodes(itemsOf, function* (visit) {
      const url = soleText(visit.thing, 'url');
      for (const thing of reviewsIn(visit)) {
        const own = soleText(thing, 'url');
        if (!url || !own || own.split('#')[0] === url.split('#')[0]) continue;
        yield {
          at: spot(visit, 'url'),
          reason: `Unexpected url ${short(url)} of an entry, expected that of its ClaimReview, ${short(own)}`,
        };
      }
    }),
  },
  {
    name: 'feed/no-date',
    summary: 'An entry says when it was made.',
    why: 'Readers fetch what is new since the last time, and do not see it.',
    source,
    severity: weighs('warning', 'datacommons'),
    fix: 'Add dateCreated, and dateModified once it has changed.',
    bad: feed(`"url": "https://desk.example/bridge/", "item": [{ ${record}, ${signed} }]`),
    good,
    find: inNodes(itemsOf, function* (visit) {
      if (!says(visit.thing, 'dateCreated') && !says(visit.thing, 'dateModified')) {
        yield { at: spot(visit), reason: 'Unexpected DataFeedItem without a date, expected dateCreated' };
      }
    }),
  },
];

/** A feed with one entry, as an example. */
function feed(members: string): string {
  return `{ "@context": "https://schema.org", "@type": "DataFeed", "dataFeedElement": [{ "@type": "DataFeedItem", ${members} }] }`;
}

/** The entries of feeds that carry ClaimReviews, or nothing. */
function itemsOf({ visits, reviews }: Page): readonly Visit[] {
  const isReviewFeed = reviews.length > 0;
  return visits.filter(
    (visit) =>
      visit.types.includes('DataFeedItem') &&
      (isReviewFeed
        ? thingsOf(visit.thing['item']).length === reviewsIn(visit).length
        : !says(visit.thing, 'item')),
  );
}

function reviewsIn({ thing }: Visit): readonly Thing[] {
  return thingsOf(thing['item']).filter((item) => item['@type'] === 'ClaimReview');
}
