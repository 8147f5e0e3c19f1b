import { describe, expect, test } from 'vitest';
import { decode } from '../../pipeline/run/decode.ts';

describe('decode', () => {
  test('reads UTF-8 as it is, byte order mark and all', () => {
    expect(decode('a.txt', Buffer.from('\uFEFFé — 🙂')).text).toBe('\uFEFFé — 🙂');
  });

  test('should not take a replacement character in the text for a fault', () => {
    const { text, report } = decode('a.txt', Buffer.from('a \uFFFD b'));
    expect(text).toBe('a \uFFFD b');
    expect(report.messages).toEqual([]);
  });

  test('names the place and the byte of what is not UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('first\nna\uFFFDïve '),
      Buffer.from([0x93]),
      Buffer.from('quote'),
    ]);
    const { text, report } = decode('a.txt', bytes);
    expect(text).toBeUndefined();
    expect(report.messages).toMatchObject([
      { line: 2, column: 8, rule: 'source:invalid-utf-8', reason: 'Unexpected byte 0x93, expected UTF-8' },
    ]);
  });

  test('names the place of the first NUL of a binary file', () => {
    const { text, report } = decode('a.txt', Buffer.from([0x89, 0x50, 0x0a, 0x41, 0x00]));
    expect(text).toBeUndefined();
    expect(report.messages).toMatchObject([{ line: 2, column: 2, rule: 'source:binary-file' }]);
  });
});
