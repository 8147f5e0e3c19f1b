// A date → a `time` element with the date in words.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { dateInWords } from './words.ts';

/** `<time datetime="2019-03-05">March 5, 2019</time>`; `classes` are microformats'. */
export function timeOf(date: string, ...classes: string[]): Element {
  return h(
    'time',
    { dateTime: date, ...(classes.length > 0 ? { className: classes } : {}) },
    dateInWords(date),
  );
}
