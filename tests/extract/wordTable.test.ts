// What was learned of words, found by their letters in place.
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../pipeline/extract/wordTable.ts';

describe('a table of words', () => {
  it('should find a word wherever it stands', () => {
    const table = new WordTable<number>();
    table.add('bridge', 7);
    expect(table.get('a bridge', 2, 8)).toBe(7);
    expect(table.get('bridges', 0, 6)).toBe(7);
  });

  it.each([
    ['another word', 'ferry', 0, 5],
    ['a longer word', 'bridges', 0, 7],
    ['a shorter word', 'bridge', 0, 5],
    ['another capital', 'Bridge', 0, 6],
  ])('should not take %s for it', (_, text, start, end) => {
    const table = new WordTable<number>();
    table.add('bridge', 7);
    expect(table.get(text, start, end)).toBeUndefined();
  });

  it('should keep what it has, word for word, and no more than it has room for', () => {
    const table = new WordTable<number>();
    const words = Array.from({ length: 60_000 }, (_, k) => `word${k}`);
    words.forEach((word, k) => {
      table.add(word, k);
    });
    const found = words.map((word) => table.get(word, 0, word.length));
    expect(found.every((value, k) => value === undefined || value === k)).toBe(true);
    const kept = found.filter((value) => value !== undefined).length;
    expect(kept).toBeGreaterThan(45_000);
    expect(kept).toBeLessThanOrEqual(50_000);
  });
});
