// What must hold of a ClaimReview itself: its address, author, dates and wording.
import { hostIn, isAddress } from '../model/forms.ts';
import { listOf, soleText, soleThing, typesOf } from '../model/thing.ts';
import { longestClaim, verdictIn } from '../model/verdictWords.ts';
import { type Case, dateFaults, type Rule } from './rule.ts';

/** Fields that a review always has here, whoever calls them optional. */
const required = [
  'url',
  'claimReviewed',
  'author',
  'datePublished',
  'dateModified',
  'inLanguage',
  'reviewRating',
  'itemReviewed',
  'sdPublisher',
] as const;

/** Rules about the review's own fields; the rating's and the claim's stand in tables of their own. */
export const reviewRules: readonly Rule[] = [
  {
    rule: 'check:review-field-missing',
    severity: 'error',
    at: [],
    *faults({ node }) {
      for (const field of required) {
        if (!(field in node)) yield `Unexpected review without ${field}, expected it in every review`;
      }
    },
    fix: 'Add the field.',
  },
  {
    rule: 'check:review-type',
    severity: 'error',
    at: ['@type'],
    *faults({ node }) {
      if (node['@type'] !== 'ClaimReview') yield 'Unexpected @type, expected the one word ClaimReview';
    },
    fix: 'Consumers compare the type with that word: write no list and no other type.',
  },
  {
    rule: 'check:review-address',
    severity: 'error',
    at: ['url'],
    *faults({ node, subject }) {
      const url = soleText(node, 'url');
      if (!isAddress(url)) return;
      if (!url.startsWith('https://')) yield `Unexpected url ${url}, expected one that begins with https`;
      else if (hostIn(url) !== hostIn(subject.site.url)) {
        yield `Unexpected url ${url}, expected one on ${hostIn(subject.site.url) ?? 'the host of the site'}`;
      }
    },
    fix: 'The url is the page of this fact check on the publication’s own host.',
  },
  {
    rule: 'check:review-address-shared',
    severity: 'error',
    at: ['url'],
    *faults({ node, subject }) {
      const url = soleText(node, 'url');
      const same = Object.values(subject.reviews).filter((review) => review['url'] === url);
      if (url !== undefined && same.length > 1) {
        yield `Unexpected url ${url} on several reviews, expected one for each`;
      }
    },
    fix: 'Give every claim an id of its own.',
  },
  {
    rule: 'check:review-at-claim',
    severity: 'error',
    at: ['url'],
    *faults({ node, subject }) {
      const { url, meta } = subject.draft;
      const own = soleText(node, 'url');
      if (own !== undefined && (own === url || own === meta.originalUrl)) {
        yield `Unexpected url ${own}, expected the page of the fact check and not that of the claim`;
      }
    },
    fix: 'The review lives on a page of its own.',
  },
  {
    rule: 'check:review-author',
    severity: 'error',
    at: ['author'],
    faults: authorFaults,
    fix: 'The author is the publication’s organisation, with its name and its absolute home address.',
  },
  {
    rule: 'check:review-date',
    severity: 'error',
    at: ['datePublished'],
    *faults({ node }) {
      yield* dateFaults(node);
    },
    fix: 'Write the day as 2019-03-05, or the time with its offset.',
  },
  {
    rule: 'check:review-name',
    severity: 'error',
    at: ['name'],
    *faults({ node }) {
      for (const field of ['name', 'description']) {
        if (!(field in node)) continue;
        const reason = `Unexpected ${field} on the review, expected the claim in claimReviewed only`;
        yield { reason, at: [field] };
      }
    },
    fix: 'Leave the field out: consumers look for the claim in claimReviewed.',
  },
  {
    rule: 'check:claim-wording',
    severity: 'error',
    at: ['claimReviewed'],
    *faults({ node }) {
      if ('claimReviewed' in node && typeof node['claimReviewed'] !== 'string') {
        yield 'Unexpected claimReviewed, expected one text';
      }
    },
    fix: 'Write one claim in one review.',
  },
  {
    rule: 'check:claim-long',
    severity: 'warning',
    at: ['claimReviewed'],
    *faults({ node }) {
      const length = [...(soleText(node, 'claimReviewed') ?? '')].length;
      if (length > longestClaim) {
        yield `Unexpected ${length} characters in claimReviewed, expected at most ${longestClaim}`;
      }
    },
    fix: 'Shorten `claim` in the review file; the words of the article stay in the claim’s text.',
  },
  {
    rule: 'check:rating-in-claim',
    severity: 'error',
    at: ['claimReviewed'],
    *faults({ node, subject }) {
      const claim = soleText(node, 'claimReviewed') ?? '';
      const own = soleText(soleThing(node, 'reviewRating'), 'alternateName');
      const labels = [...subject.site.scale.ratings.map(({ label }) => label), ...(own ? [own] : [])];
      const told = verdictIn(claim, labels);
      if (told) yield `Unexpected verdict "${told}" in claimReviewed, expected the claim alone`;
    },
    fix: 'State the claim as it was made; the verdict has its own place.',
  },
];

function* authorFaults({ node, subject }: Case): Generator<string> {
  const authors = listOf(node['author']);
  if (authors.length === 0) return;
  const author = soleThing(node, 'author');
  if (authors.some((each) => typeof each === 'string')) return;
  if (Array.isArray(node['author']) || !author) {
    yield 'Unexpected author, expected one organisation as an object';
    return;
  }
  if (typesOf(author).join() !== 'Organization') {
    yield `Unexpected ${typesOf(author).join(' ')} as author, expected an Organization`;
  }
  if (!('name' in author)) yield 'Unexpected author without a name, expected the publication’s';
  const url = soleText(author, 'url');
  if (url === undefined) yield 'Unexpected author without a url, expected the publication’s home address';
  else if (isAddress(url) && hostIn(url) !== hostIn(subject.site.url)) {
    yield `Unexpected author at ${url}, expected an address on ${hostIn(subject.site.url) ?? 'the same host'}`;
  }
}
