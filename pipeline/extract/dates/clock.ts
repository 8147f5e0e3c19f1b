// The article's date and what the text has spoken of so far: what implied parts are taken from.

import type { DateType } from '../../model/annotation.ts';
import { type Day, dayNumber, dayPart, parseDay } from '../../model/calendar.ts';
import type { Tense } from './tense.ts';

/** The day from which an expression is reckoned. */
export interface Now extends Day {
  readonly number: number;
}

/** What an expression is resolved against. */
export interface Clock {
  /** The article's day; absent where it has none. */
  readonly now: Now | undefined;
  readonly tense: Tense;
  /** What it names is spoken of long before it comes: "the November election". */
  readonly awaited: boolean;
  /** Something happens within it: the "in" of "in May". */
  readonly inside: boolean;
  /** The day last spoken of. */
  readonly lastDay: number | undefined;
  /** First day of the time last spoken of, be it a day or a century. */
  readonly lastPlace: number | undefined;
  /** Of "until December": the day since which something has lasted, where its sentence has named one. */
  readonly since: number | undefined;
  /** The quarter last spoken of, `1989-Q3`. */
  readonly lastQuarter: string | undefined;
}

/** An expression with its place in time. */
export interface Resolved {
  readonly type: DateType;
  readonly value: string;
  readonly mod?: string;
  /** Parts that the words do not say. */
  readonly implied: readonly string[];
  /** First and last day, as day numbers, where they are not those of the value. */
  readonly from?: number;
  readonly to?: number;
  /** The words do not claim to be exact. */
  readonly approximate?: boolean;
  /** It lasts from the first of these days to the last; else it lies somewhere between them. */
  readonly lasting?: boolean;
}

/** A place in time without its time of day. */
export interface Place {
  readonly value: string;
  readonly implied: readonly string[];
  /** First and last day, as day numbers, where they are not those of the value. */
  readonly from?: number;
  readonly to?: number;
  readonly approximate?: boolean;
  /** It lasts from the first of these days to the last; else it lies somewhere between them. */
  readonly lasting?: boolean;
}

/** The day of an article's date; undefined where it is none. Throws never. */
export function nowOf(date: string | undefined): Now | undefined {
  const day = date === undefined ? undefined : parseDay(dayPart(date));
  return day && { ...day, number: dayNumber(day) };
}

/** Two digits. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A year as TIMEX3 writes it; unknown as `XXXX`. */
export function yearText(year: number | undefined): string {
  return year === undefined ? 'XXXX' : String(year).padStart(4, '0');
}
