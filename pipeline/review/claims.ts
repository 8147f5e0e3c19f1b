// Claims that the editor publishes, linked annotations and entities → claims as readers get them.
import { claimUrl, factCheckUrl, isSameHost } from '../model/address.ts';
import { type Annotation, type AnnotationOf, ofKind } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { dayPart } from '../model/calendar.ts';
import { type Appearance, type ClaimDecision, type Decisions, placeUnder } from '../model/decision.ts';
import type { Claimant, PublishedClaim, PublishedReview } from '../model/edition.ts';
import type { Entity } from '../model/entity.ts';
import type { Report } from '../model/message.ts';
import { words } from '../model/prose.ts';
import type { Site } from '../model/site.ts';
import { contains, type Span } from '../model/span.ts';
import { resolveClaimant } from './claimant.ts';
import { examineCorrections } from './corrections.ts';
import { sameSpan } from './likeness.ts';
import { objectionsTo } from './objections.ts';
import type { Anchored } from './statements.ts';
import { publishedReview } from './verdict.ts';

/** What claims are published from; `report` is that of the review file. */
export interface ClaimDesk {
  readonly anchored: readonly Anchored[];
  /** Of these, claims that have no place in the article are looked at for all other faults, and published never. */
  readonly decisions: Decisions | undefined;
  /** After linking. */
  readonly annotations: readonly Annotation[];
  readonly entities: readonly Entity[];
  readonly article: Article;
  readonly site: Site;
  readonly articleUrl: string;
  readonly report: Report;
}

/**
 * The published claims, by place. Reports `review:own-claim`, `review:own-page`, `review:unknown-entity`,
 * `review:said-after-review`, `review:appearance-*`, `review:correction-*` and what a verdict is refused for; a claim with such an error is left out.
 * Warns by `review:several-claimants`, `review:claimant-type`, `review:no-primary-source`, `review:own-source`;
 * informs by `review:single-source`. Throws never.
 */
export function publishedClaims(desk: ClaimDesk): readonly PublishedClaim[] {
  const mentions = ofKind(desk.annotations, 'entity');
  const dates = ofKind(desk.annotations, 'date');
  const { article, site, report } = desk;
  const days = { published: article.meta.datePublished, now: site.now };
  if (desk.decisions) examineCorrections(desk.decisions, days, report);
  const placed = new Set(desk.anchored.map(({ decision }) => decision));
  for (const decision of desk.decisions?.claims ?? []) {
    if (decision.decision === 'reject' || placed.has(decision)) continue;
    examine(decision, decision.claim ?? plainWords(decision.anchor.quote), desk);
  }
  const statements = ofKind(desk.annotations, 'claim').filter(({ by }) => by === 'editor');
  return desk.anchored.flatMap((anchored) => {
    const statement = statements.find(({ span }) => sameSpan(span, anchored.span));
    const claim = published(anchored, statement?.finding.modality ?? 'asserted', desk);
    if (!claim) return [];
    return [{ ...claim, about: entitiesIn(anchored.span, mentions), times: timesIn(anchored.span, dates) }];
  });
}

/** What is published of a claim beside its words. */
interface Examined {
  readonly claimant: Claimant | undefined;
  readonly isAuthor: boolean;
  readonly said: string | undefined;
  readonly review: PublishedReview | undefined;
}

/** Looks at a decision and reports what speaks against it; undefined where that forbids to publish it. */
function examine(decision: ClaimDecision, wording: string, desk: ClaimDesk): Examined | undefined {
  const { article, site, entities, report } = desk;
  const { id, review, places } = decision;
  const { claimant, isAuthor } = resolveClaimant(decision, { meta: article.meta, site, entities });
  const written = article.meta.datePublished;
  const said = decision.said ?? (isAuthor && written !== undefined ? dayPart(written) : undefined);
  const objections = [...objectionsTo({ decision, claimant, isAuthor, said, site })];
  const say = { error: report.error, warning: report.warn, info: report.inform };
  for (const { severity, rule, place, reason, fix } of objections)
    say[severity](rule, place, { reason, fix });
  const reviewerPlace = placeUnder(places, 'review.reviewer');
  const made =
    review &&
    publishedReview(review, {
      claim: id,
      wording,
      reviewerPlace: reviewerPlace ?? review.place,
      site,
      report,
    });
  if (objections.some(({ severity }) => severity === 'error') || (review && !made)) return undefined;
  return { claimant, isAuthor, said, review: made };
}

type Stated = Omit<PublishedClaim, 'about' | 'times'>;

function published(
  { decision, span }: Anchored,
  modality: PublishedClaim['modality'],
  desk: ClaimDesk,
): Stated | undefined {
  const quote = words(desk.article.prose, span);
  const wording = decision.claim ?? plainWords(quote);
  const examined = examine(decision, wording, desk);
  if (!examined) return undefined;
  const { claimant, isAuthor, said, review } = examined;
  return {
    id: decision.id,
    url: claimUrl(desk.articleUrl, decision.id),
    span,
    quote,
    claim: wording,
    ...(claimant ? { claimant } : {}),
    ...(said === undefined ? {} : { said }),
    modality,
    appearances: appearancesOf(decision.appearances, isAuthor, desk),
    ...(review ? { review } : {}),
    ...(decision.sameAs === undefined ? {} : { sameAs: factCheckUrl(desk.site, decision.sameAs) }),
  };
}

function plainWords(text: string): string {
  return text.trim().split(/\s+/).join(' ');
}

/** Where the claim was made: the article's first publication first where its author makes the claim, else last. */
function appearancesOf(
  written: readonly Appearance[],
  isAuthor: boolean,
  { article: { meta }, site }: ClaimDesk,
): readonly Appearance[] {
  const { originalUrl, headline, datePublished } = meta;
  const known = originalUrl === undefined || written.some(({ url }) => url === originalUrl);
  if (known || isSameHost(originalUrl, site.url)) return written;
  const original = {
    url: originalUrl,
    name: headline,
    ...(datePublished === undefined ? {} : { date: dayPart(datePublished) }),
  };
  return isAuthor ? [original, ...written] : [...written, original];
}

/** Keys of the entities that the words mention, in their order. */
function entitiesIn(span: Span, mentions: readonly AnnotationOf<'entity'>[]): readonly string[] {
  const keys = mentions.flatMap(({ span: mention, entity }) =>
    entity !== undefined && contains(span, mention) ? [entity] : [],
  );
  return [...new Set(keys)];
}

/** Days and intervals (`from/to`, ISO 8601) that the words speak of, in their order. */
function timesIn(span: Span, dates: readonly AnnotationOf<'date'>[]): readonly string[] {
  const times = dates.flatMap(({ span: date, finding: { from, to } }) => {
    if (from === undefined || to === undefined || !contains(span, date)) return [];
    return [from === to ? from : `${from}/${to}`];
  });
  return [...new Set(times)];
}
