// A date as headers write it → `YYYY-MM-DD` or an ISO date-time.
import { formatDay, parseDay } from '../model/calendar.ts';
import type { ReadingWords } from '../model/language/reading.ts';

/** A date, a month without a day, or the two days between which a text leaves the choice. */
export type ReadDate =
  | { readonly date: string }
  | { readonly either: readonly [string, string] }
  | { readonly month: string }
  | { readonly impossible: true };

const longestDate = 80;
const iso =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T| +)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? *(Z|[+-]\d{2}:?\d{2})?)?$/i;
const isoMonth = /^(\d{4})-(\d{1,2})$/;
const hyphened = /^(\d{1,2})-(\p{L}{3,12})\.?-(\d{4})$/u;
const furthestZone = 14 * 60;
const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const dayNumber = /^(\d{1,2})(?:st|nd|rd|th)?$/i;
const clock = /^(?:\d{1,2}(?::\d{2}){0,2}(?:am|pm)?|am|pm|a\.m|p\.m|[A-Z]{1,5}|\([A-Z]{1,5}\))$/i;
/** "10:30 AM EST": unlike a word, a zone is in capitals. */
const timeOfDay =
  /^(?:\d{1,2}(?::\d{2}){1,2}(?: ?[AaPp]\.?[Mm]\.?)?|\d{1,2} ?[AaPp]\.?[Mm]\.?)(?: \(?[A-Z]{1,5}\)?)?$/;

/** Reads a text that is a date and nothing else; undefined where it is not one. Throws never. */
export function readDate(text: string, words: ReadingWords): ReadDate | undefined {
  if (text.length > longestDate) return undefined;
  const full = iso.exec(text.trim());
  if (full) return isoDate(full);
  const month = isoMonth.exec(text.trim());
  if (month) return realMonth(Number(month[1]), Number(month[2]));
  const parts = piecesOf(text)
    .flatMap((part) => hyphened.exec(part)?.slice(1) ?? part)
    .filter((part) => !isAround(part, words));
  return parts.length === 0 ? undefined : writtenDate(parts, words);
}

/** Whether a text is a time of the day and nothing else. Throws never. */
export function isClock(text: string): boolean {
  return timeOfDay.test(text);
}

/** Whether the words beside a date make it the day of the last change. Throws never. */
export function isChange(text: string, words: ReadingWords): boolean {
  return piecesOf(text).some((part) => words.changeLabels.has(part.toLowerCase()));
}

function piecesOf(text: string): string[] {
  return text
    .split(/[\s,|]+/)
    .map((part) => part.replace(/[.:]$/, ''))
    .filter((part) => part !== '');
}

function isoDate(match: RegExpExecArray): ReadDate {
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', zone] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!parseDay(date)) return { impossible: true };
  if (hour === undefined) return { date };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return { impossible: true };
  const offset = zone === undefined ? '' : isoOffset(zone.toUpperCase());
  if (!isZone(offset)) return { impossible: true };
  return { date: `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}` };
}

function isoOffset(zone: string): string {
  return zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** No place on Earth is further from Greenwich than 14 hours. */
function isZone(offset: string): boolean {
  const [hours = '0', minutes = '0'] = offset === 'Z' ? [] : offset.slice(1).split(':');
  return Number(minutes) <= 59 && Number(hours) * 60 + Number(minutes) <= furthestZone;
}

/** A weekday or a label ("Published", "on") around the date itself. */
function isAround(part: string, words: ReadingWords): boolean {
  const word = part.toLowerCase();
  return words.weekdays.has(word) || words.dateLabels.has(word);
}

function writtenDate(parts: readonly string[], words: ReadingWords): ReadDate | undefined {
  const [first = '', second = '', third = ''] = parts;
  const short = numeric.exec(first);
  const isoDay = iso.exec(first);
  const named = words.months.get(first.toLowerCase());
  if (named !== undefined && /^\d{4}$/.test(second) && parts.length === 2)
    return realMonth(Number(second), named);
  const rest = parts.slice(short || isoDay ? 1 : 3);
  if (!rest.every((part) => clock.test(part))) return undefined;
  if (isoDay) return isoDate(isoDay);
  if (short) return shortDate(short);
  const month = named ?? words.months.get(second.toLowerCase());
  const day = dayNumber.exec(named === undefined ? first : second);
  if (month === undefined || !day || !/^\d{4}$/.test(third)) return undefined;
  return real(Number(third), month, Number(day[1]));
}

/** Day and month in figures: which is which shows only where one of them is above 12, or both are equal. */
function shortDate(match: RegExpExecArray): ReadDate {
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const american = real(year, a, b);
  const european = real(year, b, a);
  if ('impossible' in american || a === b) return european;
  if ('impossible' in european || !('date' in american) || !('date' in european)) return american;
  return { either: [american.date, european.date] };
}

function real(year: number, month: number, day: number): ReadDate {
  const date = formatDay({ year, month, day });
  return parseDay(date) ? { date } : { impossible: true };
}

function realMonth(year: number, month: number): ReadDate {
  const first = real(year, month, 1);
  return 'date' in first ? { month: first.date.slice(0, -3) } : first;
}
