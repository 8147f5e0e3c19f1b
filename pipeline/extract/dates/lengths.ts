// Counts and units → durations, recurrences, and points so far from now.
import { dayNumber, dayOf, formatDay } from '../../model/calendar.ts';
import type { Meaning } from '../../model/language/time.ts';
import { type Clock, type Resolved, two, yearText } from './clock.ts';
import { weekValue } from './interval.ts';
import type { Captures } from './pattern.ts';
import { monthValue, quarterValue } from './units.ts';

/** Units that are so many of another, and units that TIMEX3 writes after a T. */
const multiples: Readonly<Record<string, readonly [number, string]>> = {
  DE: [10, 'Y'],
  CE: [100, 'Y'],
  ML: [1000, 'Y'],
  FN: [2, 'W'],
  QC: [25, 'Y'],
  SA: [6, 'M'],
  BE: [2, 'Y'],
};
const parts60: Readonly<Record<string, readonly [number, string]>> = {
  Y: [12, 'M'],
  TH: [60, 'TM'],
  TM: [60, 'TS'],
  D: [24, 'TH'],
  W: [7, 'D'],
};

/** Days of a unit, for margins. */
const unitDays: Readonly<Record<string, number>> = { Y: 365.25, M: 30.44, Q: 91.3, W: 7, D: 1 };

/** `P66Y`, `PT36H`, `P2Y6M`; `PXY` where the count is open. Throws never. */
export function durationValue(count: Meaning, unit: string): string {
  const many = multiples[unit];
  if (many) return count === 'X' ? `PX${many[1]}` : durationValue(Number(count) * many[0], many[1]);
  if (count === 'X') return `P${written('X', unit)}`;
  const whole = Math.floor(Number(count));
  const rest = Number(count) - whole;
  const finer = parts60[unit];
  if (rest === 0 || !finer) return `P${written(String(Number(count)), unit)}`;
  const small = Math.round(rest * finer[0]);
  if (whole === 0) return `P${written(String(small), finer[1])}`;
  const head = written(String(whole), unit);
  const tail = written(String(small), finer[1]);
  return `P${head}${head.startsWith('T') ? tail.slice(1) : tail}`;
}

function written(count: string, unit: string): string {
  return unit.length === 2 && unit.startsWith('T') ? `T${count}${unit.charAt(1)}` : `${count}${unit}`;
}

/** A span of time; "the past two years" and "two years later" have a place, "two years" has none. */
export function resolveLength(parts: Captures, { now, lastDay }: Clock): Resolved {
  const mod = parts['mod'] === undefined ? {} : { mod: String(parts['mod']) };
  const unit = String(parts['unit']);
  const count = parts['n'] ?? 1;
  const value = durationValue(count, unit);
  const dir = parts['dir'];
  const [times, small] = multiples[unit] ?? [1, unit];
  const days = unitDays[small];
  if (!now || count === 'X' || days === undefined || (dir !== -1 && dir !== 1)) {
    return { type: 'DURATION', value, implied: [], ...mod };
  }
  const base = parts['after'] === undefined ? now.number : lastDay;
  if (base === undefined) return { type: 'DURATION', value, implied: [], ...mod };
  const other = Math.round(base + dir * Number(count) * times * days);
  const [from, to] = dir < 0 ? [other, base] : [base, other];
  return { type: 'DURATION', value, implied: ['year', 'month', 'day'], from, to, ...mod };
}

function monthDay({ month, day }: Captures): readonly string[] {
  return [month, day].filter((part) => part !== undefined).map((part) => two(Number(part)));
}

/** Parts of the week that recur with it: its end, its working days. */
const weekly: ReadonlySet<string> = new Set(['WE', 'WD']);

/** What recurs: `P1W`, `XXXX-WXX-2`, `XXXX-10`. Throws never. */
export function resolveSet(parts: Captures): Resolved {
  const part = parts['part'] === undefined ? '' : `T${parts['part']}`;
  let value: string;
  if (parts['weekday'] !== undefined)
    value = `XXXX-WXX-${parts['weekday'] === 0 ? 7 : parts['weekday']}${part}`;
  else if (parts['month'] !== undefined) value = ['XXXX', ...monthDay(parts)].join('-');
  else if (parts['season'] !== undefined) value = `XXXX-${parts['season']}`;
  else if (parts['quarter'] !== undefined) value = `XXXX-Q${parts['quarter']}`;
  else if (part) value = `XXXX-XX-XX${part}`;
  else if (weekly.has(String(parts['unit'])) && parts['n'] === undefined) value = `XXXX-WXX-${parts['unit']}`;
  else value = durationValue(parts['n'] ?? 1, String(parts['unit'] ?? 'D'));
  return { type: 'SET', value, implied: [] };
}

/**
 * So many units before or after now, or the time last spoken of. Without an article date only the direction
 * is known; undefined for "that year" where no time was spoken of.
 */
export function resolveShift(parts: Captures, clock: Clock): Resolved | undefined {
  const { now } = clock;
  const dir = Number(parts['dir'] ?? -1);
  const named = parts['mod'] === undefined ? {} : { mod: String(parts['mod']) };
  const count = parts['n'] ?? 1;
  if (!now || count === 'X') {
    return { type: 'DATE', value: dir < 0 ? 'PAST_REF' : 'FUTURE_REF', implied: [], ...named };
  }
  const unit = String(parts['unit']);
  const [times, small] = multiples[unit] ?? [1, unit];
  const length = Number(count) * times * dir;
  const base = parts['after'] === undefined ? now.number : (clock.lastPlace ?? now.number);
  if (count === 0 && clock.lastPlace === undefined) return undefined;
  const center = centerOf(base, length, small);
  const grain = String(parts['grain'] ?? small);
  const value = shiftedValue({ center, unit: grain, whole: Number.isInteger(length), hours: base });
  const part = partOfYear(parts, clock);
  if (small === 'Y' && part !== undefined)
    return { type: 'DATE', value: `${value.slice(0, 4)}-${part}`, implied: ['year'] };
  const implied = ['year', ...(value.length > 4 ? ['month'] : []), ...(value.length > 8 ? ['day'] : [])];
  return {
    type: 'DATE',
    value,
    implied,
    ...named,
    ...(parts['after'] === undefined ? margins({ center, unit, small, length, mod: named.mod }) : {}),
  };
}

/**
 * The part of the year that "a year ago" is said of: the month or quarter named beside it or, of one year, spoken of
 * before; "the previous year" is a whole one.
 */
function partOfYear(parts: Captures, { lastQuarter }: Clock): string | undefined {
  if (parts['month'] !== undefined) return two(Number(parts['month']));
  if (parts['quarter'] !== undefined) return `Q${parts['quarter']}`;
  const isOne = (parts['n'] ?? 1) === 1 && parts['mod'] === undefined && parts['after'] === undefined;
  const compared = parts['anon'] !== undefined || isOne;
  return compared ? lastQuarter?.slice(5) : undefined;
}

function centerOf(now: number, length: number, unit: string): number {
  const { year, month, day } = dayOf(now);
  if (unit !== 'Y' && unit !== 'M' && unit !== 'Q') {
    return Math.round(now + length * (unitDays[unit] ?? 0));
  }
  const months = Math.round(length * (unit === 'Y' ? 12 : unit === 'Q' ? 3 : 1));
  const index = year * 12 + month - 1 + months;
  const first = {
    year: Math.floor(index / 12),
    month: (((index % 12) + 12) % 12) + 1,
    day: Math.min(day, 28),
  };
  return dayNumber(first);
}

interface Shifted {
  readonly center: number;
  readonly unit: string;
  readonly whole: boolean;
  /** The day that hours and minutes are reckoned from. */
  readonly hours: number;
}

/** The value of a day at the grain of a unit; half a year is told in months. */
function shiftedValue({ center, unit, whole, hours }: Shifted): string {
  const { year, month } = dayOf(center);
  if (unit === 'Y') return whole ? yearText(year) : monthValue(year, month);
  if (unit === 'M') return monthValue(year, month);
  if (unit === 'Q') return quarterValue(year, Math.floor((month - 1) / 3));
  if (unit === 'W') return weekValue(center);
  return formatDay(dayOf(unit === 'D' ? center : hours));
}

interface Reach {
  readonly center: number;
  /** Unit in the words, and the one that it is a multiple of. */
  readonly unit: string;
  readonly small: string;
  /** In small units, negative before now. */
  readonly length: number;
  readonly mod: string | undefined;
}

/**
 * How far the words can miss: half a unit; a unit nearer to now for "nearly", farther for "more than"; a
 * tenth of the whole where the count is round ("a half century") or "about".
 */
function margins({ center, unit, small, length, mod }: Reach): Partial<Resolved> {
  const days = unitDays[small];
  if (days === undefined || (small === 'D' && mod === undefined)) return {};
  const round = unit !== small;
  const tenth = Math.abs(length) * days * 0.1;
  const wide = Math.round(round || mod === 'APPROX' ? Math.max(days, tenth) : days);
  const toNow = length < 0 ? wide : -wide;
  const approximate = round || mod !== undefined;
  if (mod === 'LESS_THAN') return { ...ordered(center, center + toNow), approximate };
  if (mod === 'MORE_THAN') return { ...ordered(center, center - toNow), approximate };
  const half = approximate ? wide : Math.round(days / 2);
  return { from: center - half, to: center + half, approximate };
}

function ordered(a: number, b: number): { from: number; to: number } {
  return a < b ? { from: a, to: b } : { from: b, to: a };
}
