// A decision to publish a claim → what speaks against it, each with its place in the review file.
import { hostOf, isSameHost } from '../model/address.ts';
import type { Meta } from '../model/article.ts';
import { type ClaimDecision, placeUnder, type Review } from '../model/decision.ts';
import type { Claimant } from '../model/edition.ts';
import type { Severity } from '../model/message.ts';
import type { Site } from '../model/site.ts';
import type { Span } from '../model/span.ts';

/** A claim about to be published: the editor's decision, who made the claim and when. */
export interface Candidate {
  readonly decision: ClaimDecision;
  readonly claimant: Claimant | undefined;
  /** Whether an author of the article made it. */
  readonly isAuthor: boolean;
  readonly said: string | undefined;
  readonly meta: Pick<Meta, 'publication' | 'originalUrl'>;
  readonly site: Site;
}

/** What is wrong, how grave it is, and where; an error keeps the claim from being published. */
export interface Objection {
  readonly severity: Severity;
  readonly rule: string;
  readonly place: Span;
  readonly reason: string;
  readonly fix: string;
}

/** Everything that speaks against a claim as it was decided on. Throws never. */
export function* objectionsTo(candidate: Candidate): Generator<Objection> {
  yield* toClaimant(candidate);
  yield* toAppearances(candidate);
  yield* toDay(candidate);
  yield* toSources(candidate);
}

function* toClaimant(candidate: Candidate): Generator<Objection> {
  const { decision, claimant, isAuthor, site } = candidate;
  const { claimant: written, claimantType, anchor, places, review } = decision;
  const place = placeUnder(places, 'claimant') ?? anchor.place;
  if (claimant === undefined) return;
  const name = claimant.name.toLowerCase();
  if (name === site.name.toLowerCase() || name === site.organization.name.toLowerCase()) {
    yield {
      severity: 'error',
      rule: 'review:own-claim',
      place,
      reason: `Unexpected claimant ${claimant.name}, expected somebody other than the publication`,
      fix: 'Name who made the claim: a publication does not check its own.',
    };
  }
  if (review && (claimant.name === review.reviewer || claimant.key === review.reviewer)) {
    yield {
      severity: 'error',
      rule: 'review:own-claim',
      place: placeUnder(places, 'review.reviewer') ?? place,
      reason: `Unexpected reviewer ${claimant.name}, expected somebody other than the claimant`,
      fix: 'Let somebody else review the claim: nobody gives a verdict on their own.',
    };
  }
  if (review && isAuthor && isOurs(candidate)) {
    yield {
      severity: 'error',
      rule: 'review:own-origin',
      place,
      reason: `Unexpected review of what ${claimant.name} claims in our own article, expected a claim from outside of ${hostOf(site.url)}`,
      fix: 'Correct the article instead; if it was published elsewhere first, say so under "publication:" or "originalUrl:".',
    };
  }
  if (written !== undefined && /^(?:Q\d+|~.*)$/.test(written) && claimant.key !== written) {
    yield {
      severity: 'error',
      rule: 'review:unknown-entity',
      place,
      reason: `Unexpected claimant ${written}, expected the key of an entity of the article`,
      fix: 'Write the name instead, or pin the mention under "entities:".',
    };
  }
  if (claimantType !== undefined && claimantType !== claimant.type) {
    yield {
      severity: 'warning',
      rule: 'review:claimant-type',
      place: placeUnder(places, 'claimantType') ?? place,
      reason: `Unexpected claimantType ${claimantType} of ${claimant.name}, who is known as ${claimant.type}`,
      fix: 'Remove the line, or mend people.yaml or the mention under "entities:".',
    };
  }
  // A name that nobody is known by, with signs that part names or a name from a post; the checks look at
  // those of reviews.
  if (!review && !isAuthor && claimant.key === undefined && /[,;/|]/.test(claimant.name)) {
    yield {
      severity: 'warning',
      rule: 'review:several-claimants',
      place,
      reason: `Unexpected claimant "${claimant.name}", expected the name of one person, without a post`,
      fix: 'Write the name alone; a claim that several make belongs to the one whom the words quote.',
    };
  }
}

/** Whether a claim of the article's author was made here first, as far as anybody says. */
function isOurs({ decision, meta, site }: Candidate): boolean {
  const ours = [site.name, site.organization.name].map((name) => name.toLowerCase());
  const elsewhere = meta.publication && !ours.includes(meta.publication.name.toLowerCase());
  if (elsewhere || decision.appearances.length > 0) return false;
  return meta.originalUrl === undefined || isSameHost(meta.originalUrl, site.url);
}

function* toAppearances({ decision, site }: Candidate): Generator<Objection> {
  const { appearances, anchor, places, review } = decision;
  const seen = new Set<string>();
  const lastDay = review && [review.date, review.modified ?? ''].sort().at(-1);
  for (const [index, { url, date }] of appearances.entries()) {
    const place = placeUnder(places, `appearances.${index}.url`) ?? anchor.place;
    if (seen.has(url)) {
      yield {
        severity: 'error',
        rule: 'review:appearance-twice',
        place,
        reason: `Unexpected second appearance ${url}, expected each once`,
        fix: 'Remove one of the two.',
      };
    }
    seen.add(url);
    if (date !== undefined && lastDay !== undefined && date > lastDay) {
      yield {
        severity: 'error',
        rule: 'review:appearance-after-review',
        place: placeUnder(places, `appearances.${index}.date`) ?? place,
        reason: `Unexpected appearance of ${date}, expected none after its review of ${lastDay}`,
        fix: 'Mend one of the two dates; a review that was changed for it says so under "modified:".',
      };
    }
    if (!isSameHost(url, site.url)) continue;
    yield {
      severity: 'error',
      rule: 'review:own-page',
      place,
      reason: `Unexpected appearance ${url}, expected a page outside of ${hostOf(site.url)}`,
      fix: 'Give the address at which the claim was first made, or leave it out.',
    };
  }
}

function* toDay({ decision: { review }, said }: Candidate): Generator<Objection> {
  if (!review || said === undefined || said <= review.date) return;
  yield {
    severity: 'error',
    rule: 'review:said-after-review',
    place: review.place,
    reason: `Unexpected day ${said} of the claim, expected none after its review of ${review.date}`,
    fix: 'Mend the date of the review, or write under "said:" when the claim was made.',
  };
}

/** What the code of the International Fact-Checking Network asks of sources. */
/** Readers are owed what speaks for a claim and what speaks against it. */
function* toSides({ sources }: Review, place: Span): Generator<Objection> {
  const sides = new Set(sources.flatMap(({ side }) => side ?? []));
  if (sides.size === 1 && !sides.has('neither')) {
    yield {
      severity: 'warning',
      rule: 'review:one-sided',
      place,
      reason: `Unexpected sources that all speak ${[...sides][0]} the claim, expected the other side too`,
      fix: 'Add a source of the other side or of neither, or say in the conclusion why there is none.',
    };
  }
}

function* toSources({ decision: { review, places }, site }: Candidate): Generator<Objection> {
  if (!review) return;
  const place = placeUnder(places, 'review.sources') ?? review.place;
  if (!review.sources.some(({ kind }) => kind === 'primary')) {
    yield {
      severity: 'warning',
      rule: 'review:no-primary-source',
      place,
      reason: 'Unexpected review without a primary source, expected the record itself among its sources',
      fix: 'Add the record with "kind: primary", or mark it so where it is already listed.',
    };
  }
  if (review.sources.length === 1) {
    yield {
      severity: 'info',
      rule: 'review:single-source',
      place,
      reason: 'Unexpected review with a single source, expected a second one wherever there is any',
      fix: 'Add a second source that is independent of the first.',
    };
  }
  yield* toSides(review, place);
  for (const [index, { url }] of review.sources.entries()) {
    if (url === undefined || !isSameHost(url, site.url)) continue;
    yield {
      severity: 'warning',
      rule: 'review:own-source',
      place: placeUnder(places, `review.sources.${index}.url`) ?? place,
      reason: `Unexpected source ${url} of our own, expected one outside of ${hostOf(site.url)}`,
      fix: 'Name the document that our own page rests on.',
    };
  }
}
