// Published claims → Claim nodes of the article's graph.
import type { ClaimLeaf } from 'schema-dts';
import type { PublishedClaim } from '../model/edition.ts';
import type { Describer, Draft } from '../model/plugin.ts';
import type { Site } from '../model/site.ts';
import { placesOf } from './appearance.ts';
import { type Cast, castOf } from './cast.ts';
import { datedIf } from './date.ts';
import { articleIri, originalIri, reviewIri } from './iri.ts';
import { amountsOf } from './quantity.ts';
import { type Identified, known, nodeOf, oneOrMany, reference } from './typed.ts';

/** Each published claim: the article's words, who said them, what, when and how much they speak of. */
export const claims: Describer = {
  name: 'claims',
  *describe(draft, site) {
    const cast = castOf(draft, site);
    const iris = new Map(draft.entities.map((entity) => [entity.key, cast.iriOf(entity)]));
    for (const claim of draft.claims) yield nodeOf(claimOf(claim, { draft, site, cast, iris }));
  },
};

interface Setting {
  readonly draft: Draft;
  readonly site: Site;
  readonly cast: Cast;
  /** Addresses of the entities by their keys. */
  readonly iris: ReadonlyMap<string, string>;
}

function claimOf(claim: PublishedClaim, { draft, site, cast, iris }: Setting): Identified<ClaimLeaf> {
  const { first, further } = placesOf({ draft, site, claim }, originalWork(draft));
  const party = cast.party(claim);
  // A claim that was made before has the review that it had then.
  const factCheck = claim.review ?? claim.sameClaim?.factCheck;
  const about = claim.about.flatMap((key) => iris.get(key) ?? []);
  return {
    '@type': 'Claim',
    '@id': claim.url,
    url: claim.url,
    // The original words are the text. The wording that stands alone names the claim here; in a review it
    // is `claimReviewed`, and consumers take the name of what is reviewed for a place.
    text: claim.quote,
    ...known({
      name: claim.claim === claim.quote ? undefined : claim.claim,
      author: party && reference(party.iri),
      datePublished: datedIf(claim.said, site),
    }),
    inLanguage: draft.language,
    isPartOf: reference(articleIri(draft)),
    ...known({
      firstAppearance: first?.original ? reference(originalIri(draft)) : first?.work,
      appearance: oneOrMany([
        reference(articleIri(draft)),
        ...further.map((place) => (place.original ? reference(originalIri(draft)) : place.work)),
      ]),
      about: oneOrMany([...new Set(about)].map(reference)),
      temporalCoverage: oneOrMany(claim.times),
      mentions: oneOrMany(amountsOf(claim.url, claim.quantities)),
      review: factCheck && reference(reviewIri(factCheck.url)),
    }),
  };
}

/** In the graph the original stands with the article; a claim only points there. */
function originalWork(draft: Draft) {
  return { '@type': 'CreativeWork' as const, '@id': originalIri(draft) };
}
