// A composed article → what the publication's record is held against.
import type { Composed } from './article.ts';
import { factCheckUrl, formerUrls } from './model/address.ts';
import { type ClaimDecision, placeUnder } from './model/decision.ts';
import { lastChange, type PublishedClaim, type PublishedReview } from './model/edition.ts';
import type { ArticleFacts, ClaimFacts } from './model/record.ts';
import type { Site } from './model/site.ts';
import { hashOf } from './review/index.ts';

/** Published claims, and withdrawn ones whether or not their words still stand in the article. Throws never. */
export function factsOf(
  { draft, decisions, lapses }: Pick<Composed, 'draft' | 'decisions' | 'lapses'>,
  site: Site,
): ArticleFacts {
  const { id, url, meta, corrections, language } = draft;
  const published = new Map(draft.claims.map((claim) => [claim.id, claim]));
  const claims = (decisions?.claims ?? []).flatMap((decision): ClaimFacts[] => {
    const claim = published.get(decision.id);
    const withdrawn = decision.review?.withdrawn;
    if (!claim && !withdrawn) return [];
    const { review } = decision;
    return [
      {
        id: decision.id,
        wording: claim?.claim ?? decision.claim ?? decision.anchor.quote,
        quote: claim?.quote ?? decision.anchor.quote,
        verdict: review?.verdict ?? '',
        appearances: claim?.appearances ?? [],
        places: placesOf(decision),
        ...(decision.sameClaim === undefined ? {} : { sameClaim: decision.sameClaim }),
        ...(claim?.review ? { review: reviewFacts(claim, claim.review, { language, site }) } : {}),
        ...(review && withdrawn
          ? {
              withdrawn: {
                ...withdrawn,
                url: factCheckUrl(site, decision.id),
                language,
                published: review.date,
              },
            }
          : {}),
      },
    ];
  });
  return {
    source: id,
    url,
    text: hashOf(draft.text),
    corrections,
    aliases: formerUrls(site, meta.aliases),
    claims,
    stale: lapses.flatMap(({ old }) => old?.hash ?? []),
  };
}

function placesOf({ anchor, places }: ClaimDecision): ClaimFacts['places'] {
  const ways = {
    id: 'id',
    verdict: 'review.verdict',
    conclusion: 'review.conclusion',
    sameClaim: 'sameClaim',
  };
  const found = Object.entries(ways).map(([field, way]) => [field, placeUnder(places, way) ?? anchor.place]);
  return Object.fromEntries(found);
}

function reviewFacts(
  { id }: PublishedClaim,
  review: PublishedReview,
  { language, site }: { readonly language: string; readonly site: Site },
): NonNullable<ClaimFacts['review']> {
  const { label, rating, date, signed, corrections, conclusion } = review;
  const { best, worst } = site.scale;
  return {
    url: factCheckUrl(site, id),
    language,
    date,
    modified: lastChange(review),
    label,
    ...(rating
      ? {
          rating: {
            key: rating.key,
            class: rating.class,
            ...(rating.value === undefined ? {} : { value: rating.value, best, worst }),
          },
        }
      : {}),
    conclusion: hashOf(conclusion),
    signed,
    corrections,
  };
}
