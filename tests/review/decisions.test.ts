import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decisions } from '../../pipeline/model/decision.ts';
import { readDecisions } from '../../pipeline/review/index.ts';
import { reviewReport } from './manuscript.ts';

function reading(text: string) {
  const report = reviewReport(text);
  return { decisions: readDecisions('a.review.yaml', text, report), messages: report.messages };
}

function entriesOf(decisions: Decisions | undefined): readonly object[] {
  if (!decisions) return [];
  const { claims, entities, dates, corrections } = decisions;
  return [...claims, ...entities, ...dates, ...corrections];
}

const signed = (review: string): string =>
  `claims:\n  - id: a\n    quote: words\n    said: 2024-01-02\n    review:\n      verdict: accurate\n      conclusion: So.\n      date: 2024-01-03\n${review}`;
const source = '      sources:\n        - name: Record\n';

describe('a review file', () => {
  test('of the bundled article is read without a remark', () => {
    const text = readFileSync('source/2019-03-05-trump-kim-summit-ii.review.yaml', 'utf8');
    const { decisions, messages } = reading(text);
    expect(messages).toEqual([]);
    expect(decisions?.claims.filter(({ review }) => review).map(({ id }) => id)).toEqual([
      'korean-war-end',
      'uss-pueblo-seizure',
      'korea-economy-population',
      'travel-ban',
    ]);
  });

  test('is read with its defaults and the places of quotes and verdicts', () => {
    const text = signed(source);
    const { decisions } = reading(text);
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    expect(decisions).toEqual({
      path: 'a.review.yaml',
      claims: [
        {
          id: 'a',
          anchor: { quote: 'words', place: at('words') },
          decision: 'publish',
          said: '2024-01-02',
          appearances: [],
          review: {
            verdict: 'accurate',
            conclusion: 'So.',
            reviewer: 'publication',
            date: '2024-01-03',
            sources: [{ name: 'Record', kind: 'secondary' }],
            corrections: [],
            place: at('accurate'),
          },
          places: expect.objectContaining({
            quote: at('words'),
            said: at('2024-01-02'),
            'review.verdict': at('accurate'),
            'review.sources.0.name': at('Record'),
          }),
        },
      ],
      entities: [],
      dates: [],
      corrections: [],
      places: {},
    });
  });

  test('with a fault in one entry keeps the others, and shows the faults of all', () => {
    const { decisions, messages } = reading(
      `claims:\n  - {id: a, quote: b, nth: 0}\n  - {id: c, quote: d}\n  - {id: c, quote: e, colour: red}\nentities:\n  - {quote: f, type: Persn}\n  - {quote: g}\n`,
    );
    expect(entriesOf(decisions)).toMatchObject([
      { id: 'c', anchor: { quote: 'd' } },
      { anchor: { quote: 'g' }, decision: 'pin' },
    ]);
    expect(messages.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '4 yaml:unknown-key',
      '2 yaml:unexpected-value',
      '6 yaml:unexpected-value',
      '4 review:duplicate-id',
    ]);
  });

  test('that is no YAML is not read', () => {
    expect(reading('claims: [').decisions).toBeUndefined();
  });

  test('has the places of its corrections', () => {
    const text = 'corrections:\n  - {date: 2024-01-01, text: Better.}\n';
    const start = text.indexOf('Better.');
    expect(reading(text).decisions?.places?.['corrections.0.text']).toEqual({ start, end: start + 7 });
  });

  test('keeps the words that the editor typed', () => {
    const { decisions } = reading('claims:\n  - id: 0012\n    quote: false\n    nth: 2\n    before: 1.10\n');
    expect(decisions?.claims[0]).toMatchObject({
      id: '0012',
      anchor: { quote: 'false', nth: 2, before: '1.10' },
    });
  });

  test('holds pins and rejects of mentions and dates', () => {
    const { decisions } = reading(
      'entities:\n  - {quote: Moon, entity: none, everywhere: true}\n  - {quote: Sun, decision: reject}\ndates:\n  - {quote: then, value: 1953}\n',
    );
    expect(decisions?.entities).toMatchObject([
      { entity: null, everywhere: true, decision: 'pin' },
      { decision: 'reject', everywhere: false },
    ]);
    expect(decisions?.dates).toMatchObject([{ decision: 'pin', value: '1953' }]);
  });

  test.each([
    ['claims:\n  - id: a\n', '2:5 yaml:unexpected-value'],
    ['claims:\n  - quote: a\n', '2:5 yaml:unexpected-value'],
    ['claims:\n  - {id: a, quote: ""}\n', '2:20 yaml:unexpected-value'],
    ['claims:\n  - {id: a, quote: b, nth: 0}\n', '2:28 yaml:unexpected-value'],
    ['claims:\n  - {id: a, quote: b, nth: 1.5}\n', '2:28 yaml:unexpected-value'],
    ['claims:\n  - {id: a, quote: b, decision: publsh}\n', '2:33 yaml:unexpected-value'],
    ['claims:\n  - {id: a, quote: b, said: 2026-02-30}\n', '2:29 yaml:unexpected-value'],
    ['claims:\n  - {id: a, quote: b, appearances: [{url: /x}]}\n', '2:43 yaml:unexpected-value'],
    ['claims:\n  - {id: a, quote: b}\n  - {id: a, quote: c}\n', '3:10 review:duplicate-id'],
    [signed(''), '6:7 yaml:unexpected-value'],
    [signed('      sources: []\n'), '9:16 yaml:unexpected-value'],
    [signed(`${source}          url: www.example.org\n`), '11:16 yaml:unexpected-value'],
    [signed(`${source}          date: 1953-07-32\n`), '11:17 yaml:unexpected-value'],
    [signed(`${source}    decision: reject\n`), '11:15 review:review-of-rejected'],
    [signed(`${source}      modified: 2024-01-02\n`), '11:17 review:modified-before-review'],
    [
      signed(`${source}      corrections:\n        - {date: 2023-01-01, text: x}\n`),
      '12:18 review:correction-before-review',
    ],
    ['claims:\n  - {id: index, quote: b}\n', '2:10 review:unfit-id'],
    ['claims:\n  - {id: feed, quote: b}\n', '2:10 review:unfit-id'],
    ['claims:\n  - {id: feed.xml, quote: b}\n', '2:10 yaml:unexpected-value'],
    ['claims:\n  - {id: a/b, quote: b}\n', '2:10 yaml:unexpected-value'],
    [`claims:\n  - {id: ${'a'.repeat(81)}, quote: b}\n`, '2:10 review:unfit-id'],
    [
      signed(
        `${source}      modified: 2024-01-04\n      corrections:\n        - {date: 2024-01-05, text: x}\n`,
      ),
      '11:17 review:modified-before-correction',
    ],
    [signed(source).replace('2024-01-02', '2024-01-04'), '4:11 review:said-after-review'],
    ['entities:\n  - {quote: a, entity: q1}\n', '2:24 yaml:unexpected-value'],
    ['entities:\n  - {quote: a, type: Persn}\n', '2:22 yaml:unexpected-value'],
    ['entities:\n  - {quote: a, everywhere: yes}\n', '2:28 yaml:unexpected-value'],
    ['dates:\n  - {quote: a}\n', '2:13 review:date-without-value'],
    ['dates:\n  - {quote: a, value: 1953-02-30}\n', '2:23 yaml:unexpected-value'],
    ['dates:\n  - {quote: a, value: yesterday}\n', '2:23 yaml:unexpected-value'],
    ['corrections:\n  - {date: 2024-01-01}\n', '2:6 yaml:unexpected-value'],
  ])('leaves %j out at its place, with a remedy', (text, place) => {
    const { decisions, messages } = reading(text);
    const written = text.match(/^ {2}- /gm)?.length ?? 0;
    expect(entriesOf(decisions)).toHaveLength(written - 1);
    expect(messages.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([place]);
    expect(messages[0]?.reason).toMatch(/^Unexpected .*expected/);
    expect(messages[0]?.fix).toBeTruthy();
  });

  test('says that a review lacks its source', () => {
    expect(reading(signed('')).messages[0]?.reason).toContain('review without a source');
  });

  test('says that a claim lacks its quote', () => {
    expect(reading('claims:\n  - id: a\n').messages[0]).toMatchObject({
      reason: 'Unexpected entry without "quote", expected it here',
      fix: 'Add a line "quote: …".',
    });
  });

  test('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        reading(text);
        reading(`claims:\n  - id: ${text}\n    quote: ${text}\n`);
      }),
      { numRuns: 200 },
    );
  });
});
