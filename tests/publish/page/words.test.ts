import { describe, expect, it } from 'vitest';
import { counted, dateInWords, listed, timexInWords } from '../../../pipeline/publish/page/words.ts';

describe('a date in words', () => {
  it.each([
    ['2019-03-05', 'March 5, 2019'],
    ['2019-03-05T14:30:00-05:00', 'March 5, 2019'],
    ['2019-03', 'March 2019'],
    ['1953', '1953'],
    ['2019-02-30', '2019-02-30'],
    ['2019-13', '2019-13'],
    ['soon', 'soon'],
    ['', ''],
  ])('should turn %j into %j', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });

  it.each([
    ['1953', 'APPROX', 'about 1953'],
    ['195', undefined, '1950s'],
    ['195X', undefined, '1950s'],
    ['19', undefined, '20th century'],
    ['20', undefined, '21st century'],
    ['10', undefined, '11th century'],
    ['2019-SP', undefined, 'spring 2019'],
    ['2019-Q1', undefined, 'first quarter of 2019'],
    ['2019-W10', undefined, 'week of March 4, 2019'],
    ['2024-W22', 'APPROX', 'about week of May 27, 2024'],
    ['2021-W01', undefined, 'week of January 4, 2021'],
    ['2020-W53', undefined, 'week of December 28, 2020'],
  ])('should turn the value %j with %j into %j', (value, mod, words) => {
    expect(timexInWords(value, mod)).toBe(words);
  });
});

describe('counts and lists', () => {
  it('should say one thing of one and another of several', () => {
    expect([counted(1, 'claim'), counted(0, 'claim'), counted(2, 'claim')]).toEqual([
      '1 claim',
      '0 claims',
      '2 claims',
    ]);
  });

  it('should join names as people do', () => {
    expect([listed([]), listed(['A']), listed(['A', 'B', 'C'])]).toEqual(['', 'A', 'A, B and C']);
  });
});
