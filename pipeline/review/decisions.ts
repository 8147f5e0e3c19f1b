// The text of a review file → the editor's decisions, each with its place in the file.
import type { Anchor, ClaimDecision, Decisions, Review } from '../model/decision.ts';
import type { Report } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import { type Entry, placesIn, readEntries } from './entries.ts';
import type { ReviewFile } from './schema.ts';

type Written = ReviewFile['claims'][number];
type WrittenAnchor = Pick<Written, 'quote' | 'before' | 'after' | 'nth'>;

/**
 * Reads a review file. Reports `yaml:*` and `review:*`: ids that occur twice, a review of a claim that is not
 * published, dates out of order, a pinned date without a value. What an error is about is left out and the rest
 * stands, so that one run shows all faults. Undefined where nothing can be read. Throws never.
 */
export function readDecisions(path: string, text: string, report: Report): Decisions | undefined {
  const entries = readEntries(text, report);
  if (!entries) return undefined;
  const ids = new Set<string>();
  const claims = entries.claims.filter((entry) => stands(claimFaults(entry, ids), report));
  const dates = entries.dates.filter((entry) => stands(dateFaults(entry), report));
  return {
    path,
    claims: claims.map(claimOf),
    entities: entries.entities.map(({ written, place }) => {
      const { quote, before, after, nth, ...rest } = written;
      return { ...rest, anchor: anchorOf(written, place('quote')) };
    }),
    dates: dates.map(({ written, place }) => {
      const { quote, before, after, nth, ...rest } = written;
      return { ...rest, anchor: anchorOf(written, place('quote')) };
    }),
    corrections: entries.corrections.map(({ written }) => written),
    ...(entries.originalUrl === undefined ? {} : { originalUrl: entries.originalUrl }),
    places: Object.assign(
      {},
      ...entries.corrections.map((entry, index) => placesIn(entry, ['corrections', String(index)])),
    ),
  };
}

/** Whether there are no faults; reports those that there are. */
function stands(faults: Iterable<Fault>, report: Report): boolean {
  const found = [...faults];
  for (const { rule, place, reason, fix } of found) report.error(rule, place, { reason, fix });
  return found.length === 0;
}

function claimOf(entry: Entry<Written>): ClaimDecision {
  const { written, place } = entry;
  const { quote, before, after, nth, review, ...rest } = written;
  return {
    ...rest,
    anchor: anchorOf(written, place('quote')),
    ...(review ? { review: { ...review, place: place('review', 'verdict') } satisfies Review } : {}),
    places: placesIn(entry),
  };
}

function anchorOf({ quote, before, after, nth }: WrittenAnchor, place: Span): Anchor {
  return {
    quote,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(nth === undefined ? {} : { nth }),
    place,
  };
}

/** Files below `/fact-checks/`, as servers answer to them without their endings. */
const reserved: ReadonlySet<string> = new Set(['index', 'feed']);

/** Longest id that every file system and feed reader takes whole. */
const longestId = 80;

interface Fault {
  readonly rule: string;
  readonly place: Span;
  readonly reason: string;
  readonly fix: string;
}

function* claimFaults({ written, place }: Entry<Written>, ids: Set<string>): Generator<Fault> {
  if (ids.has(written.id)) {
    yield {
      rule: 'review:duplicate-id',
      place: place('id'),
      reason: `Unexpected second claim "${written.id}", expected each id once`,
      fix: 'Give the newer of the two another id.',
    };
  }
  ids.add(written.id);
  if (reserved.has(written.id) || written.id.length > longestId) {
    yield {
      rule: 'review:unfit-id',
      place: place('id'),
      reason: `Unexpected id "${written.id}", expected at most ${longestId} characters and no name of a file of the house`,
      fix: 'Write a few words that tell what the claim is about, for example korean-war-end.',
    };
  }
  if (written.sameClaim !== undefined && (written.review || written.sameClaim === written.id)) {
    yield {
      rule: 'review:review-of-repeat',
      place: place('sameClaim'),
      reason: `Unexpected sameClaim "${written.sameClaim}", expected another claim, which has the review of both`,
      fix: 'Remove the line, or the review: one claim has one fact check.',
    };
  }
  yield* reviewFaults(written, place);
}

function* dateFaults({ written, place }: Entry<ReviewFile['dates'][number]>): Generator<Fault> {
  if (written.decision !== 'pin' || written.value !== undefined) return;
  yield {
    rule: 'review:date-without-value',
    place: place('quote'),
    reason: 'Unexpected pin without a value, expected what the words mean',
    fix: 'Add for example "value: 1953-07-27".',
  };
}

function* reviewFaults(
  { decision, said, review }: Written,
  place: Entry<Written>['place'],
): Generator<Fault> {
  if (!review) return;
  if (review.withdrawn && review.withdrawn.date < review.date) {
    yield {
      rule: 'review:withdrawn-before-review',
      place: place('review', 'withdrawn', 'date'),
      reason: `Unexpected withdrawal of ${review.withdrawn.date}, expected none before the review of ${review.date}`,
      fix: 'Mend one of the two dates.',
    };
  }
  if (decision === 'reject' && !review.withdrawn) {
    yield {
      rule: 'review:review-of-rejected',
      place: place('decision'),
      reason: 'Unexpected review of a claim that is rejected, expected "decision: publish"',
      fix: 'Publish the claim, or remove its review.',
    };
  }
  if (said !== undefined && said > review.date) {
    yield {
      rule: 'review:said-after-review',
      place: place('said'),
      reason: `Unexpected day ${said} of the claim, expected none after its review of ${review.date}`,
      fix: 'Mend one of the two dates, or leave out when it was said.',
    };
  }
  if (review.modified !== undefined && review.modified < review.date) {
    yield {
      rule: 'review:modified-before-review',
      place: place('review', 'modified'),
      reason: `Unexpected change of ${review.modified}, expected none before the review of ${review.date}`,
      fix: 'Mend one of the two dates.',
    };
  }
  for (const [index, { date }] of review.corrections.entries()) {
    if (review.modified !== undefined && review.modified < date) {
      yield {
        rule: 'review:modified-before-correction',
        place: place('review', 'modified'),
        reason: `Unexpected last change of ${review.modified}, expected none before the correction of ${date}`,
        fix: 'Write the day of the newest correction under "modified:", or remove that line.',
      };
    }
    if (date < review.date) {
      yield {
        rule: 'review:correction-before-review',
        place: place('review', 'corrections', index, 'date'),
        reason: `Unexpected correction of ${date}, expected none before the review of ${review.date}`,
        fix: 'Mend one of the two dates.',
      };
    }
  }
}
