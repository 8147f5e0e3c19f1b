// Figures and lengths of time → as the working of a note writes them, in any language alike.

import type { Day } from '../model/calendar.ts';
import { formatDay } from '../model/calendar.ts';

/** `60,000,000`, `8.3`: grouped by thousands; one decimal below a hundred, none above. Throws never. */
export function figure(value: number): string {
  const rounded = Math.abs(value) < 100 ? Math.round(value * 10) / 10 : Math.round(value);
  const [whole = '', decimals] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Mean lengths in days (Gregorian), the longest first, each with the least number of days told in it. */
const lengths = [
  { days: 365.2425, from: 730, one: 'year', many: 'years' },
  { days: 365.2425 / 12, from: 61, one: 'month', many: 'months' },
  { days: 1, from: 0, one: 'day', many: 'days' },
] as const;

/** `65.6 years`, `11–13 years`, `12 days` of one or two numbers of days, the lesser first. Throws never. */
export function length(least: number, most = least): string {
  const unit = lengths.find(({ from }) => Math.max(Math.abs(least), Math.abs(most)) >= from) ?? lengths[2];
  const [low, high] = [figure(least / unit.days), figure(most / unit.days)];
  if (low === high) return `${low} ${low === '1' ? unit.one : unit.many}`;
  return `${figure(Math.round(least / unit.days))}–${figure(Math.round(most / unit.days))} ${unit.many}`;
}

/** `1953-07-27`; of a stretch that is a whole year `1953`, else its first and last day. */
export function stretch(from: Day, to: Day): string {
  const [first, last] = [formatDay(from), formatDay(to)];
  if (first === last) return first;
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) {
    const years = [first.slice(0, 4), last.slice(0, 4)];
    return years[0] === years[1] ? String(years[0]) : years.join('–');
  }
  return `${first} – ${last}`;
}
