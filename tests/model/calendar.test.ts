import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf, formatDay, instant, parseDay, weekday } from '../../pipeline/model/calendar.ts';

describe('calendar days', () => {
  test.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11016],
    ['1969-12-31', -1],
    ['2019-03-05', 17960],
  ])('%s is day %i', (text, number) => {
    const day = parseDay(text);
    expect(day && dayNumber(day)).toBe(number);
  });

  test('law: a day number and its day lead to each other', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => dayNumber(dayOf(n)) === n));
  });

  test.each(['2026-02-30', '2026-13-01', '2023-02-29', '2026-1-1', 'today', '2026-00-10'])(
    'should not read %s',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  test('writes four digits for early years', () => {
    expect(formatDay({ year: 33, month: 4, day: 3 })).toBe('0033-04-03');
  });

  test('knows that 5 March 2019 was a Tuesday', () => {
    expect(weekday(17960)).toBe(2);
  });
});

describe('instant', () => {
  test.each([
    ['2019-03-05', 'America/New_York', '2019-03-05T00:00:00-05:00'],
    ['2019-07-05', 'America/New_York', '2019-07-05T00:00:00-04:00'],
    ['2019-03-10T09:30:00', 'America/New_York', '2019-03-10T09:30:00-04:00'],
    ['2019-03-05', 'Pacific/Kiritimati', '2019-03-05T00:00:00+14:00'],
    ['2019-03-05', 'Asia/Kolkata', '2019-03-05T00:00:00+05:30'],
    ['2019-03-05T10:00:00Z', 'Asia/Kolkata', '2019-03-05T10:00:00Z'],
  ])('%s in %s is %s', (date, zone, expected) => {
    expect(instant(date, zone)).toBe(expected);
  });

  test('refuses what is no date', () => {
    expect(() => instant('soon', 'UTC')).toThrow(RangeError);
  });
});
