// A record → ClaimReviewMarkupPage: what the Fact Check Tools API takes in `pages.create`.
import { moment } from '../moments.ts';
import { addresses, known, placesOf, text, thing } from './node.ts';
import type { Profile } from './profile.ts';

/** One page with one markup, for its address is its own. */
export const factCheckTools: Profile = {
  name: 'fact-check-tools',
  title: 'Fact Check Tools API, ClaimReviewMarkupPage',
  specification: 'https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/pages',
  file: 'claim-review-markup-page.json',
  path: 'fact-checks/<id>/claim-review-markup-page.json',
  losses: [
    { field: 'quote', reason: 'A markup has one wording, claimReviewed.' },
    { field: 'times', reason: 'A markup does not say what time a claim speaks of.' },
    { field: 'about', reason: 'A markup does not say whom a claim speaks of.' },
    { field: 'modality', reason: 'A markup does not say how a claim was put.' },
    { field: 'appearances.name', reason: 'Appearances are addresses only.' },
    { field: 'rating.fraction', reason: 'Numbers of a rating are whole: others are left out.' },
    { field: 'rating.class', reason: 'A rating has a number and words, and no kind.' },
    { field: 'rating.meaning', reason: 'ratingExplanation holds the conclusion of this review.' },
    { field: 'reviewer', reason: 'claimReviewAuthor is the organisation.' },
    { field: 'modified', reason: 'A page has the date of publication only.' },
    { field: 'sources', reason: 'A markup has no citations.' },
    { field: 'corrections', reason: 'A markup has no corrections.' },
    { field: 'language', reason: 'A markup has no language.' },
  ],
  make({ review, node }, site) {
    const claim = thing(node, 'itemReviewed');
    const rating = thing(node, 'reviewRating');
    const author = thing(claim, 'author');
    const { first, others } = placesOf(claim);
    const numbers = ['ratingValue', 'bestRating', 'worstRating'].map(
      (name) => [name, rating?.[name]] as const,
    );
    // The API's numbers are whole; a scale in steps of a half goes without rather than rounded.
    const whole = numbers.every(([, value]) => Number.isInteger(value));
    return known({
      pageUrl: text(node, 'url') ?? review.url,
      publishDate: moment(review.date, site.timeZone),
      claimReviewAuthor: known({
        name: site.organization.name,
        imageUrl: site.organization.logo,
      }),
      claimReviewMarkups: [
        known({
          url: text(node, 'url') ?? review.url,
          claimReviewed: text(node, 'claimReviewed'),
          claimDate: text(claim, 'datePublished'),
          claimFirstAppearance: first,
          claimAppearances: others,
          claimAuthor: author
            ? known({
                name: text(author, 'name'),
                jobTitle: text(author, 'jobTitle'),
                // One address: the API takes no list.
                sameAs: addresses(author, 'sameAs')[0],
              })
            : undefined,
          rating: known({
            textualRating: review.label,
            ...(whole ? Object.fromEntries(numbers) : {}),
            ratingExplanation: text(rating, 'ratingExplanation'),
          }),
        }),
      ],
    });
  },
};
