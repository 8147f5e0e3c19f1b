// The words of the pages themselves, and dates in words.
import { dayNumber, dayOf, formatDay, parseDay, weekday } from '../../model/calendar.ts';

/** English month names, January first. */
export const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const;

/** English names of the parts of a year in TIMEX3 values (`2019-SP`). */
const seasons: { readonly [code: string]: string } = {
  SP: 'spring',
  SU: 'summer',
  FA: 'fall',
  WI: 'winter',
  H1: 'first half of',
  H2: 'second half of',
  Q1: 'first quarter of',
  Q2: 'second quarter of',
  Q3: 'third quarter of',
  Q4: 'fourth quarter of',
};

/** English words for TIMEX3 `mod`. */
const modifiers: { readonly [mod: string]: string } = {
  APPROX: 'about',
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'by',
  ON_OR_AFTER: 'from',
  START: 'early',
  MID: 'mid',
  END: 'late',
};

/** "March 5, 2019", "March 2019" or "2019" for an ISO date or date-time; text that is none stays. Throws never. */
export function dateInWords(date: string): string {
  const day = parseDay(date.slice(0, 10));
  if (day && /^[-\d]{10}(?:T|$)/.test(date)) return `${months[day.month - 1]} ${day.day}, ${day.year}`;
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  const name = month === undefined ? '' : months[Number(month) - 1];
  return name === undefined ? date : `${name} ${Number(year)}`.trim();
}

/** A TIMEX3 value with its modifier in words: "about 1953", "1950s", "spring 2019". Throws never. */
export function timexInWords(value: string, mod?: string): string {
  const words = timex(value);
  const modifier = mod === undefined ? undefined : modifiers[mod];
  return modifier === undefined ? words : `${modifier} ${words}`;
}

function timex(value: string): string {
  const [, decade] = /^(\d{3})X?$/.exec(value) ?? [];
  if (decade !== undefined) return `${decade}0s`;
  const [, century] = /^(\d{2})(?:XX)?$/.exec(value) ?? [];
  if (century !== undefined) return `${ordinal(Number(century) + 1)} century`;
  const [, weekYear, week] = /^(\d{4})-W(\d{2})/.exec(value) ?? [];
  if (weekYear !== undefined) return `week of ${dateInWords(mondayOf(Number(weekYear), Number(week)))}`;
  const [, year, part = ''] = /^(\d{4})-([A-Z][A-Z0-9])$/.exec(value) ?? [];
  return year !== undefined && seasons[part] ? `${seasons[part]} ${year}` : dateInWords(value);
}

/** The first day of an ISO 8601 week: the one of 4 January is the year's first. */
function mondayOf(year: number, week: number): string {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  const monday = fourth - ((weekday(fourth) + 6) % 7);
  return formatDay(dayOf(monday + 7 * (week - 1)));
}

function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  const ending = teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10];
  return `${number}${ending ?? 'th'}`;
}

/** "1 claim", "4 claims". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** "foreign policy" → "Foreign policy". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
