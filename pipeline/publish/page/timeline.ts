// The dates that an article speaks of → places on a line of years, with labels that do not meet.
import { dayNumber, parseDay } from '../../model/calendar.ts';
import type { SpokenDate } from './spoken.ts';

/** A date on the line. Horizontal places are per cent of its width; `level` 0 is the row of labels next to it. */
export interface Point {
  readonly from: number;
  readonly to: number;
  /** Absent where there is no room left for it; the list has it still. */
  readonly label?: { readonly text: string; readonly level: number; readonly anchor: 'start' | 'end' };
}

/** The line: points, years at their places, how many rows of labels there are. */
export interface Timeline {
  readonly points: readonly Point[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly levels: number;
}

/** Pixels of the narrowest line that is shown; what does not meet there, meets nowhere. */
const narrowest = 264;
const pixelsPerCharacter = 7;
const mostLevels = 9;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly stem: number;
  readonly level: number;
}

/** Lays out `dates`, which are in order. Undefined where none has a place in time. Throws never. */
export function timelineOf(dates: readonly SpokenDate[]): Timeline | undefined {
  const ranges = dates.flatMap(({ label, from, to }) => {
    const [first, last] = [parseDay(from), parseDay(to)];
    return first && last ? [{ label, first, last }] : [];
  });
  if (ranges.length === 0) return undefined;
  const { start, end } = extentOf(ranges.map(({ first, last }) => ({ first: first.year, last: last.year })));
  const origin = dayNumber({ year: start, month: 1, day: 1 });
  const length = dayNumber({ year: end, month: 1, day: 1 }) - origin;
  const placeOf = (day: number): number =>
    round(2 + (96 * Math.min(Math.max(day - origin, 0), length)) / length);
  const places = ranges.map(({ label, first, last }) => ({
    text: label,
    from: placeOf(dayNumber(first)),
    to: placeOf(dayNumber(last)),
  }));
  const labels = labelled(places.map(({ text, from, to }) => ({ text, at: (from + to) / 2 })));
  return {
    points: places.map(({ from, to }, index) => {
      const label = labels.get(index);
      return { from, to, ...(label ? { label } : {}) };
    }),
    years: yearsBetween(start, end).map((year) => ({
      year,
      at: placeOf(dayNumber({ year, month: 1, day: 1 })),
    })),
    levels: 1 + [...labels.values()].reduce((most, { level }) => Math.max(most, level), 0),
  };
}

/** Years that a range may last and still stretch the line. */
const longest = 10;

/**
 * The years from which and up to which the line runs. A century beside days of one year would leave these no
 * room: longer ranges stretch it only where they lie wholly outside of what the shorter ones span.
 */
function extentOf(ranges: readonly { first: number; last: number }[]): { start: number; end: number } {
  const short = ranges.filter(({ first, last }) => last - first <= longest);
  const measured = short.length === 0 ? ranges : short;
  const start = measured.reduce((least, { first }) => Math.min(least, first), 9999);
  const end = measured.reduce((most, { last }) => Math.max(most, last), 0);
  const outside = ranges.filter(({ first, last }) => last < start || first > end);
  return {
    start: outside.reduce((least, { first }) => Math.min(least, first), start),
    end: outside.reduce((most, { last }) => Math.max(most, last), end) + 1,
  };
}

/**
 * Labels fly from their stems towards the middle: in the left half to the right, in the right half to the left.
 * Outer ones go higher, so that no stem runs through a label. As the line grows wider, labels keep their
 * width and stems move apart: what is free at the narrowest is free at every width.
 */
function labelled(points: readonly { text: string; at: number }[]): Map<number, NonNullable<Point['label']>> {
  const indexed = points.map((point, index) => ({ ...point, index }));
  const left = indexed.filter(({ at }) => at <= 50).reverse();
  const right = indexed.filter(({ at }) => at > 50);
  const boxes: Box[] = [];
  const labels = new Map<number, NonNullable<Point['label']>>();
  for (const { text, at, index } of [...left, ...right]) {
    const anchor = at <= 50 ? 'start' : 'end';
    const stem = (at / 100) * narrowest;
    const width = (text.length + 2) * pixelsPerCharacter;
    const span =
      anchor === 'start' ? { left: stem, right: stem + width } : { left: stem - width, right: stem };
    const level = freeLevel(span, stem, boxes);
    if (level === undefined || width > narrowest) continue;
    boxes.push({ ...span, stem, level });
    labels.set(index, { text, level, anchor });
  }
  return labels;
}

function freeLevel(
  span: { left: number; right: number },
  stem: number,
  boxes: readonly Box[],
): number | undefined {
  for (let level = 0; level < mostLevels; level++) {
    const meets = boxes.some(
      (box) =>
        (box.level === level && span.left < box.right && box.left < span.right) ||
        (box.level < level && box.left <= stem && stem <= box.right) ||
        (box.level > level && span.left <= box.stem && box.stem <= span.right),
    );
    if (!meets) return level;
  }
  return undefined;
}

/** At most six round years from `start` to `end`; both ends where no round year lies between them. */
function yearsBetween(start: number, end: number): number[] {
  const step =
    [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000].find((size) => (end - start) / size <= 5) ?? 5000;
  const years: number[] = [];
  for (let year = Math.ceil(start / step) * step; year <= end; year += step) years.push(year);
  return years.length < 2 ? [start, end] : years;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
