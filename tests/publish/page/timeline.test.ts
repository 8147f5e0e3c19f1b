import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, formatDay } from '../../../pipeline/model/calendar.ts';
import { timelineOf } from '../../../pipeline/publish/page/timeline.ts';

function date(from: string, to = from, label = from) {
  return { label, from, to, quotes: [] };
}

/** A day between 1600 and 2100, as `YYYY-MM-DD`. */
const day = fc.integer({ min: -135_000, max: 47_000 }).map((number) => formatDay(dayOf(number)));

describe('the line of dates', () => {
  it('should put the dates at their places between the years', () => {
    const line = timelineOf([date('1950-01-01'), date('2000-01-01')]);
    expect(line?.points.map(({ from }) => from)).toEqual([2, 96.11]);
    expect(line?.years.map(({ year }) => year)).toEqual([1960, 1980, 2000]);
  });

  it('should show the years on both sides of a single date', () => {
    expect(timelineOf([date('2019-03-05')])?.years.map(({ year }) => year)).toEqual([2019, 2020]);
  });

  it('should not be stretched by a century beside days that need the room', () => {
    const line = timelineOf([date('2000-01-01', '2099-12-31'), date('2019-10-21'), date('2020-09-24')]);
    expect(line?.years.map(({ year }) => year)).toEqual([2019, 2020, 2021]);
    expect(line?.points[0]).toMatchObject({ from: 2, to: 98 });
  });

  it('should be stretched by a century that is far from them', () => {
    const line = timelineOf([date('1700-01-01', '1799-12-31'), date('2019-10-21')]);
    expect(line?.years.at(0)?.year).toBe(1700);
    expect(line?.points[0]?.to).toBeLessThan(50);
  });

  it('should not be drawn where no date has a place in time', () => {
    expect(timelineOf([])).toBeUndefined();
    expect(timelineOf([date('2019-02-30')])).toBeUndefined();
  });

  it('should label outer dates higher than inner ones whose labels they would cross', () => {
    const line = timelineOf([date('2000-01-01'), date('2000-06-01'), date('2040-01-01')]);
    expect(line?.points.map(({ label }) => label?.level)).toEqual([1, 0, 0]);
  });

  it('should keep every place on the line and every label on some row', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { maxLength: 60 }), (pairs) => {
        const line = timelineOf(pairs.map(([a, b]) => (a < b ? date(a, b) : date(b, a))));
        for (const { from, to, label } of line?.points ?? []) {
          expect(from).toBeGreaterThanOrEqual(2);
          expect(to).toBeLessThanOrEqual(98);
          expect(label?.level ?? 0).toBeLessThan(line?.levels ?? 0);
        }
        expect(line?.years.length ?? 2).toBeGreaterThanOrEqual(2);
        expect(line?.years.length ?? 2).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('should keep labels on one row apart, on the narrowest screen and on wider ones', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 40 }), fc.integer({ min: 264, max: 700 }), (days, width) => {
        const line = timelineOf([...new Set(days)].sort().map((each) => date(each)));
        const boxes = (line?.points ?? []).flatMap(({ from, label }) => {
          if (!label) return [];
          const at = (from / 100) * width;
          const length = label.text.length * 7;
          return [{ level: label.level, left: label.anchor === 'start' ? at : at - length, length }];
        });
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            if (a.level !== b.level) continue;
            expect(a.left < b.left + b.length && b.left < a.left + a.length).toBe(false);
          }
        }
      }),
    );
  });
});
