import { describe, expect, test } from 'vitest';
import { createReport } from '../../pipeline/run/report.ts';

function only(source: string, start: number, end: number) {
  const report = createReport('a.txt', source);
  report.warn('test:rule', { start, end }, { reason: 'Unexpected x, expected y', fix: 'Do it.' });
  return report.messages[0];
}

describe('report', () => {
  test('names line and column from 1', () => {
    expect(only('one\ntwo three', 8, 13)).toEqual({
      path: 'a.txt',
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 10,
      severity: 'warning',
      rule: 'test:rule',
      reason: 'Unexpected x, expected y',
      fix: 'Do it.',
      frame: 'two three\n    ^^^^^',
    });
  });

  test.each([
    ['LF', 'a\nb\nc'],
    ['CRLF', 'a\r\nb\r\nc'],
    ['CR', 'a\rb\rc'],
  ])('counts lines that end in %s', (_, source) => {
    const at = source.indexOf('c');
    expect(only(source, at, at + 1)).toMatchObject({ line: 3, column: 1, frame: 'c\n^' });
  });

  test('shows a window of a long line', () => {
    const source = `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`;
    const frame = only(source, 5000, 5004)?.frame ?? '';
    const [shown = '', mark = ''] = frame.split('\n');
    expect(shown.length).toBe(100);
    expect(shown.slice(mark.indexOf('^'), mark.length)).toBe('HERE');
  });

  test('should not put control characters into the frame', () => {
    expect(only('a\u001B[31mb', 0, 1)?.frame).toBe('a·[31mb\n^');
  });

  test('clamps a place outside of the text', () => {
    expect(only('abc', 40, 50)).toMatchObject({ line: 1, column: 4 });
  });

  test('says nothing of a place where there is none', () => {
    const report = createReport('a.txt', 'abc');
    report.error('test:rule', undefined, { reason: 'whole file' });
    expect(report.messages).toEqual([
      { path: 'a.txt', severity: 'error', rule: 'test:rule', reason: 'whole file' },
    ]);
  });
});
