import { describe, expect, test } from 'vitest';
import { dayOrMoment, latest, moment, rfc822 } from '../../pipeline/publish/moments.ts';

describe('moments', () => {
  test.each([
    ['2019-03-05', '2019-03-05T00:00:00-05:00'],
    ['2019-07-05', '2019-07-05T00:00:00-04:00'],
    ['2019-03-05T10:20', '2019-03-05T10:20:00-05:00'],
    ['2019-03-05T10:20:30.5Z', '2019-03-05T10:20:30Z'],
    ['2019-03-05T10:20:30+09:00', '2019-03-05T10:20:30+09:00'],
  ])('%s is %s in New York', (date, expected) => {
    expect(moment(date, 'America/New_York')).toBe(expected);
  });

  test.each([undefined, '', 'soon', '2026-02-30', '2019-03', '2019-03-05T25:00', '2019-13-01T10:00Z'])(
    '%s names no moment',
    (date) => {
      expect(moment(date, 'UTC')).toBeUndefined();
      expect(dayOrMoment(date, 'UTC')).toBeUndefined();
    },
  );

  test('a bare day should stay one where days are allowed', () => {
    expect(dayOrMoment('2019-03-05', 'Asia/Seoul')).toBe('2019-03-05');
    expect(dayOrMoment('2019-03-05T10:20', 'Asia/Seoul')).toBe('2019-03-05T10:20:00+09:00');
  });
});

describe('RFC 822 dates', () => {
  test.each([
    ['2019-03-05T00:00:00-05:00', 'Tue, 05 Mar 2019 05:00:00 GMT'],
    ['2024-02-29T23:59:59Z', 'Thu, 29 Feb 2024 23:59:59 GMT'],
    ['2024-01-01T00:00:00+09:00', 'Sun, 31 Dec 2023 15:00:00 GMT'],
    ['1932-03-19T00:00:00Z', 'Sat, 19 Mar 1932 00:00:00 GMT'],
  ])('%s is %s', (exact, expected) => {
    expect(rfc822(exact)).toBe(expected);
  });
});

describe('the latest date', () => {
  test('dates and date-times are compared as moments and come back as they were', () => {
    expect(latest(['2024-06-01', '2024-06-01T01:00Z', undefined, 'soon'], 'America/New_York')).toBe(
      '2024-06-01',
    );
    expect(latest(['2024-06-01', '2024-06-01T01:00Z'], 'UTC')).toBe('2024-06-01T01:00Z');
  });

  test('no date has no latest', () => {
    expect(latest([undefined, 'soon'], 'UTC')).toBeUndefined();
  });
});
