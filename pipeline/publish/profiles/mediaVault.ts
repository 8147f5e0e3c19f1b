// A record → a ClaimReview in MediaVault's closed form: ratings as strings, days without a time, lists of appearances.
import { dayPart } from '../../model/calendar.ts';
import { schemaContext } from '../../model/node.ts';
import { addresses, known, placesOf, text, thing } from './node.ts';
import type { Profile } from './profile.ts';

/** What the archive's ingest takes: at the top nothing but the properties named here. */
export const mediaVault: Profile = {
  name: 'mediavault',
  title: 'MediaVault ingest',
  specification:
    'https://github.com/TechAndCheck/zenodotus/blob/main/public/json-schemas/claim-review-schema.json',
  file: 'mediavault.json',
  path: 'fact-checks/<id>/mediavault.json',
  losses: [
    { field: 'times', reason: 'Nothing reads what time a claim speaks of.' },
    { field: 'about', reason: 'Nothing reads whom a claim speaks of.' },
    { field: 'modality', reason: 'Nothing reads how a claim was put.' },
    { field: 'appearances.name', reason: 'Appearances are addresses only.' },
    { field: 'rating.class', reason: 'A rating has a number and words, and no kind.' },
    { field: 'rating.meaning', reason: 'ratingExplanation holds the conclusion of this review.' },
    { field: 'reviewer', reason: 'The form has one author, the organisation.' },
    { field: 'date.time', reason: 'The form takes days only.' },
    { field: 'modified', reason: 'The form is closed, without dateModified.' },
    { field: 'sources', reason: 'The form is closed, without citation.' },
    { field: 'corrections', reason: 'The form is closed, without correction.' },
    { field: 'language', reason: 'The form is closed, without inLanguage.' },
  ],
  make({ claim: { quote }, review, node }, site) {
    const claim = thing(node, 'itemReviewed');
    const rating = thing(node, 'reviewRating');
    const author = thing(claim, 'author');
    const { first, others } = placesOf(claim);
    const said = text(claim, 'datePublished');
    return {
      '@context': schemaContext,
      '@type': 'ClaimReview',
      url: text(node, 'url') ?? review.url,
      datePublished: dayPart(review.date),
      author: { '@type': 'Organization', name: site.organization.name, url: site.organization.url },
      claimReviewed: text(node, 'claimReviewed') ?? '',
      reviewRating: known({
        '@type': 'Rating',
        alternateName: review.label,
        ratingValue: text(rating, 'ratingValue'),
        bestRating: text(rating, 'bestRating'),
        worstRating: text(rating, 'worstRating'),
        ratingExplanation: text(rating, 'ratingExplanation'),
      }),
      itemReviewed: known({
        '@type': 'Claim',
        text: quote,
        // A party with a name and an address at once is both a person and an organisation there, and refused.
        author: author
          ? known({
              '@type': author['@type'] === 'Person' ? 'Person' : 'Organization',
              name: text(author, 'name'),
              jobTitle: text(author, 'jobTitle'),
              sameAs: addresses(author, 'sameAs'),
            })
          : undefined,
        datePublished: said === undefined ? undefined : dayPart(said),
        appearance: [...(first === undefined ? [] : [first]), ...others].map((url) => ({
          '@type': 'CreativeWork',
          url,
        })),
      }),
    };
  },
};
