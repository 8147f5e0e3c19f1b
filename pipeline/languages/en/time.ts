// English time and number: words and rules.
import type { TimeWords } from '../../model/language/time.ts';
import { numbers } from './numbers.ts';
import { notCounted, plurals, quantities, regularPlural } from './quantities.ts';
import { frames, joins, never } from './time-frames.ts';
import { points } from './time-points.ts';
import { rolling, spans } from './time-spans.ts';
import { classes, common, tense } from './time-words.ts';

const names = 'january february march april may june july august september october november december'.split(
  ' ',
);
const abbreviations = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export const time: TimeWords = {
  months: new Map([
    ...names.map((name, index): [string, number] => [name, index + 1]),
    ...abbreviations.map((name, index): [string, number] => [name, index + 1]),
    ['sept', 9],
  ]),
  classes,
  common,
  numbers,
  tense,
  rules: [...rolling, ...points, ...spans],
  frames,
  joins,
  never,
  quantities,
  notCounted,
  regularPlural,
  plurals,
};
