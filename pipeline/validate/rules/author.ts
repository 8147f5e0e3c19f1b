// Rules about who publishes a review: one organisation, as an object, at home on the page's host.
import { isSameHost } from '../../model/address.ts';
import { addressFault, hostIn, isAddress } from '../../model/forms.ts';
import { soleText, type Thing, thingsOf, typesOf } from '../../model/thing.ts';
import { inReviews, says, short, spot } from '../ask.ts';
import { weighs } from '../consumer.ts';
import { localName } from '../open.ts';
import type { Page, Visit } from '../page.ts';
import type { Found, Rule, Spot } from '../rule.ts';

const google = 'Google, ClaimReview documentation';
const good = '"author": { "@type": "Organization", "name": "The Desk", "url": "https://desk.example/" }';

export const author: readonly Rule[] = [
  {
    name: 'author/not-an-object',
    summary: 'The author of a ClaimReview is an object.',
    why: 'MediaVault matches the host of author.url against its list, and a bare name has none.',
    source: 'The code of MediaVault',
    severity: {
      ...weighs('error', 'mediavault'),
      ...weighs('warning', 'explorer', 'labelers', 'datacommons', 'collectors'),
    },
    fix: 'Write an Organization with name and url.',
    bad: '"author": "The Desk"',
    good,
    find: inReviews(function* (visit) {
      const value = visit.thing['author'];
      if (!says(visit.thing, 'author') || thingsOf(value).length > 0) return;
      yield {
        at: spot(visit, 'author'),
        reason: 'Unexpected author that is no object, expected an Organization',
      };
    }),
  },
  {
    name: 'author/list',
    summary: 'The author of a ClaimReview is one object and no list.',
    why: 'metascraper names the organisation as the author of the article where it meets a list, even of one; others take the first item or none.',
    source: 'The code of metascraper',
    severity: {
      ...weighs('error', 'mediavault'),
      ...weighs('warning', 'explorer', 'collectors', 'labelers', 'datacommons'),
    },
    fix: 'Write the one organisation that publishes the check, without brackets.',
    bad: '"author": [{ "@type": "Organization", "name": "The Desk", "url": "https://desk.example/" }]',
    good,
    find: inReviews(function* (visit) {
      if (Array.isArray(visit.thing['author'])) {
        yield {
          at: spot(visit, 'author'),
          reason: 'Unexpected list of authors, expected one organisation as an object',
        };
      }
    }),
  },
  {
    name: 'author/not-an-organization',
    summary: 'The author of a ClaimReview is the organisation that publishes the check.',
    why: 'Readers know publishers, and list no check under the name of a journalist.',
    source: `${google}; seen in real records`,
    severity: { ...weighs('warning', 'explorer', 'mediavault', 'datacommons', 'labelers') },
    fix: 'Name the organisation as the author, and who wrote the check as its editor.',
    bad: '"author": { "@type": "Person", "name": "Jo Writer", "url": "https://desk.example/jo" }',
    good,
    find: inAuthors(function* (thing, at, { schema }) {
      const types = typesOf(thing).map(localName);
      if (types.length === 0 || types.some((type) => schema.isA(type, ['Organization']))) return;
      yield { at: at(), reason: `Unexpected ${types.join(' ')} as author, expected an Organization` };
    }),
  },
  {
    name: 'author/no-name',
    summary: 'The author of a ClaimReview has a name.',
    why: 'The name is shown beside the verdict, and is part of the key by which MediaVault knows a record.',
    source: `${google}; the code of MediaVault`,
    severity: {
      ...weighs('error', 'explorer', 'mediavault'),
      ...weighs('warning', 'datacommons', 'labelers', 'collectors'),
    },
    fix: 'Add the name of the organisation.',
    bad: '"author": { "@type": "Organization", "url": "https://desk.example/" }',
    good,
    find: inAuthors(function* (thing, at) {
      if (!says(thing, 'name')) yield { at: at(), reason: 'Unexpected author without a name, expected one' };
    }),
  },
  {
    name: 'author/no-url',
    summary: 'The author of a ClaimReview has a `url`.',
    why: 'MediaVault knows publishers by its host: without it the record is nobody’s. It was missing in 8 of 35 real records.',
    source: 'The code of MediaVault; real records',
    severity: {
      ...weighs('error', 'mediavault'),
      ...weighs('warning', 'explorer', 'labelers', 'datacommons'),
    },
    fix: 'Add the absolute home address of the organisation.',
    bad: '"author": { "@type": "Organization", "name": "The Desk" }',
    good,
    find: inAuthors(function* (thing, at) {
      if (!says(thing, 'url'))
        yield { at: at(), reason: 'Unexpected author without a url, expected the home address' };
    }),
  },
  {
    name: 'author/url-not-absolute',
    summary: 'The `url` of the author is an absolute address.',
    why: 'A relative one has no host: 4 of 35 real records.',
    source: 'The code of MediaVault; real records',
    severity: {
      ...weighs('error', 'mediavault', 'schema'),
      ...weighs('warning', 'explorer', 'labelers', 'datacommons'),
    },
    fix: 'Write the whole address.',
    bad: '"author": { "@type": "Organization", "name": "The Desk", "url": "/" }',
    good,
    find: inAuthors(function* (thing, at) {
      const url = soleText(thing, 'url');
      if (url && addressFault(url)) {
        yield {
          at: at('url'),
          reason: `Unexpected url ${short(url)} of the author, expected one like https://example.org/`,
        };
      }
    }),
  },
  {
    name: 'author/on-other-host',
    summary: 'The `url` of the author is on the host of the review.',
    why: 'Readers check that who signs also publishes: 6 of 35 real records named another host.',
    source: `${google}; real records`,
    severity: { ...weighs('error', 'explorer'), ...weighs('warning', 'mediavault', 'labelers') },
    fix: 'Write the home address of the site on which the review stands.',
    bad: '"author": { "@type": "Organization", "name": "The Desk", "url": "https://elsewhere.example/" }',
    good,
    find: inAuthors(function* (thing, at, _page, review) {
      const [own, page] = [soleText(thing, 'url'), soleText(review.thing, 'url')];
      if (!isAddress(own) || !isAddress(page) || isSameHost(own, page)) return;
      yield {
        at: at('url'),
        reason: `Unexpected author at ${hostIn(own)}, expected the review’s host ${hostIn(page)}`,
      };
    }),
  },
];

/** Finds what `find` finds in each object that is an author of a ClaimReview. */
function inAuthors(
  find: (author: Thing, at: (term?: string) => Spot, page: Page, review: Visit) => Iterable<Found>,
): Rule['find'] {
  return inReviews(function* (visit, page) {
    for (const thing of thingsOf(visit.thing['author'])) {
      yield* find(thing, (term) => spot(visit, term, { thing }), page, visit);
    }
  });
}
