// What was published + what is about to be → what nobody was told of, what to remember, what articles are to know.
import type { Report } from '../model/message.ts';
import { isSameWords } from '../model/plain.ts';
import type {
  ClaimFacts,
  Known,
  PublicationRecord,
  RecordedArticle,
  RecordedClaim,
  RecordedReview,
  Tombstone,
} from '../model/record.ts';
import { changesOf, isSameRating, withdrawalFix } from './changes.ts';
import { type Identity, identitiesOf } from './identities.ts';
import { knownOf } from './known.ts';
import type { Publication } from './publication.ts';

export { signedWords } from './known.ts';
export { emptyRecord, readRecord, recordText } from './lines.ts';
export type { Publication } from './publication.ts';

/** What comes of it: the record as it is once this is published. */
export interface Settled {
  readonly record: PublicationRecord;
  /** By the name of the article's file; those that have nothing to be told are not in it. */
  readonly known: ReadonlyMap<string, Known>;
  readonly withdrawn: readonly Tombstone[];
}

/**
 * Holds a publication against its record. Reports in the review files `record:change-untold`,
 * `record:correction-lost`, `record:correction-backdated`, `record:review-gone`, `record:id-taken`,
 * `record:name-taken`, `record:unknown-claim`; in the scale `record:rating-changed`. Settling twice equals settling
 * once. Pure; throws never.
 */
export function settle(publication: Publication): Settled {
  const { record, articles, files, reportOn } = publication;
  const identities = identitiesOf(articles, { record, files });
  const claims = new Map(record.claims);
  for (const article of articles) {
    const { name = article.source, nameTaken } = identities.get(article.source) ?? {};
    if (nameTaken) tellName(nameTaken, reportOn(article));
    for (const claim of article.claims) {
      const before = record.claims.get(claim.id);
      tellClaim(before, claim, reportOn(article));
      const next = recordedClaim(before, claim, name);
      claims.set(claim.id, next);
    }
  }
  tellGone(publication);
  tellScale(publication);
  return {
    record: {
      articles: recordedArticles(publication, identities),
      claims,
      signatures: pendingSignatures(record, claims),
    },
    known: knownOf(publication, { identities, claims }),
    withdrawn: [...claims.values()].flatMap(({ claim: id, wording, withdrawn }) =>
      withdrawn ? [{ id, wording, withdrawn }] : [],
    ),
  };
}

function tellName({ article, source }: RecordedArticle, report: Report): void {
  report.error('record:name-taken', undefined, {
    reason: `Unexpected article with the name ${article}, which is that of the one in ${source} for ever`,
    fix: 'Give the file another name: feed readers would take the new article for the old.',
  });
}

function tellClaim(before: RecordedClaim | undefined, now: ClaimFacts, report: Report): void {
  if (!before) return;
  const { id, places } = now;
  if (!isSameClaim(before, now)) {
    report.error('record:id-taken', places.id, {
      reason: `Unexpected claim "${now.wording}" under the id ${id}, expected the one published under it: "${before.wording}"`,
      fix: `Give a new claim an id of its own. If it is the same one in other words, add for this build: formerly: ${JSON.stringify(before.wording)}`,
    });
    return;
  }
  const { review, withdrawn } = before;
  if (!review) return;
  for (const change of changesOf({ id, before: review, withdrawn, now })) {
    report.error(change.rule, places[change.at] ?? places.id, change);
  }
}

/** A claim keeps its wording or its quote, or says what it was: likeness would take one year's figure for another's. */
function isSameClaim(before: RecordedClaim, { wording, quote, formerly = '' }: ClaimFacts): boolean {
  const isOld = (text: string): boolean =>
    isSameWords(text, before.wording) || isSameWords(text, before.quote);
  return isSameWords(wording, before.wording) || isSameWords(quote, before.quote) || isOld(formerly);
}

/** Reviews that were published and are nowhere now. What stands in a faulty file cannot be judged. */
function tellGone({ record, articles, files, faulty, reportOn }: Publication): void {
  const here = new Set(
    articles.flatMap(({ claims, refused }) => [...claims.map(({ id }) => id), ...refused]),
  );
  const read = new Set(articles.map(({ source }) => source));
  const isUnclear = [...faulty].some((file) => !read.has(file));
  for (const { claim, article, review, withdrawn } of record.claims.values()) {
    if (!review || withdrawn || here.has(claim)) continue;
    const source = record.articles.get(article)?.source ?? article;
    if (faulty.has(source) || (isUnclear && !files.has(source))) continue;
    reportOn({ source }).error('record:review-gone', undefined, {
      reason: `Unexpected absence of the claim "${claim}", whose review was published, expected it or its withdrawal`,
      fix: withdrawalFix,
    });
  }
}

/** Ratings that mean something else than when reviews were published with them: once each. */
function tellScale({ record, articles, reportOn }: Publication): void {
  const told = new Set<string>();
  for (const { id, verdict, review: now } of articles.flatMap(({ claims }) => claims)) {
    const before = record.claims.get(id)?.review;
    if (!before?.rating || !now?.rating || before.verdict !== verdict) continue;
    const { key } = before.rating;
    if (key !== now.rating.key || isSameRating(before, now) || told.has(key)) continue;
    if (now.corrections.length > before.corrections.length) continue;
    told.add(key);
    reportOn('ratings').error('record:rating-changed', undefined, {
      reason: `Unexpected change of the rating ${key} from ${inWords(before)} to ${inWords(now)}, expected what reviews such as "${id}" were published with`,
      fix: 'Add a rating with another key, and give it to reviews with a correction each.',
    });
  }
}

function inWords({ label, rating }: Pick<RecordedReview, 'label' | 'rating'>): string {
  const place = rating?.value === undefined ? '' : `, ${rating.value} of ${rating.worst} to ${rating.best}`;
  return `"${label}" (${rating?.class}${place})`;
}

function recordedClaim(before: RecordedClaim | undefined, now: ClaimFacts, article: string): RecordedClaim {
  const review = now.review
    ? { ...now.review, verdict: now.verdict, history: historyOf(before?.review, now.review) }
    : before?.review;
  const withdrawn = now.withdrawn ?? (now.review ? undefined : before?.withdrawn);
  return {
    claim: now.id,
    article,
    wording: now.wording,
    quote: now.quote,
    ...(review ? { review } : {}),
    ...(withdrawn ? { withdrawn } : {}),
  };
}

/** One step for each verdict that readers were given; a change is of the day of the last correction. */
function historyOf(
  before: RecordedReview | undefined,
  { label, date, modified }: NonNullable<ClaimFacts['review']>,
): RecordedReview['history'] {
  if (!before) return [{ date, label }];
  return before.history.at(-1)?.label === label
    ? before.history
    : [...before.history, { date: modified, label }];
}

function recordedArticles(
  { record, articles }: Publication,
  identities: ReadonlyMap<string, Identity>,
): PublicationRecord['articles'] {
  const kept = new Map(record.articles);
  for (const { source, url, text, corrections } of articles) {
    const { name: article = source, former = [] } = identities.get(source) ?? {};
    kept.set(article, { article, source, url, former, text, corrections });
  }
  return kept;
}

/** Signatures that stand under what is published are remembered with it. */
function pendingSignatures(
  { signatures }: PublicationRecord,
  claims: PublicationRecord['claims'],
): PublicationRecord['signatures'] {
  const published = new Set([...claims.values()].flatMap(({ review }) => review?.signed.hash ?? []));
  return new Map([...signatures].filter(([hash]) => !published.has(hash)));
}
