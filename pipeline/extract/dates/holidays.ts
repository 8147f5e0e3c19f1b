// A holiday's rule and a year → its days.
import { dayNumber, daysInMonth, weekday } from '../../model/calendar.ts';
import { easter, islamicMonth, kislev, orthodoxEaster, roshHashanah } from './feasts.ts';

/** A holiday in one year. */
export interface Holiday {
  /** Day number of its first day. */
  readonly first: number;
  readonly days: number;
  /** The sighting of the moon decides: a day earlier or later. */
  readonly approximate: boolean;
}

const bases: Readonly<Record<string, (year: number) => number>> = {
  easter,
  orthodox: orthodoxEaster,
  tishri: roshHashanah,
  kislev,
};

/**
 * A holiday in a year. `rule` is `12-25` (month and day), `11:4:4` (the fourth Thursday of November; `5:-1:1`
 * the last Monday of May), `easter`, `orthodox`, `tishri`, `kislev` (Easter, the first of a Hebrew month),
 * `islamic9` (the first of an Islamic month); then `+1`, so many days after it; then `/8`, so many days long.
 * Undefined for other text, and where the year has no such day. Throws never.
 */
export function holiday(rule: string, year: number): Holiday | undefined {
  const match = /^(?:(\d+)-(\d+)|(\d+):(-?\d):(\d)|([a-z]+)(\d+)?)([+-]\d+)?(?:\/(\d+))?$/.exec(rule);
  if (!match) return undefined;
  const [, month, day, nthMonth, nth, dayOfWeek, base = '', hijriMonth, shift = '0', days = '1'] = match;
  let first: number | undefined;
  if (month !== undefined) first = dayNumber({ year, month: Number(month), day: Number(day) });
  else if (nthMonth !== undefined)
    first = nthWeekday(year, { month: Number(nthMonth), nth: Number(nth), day: Number(dayOfWeek) });
  else if (hijriMonth !== undefined) first = islamicMonth(Number(hijriMonth), year);
  else first = bases[base]?.(year);
  if (first === undefined) return undefined;
  return { first: first + Number(shift), days: Number(days), approximate: hijriMonth !== undefined };
}

/** Day number of the nth weekday of a month, counted from its end where `nth` is negative. */
function nthWeekday(
  year: number,
  { month, nth, day }: { readonly month: number; readonly nth: number; readonly day: number },
): number {
  if (nth > 0) {
    const first = dayNumber({ year, month, day: 1 });
    return first + ((day - weekday(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayNumber({ year, month, day: daysInMonth(year, month) });
  return last - ((weekday(last) - day + 7) % 7) + (nth + 1) * 7;
}
