// Reviews that people signed → ClaimReview documents, one for each reviewed claim.
import type { ClaimLeaf, ClaimReviewLeaf, CreativeWorkLeaf, RatingLeaf } from 'schema-dts';
import type { ReviewSource } from '../model/decision.ts';
import { lastChange, type PublishedClaim, type PublishedReview } from '../model/edition.ts';
import type { Draft } from '../model/plugin.ts';
import type { Scale, Site } from '../model/site.ts';
import { placesOf } from './appearance.ts';
import { type Cast, castOf } from './cast.ts';
import { correctionsOf } from './correction.ts';
import { dated, datedIf } from './date.ts';
import { originalIri, personIri, reviewIri, websiteIri } from './iri.ts';
import { house, publisher } from './organization.ts';
import { author, claimant } from './person.ts';
import { type Identified, known, nodeOf, oneOrMany, reference } from './typed.ts';

/**
 * The reviews of an edition by claim id, each a document of its own, whole without the article's graph.
 */
export function reviewsOf(draft: Draft, site: Site) {
  const cast = castOf(draft, site);
  const reviewed = draft.claims.flatMap((claim) =>
    claim.review
      ? [[claim.id, nodeOf(reviewOf({ draft, site, cast, claim, review: claim.review }))] as const]
      : [],
  );
  return Object.fromEntries(reviewed);
}

interface Case {
  readonly draft: Draft;
  readonly site: Site;
  readonly cast: Cast;
  readonly claim: PublishedClaim;
  readonly review: PublishedReview;
}

function reviewOf(given: Case): Identified<ClaimReviewLeaf> {
  const { draft, site, claim, review } = given;
  const signer = review.reviewer;
  return {
    '@type': 'ClaimReview',
    '@id': reviewIri(review.url),
    url: review.url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': review.url },
    claimReviewed: claim.claim,
    datePublished: dated(review.date, site),
    dateModified: dated(lastChange(review), site),
    // Consumers identify the fact-checker by this one organisation; the person who signs is the editor.
    author: house(site),
    ...known({
      editor: signer && {
        '@type': 'Person' as const,
        '@id': personIri(site, signer),
        name: signer.name,
        ...known({ url: signer.url, jobTitle: signer.jobTitle }),
      },
    }),
    inLanguage: draft.language,
    reviewRating: ratingOf(review, site.scale),
    itemReviewed: itemOf(given),
    reviewBody: review.conclusion,
    isPartOf: reference(websiteIri(site)),
    ...known({
      citation: oneOrMany(review.sources.map((source, index) => sourceOf(review.url, source, index))),
      correction: oneOrMany(correctionsOf(review.url, review.corrections, site)),
    }),
    sdPublisher: house(site),
    ...known({ sdLicense: site.dataLicense ? reference(site.dataLicense) : undefined }),
  };
}

/** The verdict. The three numbers come together or not at all. */
function ratingOf({ url, label, rating, conclusion }: PublishedReview, scale: Scale): Identified<RatingLeaf> {
  const numbers =
    rating?.value === undefined
      ? {}
      : { ratingValue: rating.value, bestRating: scale.best, worstRating: scale.worst };
  return {
    '@type': 'Rating',
    '@id': `${url}#rating`,
    alternateName: label,
    ...numbers,
    ratingExplanation: conclusion,
  };
}

/** The claim as a consumer reads it who has nothing but this document. */
function itemOf({ draft, site, cast, claim }: Case): Identified<ClaimLeaf> {
  const { first, further } = placesOf({ draft, site, claim }, original(draft, site, cast));
  const party = cast.party(claim);
  return {
    '@type': 'Claim',
    '@id': claim.url,
    text: claim.quote,
    inLanguage: draft.language,
    ...known({
      author: party && claimant(party),
      datePublished: datedIf(claim.said, site),
      firstAppearance: first?.work,
      appearance: oneOrMany(further.map((place) => place.work)),
    }),
  };
}

/** The piece in which the claim first stood; without an address where nobody knows it. */
function original(draft: Draft, site: Site, cast: Cast): Identified<CreativeWorkLeaf> {
  const { headline, originalUrl, datePublished } = draft.meta;
  return {
    '@type': 'CreativeWork',
    '@id': originalIri(draft),
    ...known({ headline, url: originalUrl, author: oneOrMany(cast.authors.map(author)) }),
    publisher: publisher(draft, site),
    ...known({ datePublished: datedIf(datePublished, site) }),
  };
}

function sourceOf(page: string, source: ReviewSource, index: number): Identified<CreativeWorkLeaf> {
  const id = `${page}#source-${index + 1}`;
  const { name, url, archivedUrl, date, note, publisher: house } = source;
  return {
    '@type': 'CreativeWork',
    '@id': id,
    name,
    ...known({
      publisher: house
        ? { '@type': 'Organization' as const, '@id': `${id}-publisher`, name: house }
        : undefined,
      url,
      archivedAt: archivedUrl,
      datePublished: date,
      description: note,
    }),
  };
}
