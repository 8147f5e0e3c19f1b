// The stage as a whole: rosters, order, refiners, hostile text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributions } from '../../pipeline/extract/attributions.ts';
import { claims } from '../../pipeline/extract/claims.ts';
import { extract, extractors, refiners } from '../../pipeline/extract/index.ts';
import { insideDates, insideNames, longest } from '../../pipeline/extract/refine.ts';
import { scores } from '../../pipeline/extract/scores.ts';
import type { Annotation, AnnotationOf } from '../../pipeline/model/annotation.ts';
import { deskOf } from '../desk.ts';

const desk = deskOf('Nothing here.');

function date(start: number, end: number): AnnotationOf<'date'> & Annotation {
  const finding = { type: 'DATE', value: '2019', implied: [] } as const;
  return { kind: 'date', span: { start, end }, finding, by: 'date/test', confidence: 0.9 };
}

function entity(start: number, end: number, confidence = 0.9): AnnotationOf<'entity'> & Annotation {
  const finding = { type: 'Place', name: 'X', wikidata: null, form: 'name' } as const;
  return { kind: 'entity', span: { start, end }, finding, by: 'entity/test', confidence };
}

function quantity(start: number, end: number): AnnotationOf<'quantity'> & Annotation {
  const finding = { type: 'number', value: 1, approximate: false } as const;
  return { kind: 'quantity', span: { start, end }, finding, by: 'quantity/test', confidence: 0.9 };
}

describe('extract', () => {
  it('should run mentions before statements', () => {
    expect(extractors.map((each) => each.name)).toEqual([
      'dates',
      'quantities',
      'entities',
      'attributions',
      'scores',
      'claims',
    ]);
    expect(refiners.map((each) => each.name)).toEqual(['longest', 'inside-dates', 'inside-names']);
  });

  it('should return annotations by place', () => {
    const found = extract(
      deskOf('On March 5, 2019, Ann Lee said that 20 people saw it. It rained in London.'),
    );
    const starts = found.map((each) => each.span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(found.map((each) => each.kind))).toContain('sentence');
  });

  it('should give the same annotations for the same text', () => {
    const text = 'Ann Lee said that 20 people saw it. “It rained,” she said.';
    expect(extract(deskOf(text))).toEqual(extract(deskOf(text)));
  });

  it('should read any text without a throw and point into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        const words = noise.replace(/\p{Cc}/gu, '');
        const text = `He said ${words}, “${words}” she added.`;
        for (const { span } of extract(deskOf(text))) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('refiners', () => {
  it('should let the longest of overlapping mentions win', () => {
    expect(longest.refine([entity(0, 4), entity(0, 9), entity(5, 9)], desk)).toEqual([entity(0, 9)]);
  });

  it('should let the surer of two equal places win', () => {
    expect(longest.refine([entity(0, 4, 0.5), entity(0, 4, 0.8)], desk)).toEqual([entity(0, 4, 0.8)]);
  });

  it('should not drop neighbours, nor mentions of another kind', () => {
    const all = [entity(0, 4), entity(4, 9), quantity(0, 4)];
    expect(longest.refine(all, desk)).toEqual(all);
  });

  it('should leave names and numbers inside of a date to the date', () => {
    const all = [date(0, 10), entity(0, 5), quantity(6, 10), entity(11, 14)];
    expect(insideDates.refine(all, desk)).toEqual([date(0, 10), entity(11, 14)]);
  });

  it('should leave numbers inside of a name to the name, and not the name inside of a quantity', () => {
    const all = [entity(0, 10), quantity(6, 10), quantity(12, 30), entity(15, 20)];
    expect(insideNames.refine(all, desk)).toEqual([entity(0, 10), quantity(12, 30), entity(15, 20)]);
  });
});

describe('hostile text', () => {
  const hostile: readonly string[] = [
    '"',
    '“',
    '”',
    '‘',
    "''",
    ', ',
    '(',
    ')',
    'said ',
    'he said, ',
    'that ',
    '" said ',
    'X said that ',
    'according to ',
    'as he said, ',
    'claim that ',
    'and ',
    'but he said ',
    'such as ',
    '— ',
    '; ',
    'He said. ',
    '“A,” he said. ',
    'if ',
    '1 and ',
    'a 1-1 b and ',
  ];
  it.each(hostile)('should get through 20,000 of %j', (piece) => {
    const large = deskOf(piece.repeat(20_000));
    const first = [...attributions.extract(large, [])];
    const second = [...first, ...scores.extract(large, first)];
    const third = [...claims.extract(large, second)];
    expect(third.length).toBeLessThanOrEqual(60_000);
  });
});
