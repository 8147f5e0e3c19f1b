// Rules about the page of a ClaimReview: its address, and whether people see there what the data says.
import { isSameHost } from '../../model/address.ts';
import { hostIn, isAddress } from '../../model/forms.ts';
import { soleText, soleThing, textsOf, thingsOf } from '../../model/thing.ts';
import { inReviews, short, spot } from '../ask.ts';
import { everywhere, weighs } from '../consumer.ts';
import type { Rule } from '../rule.ts';

/** Reviews of one page whose words are looked for: more are a list, and no page of a review. */
const mostLookedFor = 20;

const google = 'Google, ClaimReview documentation';

export const address: readonly Rule[] = [
  {
    name: 'review/url-not-absolute',
    summary: 'The `url` of a ClaimReview is an absolute address that begins with https.',
    why: 'Outside of the page nobody knows what a relative address is relative to.',
    source: `${google}; 2 of 35 real records`,
    severity: everywhere('error'),
    fix: 'Write the whole address.',
    bad: '"url": "/fact-checks/bridge/"',
    good: '"url": "https://desk.example/bridge/"',
    find: inReviews(function* (visit) {
      const url = soleText(visit.thing, 'url');
      if (!url || (isAddress(url) && url.startsWith('https://'))) return;
      yield {
        at: spot(visit, 'url'),
        reason: `Unexpected url ${short(url)}, expected one like https://example.org/page`,
      };
    }),
  },
  {
    name: 'review/url-on-other-host',
    summary: 'The `url` of a ClaimReview is on the host of its page.',
    why: 'The Fact Check Tools take a review only from the site that publishes it.',
    source: google,
    severity: weighs('error', 'explorer'),
    fix: 'Write the canonical address of this page.',
    bad: '"url": "https://elsewhere.example/bridge/"',
    good: '"url": "https://desk.example/bridge/"',
    find: inReviews(function* (visit, { html }) {
      const url = soleText(visit.thing, 'url');
      const canonical = html?.canonical;
      if (!isAddress(url) || !isAddress(canonical) || isSameHost(url, canonical)) return;
      const reason = `Unexpected url on ${hostIn(url)}, expected one on the page’s host ${hostIn(canonical)}`;
      yield { at: spot(visit, 'url'), reason };
    }),
  },
  {
    name: 'review/anchor-missing',
    summary: 'The anchor in the `url` of a ClaimReview is on the page.',
    why: 'A link to it leads to the top of the page, and several reviews look like one.',
    source: google,
    severity: weighs('warning', 'explorer'),
    fix: 'Give the element an id that is the anchor.',
    bad: '"url": "https://desk.example/bridge/#nowhere"',
    good: '"url": "https://desk.example/bridge/"',
    find: inReviews(function* (visit, { html }) {
      const [page, anchor] = (soleText(visit.thing, 'url') ?? '').split('#');
      if (!html || !anchor || page !== html.canonical || html.ids.has(decoded(anchor))) return;
      yield {
        at: spot(visit, 'url'),
        reason: `Unexpected anchor #${short(anchor)}, expected one that is on the page`,
      };
    }),
  },
  {
    name: 'review/url-of-claim',
    summary: 'The `url` of a ClaimReview is the page of the check, not that of the claim.',
    why: 'Readers then show the claim as its own refutation.',
    source: 'Seen in real records',
    severity: everywhere('error'),
    fix: 'Write the address of the fact check; that of the claim is an appearance.',
    bad: '"url": "https://paper.example/a"',
    good: '"url": "https://desk.example/bridge/"',
    find: inReviews(function* (visit) {
      const url = soleText(visit.thing, 'url');
      const claims = thingsOf(visit.thing['itemReviewed']);
      const works = claims.flatMap((claim) => [
        claim,
        ...thingsOf(claim['appearance']),
        ...thingsOf(claim['firstAppearance']),
      ]);
      const texts = claims.flatMap((claim) => textsOf(claim['appearance']));
      if (!url || ![...texts, ...works.flatMap((work) => textsOf(work['url']))].includes(url)) return;
      yield {
        at: spot(visit, 'url'),
        reason: `Unexpected url ${short(url)}, at which the claim appeared, expected the page of the check`,
      };
    }),
  },
  {
    name: 'review/not-in-sight',
    summary: 'Claim and verdict stand on the page for people to read.',
    why: 'The guidelines of the Fact Check Tools refuse markup for what readers of the page do not see.',
    source: google,
    severity: weighs('warning', 'explorer'),
    fix: 'Show the claim and the verdict in the words of the data.',
    bad: '"claimReviewed": "The tunnel is nine miles long."',
    good: '"claimReviewed": "The bridge opened in 1932."',
    *find({ html, reviews }) {
      if (!html || reviews.length === 0) return;
      const seen = plain(html.words());
      for (const visit of reviews.filter(({ block }) => block.syntax === 'script').slice(0, mostLookedFor)) {
        const rating = soleThing(visit.thing, 'reviewRating');
        const told = [
          { term: 'claimReviewed', thing: visit.thing },
          ...(rating ? [{ term: 'alternateName', thing: rating }] : []),
        ];
        for (const { term, thing } of told) {
          const text = soleText(thing, term);
          if (!text || seen.includes(plain(text))) continue;
          const reason = `Unexpected ${term} "${short(text)}" in the data alone, expected it on the page as well`;
          yield { at: spot(visit, term, { thing }), reason };
        }
      }
    },
  },
];

/** Words as they are compared: one blank between them, plain quotation marks, no case. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim().toLowerCase();
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
