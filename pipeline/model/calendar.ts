// Calendar days as text and as day numbers; instants only where a feed needs one. No clock, no locale.

/** A calendar day: proleptic Gregorian year, month 1–12, day 1–31. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayText = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a calendar day (Hinnant's `days_from_civil`). Months and days may overflow never. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar day of a number of days since 1970-01-01 (Hinnant's `civil_from_days`). */
export function dayOf(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** Days in a month of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads `YYYY-MM-DD`; undefined for other text and for days that do not exist (2026-02-30). */
export function parseDay(text: string): Day | undefined {
  const match = dayText.exec(text);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const real =
    day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysInMonth(day.year, day.month);
  return real ? day : undefined;
}

/** Writes `YYYY-MM-DD`. Years are padded to four digits. */
export function formatDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Day of the week, 0 = Sunday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The part of an ISO date or date-time that names the day: `YYYY-MM-DD`. */
export function dayPart(date: string): string {
  return date.slice(0, 10);
}

/**
 * The ISO 8601 date-time with offset of a date or date-time text. A bare day is midnight in `timeZone`
 * (an IANA name); a date-time without an offset is local to `timeZone`; one with an offset is kept.
 * Throws RangeError for text that is neither, and for an unknown time zone.
 */
export function instant(date: string, timeZone: string): string {
  if (/T.*(?:Z|[+-]\d\d:\d\d)$/.test(date)) return date;
  const local = date.includes('T') ? date : `${date}T00:00:00`;
  const milliseconds = Date.parse(`${local}Z`);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Unexpected date ${date}, expected ISO 8601`);
  let minutes = offsetMinutes(milliseconds, timeZone);
  minutes = offsetMinutes(milliseconds - minutes * 60_000, timeZone);
  const sign = minutes < 0 ? '-' : '+';
  const size = Math.abs(minutes);
  return `${local}${sign}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

/** Milliseconds since 1970-01-01 UTC of an ISO date or date-time, read in `timeZone` as `instant` does. */
export function milliseconds(date: string, timeZone: string): number {
  return Date.parse(instant(date, timeZone));
}

/** One formatter a time zone: making one costs a thousand times what using it does. Pure: same zone, same formatter. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

/** Minutes by which `timeZone` is ahead of UTC at an instant. */
function offsetMinutes(at: number, timeZone: string): number {
  const parts = formatterFor(timeZone).formatToParts(at);
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const year = value('year');
  const days = dayNumber({ year, month: value('month'), day: value('day') });
  const local = ((days * 24 + value('hour')) * 60 + value('minute')) * 60 + value('second');
  return Math.round((local - at / 1000) / 60);
}
