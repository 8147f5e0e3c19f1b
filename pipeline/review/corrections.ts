// Corrections and withdrawals → those of days on which nobody can have written them.
import { dayPart } from '../model/calendar.ts';
import { type Decisions, placeUnder } from '../model/decision.ts';
import type { Report } from '../model/message.ts';

/** The days between which a correction can be. */
export interface Days {
  /** First publication of the article. */
  readonly published: string | undefined;
  /** The build's clock, where it is set. */
  readonly now: string | undefined;
}

/**
 * Reports at their days `review:correction-before-article`, for the article's own corrections, and
 * `review:correction-in-future`, for all, and `review:withdrawn-in-future`. Throws never.
 */
export function examineCorrections(
  { corrections, claims, places }: Decisions,
  { published, now }: Days,
  report: Report,
): void {
  const first = published === undefined ? undefined : dayPart(published);
  for (const [index, { date }] of corrections.entries()) {
    if (first === undefined || date >= first) continue;
    report.error('review:correction-before-article', placeUnder(places, `corrections.${index}.date`), {
      reason: `Unexpected correction of ${date}, expected none before the article of ${first}`,
      fix: 'Mend one of the two dates.',
    });
  }
  const all = [
    { corrections, places, way: 'corrections' },
    ...claims.map(({ review, places: own }) => ({
      corrections: review?.corrections ?? [],
      places: own,
      way: 'review.corrections',
    })),
  ];
  for (const { corrections: list, places: within, way } of all) {
    for (const [index, { date }] of list.entries()) {
      if (now === undefined || date <= now) continue;
      report.error('review:correction-in-future', placeUnder(within, `${way}.${index}.date`), {
        reason: `Unexpected correction of ${date}, expected none after ${now}, the day of this site`,
        fix: 'Mend the date, or "now:" in site.yaml.',
      });
    }
  }
  for (const { review, places: own } of claims) {
    const date = review?.withdrawn?.date;
    if (now === undefined || date === undefined || date <= now) continue;
    report.error('review:withdrawn-in-future', placeUnder(own, 'review.withdrawn.date'), {
      reason: `Unexpected withdrawal of ${date}, expected none after ${now}, the day of this site`,
      fix: 'Mend the date, or "now:" in site.yaml.',
    });
  }
}
