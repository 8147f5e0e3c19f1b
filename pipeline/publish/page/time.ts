// A date → a `time` element with the date in words.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { parseDay } from '../../model/calendar.ts';
import { moment } from '../moments.ts';
import { dateInWords } from './words.ts';

/** `<time datetime="2019-03-05">March 5, 2019</time>`; `classes` are microformats'. */
export function timeOf(date: string, ...classes: string[]): Element {
  return h(
    'time',
    { dateTime: date, ...(classes.length > 0 ? { className: classes } : {}) },
    dateInWords(date),
  );
}

/** A date for Open Graph: a bare day stays one, a date-time gets its offset; undefined for what is neither. */
export function openGraphTime(date: string | undefined, timeZone: string): string | undefined {
  return date !== undefined && parseDay(date) ? date : moment(date, timeZone);
}
