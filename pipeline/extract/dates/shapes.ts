// A token that holds digits → its numeric shape and value.
import type { NumberWords } from '../../model/language/time.ts';

/** What a number can be, by its looks: each shape and the classes of the pattern language that it belongs to. */
export const numericShapes: readonly (readonly [name: string, classes: readonly string[]])[] = [
  ['zero', ['digits', 'hourly', 'count']],
  ['one to twelve', ['digits', 'day', 'monthly', 'hourly', 'count']],
  ['00', ['digits', 'two', 'hourly']],
  ['01 to 12', ['digits', 'two', 'day', 'monthly', 'hourly', 'count']],
  ['13 to 24', ['digits', 'two', 'day', 'hourly', 'count']],
  ['25 to 31', ['digits', 'two', 'day', 'count']],
  ['32 to 99', ['digits', 'two', 'count']],
  ['three digits', ['digits', 'count']],
  ['old year', ['digits', 'four', 'year', 'oldyear', 'count']],
  ['recent year', ['digits', 'four', 'year', 'recent', 'count']],
  ['round year', ['digits', 'four', 'year', 'recent', 'tens', 'count']],
  ['four digits', ['digits', 'four', 'count']],
  ['many digits', ['digits', 'count']],
  ['grouped', ['grouped', 'count']],
  ['decimal', ['decimal', 'count']],
  ['words', ['count', 'words']],
  ['words one to twelve', ['count', 'words', 'hourly']],
  ['spelled year', ['spelled', 'count', 'words']],
  ['ordinal', ['ordinal']],
  ['day ordinal', ['ordinal', 'nth', 'monthday', 'dayth']],
  ['digit ordinal', ['ordinal', 'nth']],
  ['day ordinal in words', ['ordinal', 'monthday']],
  ['decade', ['decade']],
  ['short decade', ['shortdecade']],
  ['late short decade', ['shortdecade', 'latedecade']],
  ['clock', ['clock']],
  ['told clock', ['told']],
  ['dotted day', ['ymd']],
  ['old year in words', ['oldspelled', 'count', 'words']],
  ['name', ['name']],
];

/** Code of a shape; codes count from 1, 0 is any other token. */
export function shapeCode(name: string): number {
  return numericShapes.findIndex((shape) => shape[0] === name) + 1;
}

const codes = new Map(numericShapes.map(([name]) => [name, shapeCode(name)]));
const codeOf = (name: string): number => codes.get(name) ?? 0;

/** A number that a token was read as. Of a clock time the value is minutes since midnight. */
export interface Numeral {
  readonly code: number;
  readonly value: number;
}

/** Digits beyond this many are no number that anybody means. */
const mostDigits = 15;

/**
 * Reads a token whose first character is a digit or a point: "1953", "5,000", "2.5", "21st", "1990s",
 * "10:30", "10am". Undefined for anything else ("1.2.3", "3D", "12,34"). Throws never.
 */
export function numeralOf(text: string, words: NumberWords): Numeral | undefined {
  let at = 0;
  let value = 0;
  while (at < text.length && isDigit(text.charCodeAt(at))) value = value * 10 + text.charCodeAt(at++) - 48;
  const length = at;
  if (length > mostDigits) return undefined;
  if (at === text.length) return { code: codeOf(digitShape(length, value)), value };
  const sign = text.charCodeAt(at);
  if (sign === 0x2c && length <= 3 && length > 0) return grouped(text);
  const ending = text.slice(at, at + longestEnding);
  if (sign === 0x2e) return decimal(text) ?? dottedDay(text) ?? dottedClock(ending, value, words);
  if (sign === 0x3a) return clock(ending, value, words);
  if (fractionSigns.has(ending)) {
    return { code: codeOf('decimal'), value: value + (fractionSigns.get(ending) ?? 0) };
  }
  if (length === 0) return undefined;
  const half = words.halves.get(ending.toLowerCase());
  if (half !== undefined) return told(value * 60, half);
  if (ending === words.decadeEnding) return decade(length, value);
  if (words.ordinalEndings.has(ending))
    return { code: codeOf(value >= 1 && value <= 31 ? 'day ordinal' : 'digit ordinal'), value };
  return undefined;
}

/** Nothing that may follow the digits is longer (":30:00am" and one more). */
const longestEnding = 9;

const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

function digitShape(length: number, value: number): string {
  if (length === 1) return value === 0 ? 'zero' : 'one to twelve';
  if (length === 2) {
    if (value === 0) return '00';
    if (value <= 12) return '01 to 12';
    return value <= 24 ? '13 to 24' : value <= 31 ? '25 to 31' : '32 to 99';
  }
  if (length === 3) return 'three digits';
  if (length !== 4) return 'many digits';
  if (value < 1000 || value >= 2100) return 'four digits';
  if (value < 1800) return 'old year';
  return value % 10 === 0 ? 'round year' : 'recent year';
}

/** "5,000" and "1,234,567.8": groups of three digits. */
function grouped(text: string): Numeral | undefined {
  if (text.length > mostDigits * 2) return undefined;
  const match = /^\d{1,3}(?:,\d{3})+(\.\d+)?$/.exec(text);
  if (!match) return undefined;
  return { code: codeOf('grouped'), value: Number(match[0].replaceAll(',', '')) };
}

function decimal(text: string): Numeral | undefined {
  if (text.length > mostDigits * 2 || !/^\d*\.\d+$/.test(text)) return undefined;
  return { code: codeOf('decimal'), value: Number(text) };
}

/** "25.12.2018" as 20181225. */
function dottedDay(text: string): Numeral | undefined {
  const match = text.length > 10 ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { code: codeOf('dotted day'), value: (year * 100 + month) * 100 + day };
}

/** "10:30" and "10:30am", from the colon on, as minutes since midnight; seconds are passed over. */
function clock(ending: string, hour: number, words: NumberWords): Numeral | undefined {
  const match = /^:([0-5]\d)(?::[0-5]\d)?([A-Za-z]{2})?$/.exec(ending);
  if (!match || hour > 24) return undefined;
  const value = hour * 60 + Number(match[1]);
  if (match[2] === undefined) return { code: codeOf('clock'), value };
  const half = words.halves.get(match[2].toLowerCase());
  return half === undefined ? undefined : told(value, half);
}

/** "10.30pm", from the point on. */
function dottedClock(ending: string, hour: number, words: NumberWords): Numeral | undefined {
  const match = /^\.([0-5]\d)([A-Za-z]{2})$/.exec(ending);
  const half = words.halves.get((match?.[2] ?? '').toLowerCase());
  return match && half !== undefined ? told(hour * 60 + Number(match[1]), half) : undefined;
}

/** Minutes since midnight of a twelve-hour time in its half of the day; undefined beyond 12:59. */
function told(minutes: number, half: number): Numeral | undefined {
  if (minutes < 60 || minutes >= 780) return undefined;
  return { code: codeOf('told clock'), value: (minutes % 720) + half };
}

/** "The 50s" are years; "the 40s" are degrees and shares at least as often. */
const firstLate = 50;

function decade(length: number, value: number): Numeral | undefined {
  if (value % 10 !== 0) return undefined;
  if (length === 4 && value >= 1000 && value < 2100) return { code: codeOf('decade'), value: value / 10 };
  if (length !== 2) return undefined;
  return { code: codeOf(value >= firstLate ? 'late short decade' : 'short decade'), value: value / 10 };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
