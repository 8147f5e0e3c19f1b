// A stretch of time and "the first week of", "the last Monday in" → the day or week in it that is meant.
import { dayOf, formatDay, weekday } from '../../model/calendar.ts';
import type { Place } from './clock.ts';
import { intervalOf, weekValue } from './interval.ts';
import type { Captures } from './pattern.ts';

/**
 * The nth day, week, weekend or weekday within a place, counted from its end where `nth` is negative; a week
 * belongs where most of it lies. The place itself where it has no days. Throws never.
 */
export function nthWithin(place: Place, parts: Captures): Place {
  const whole = intervalOf(place.value);
  if (!whole) return place;
  const nth = Number(parts['nth']);
  const within = parts['within'];
  const { implied } = place;
  if (within === 'D') {
    const day = nth > 0 ? whole.from + nth - 1 : whole.to;
    return { value: formatDay(dayOf(day)), implied };
  }
  if (typeof within === 'number') {
    return { value: formatDay(dayOf(nthFrom(whole, within, nth))), implied };
  }
  const thursday = nthFrom(whole, 4, nth);
  if (within === 'W') return { value: weekValue(thursday), implied };
  return { value: `${weekValue(nthFrom(whole, 6, nth))}-WE`, implied };
}

/** Day number of the nth weekday on or after the first day, of the last on or before the last. */
function nthFrom(
  { from, to }: { readonly from: number; readonly to: number },
  day: number,
  nth: number,
): number {
  if (nth < 0) return to - ((weekday(to) - day + 7) % 7);
  return from + ((day - weekday(from) + 7) % 7) + (nth - 1) * 7;
}
