// Claims that the editor publishes, linked annotations and entities → claims as readers get them.
import { claimUrl, factCheckUrl, isSameHost } from '../model/address.ts';
import { type Annotation, ofKind } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { dayPart } from '../model/calendar.ts';
import { type Appearance, type ClaimDecision, type Decisions, placeUnder } from '../model/decision.ts';
import type { Claimant, PublishedClaim, PublishedReview } from '../model/edition.ts';
import type { Entity } from '../model/entity.ts';
import type { Report } from '../model/message.ts';
import { words } from '../model/prose.ts';
import type { Known } from '../model/record.ts';
import type { Site } from '../model/site.ts';
import { heldBy } from '../model/span.ts';
import { type Told, toldBy } from '../model/told.ts';
import { resolveClaimant } from './claimant.ts';
import { examineCorrections } from './corrections.ts';
import { sameSpan } from './likeness.ts';
import { objectionsTo } from './objections.ts';
import { type Lapse, signatureOf } from './signature.ts';
import type { Anchored } from './statements.ts';
import { unsignedReview } from './verdict.ts';

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
  /** What the record and other articles say of these claims. */
  readonly known?: Known;
  readonly report: Report;
}

/** Claims as readers get them, and the reviews that are held back because nobody signed them as they stand. */
export interface ClaimsOut {
  readonly claims: readonly PublishedClaim[];
  readonly lapses: readonly Lapse[];
}

/**
 * The published claims, by place. Reports `review:own-claim`, `review:own-page`, `review:unknown-entity`,
 * `review:said-after-review`, `review:appearance-*`, `review:correction-*` and what a verdict is refused for
 * (`review:unsigned`, `review:stale-signature`, `review:signed-by-another`); a claim with such an error is left out.
 * Warns by `review:several-claimants`, `review:claimant-type`, `review:no-primary-source`, `review:own-source`;
 * informs by `review:single-source`. Throws never.
 */
export function publishedClaims(desk: ClaimDesk): ClaimsOut {
  const { article, site, report } = desk;
  const days = { published: article.meta.datePublished, now: site.now };
  if (desk.decisions) examineCorrections(desk.decisions, days, report);
  const lapses: Lapse[] = [];
  const placed = new Set(desk.anchored.map(({ decision }) => decision));
  for (const decision of desk.decisions?.claims ?? []) {
    if (decision.decision === 'reject' || placed.has(decision)) continue;
    examine(decision, decision.anchor.quote, desk);
  }
  const statements = ofKind(desk.annotations, 'claim').filter(({ by }) => by === 'editor');
  const claims = desk.anchored.flatMap((anchored) => {
    const { decision, span } = anchored;
    const examined = examine(decision, words(article.prose, span), desk);
    if (!examined) return [];
    if ('lapse' in examined) {
      lapses.push(examined.lapse);
      return [];
    }
    const statement = statements.find((each) => sameSpan(each.span, span));
    const claim = published(anchored, examined, desk);
    const told = toldBy(heldBy([span], desk.annotations), article.prose.text);
    return [{ ...claim, modality: statement?.finding.modality ?? 'asserted', ...told }];
  });
  return { claims, lapses };
}

/** What is published of a claim beside its words. */
interface Examined {
  readonly claimant: Claimant | undefined;
  readonly isAuthor: boolean;
  readonly said: string | undefined;
  readonly review: PublishedReview | undefined;
}

/**
 * Looks at a decision and reports what speaks against it; a lapse where only the signature is missing; undefined
 * where something else forbids to publish it. `quote` are the article's words.
 */
function examine(
  decision: ClaimDecision,
  quote: string,
  desk: ClaimDesk,
): Examined | { readonly lapse: Lapse } | undefined {
  const { article, site, entities, report } = desk;
  const { id, places } = decision;
  // Of a review that was withdrawn nothing is published that could be wrong.
  const review = decision.review?.withdrawn ? undefined : decision.review;
  const { review: _, ...unreviewed } = decision;
  const { claimant, isAuthor } = resolveClaimant(decision, { meta: article.meta, site, entities });
  const written = article.meta.datePublished;
  const said = decision.said ?? (isAuthor && written !== undefined ? dayPart(written) : undefined);
  const candidate = { decision: review ? decision : unreviewed, claimant, isAuthor, said };
  const objections = [...objectionsTo({ ...candidate, meta: article.meta, site })];
  const say = { error: report.error, warning: report.warn, info: report.inform };
  for (const { severity, rule, place, reason, fix } of objections)
    say[severity](rule, place, { reason, fix });
  const isRefused = objections.some(({ severity }) => severity === 'error');
  const known = { claimant, isAuthor, said };
  if (!review) return isRefused ? undefined : { ...known, review: undefined };
  const wording = decision.claim ?? plainWords(quote);
  const reviewerPlace = placeUnder(places, 'review.reviewer') ?? review.place;
  const made = unsignedReview(review, { claim: id, wording, reviewerPlace, site, report });
  if (isRefused || !made) return undefined;
  const signed = desk.known?.signed;
  const words = { wording, quote, verdict: review.verdict };
  const signature = signatureOf({ decision, review, made, words, signed, report });
  if ('lapse' in signature) return signature;
  const history = desk.known?.history?.[id];
  return { ...known, review: { ...made, signed: signature.signed, ...(history ? { history } : {}) } };
}

type Stated = Omit<PublishedClaim, keyof Told | 'modality'>;

function published({ decision, span }: Anchored, examined: Examined, desk: ClaimDesk): Stated {
  const quote = words(desk.article.prose, span);
  const { claimant, isAuthor, said, review } = examined;
  const { id, sameClaim } = decision;
  const withdrawn = decision.review?.withdrawn;
  const factCheck = desk.known?.factChecks?.[id];
  return {
    id,
    url: claimUrl(desk.articleUrl, id),
    span,
    quote,
    claim: decision.claim ?? plainWords(quote),
    ...(claimant ? { claimant } : {}),
    ...(said === undefined ? {} : { said }),
    appearances: withRepeats(appearancesOf(decision.appearances, isAuthor, desk), desk.known?.repeats?.[id]),
    ...(review ? { review } : {}),
    ...(withdrawn ? { withdrawn: { ...withdrawn, url: factCheckUrl(desk.site, id) } } : {}),
    ...(sameClaim === undefined ? {} : { sameClaim: { id: sameClaim, ...(factCheck ? { factCheck } : {}) } }),
  };
}

/** Articles that repeat a claim show further places where it was made. */
function withRepeats(own: readonly Appearance[], repeats: readonly Appearance[] = []): readonly Appearance[] {
  return [...own, ...repeats.filter(({ url }) => own.every((each) => each.url !== url))];
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
