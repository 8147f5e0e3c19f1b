// Texts → what is wrong with them as dates and as addresses.
import { parseDay } from './calendar.ts';

const time = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** What is wrong with a date: its form, the calendar, or the zone that its time wants. */
export interface DateFault {
  readonly kind: 'form' | 'calendar' | 'zone';
  readonly reason: string;
}

/**
 * Why a text is no date of ISO 8601: a year, a month, a day, or a time with its zone. Undefined for one that
 * is. A day that the calendar does not have is none.
 */
export function dateFault(text: string): string | undefined {
  return kindOfDateFault(text)?.reason;
}

/** The same with the kind of fault. */
export function kindOfDateFault(text: string): DateFault | undefined {
  if (/^\d{4}$/.test(text)) return undefined;
  if (/^\d{4}-\d{2}$/.test(text)) {
    if (parseDay(`${text}-01`)) return undefined;
    return { kind: 'calendar', reason: `Unexpected month ${text}, expected one from 01 to 12` };
  }
  return dayFault(text);
}

/** Why a date that is one does not say the day; undefined for one that does, and for what is no date at all. */
export function coarseFault(text: string): string | undefined {
  if (text.length >= 10 || dateFault(text) !== undefined) return undefined;
  return `Unexpected date ${text}, expected the day as well`;
}

/** Whether the day of `a` is after that of `b`, as far as both are told: 2019 is not after 2019-03-05. */
export function isAfter(a: string, b: string): boolean {
  const told = Math.min(a.length, b.length, 10);
  return a.slice(0, told) > b.slice(0, told);
}

function dayFault(text: string): DateFault | undefined {
  const day = text.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    return { kind: 'form', reason: `Unexpected date "${text}", expected one like 2019-03-05` };
  }
  if (!parseDay(day)) {
    return { kind: 'calendar', reason: `Unexpected date ${text}, expected a day that the calendar has` };
  }
  if (text.length === 10) return undefined;
  const match = time.exec(text.slice(10));
  if (!match) {
    return {
      kind: 'form',
      reason: `Unexpected time in "${text}", expected one like 2019-03-05T08:30:00-05:00`,
    };
  }
  if (match[1]) return undefined;
  return {
    kind: 'zone',
    reason: `Unexpected time without a zone in "${text}", expected an offset like -05:00`,
  };
}

/** Why a text is no absolute address of the web; undefined for one that is. */
export function addressFault(text: string): string | undefined {
  if (/[\s<>"{}|\\^`]/.test(text)) {
    return `Unexpected sign in the address "${text}", expected one address without spaces, quotes or brackets`;
  }
  if (!/^https?:\/\/./i.test(text) || !URL.canParse(text)) {
    return `Unexpected address "${text}", expected an absolute one like https://example.org/page`;
  }
  return undefined;
}

/** Whether there is a text and it is an absolute address. */
export function isAddress(text: string | undefined): text is string {
  return text !== undefined && addressFault(text) === undefined;
}

/** The host of an address; undefined for what is none. */
export function hostIn(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).host : undefined;
}
