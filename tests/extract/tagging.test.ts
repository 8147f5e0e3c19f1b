// The model of names: its file, its decisions, its reasons.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruled } from '../../pipeline/extract/entities/rules.ts';
import { scanOf } from '../../pipeline/extract/entities/scan.ts';
import { createScales } from '../../pipeline/extract/entities/tagging/emissions.ts';
import { sheetOf } from '../../pipeline/extract/entities/tagging/sheet.ts';
import { featuresOf, templates } from '../../pipeline/extract/entities/tagging/templates.ts';
import { bestTags } from '../../pipeline/extract/entities/tagging/viterbi.ts';
import { entities, explained } from '../../pipeline/extract/entities.ts';
import { en } from '../../pipeline/languages/en/index.ts';
import { tagging as layout, openTagging } from '../../pipeline/languages/tagging.ts';
import { ofKind } from '../../pipeline/model/annotation.ts';
import { tags } from '../../pipeline/model/language/tagging.ts';
import { words } from '../../pipeline/model/prose.ts';
import { deskOf } from '../desk.ts';

interface Packing {
  pack(
    model: { rows: [number, number[]][]; transitions: number[]; usage: [number, number][] },
    layout: unknown,
  ): Uint8Array;
}
const packing = '../../pipeline/languages/train/pack.mjs';
const { pack } = (await import(packing)) as Packing;

const rowOf = (tag: number, weight: number) => tags.map((_, t) => (t === tag ? weight : 0));
const transitions = tags.flatMap((_, from) => tags.map((_, to) => (from === to ? 1 : 0)));

/** Words, type and rule of each mention. */
function mentionsIn(text: string): string[] {
  const desk = deskOf(text);
  return ofKind([...entities.extract(desk, [])], 'entity').map(
    ({ span, finding, by }) => `${words(desk.article.prose, span)} (${finding.type}, ${by})`,
  );
}

describe('the weights of a token', () => {
  it('should be the sum of the rows of all its features, whoever adds them up', () => {
    const desk = deskOf(
      'A spokesman for Mayor Jane Quill said on Monday that the Bridge Institute of Grayford was shut. "No," said Quill.',
    );
    const scan = scanOf(desk);
    const model = en.tagging();
    const sheet = sheetOf(desk, scan, ruled(scan), model.usageOf);
    const weigh = createScales(model, 100);
    const features = new Int32Array(templates.length);
    for (const region of sheet.regions) {
      const added = Array.from({ length: region.to - region.from }, (_, at) => {
        const sums = new Array(tags.length).fill(0);
        for (const feature of features.subarray(0, featuresOf(sheet, region.from + at, features))) {
          const row = model.rowOf(feature);
          if (row >= 0) for (const t of tags.keys()) sums[t] += model.weight(row, t);
        }
        return sums;
      });
      expect(Array.from(weigh(sheet, region).subarray(0, added.flat().length))).toEqual(added.flat());
      expect(added.flat().some((sum) => sum !== 0)).toBe(true);
    }
    expect(sheet.regions.length).toBeGreaterThan(2);
  });

  it('should fit in halves of a number', () => {
    expect(templates.length).toBeLessThan(128);
  });
});

describe('the file of a model', () => {
  const rows = Array.from({ length: 300 }, (_, i): [number, number[]] => [
    Math.imul(i + 1, 0x9e3779b1),
    rowOf(i % tags.length, 1 + (i % 7)),
  ]);
  const opened = openTagging(
    pack(
      {
        rows,
        transitions,
        usage: [
          [-5, 3],
          [7, 1],
        ],
      },
      layout,
    ),
  );

  it('should give back every row at its feature, in proportion', () => {
    for (const [feature, weights] of rows) {
      const at = opened.rowOf(feature);
      const found = tags.map((_, tag) => opened.weight(at, tag));
      expect(found.indexOf(Math.max(...found))).toBe(weights.indexOf(Math.max(...weights)));
      expect(Math.max(...found) / Math.max(...weights)).toBeCloseTo(127 / 7, 0);
    }
  });

  it('should know nothing of other features', () => {
    expect(opened.rowOf(12345)).toBe(-1);
  });

  it('should say how words are written', () => {
    expect([opened.usageOf(-5), opened.usageOf(7), opened.usageOf(8)]).toEqual([3, 1, 0]);
  });

  it('should be the same bytes for the same weights, in any order', () => {
    const again = pack(
      {
        rows: rows.toReversed(),
        transitions,
        usage: [
          [7, 1],
          [-5, 3],
        ],
      },
      layout,
    );
    expect(
      Buffer.compare(
        again,
        pack(
          {
            rows,
            transitions,
            usage: [
              [-5, 3],
              [7, 1],
            ],
          },
          layout,
        ),
      ),
    ).toBe(0);
  });

  it('should be refused where it is none', () => {
    expect(() => openTagging(new Uint8Array(64))).toThrow(/Unexpected bytes .*npm run train/);
  });
});

describe('the best tags', () => {
  const none = new Array<number>(tags.length ** 2).fill(0);

  it('should be those that weigh most', () => {
    const found = new Uint8Array(2);
    bestTags([...rowOf(1, 5), ...rowOf(2, 5)], none, 2, found);
    expect(Array.from(found, (tag) => tags[tag])).toEqual(['B-PER', 'I-PER']);
  });

  it('should never go on with a name that has not begun', () => {
    const found = new Uint8Array(2);
    bestTags([...rowOf(3, 5), ...rowOf(2, 9)], none, 2, found);
    expect(Array.from(found, (tag) => tags[tag])).toEqual(['B-PER', 'I-PER']);
    bestTags([...rowOf(2, 5), ...rowOf(0, 5)], none, 1, found);
    expect(tags[found[0] as number]).toBe('O');
  });
});

describe('the English model', () => {
  it.each([
    ['Shares of Quuxbar Holdings rose.', 'Quuxbar Holdings (Corporation, entity/noun)'],
    ['Two people were killed in Plinkton on Friday.', 'Plinkton (Place, entity/model)'],
    ['Coach Bartok Vlimm said so.', 'Bartok Vlimm (Person, entity/title)'],
  ])('should read %s', (text, expected) => {
    expect(mentionsIn(text)).toContain(expected);
  });

  it('should take cities that play for teams', () => {
    const lines = [
      'SOCCER - ITALIAN FIRST DIVISION RESULTS.',
      'ROME 2003-05-04',
      'Parma 2 Lecce 1',
      'Siena 0 Modena 0',
    ];
    const found = mentionsIn(lines.join('\n\n'));
    expect(found.filter((each) => each.includes('(Organization'))).toHaveLength(4);
  });

  it('should keep places inside of other names to those names', () => {
    expect(mentionsIn('She won the Plinkton Open in 2003.').join()).not.toContain('Plinkton (');
  });

  it('should take a famous place for a person only beside the full name', () => {
    expect(mentionsIn('Washington insisted on it.')).toEqual(['Washington (City, entity/table)']);
    const both = mentionsIn('Jane Washington left. "I must go," said Washington.');
    expect(both[1]).toContain('Washington (Person');
  });

  it('should tag a text the same each time', () => {
    const text = 'Jane Quibble of Plinkton told the Vorp Institute that Quibble was tired.';
    expect(mentionsIn(text)).toEqual(mentionsIn(text));
  });

  it.each([
    ['capitals', 'Aa '.repeat(20000)],
    ['hyphens', 'A-'.repeat(20000)],
    ['shouting', 'LONDON AT PARIS '.repeat(5000)],
    ['numbers', 'A 1 '.repeat(10000)],
  ])('should bear %s without end', (_what, text) => {
    expect(() => mentionsIn(text)).not.toThrow();
  });

  it('should give its reasons, the strongest first', () => {
    const [first] = explained(deskOf('Two people were killed in Plinkton on Friday.'), 5);
    expect(first?.kind).toBe('LOC');
    expect(first?.reasons).toHaveLength(5);
    const sizes = first?.reasons.map(({ weight }) => Math.abs(weight)) ?? [];
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(first?.reasons.map(({ words }) => words).join(' ')).toContain('in');
  });

  it('should be small, and its sources be named beside it', () => {
    const folder = new URL('../../pipeline/languages/en/', import.meta.url);
    expect(readFileSync(new URL('entities.bin', folder)).length).toBeLessThan(3e6);
    const note = readFileSync(new URL('entities.md', folder), 'utf8');
    for (const source of ['WikiGold', 'CrossNER', 're3d', 'digital.gov', 'EWT', 'GUM', 'CheckThat']) {
      expect(note).toContain(source);
    }
  });
});
