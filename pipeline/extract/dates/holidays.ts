// A holiday's rule and a year → its day.
import { type Day, dayNumber, dayOf, daysInMonth, weekday } from '../../model/calendar.ts';

/**
 * The day of a holiday in a year. `rule` is `12-25` (month and day), `11:4:4` (the fourth Thursday of
 * November; `5:-1:1` the last Monday of May), `11:1:1+1` (the day after the first Monday), or `easter-2`
 * (days from Western Easter). Undefined for other text.
 */
export function holiday(rule: string, year: number): Day | undefined {
  const match = /^(?:(\d+)-(\d+)|(\d+):(-?\d):(\d)([+-]\d+)?|easter([+-]\d+)?)$/.exec(rule);
  if (!match) return undefined;
  if (match[1]) return { year, month: Number(match[1]), day: Number(match[2]) };
  if (!match[3]) return dayOf(dayNumber(easter(year)) + Number(match[7] ?? 0));
  const month = Number(match[3]);
  const nth = Number(match[4]);
  const day = nthWeekday({ year, month }, nth, Number(match[5]));
  return dayOf(day + Number(match[6] ?? 0));
}

/** Day number of the nth weekday of a month, counted from its end where `nth` is negative. */
function nthWeekday({ year, month }: Pick<Day, 'year' | 'month'>, nth: number, day: number): number {
  if (nth > 0) {
    const first = dayNumber({ year, month, day: 1 });
    return first + ((day - weekday(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayNumber({ year, month, day: daysInMonth(year, month) });
  return last - ((weekday(last) - day + 7) % 7) + (nth + 1) * 7;
}

/** Western Easter (the Gregorian computus as Butcher and Meeus give it). */
function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const shift = Math.floor((century + 8) / 25);
  const correction = Math.floor((century - shift + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * late + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}
