// A TIMEX3 value → the days that it covers, and its EDTF string.
import { dayNumber, dayOf, daysInMonth, formatDay, parseDay, weekday } from '../../model/calendar.ts';

/** First and last day, as day numbers. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Months in which a season begins, in the northern hemisphere; each lasts three. */
const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** EDTF's numbers for the parts of a year (ISO 8601-2, 4.8). */
const seasonNumbers: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** Day number of the Monday of an ISO week. */
export function weekStart(year: number, week: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - ((weekday(fourth) + 6) % 7) + (week - 1) * 7;
}

/** ISO year and week of a day: `1990-W33`. */
export function weekValue(day: number): string {
  const thursday = day - ((weekday(day) + 6) % 7) + 3;
  const { year } = dayOf(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The days that a DATE or TIME value covers; undefined for values without a place in time. Throws never. */
export function intervalOf(value: string): Interval | undefined {
  const date = dateIn(value);
  // The commonest first: each of these questions costs more than the rest of the reckoning.
  const day = date.length === 10 ? parseDay(date) : undefined;
  if (day) return single(dayNumber(day));
  if (date.endsWith('X') && /^\d{1,3}X+$/.test(date)) {
    return years(Number(date.replaceAll('X', '0')), Number(date.replaceAll('X', '9')));
  }
  const match = /^(\d{4})(?:-(.+))?$/.exec(date);
  if (!match) return undefined;
  const year = Number(match[1]);
  const rest = match[2];
  return rest === undefined ? years(year, year) : partOfYear(year, rest);
}

function single(day: number): Interval {
  return { from: day, to: day };
}

/** A value without its time of day. */
function dateIn(value: string): string {
  const end = value.indexOf('T');
  return end < 0 ? value : value.slice(0, end);
}

function partOfYear(year: number, rest: string): Interval | undefined {
  const week = rest.startsWith('W') ? /^W(\d\d)(-WE)?$/.exec(rest) : null;
  if (week) {
    const monday = weekStart(year, Number(week[1]));
    return { from: monday + (week[2] ? 5 : 0), to: monday + 6 };
  }
  if (/^\d\d$/.test(rest)) return months(year, Number(rest), 1);
  const part = /^([QH])(\d)$/.exec(rest);
  if (part) {
    const length = part[1] === 'Q' ? 3 : 6;
    return months(year, (Number(part[2]) - 1) * length + 1, length);
  }
  const season = seasonMonths[rest];
  if (season === undefined) return undefined;
  // "The winter of 1994" can be the one that ends in 1994 or the one that begins in it.
  if (rest === 'WI') return { from: months(year - 1, 12, 3).from, to: months(year, 12, 3).to };
  return months(year, season, 3);
}

function years(from: number, to: number): Interval {
  return {
    from: dayNumber({ year: from, month: 1, day: 1 }),
    to: dayNumber({ year: to, month: 12, day: 31 }),
  };
}

function months(year: number, month: number, length: number): Interval {
  const from = dayNumber({ year, month, day: 1 });
  const last = month + length - 1;
  const end = last > 12 ? { year: year + 1, month: last - 12 } : { year, month: last };
  return { from, to: dayNumber({ ...end, day: daysInMonth(end.year, end.month) }) };
}

/**
 * The part of an interval that a TIMEX3 modifier speaks of: the first half of `START` ("early"), the last of
 * `END`, the middle half of `MID`; of `BEFORE` and `AFTER` ("earlier this year") what lies on that side of `now`,
 * where that is inside. Throws never.
 */
export function partOf(whole: Interval, mod: string | undefined, now: number | undefined): Interval {
  const { from, to } = whole;
  const length = to - from + 1;
  if (mod === 'START') return { from, to: from + Math.ceil(length / 2) - 1 };
  if (mod === 'END') return { from: to - Math.ceil(length / 2) + 1, to };
  if (mod === 'MID') return { from: from + Math.floor(length / 4), to: to - Math.floor(length / 4) };
  if (now === undefined || now < from || now > to) return whole;
  if (mod === 'BEFORE') return { from, to: now };
  return mod === 'AFTER' ? { from: now, to } : whole;
}

/** How sure the words are of what they say. */
export interface Certainty {
  readonly approximate: boolean;
  readonly doubted: boolean;
}

/**
 * The EDTF string of a value that covers `interval`, of the interval itself where the value is empty: with `~`
 * where it is approximate, `?` where it is doubted, `%` where it is both; undefined without a place in time.
 */
export function edtfOf(
  value: string,
  interval: Interval | undefined,
  { approximate, doubted }: Certainty,
): string | undefined {
  const mark = approximate && doubted ? '%' : approximate ? '~' : doubted ? '?' : '';
  // EDTF counts a year 0, which is 1 BC.
  if (value.startsWith('BC') && value.endsWith('X')) return `-${value.slice(2)}${mark}`;
  if (value.startsWith('BC')) return `-${String(Number(value.slice(2)) - 1).padStart(4, '0')}${mark}`;
  if (!interval) return undefined;
  const date = dateIn(value);
  const season = seasonNumbers[date.slice(5)];
  const part = date.length === 7 ? /^(\d{4})-([QH])(\d)$/.exec(date) : null;
  if (season !== undefined) return `${date.slice(0, 4)}-${season}${mark}`;
  if (part) return `${part[1]}-${(part[2] === 'Q' ? 32 : 39) + Number(part[3])}${mark}`;
  if (date === '' || date.includes('W')) {
    return `${formatDay(dayOf(interval.from))}${mark}/${formatDay(dayOf(interval.to))}${mark}`;
  }
  const clock = value.length === 16 && /^T\d\d:\d\d$/.test(value.slice(10)) ? `${value.slice(10)}:00` : '';
  return `${date}${clock}${mark}`;
}
