// Dates of the content → the forms of date that feeds and sitemaps ask for.
import { instant, parseDay } from '../model/calendar.ts';

const iso = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * RFC 3339 date-time with seconds and offset, without fractions. A bare day is its midnight in `timeZone`;
 * a time without an offset is read there too. Undefined for text that names no real moment (2026-02-30).
 */
export function moment(date: string | undefined, timeZone: string): string | undefined {
  const match = iso.exec(date ?? '');
  if (!match) return undefined;
  const [, day = '', clock = '00:00', seconds = ':00', zone = ''] = match;
  const local = `${day}T${clock}${seconds}`;
  if (!parseDay(day) || Number.isNaN(Date.parse(`${local}${zone || 'Z'}`))) return undefined;
  return instant(`${local}${zone}`, timeZone);
}

/** A bare day as it is, a date-time with its offset (W3C date-time format); undefined as with `moment`. */
export function dayOrMoment(date: string | undefined, timeZone: string): string | undefined {
  return isDay(date) ? date : moment(date, timeZone);
}

/** RFC 822 date in GMT with a year of four digits, from an RFC 3339 date-time: `Tue, 05 Mar 2019 05:00:00 GMT`. */
export function rfc822(exact: string): string {
  const date = new Date(Date.parse(exact));
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(twoDigits).join(':');
  const day = `${twoDigits(date.getUTCDate())} ${months[date.getUTCMonth()]}`;
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${weekdays[date.getUTCDay()]}, ${day} ${year} ${clock} GMT`;
}

/** The latest of some dates or date-times, in the form in which it came; those that name no moment do not count. */
export function latest(dates: Iterable<string | undefined>, timeZone: string): string | undefined {
  const all = [...dates].filter((date) => date !== undefined);
  // Bare days need no time zone, whose rules are slow to ask for.
  if (all.every((date) => parseDay(date) !== undefined))
    return all.reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
  let found: string | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const date of all) {
    const at = Date.parse(moment(date, timeZone) ?? '');
    if (at > highest) {
      highest = at;
      found = date;
    }
  }
  return found;
}

function isDay(date: string | undefined): boolean {
  return date !== undefined && parseDay(date) !== undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
