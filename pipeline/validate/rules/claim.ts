// Rules about the claim that a review is about: what it is, where and when it was made.
import { isSameHost } from '../../model/address.ts';
import { dateFault, isAddress, isAfter } from '../../model/forms.ts';
import { soleText, type Thing, textsOf, thingsOf, typesOf } from '../../model/thing.ts';
import { type ClaimCase, inClaims, inReviews, says, short, spot } from '../ask.ts';
import { everywhere, weighs } from '../consumer.ts';
import { localName } from '../open.ts';
import type { Found, Rule } from '../rule.ts';

const google = 'Google, ClaimReview documentation';
const good =
  '"itemReviewed": { "@type": "Claim", "datePublished": "2024-06-11", "appearance": [{ "@type": "CreativeWork", "url": "https://paper.example/a" }] }';

export const claim: readonly Rule[] = [
  {
    name: 'claim/not-a-claim',
    summary: '`itemReviewed` is one Claim.',
    why: 'A CreativeWork there is the form of 2017, in which the claimant and the appearance mean other things: 17 of 35 real records.',
    source: `${google}; real records`,
    severity: {
      ...weighs('warning', 'explorer', 'mediavault', 'labelers', 'collectors'),
      datacommons: 'error',
    },
    fix: 'Describe the claim as a Claim; the piece in which it stands is its appearance.',
    bad: '"itemReviewed": { "@type": "CreativeWork", "author": { "@type": "Person", "name": "Ann Speaker" } }',
    good,
    find: inReviews(function* (visit) {
      const value = visit.thing['itemReviewed'];
      if (!says(visit.thing, 'itemReviewed')) return;
      const [thing, ...more] = thingsOf(value);
      const types = thing ? typesOf(thing).map(localName) : [];
      if (thing && more.length === 0 && types.includes('Claim')) return;
      const what = thing ? types.join(' ') || 'node without a type' : 'text';
      yield {
        at: spot(visit, 'itemReviewed'),
        reason: `Unexpected ${more.length > 0 ? 'list' : what} as itemReviewed, expected one Claim`,
      };
    }),
  },
  {
    name: 'claim/url',
    summary: 'A Claim has no `url`.',
    why: 'Where the claim was made is read from its appearances: in 11 of 35 real records it was lost for this.',
    source: `${google}; real records`,
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons'),
    fix: 'Move the address to appearance.',
    bad: '"itemReviewed": { "@type": "Claim", "url": "https://paper.example/a" }',
    good,
    find: inClaims(function* ({ review, claim: thing, at }) {
      const url = soleText(thing, 'url');
      if (!url || (isAddress(url) && samePage(url, soleText(review.thing, 'url')))) return;
      yield {
        at: at('url'),
        reason: `Unexpected url ${short(url)} on the claim, expected it on an appearance`,
      };
    }),
  },
  {
    name: 'claim/name',
    summary: 'A Claim under a review has no `name`.',
    why: 'The Fact Check Tools take it for the place where the claim was made (claimLocation).',
    source: 'Fact Check Tools API, ClaimReviewMarkup',
    severity: weighs('warning', 'explorer'),
    fix: 'Write its original words as text.',
    bad: '"itemReviewed": { "@type": "Claim", "name": "The bridge opened in 1932.", "appearance": [{ "@type": "CreativeWork", "url": "https://paper.example/a" }] }',
    good,
    find: inClaims(function* ({ claim: thing, at }) {
      if (says(thing, 'name') && typesOf(thing).map(localName).includes('Claim')) {
        yield { at: at('name'), reason: 'Unexpected name on the claim, expected its words in text' };
      }
    }),
  },
  {
    name: 'claim/no-appearance',
    summary: 'A Claim says where it appeared.',
    why: 'Readers match posts with claims by these addresses: 20 of 35 real records had none.',
    source: `${google}; real records`,
    severity: weighs('info', 'explorer', 'mediavault', 'labelers', 'datacommons'),
    fix: 'Add appearance, a list of CreativeWork with one url each, or firstAppearance.',
    bad: '"itemReviewed": { "@type": "Claim", "text": "It opened in 1932, thankfully." }',
    good,
    find: inClaims(function* ({ claim: thing, at }) {
      if (says(thing, 'appearance') || says(thing, 'firstAppearance')) return;
      yield { at: at(), reason: 'Unexpected claim without an appearance, expected where it was made' };
    }),
  },
  {
    name: 'claim/appearance-not-an-object',
    summary: 'Each appearance is an object.',
    why: 'Readers ask it for its url; a bare text has none.',
    source: google,
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons', 'schema'),
    fix: 'Write a CreativeWork with a url.',
    bad: '"itemReviewed": { "@type": "Claim", "appearance": ["https://paper.example/a"] }',
    good,
    find: inClaims(function* ({ claim: thing, at }) {
      for (const term of appearances) {
        for (const text of textsOf(thing[term])) {
          yield {
            at: at(term),
            reason: `Unexpected text "${short(text)}" as ${term}, expected an object with a url`,
          };
        }
      }
    }),
  },
  {
    name: 'claim/appearance-no-url',
    summary: 'Each appearance has one address.',
    why: 'Without it nobody finds the claim, and of two one is lost.',
    source: google,
    severity: weighs('warning', 'explorer', 'mediavault', 'datacommons'),
    fix: 'Give each place an object with one url; a first appearance that is not online may do without.',
    bad: '"itemReviewed": { "@type": "Claim", "appearance": [{ "@type": "CreativeWork", "name": "A post" }] }',
    good,
    find: inClaims(function* (given) {
      for (const { work, term, at } of worksOf(given)) {
        const { length } = textsOf(work['url']);
        if (length === 1 || (length === 0 && (term === 'firstAppearance' || '@id' in work))) continue;
        yield { at, reason: `Unexpected ${term} with ${length || 'no'} addresses, expected one url` };
      }
    }),
  },
  {
    name: 'claim/appearance-on-own-site',
    summary: 'A claim appeared outside of the site that reviews it.',
    why: 'An appearance on the reviewing site marks the check itself as the misinformation.',
    source: google,
    severity: weighs('error', 'explorer', 'mediavault', 'labelers'),
    fix: 'Name the page where the claim was made.',
    bad: '"itemReviewed": { "@type": "Claim", "appearance": [{ "@type": "CreativeWork", "url": "https://desk.example/bridge/" }] }',
    good,
    find: inClaims(function* (given) {
      const own = soleText(given.review.thing, 'url');
      for (const { work, term, at } of worksOf(given)) {
        const url = textsOf(work['url']).find((each) => own !== undefined && isSameHost(each, own));
        if (url)
          yield {
            at,
            reason: `Unexpected ${term} ${short(url)} on the reviewing site, expected where the claim was made`,
          };
      }
    }),
  },
  {
    name: 'claim/date-of-review',
    summary: 'The date of a claim is the day on which it was made, not that of the review.',
    why: 'Content systems copy it: 12 of 31 real records. Readers then date the claim wrongly.',
    source: `${google}; real records`,
    severity: weighs('info', 'explorer', 'mediavault', 'datacommons'),
    fix: 'Write when it was made, and leave it out where that is unknown.',
    bad: '"datePublished": "2024-06-20", "itemReviewed": { "@type": "Claim", "datePublished": "2024-06-20" }',
    good,
    find: inClaims(function* ({ review, claim: thing, at }) {
      const said = soleText(thing, 'datePublished');
      if (said && said === soleText(review.thing, 'datePublished')) {
        yield {
          at: at('datePublished'),
          reason: `Unexpected claim of the same date as its review, ${said}, expected the day on which it was made`,
        };
      }
    }),
  },
  {
    name: 'claim/after-review',
    summary: 'A claim is made before it is reviewed.',
    why: 'One of the two dates is wrong, and readers show both.',
    source: google,
    severity: everywhere('error'),
    fix: 'Mend one of the dates.',
    bad: '"datePublished": "2024-06-20", "itemReviewed": { "@type": "Claim", "datePublished": "2024-07-01" }',
    good,
    find: inClaims(function* ({ review, claim: thing, at }) {
      const [said, reviewed] = [soleText(thing, 'datePublished'), soleText(review.thing, 'datePublished')];
      if (!said || !reviewed || dateFault(said) || dateFault(reviewed) || !isAfter(said, reviewed)) return;
      yield {
        at: at('datePublished'),
        reason: `Unexpected claim of ${said} after its review of ${reviewed}, expected it earlier`,
      };
    }),
  },
];

const appearances = ['firstAppearance', 'appearance'] as const;

/** The works in which a claim appeared. */
function* worksOf({
  claim: thing,
  at,
}: ClaimCase): Generator<{ work: Thing; term: string; at: Found['at'] }> {
  for (const term of appearances) {
    for (const work of thingsOf(thing[term]))
      yield { work, term, at: 'url' in work ? at('url', work) : at(undefined, work) };
  }
}

/** Whether an address is on the page of the review: a fragment that names the claim there is its own. */
function samePage(url: string, page: string | undefined): boolean {
  return page !== undefined && url.split('#')[0] === page.split('#')[0];
}
