import { describe, expect, it, test } from 'vitest';
import { rules } from '../../pipeline/check/claimReview.ts';
import { type Changes, onItem, onRating, onReview, reviews, said } from './subject.ts';

const page = 'https://claims.example.org/fact-checks/bridge-opened/';
const desk = {
  '@type': 'Organization',
  '@id': 'https://claims.example.org/#organization',
  name: 'The Example Desk',
  url: 'https://claims.example.org/',
};
const jo = { '@type': 'Person', '@id': 'https://claims.example.org/#person-jo', name: 'Jo Writer' };
const work = { '@type': 'CreativeWork', '@id': `${page}#x` };

it('should find nothing wrong with the sample', async () => {
  expect(await said()).toEqual([]);
});

const faulty: readonly [string, string, Changes][] = [
  ['check:review-field-missing', 'no url', { url: undefined }],
  ['check:review-field-missing', 'no claim', { claimReviewed: undefined }],
  ['check:review-field-missing', 'no author', { author: undefined }],
  ['check:review-field-missing', 'no date', { datePublished: undefined }],
  ['check:review-field-missing', 'no date of change', { dateModified: undefined }],
  ['check:review-field-missing', 'no language', { inLanguage: undefined }],
  ['check:review-field-missing', 'no rating', { reviewRating: undefined }],
  ['check:review-field-missing', 'no claim under review', { itemReviewed: undefined }],
  ['check:review-field-missing', 'no publisher of the data', { sdPublisher: undefined }],
  ['check:review-type', 'a list of types', { '@type': ['ClaimReview'] }],
  ['check:review-address', 'a url without encryption', { url: page.replace('https', 'http') }],
  ['check:review-address', 'a url on another host', { url: 'https://other.example/fact-checks/x/' }],
  ['check:review-at-claim', 'the article as url', { url: 'https://claims.example.org/opinion/2024/bridge/' }],
  ['check:wrong-value', 'a relative url', { url: '/fact-checks/bridge-opened/' }],
  ['check:wrong-value', 'two urls in one text', { url: `${page} and ${page}` }],
  ['check:review-author', 'a list of one author', { author: [desk] }],
  ['check:review-author', 'two authors', { author: [desk, { ...desk, '@id': `${page}#other` }] }],
  ['check:review-author', 'a journalist as author', { author: jo }],
  ['check:review-author', 'an author without a url', { author: { ...desk, url: undefined } as never }],
  [
    'check:review-author',
    'an author on another host',
    { author: { ...desk, url: 'https://other.example/' } },
  ],
  ['check:wrong-value', 'an author with a relative url', { author: { ...desk, url: '/' } }],
  ['check:wrong-value', 'an author as a text', { author: 'The Example Desk' }],
  ['check:review-date', 'a month for a day', { datePublished: '2024-06', dateModified: '2024-06-03' }],
  ['check:review-date', 'a change before the review', { dateModified: '2024-06-01' }],
  ['check:wrong-value', 'a day that is none', { datePublished: '2024-02-30' }],
  ['check:wrong-value', 'a time without a zone', { dateModified: '2024-06-03T10:00:00' }],
  ['check:wrong-value', 'a date in words', { dateModified: 'June 3, 2024' }],
  ['check:review-name', 'the claim in the name', { name: 'The bridge opened in 1932.' }],
  ['check:review-name', 'the claim in the description', { description: 'The bridge opened in 1932.' }],
  ['check:claim-wording', 'a list of claims', { claimReviewed: ['One.', 'Two.'] }],
  [
    'check:claim-long',
    'a long claim',
    { claimReviewed: `The bridge opened in ${'the year '.repeat(8)}1932.` },
  ],
  ['check:rating-in-claim', 'a verdict before the claim', { claimReviewed: 'ACCURATE: The bridge opened.' }],
  ['check:rating-in-claim', 'a verdict behind the claim', { claimReviewed: 'The bridge opened (accurate)' }],
  ['check:rating-in-claim', 'nothing but a verdict', { claimReviewed: 'Accurate' }],
  ['check:rating-in-claim', 'a foreign verdict', { claimReviewed: 'FALSE: the bridge opened' }],
  ['check:rating-in-claim', 'a graded verdict', { claimReviewed: 'Mostly true – the bridge opened' }],
  ['check:rating-in-claim', 'a verdict and a hyphen', { claimReviewed: 'Pants on fire - the bridge opened' }],
  ['check:rating-in-claim', 'a verdict in brackets', { claimReviewed: '[Satire] The bridge opened' }],
  ['check:rating-in-claim', 'the kind of piece', { claimReviewed: 'Fact check: Did the bridge open?' }],
  ['check:empty-text', 'an empty text', { reviewBody: '' }],
  ['check:empty-text', 'a text of spaces', { claimReviewed: '  ' }],
  ['check:markup-in-text', 'HTML', { reviewBody: 'It <b>opened</b>.' }],
  ['check:markup-in-text', 'a script', { claimReviewed: '<script>alert(1)</script>' }],
  ['check:reference-in-text', 'a character reference', { claimReviewed: 'It&#039;s open.' }],
  ['check:reference-in-text', 'a named reference', { claimReviewed: 'Cars &amp; lorries use it.' }],
  ['check:language', 'a language in words', { inLanguage: 'English' }],
];

const fine: readonly [string, Changes][] = [
  ['a time with its zone', { datePublished: '2024-06-02T10:00:00-04:00' }],
  ['a claim of 75 characters', { claimReviewed: 'a'.repeat(75) }],
  ['a claim that holds a rating’s word', { claimReviewed: 'Accurate maps show the bridge.' }],
  ['a name as long as a label', { claimReviewed: 'Accurately: the bridge opened in 1932.' }],
  ['a claim that opens with a verdict’s word', { claimReviewed: 'False teeth were found: three.' }],
  ['a compound with a verdict’s word', { claimReviewed: 'True-crime series: most watch them.' }],
  ['an ampersand', { claimReviewed: 'AT&T; or cars & lorries <that> a < b' }],
  ['a regional language', { inLanguage: 'pt-BR' }],
];

describe('a review', () => {
  it.each(faulty)('should be reported as %s for %s', async (rule, _name, changes) => {
    expect(await onReview(changes)).toEqual([rule]);
  });

  it.each(fine)('should not be reported for %s', async (_name, changes) => {
    expect(await onReview(changes)).toEqual([]);
  });

  it('should be reported where two reviews have one url', async () => {
    const review = reviews['bridge-opened'];
    if (!review) throw new Error('The sample has no review');
    const second = { ...review, '@id': `${page}#second` };
    const messages = await said({ reviews: { 'bridge-opened': review, 'bridge-traffic': second } });
    expect(messages.map(({ rule }) => rule)).toEqual([
      'check:review-address-shared',
      'check:review-address-shared',
    ]);
  });
});

describe('reviews without a url', () => {
  it('should not be reported for sharing it', async () => {
    const [review] = Object.values(reviews);
    const bare = ['a', 'b'].map((id) => [id, { ...review, '@id': `${page}#${id}`, url: undefined }]);
    const entries = bare.map(([id, node]) => [id, JSON.parse(JSON.stringify(node))]);
    const messages = await said({ reviews: Object.fromEntries(entries) });
    expect(new Set(messages.map(({ rule }) => rule))).toEqual(new Set(['check:review-field-missing']));
  });
});

const ratings: readonly [string, string, Changes][] = [
  ['check:rating-label-missing', 'no label', { alternateName: undefined }],
  ['check:rating-label-slug', 'a slug for a label', { alternateName: 'mostly_accurate' }],
  ['check:rating-label-long', 'a sentence for a label', { alternateName: 'It is so. '.repeat(10).trim() }],
  ['check:rating-numbers', 'numbers as texts', { ratingValue: '5', bestRating: '5', worstRating: '1' }],
  ['check:rating-numbers', 'a value alone', { bestRating: undefined, worstRating: undefined }],
  ['check:rating-numbers', 'a value above the best', { ratingValue: 6 }],
  ['check:rating-numbers', 'a worst below one', { worstRating: 0 }],
  ['check:rating-numbers', 'a scale upside down', { bestRating: 1, worstRating: 5 }],
  ['check:rating-numbers', 'a scale of one step', { ratingValue: 2, bestRating: 2, worstRating: 2 }],
  ['check:empty-text', 'an empty value', { ratingExplanation: '' }],
];

describe('a rating', () => {
  it.each(ratings)('should be reported as %s for %s', async (rule, _name, changes) => {
    expect(await onRating(changes)).toEqual([rule]);
  });

  it('should not be reported for a verdict in words only', async () => {
    const changes = { ratingValue: undefined, bestRating: undefined, worstRating: undefined };
    expect(await onRating({ ...changes, alternateName: 'Half-true' })).toEqual([]);
  });
});

const claims: readonly [string, string, Changes][] = [
  [
    'check:item-not-a-claim',
    'a creative work',
    { '@type': 'CreativeWork', firstAppearance: undefined, appearance: undefined },
  ],
  ['check:claim-address', 'an appearance in its url', { url: 'https://elsewhere.example/post' }],
  ['check:claim-name', 'a name', { name: 'The bridge opened in 1932.' }],
  ['check:claim-date', 'a date after its review', { datePublished: '2024-06-04' }],
  ['check:claim-date-copied', 'the date of its review', { datePublished: '2024-06-02' }],
  ['check:wrong-value', 'a day that is none', { datePublished: '2023-02-29' }],
  ['check:appearance', 'an appearance on our own site', { appearance: { ...work, url: `${page}x` } }],
  [
    'check:appearance',
    'our site with a dot',
    { appearance: { ...work, url: 'https://claims.example.org./x' } },
  ],
  [
    'check:appearance',
    'our site with www',
    { appearance: { ...work, url: 'https://www.claims.example.org/x' } },
  ],
  [
    'check:appearance',
    'one page twice',
    { appearance: ['a', 'b'].map((id) => ({ ...work, '@id': `${page}#${id}`, url: 'https://a.example/' })) },
  ],
  ['check:appearance', 'an appearance without an address', { appearance: work }],
  [
    'check:appearance',
    'two addresses in one',
    { appearance: { ...work, url: ['https://a.example/', 'https://b.example/'] } },
  ],
  ['check:wrong-value', 'an appearance as a text', { appearance: 'https://elsewhere.example/bridge' }],
  ['check:appearance-missing', 'no appearance', { appearance: undefined, firstAppearance: undefined }],
  ['check:claimant-name', 'a claimant without a name', { author: { '@type': 'Person', '@id': jo['@id'] } }],
  ['check:wrong-value', 'a claimant as a text', { author: 'Jo Writer' }],
  ['check:claimant-several', 'a name with a job', { author: { ...jo, name: 'Jo Writer, prime minister' } }],
  ['check:claimant-several', 'two names', { author: { ...jo, name: 'Jo Writer and Al Reader' } }],
  [
    'check:claimant-several',
    'topics',
    { author: { ...jo, '@type': 'Organization', name: 'vaccines, health, covid' } },
  ],
  [
    'check:claimant-post',
    'a post as the claimant’s page',
    { author: { ...jo, sameAs: 'https://elsewhere.example/bridge' } },
  ],
  [
    'check:claimant-post',
    'a status as the claimant’s page',
    { author: { ...jo, sameAs: ['https://social.example/@jo/status/12'] } },
  ],
  ['check:own-claim', 'our own claim', { author: desk }],
];

const fineClaims: readonly [string, Changes][] = [
  ['an unknown claimant', { author: undefined }],
  ['an unknown date', { datePublished: undefined }],
  ['a year', { datePublished: '2019' }],
  ['an original without an address', { firstAppearance: { ...work, name: 'Keep it' } }],
  ['a name with its ending', { author: { ...jo, name: 'Jo Writer, Jr.' } }],
  [
    'a department',
    { author: { ...jo, '@type': 'Organization', name: 'Department of Health and Human Services' } },
  ],
  ['a company', { author: { ...jo, '@type': 'Organization', name: 'Elsewhere, Inc.' } }],
  ['a page with a telling title', { author: { ...jo, sameAs: 'https://en.wikipedia.org/wiki/Watch' } }],
  ['a page about the claimant', { author: { ...jo, sameAs: 'https://en.wikipedia.org/wiki/Example' } }],
];

describe('a claim', () => {
  it.each(claims)('should be reported as %s for %s', async (rule, _name, changes) => {
    expect(await onItem(changes)).toEqual([rule]);
  });

  it.each(fineClaims)('should not be reported for %s', async (_name, changes) => {
    expect(await onItem(changes)).toEqual([]);
  });
});

test('every rule has a case here in which it fires', () => {
  const fired = new Set([...faulty, ...ratings, ...claims].map(([rule]) => rule));
  fired.add('check:review-address-shared');
  expect(rules.map(({ rule }) => rule).filter((rule) => !fired.has(rule))).toEqual([]);
});
