// A month and day without a year → the year that is meant.
import { dayNumber, dayOf } from '../../model/calendar.ts';
import type { Meaning } from '../../model/language/time.ts';
import type { Clock } from './clock.ts';

interface DayOfYear {
  readonly month: number;
  readonly day: number;
  readonly dir: Meaning | undefined;
  /** Nothing but a month or a season was said: the day is its first. */
  readonly isPart?: boolean;
}

/**
 * The year in which a month and day lie nearest to the article's date: before it in a past sentence, after
 * it in a future one, else whichever is nearer. A `dir` of the words decides ("last May").
 */
export function nearestYear({ month, day, dir, isPart }: DayOfYear, clock: Clock): number | undefined {
  const { now } = clock;
  if (!now) return undefined;
  const ahead = dayNumber({ year: now.year, month, day }) - now.number;
  if (dir === 0) return now.year;
  if (dir === -1) return month < now.month ? now.year : now.year - 1;
  if (dir === 1) return month > now.month ? now.year : now.year + 1;
  // "Arrested in 1987, he was held until December."
  if (clock.since !== undefined) {
    const { year } = dayOf(clock.since);
    return dayNumber({ year, month, day }) >= clock.since ? year : year + 1;
  }
  const sameMonth = month === now.month && day === 1;
  if (sameMonth) return now.year;
  if (clock.tense === 'past') return ahead > (isPart && clock.inside ? 0 : closeBy) ? now.year - 1 : now.year;
  if (clock.tense === 'future') return ahead < -closeBy ? now.year + 1 : now.year;
  const most = clock.awaited ? longestAwaited : mostAhead;
  return ahead > most ? now.year - 1 : ahead < most - 365 ? now.year + 1 : now.year;
}

/** Days within which the nearest date is meant whatever the verb says. */
const closeBy = 62;

/** Where no verb tells: news speaks of the past oftener than of what is months ahead. */
const mostAhead = 120;

/** The same of what is awaited: "the November election". */
const longestAwaited = 270;
