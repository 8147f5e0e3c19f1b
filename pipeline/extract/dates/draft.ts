// What a rule has read, before it is held against the article's date.
import type { Reading } from '../../model/language/time.ts';
import type { Captures } from './pattern.ts';

/** A time expression that is not yet resolved. Terms `[first, end)`. */
export interface Draft {
  readonly first: number;
  /** The term at which its rule began; words of a frame stand before it. */
  readonly core: number;
  readonly end: number;
  readonly rule: string;
  readonly reading: Reading;
  /** Parts of a calendar date, numbers and units, as the words give them. */
  readonly parts: Captures;
  /** What the expression is as a piece of a longer one: `time`, `weekday`, `monthday`, `year` … */
  readonly grain: string;
  readonly confidence: number;
}

/** The grain of an expression, from its parts. Throws never. */
export function grainOf(reading: Reading, parts: Captures): string {
  if (reading === 'shift') return parts['unit'] === 'Y' ? 'ago' : 'shift';
  // "Over a three-year period" is not more than it.
  if (reading !== 'point') return parts['stretch'] === undefined ? reading : 'stretch';
  const has = (part: string): boolean => parts[part] !== undefined;
  const relative = has('dir') && has('unit') ? (unitGrains[String(parts['unit'])] ?? 'period') : undefined;
  const dated = has('year') || relative === 'year';
  if (has('adjective')) return 'adjective';
  if (has('leftweekday')) return 'weekdays';
  if (has('weekday')) return has('dir') || has('day') ? 'day' : 'weekday';
  if (has('day')) return !has('month') ? 'day' : dated ? 'date' : 'monthday';
  if (has('days')) return has('part') ? 'moment' : 'day';
  if (has('holiday')) return dated ? 'date' : 'holiday';
  if (times.some(has)) return 'time';
  if (has('month')) return dated ? 'monthyear' : 'month';
  for (const part of ['quarter', 'half', 'season', 'anon']) {
    if (has(part)) return dated ? 'period' : part;
  }
  if (has('decade') || has('shortdecade')) return 'decade';
  if (has('century')) return 'century';
  return relative ?? (dated ? 'year' : 'period');
}

/** Parts that are times of the day. */
const times = ['hour', 'clock', 'dotted', 'told', 'military', 'part'];

const unitGrains: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  WE: 'weekend',
  D: 'day',
  Q: 'period',
  DE: 'decade',
  CE: 'century',
};
