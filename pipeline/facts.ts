// A composed article → what the publication's record is held against.
import type { Composed } from './article.ts';
import { factCheckUrl, formerUrls } from './model/address.ts';
import { type ClaimDecision, placeUnder } from './model/decision.ts';
import { lastChange, type PublishedReview } from './model/edition.ts';
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
    const lapse = lapses.find((each) => each.claim === decision.id);
    const withdrawn = decision.review?.withdrawn;
    if (!claim && !lapse && !withdrawn) return [];
    const { review } = decision;
    const signed = claim?.review?.signed;
    return [
      {
        id: decision.id,
        wording: claim?.claim ?? lapse?.words.wording ?? decision.claim ?? decision.anchor.quote,
        quote: claim?.quote ?? lapse?.words.quote ?? decision.anchor.quote,
        verdict: review?.verdict ?? '',
        appearances: claim?.appearances ?? [],
        places: placesOf(decision),
        ...(decision.formerly === undefined ? {} : { formerly: decision.formerly }),
        ...(decision.sameClaim === undefined ? {} : { sameClaim: decision.sameClaim }),
        ...(claim?.review && signed
          ? { review: { ...reviewFacts(claim.review, { language, site }), signed } }
          : {}),
        ...(lapse ? { unsigned: reviewFacts(lapse.review, { language, site }) } : {}),
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
    refused: (decisions?.claims ?? []).flatMap(({ id: claim, review }) =>
      review && claims.every((each) => each.id !== claim) ? [claim] : [],
    ),
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
  review: Omit<PublishedReview, 'signed'>,
  { language, site }: { readonly language: string; readonly site: Site },
): NonNullable<ClaimFacts['unsigned']> {
  const { url, label, rating, date, corrections, conclusion } = review;
  const { best, worst } = site.scale;
  return {
    url,
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
    corrections,
  };
}
