import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../pipeline/model/annotation.ts';
import { spokenDates } from '../../../pipeline/publish/page/spoken.ts';
import { edition } from '../../sample.ts';

const text = 'in 1932, again in 1932, half a century ago, today';

function date(quote: string, value: string, from?: string, to?: string): Annotation {
  const start = text.indexOf(quote);
  const finding = { type: 'DATE', value, implied: [], ...(from && to ? { from, to } : {}) } as const;
  return {
    kind: 'date',
    span: { start, end: start + quote.length },
    finding,
    by: 'date/test',
    confidence: 1,
  };
}

/** The dates of an edition whose only annotations are these. */
function spoken(...annotations: readonly Annotation[]) {
  return spokenDates({ text, annotations, meta: edition.meta });
}

describe('the dates that an article speaks of', () => {
  it('should stand in the order of time, each once with all its words', () => {
    const dates = spoken(
      date('half a century ago', '1974', '1974-01-01', '1974-12-31'),
      date('in 1932', '1932', '1932-01-01', '1932-12-31'),
      date('again in 1932', '1932', '1932-01-01', '1932-12-31'),
    );
    expect(dates.map(({ label, quotes }) => [label, quotes])).toEqual([
      ['1932', ['in 1932', 'again in 1932']],
      ['1974', ['half a century ago']],
      ['June 1, 2024', []],
    ]);
  });

  it('should hold the day of publication once, even where the article speaks of it', () => {
    const dates = spoken(date('today', '2024-06-01', '2024-06-01', '2024-06-01'));
    expect(dates).toHaveLength(1);
    expect(dates[0]).toMatchObject({ published: true, quotes: ['today'] });
  });

  it('should say "about" of a year that can mean its neighbours', () => {
    const [first] = spoken(date('half a century ago', '1974', '1969-01-01', '1979-12-31'));
    expect(first?.label).toBe('About 1974');
  });

  it('should say from when to when a stretch of time lasted', () => {
    const [first] = spoken(date('half a century ago', 'P3D', '2024-05-28', '2024-05-31'));
    expect(first?.label).toBe('May 28, 2024 – May 31, 2024');
  });

  it('should leave out what has no place in time', () => {
    expect(spoken(date('today', 'PRESENT_REF'))).toEqual([]);
  });
});
