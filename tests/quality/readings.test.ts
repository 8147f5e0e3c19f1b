// The second readings, which have no texts beside them, are whole.
import { describe, expect, it } from 'vitest';
import { readingsIn } from './eval/readings.ts';

const types = new Set(['DATE', 'TIME', 'DURATION', 'SET']);

describe('second readings', () => {
  it('should give each time expression a range, a type and a value', () => {
    const articles = readingsIn('dates.tsv');
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    const lines = articles.flatMap((article) => article.lines);
    expect(lines.length).toBeGreaterThan(2000);
    const faulty = lines.filter(
      ([start, end, type, value]) => !(Number(start) < Number(end)) || !types.has(type ?? '') || !value,
    );
    expect(faulty).toEqual([]);
  });

  it('should give each attribution a cue and a content in ranges', () => {
    const lines = readingsIn('attributions.tsv').flatMap((article) => article.lines);
    expect(lines.length).toBeGreaterThan(250);
    const ranges = /^(?:\d+-\d+)(?: \d+-\d+)*$/;
    const faulty = lines.filter(
      ([source, cue, content]) =>
        (source !== '' && !ranges.test(source ?? '')) ||
        ![cue, content].every((cell) => ranges.test(cell ?? '')),
    );
    expect(faulty).toEqual([]);
  });
});
