// Quarters and halves of a year → their values.
import { type Clock, yearText } from './clock.ts';
import { nearestYear } from './nearestYear.ts';
import type { Captures } from './pattern.ts';
import { quarterValue } from './units.ts';

/** The quarter that ends in a month, or most of which lies before it: companies close their books in any month. */
export function quarterEnding(parts: Captures, year: number | undefined, clock: Clock): string {
  const month = Number(parts['month']);
  const day = Number(parts['day'] ?? 28);
  const known = year ?? nearestYear({ month, day, dir: undefined }, clock);
  return known === undefined ? 'XXXX-QX' : quarterValue(known, Math.floor((month - 2) / 3));
}

/** Quarters and halves: numbered ones, and "the quarter". */
export function partOfYear(parts: Captures, year: number | undefined, clock: Clock): string | undefined {
  const number = parts['quarter'] ?? parts['half'];
  if (number !== undefined) {
    const length = parts['half'] === undefined ? 3 : 6;
    const month = (Number(number) - 1) * length + 1;
    const known = year ?? startedYear(month, length, clock);
    return `${yearText(known)}-${length === 3 ? 'Q' : 'H'}${number}`;
  }
  if (parts['anon'] === undefined) return undefined;
  if (!clock.now) return `${yearText(year)}-QX`;
  const month = clock.now.month - 1;
  const ended = month < 3 ? `${clock.now.year - 1}-Q4` : `${clock.now.year}-Q${Math.floor(month / 3)}`;
  const quarter = parts['comparable'] === undefined ? (clock.lastQuarter ?? ended) : ended;
  return year === undefined ? quarter : `${yearText(year)}${quarter.slice(4)}`;
}

/** The year of a part of the year that has begun, or in a future sentence is not long past. */
function startedYear(month: number, length: number, { now, tense }: Clock): number | undefined {
  if (!now) return undefined;
  if (tense === 'future') return month + length + justEnded > now.month ? now.year : now.year + 1;
  return month <= now.month ? now.year : now.year - 1;
}

/** Months for which results of a quarter that has ended are still to come. */
const justEnded = 4;
