// "last week", "this month", "next quarter" → the week, month or quarter that the article's date makes of it.
import { dayOf, formatDay, weekday } from '../../model/calendar.ts';
import { type Clock, type Place, two, yearText } from './clock.ts';
import { weekValue } from './interval.ts';
import type { Captures } from './pattern.ts';

const unknownUnits: Readonly<Record<string, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
};

/** So many calendar units (`dir`) from the one that the article's date lies in. Throws never. */
export function unitPlace(parts: Captures, clock: Clock): Place {
  const { now } = clock;
  const dir = Number(parts['dir']);
  const unit = String(parts['unit']);
  const implied = ['year'];
  if (!now) return { value: unknownUnits[unit] ?? 'XXXX', implied };
  if (unit === 'D') return { value: formatDay(dayOf(now.number + dir)), implied };
  if (unit === 'W') return { value: weekValue(now.number + dir * 7), implied };
  if (unit === 'WE') return { value: `${weekValue(now.number + weekendsOff(parts, clock) * 7)}-WE`, implied };
  if (unit === 'M') return { value: monthValue(now.year, now.month + dir), implied };
  if (unit === 'Q') return { value: quarterValue(now.year, Math.floor((now.month - 1) / 3) + dir), implied };
  if (unit === 'DE') return { value: `${Math.floor(now.year / 10) + dir}X`, implied };
  if (unit === 'CE') return { value: `${Math.floor(now.year / 100) + dir}XX`, implied };
  return { value: yearText(now.year + dir), implied };
}

/** "The weekend" said on a weekday is the last one, unless what is said of it is still to come. */
function weekendsOff(parts: Captures, { now, tense }: Clock): number {
  const dir = Number(parts['dir']);
  const day = weekday(now?.number ?? 0);
  if (dir !== 0 || day === 0 || day === 6) return dir;
  return tense === 'past' || (tense === 'none' && parts['latest'] !== undefined) ? -1 : 0;
}

/** `YYYY-MM` of a month that may lie outside of 1–12. */
export function monthValue(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${yearText(Math.floor(index / 12))}-${two((index % 12) + 1)}`;
}

/** `YYYY-Qn` of a quarter counted from 0 that may lie outside of the year. */
export function quarterValue(year: number, quarter: number): string {
  const index = year * 4 + quarter;
  return `${yearText(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
}
