import { describe, expect, test } from 'vitest';
import { readEntities } from '../../pipeline/config/entities.ts';
import { createReport } from '../../pipeline/run/report.ts';

function reading(text: string) {
  const report = createReport('entities.yaml', text);
  const entities = readEntities(text, report);
  return {
    entities,
    told: report.messages.map(
      ({ line, column, rule, reason, fix }) => `${line}:${column} ${rule} ${reason}. ${fix}`,
    ),
  };
}

const summit = `entities:
  - id: hanoi-summit
    name: Hanoi summit
    aliases: [Trump-Kim Summit II]
    type: Event
    wikidata: Q60841676
    sameAs: [https://summit.example/]
    country: Vietnam
    from: 2019-02-27
    to: 2019-02-28
`;

describe('entities.yaml', () => {
  test('is read with names, type, days and country', () => {
    expect(reading(summit)).toEqual({
      entities: [
        {
          id: 'hanoi-summit',
          name: 'Hanoi summit',
          aliases: ['Trump-Kim Summit II'],
          demonyms: [],
          type: 'Event',
          wikidata: 'Q60841676',
          sameAs: ['https://summit.example/'],
          country: 'Vietnam',
          from: '2019-02-27',
          to: '2019-02-28',
          roles: [],
        },
      ],
      told: [],
    });
  });

  test('may be empty or absent', () => {
    expect(reading('').entities).toEqual([]);
    expect(reading('entities: []').entities).toEqual([]);
  });

  test('holds posts with their days', () => {
    const { entities } = reading(
      'entities:\n  - {id: jo, name: Jo Quibble, type: Person, roles: [{position: Governor, from: 2019, to: 2021-03}]}',
    );
    expect(entities?.[0]?.roles).toEqual([{ position: 'Governor', from: '2019', to: '2021-03' }]);
  });

  const entry = (lines: string): string => `entities:\n  - id: a\n    name: A\n    ${lines}\n`;

  test.each([
    [
      'a key that nobody reads',
      'type: Thing\n    alias: x',
      /^5:5 yaml:unknown-key .*Did you mean "aliases"\?/,
    ],
    ['a type that is none', 'type: Persn', /^4:11 yaml:unexpected-value .*Did you mean "Person"\?/],
    ['an id that is none', 'type: Thing\n    wikidata: 42', /^5:15 yaml:unexpected-value .*"42".*Q42/],
    ['a day that does not exist', 'type: Event\n    from: 2019-02-30', /^5:11 yaml:unexpected-value/],
    ['an early end', 'type: Event\n    from: 2020\n    to: 2019', /^6:9 config:ends-before-it-begins/],
  ])('tells of %s at its place', (_, lines, expected) => {
    const { told } = reading(entry(lines));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(expected);
  });

  test.each([
    ['id', 'entities:\n  - {id: a, name: A, type: Thing}\n  - {id: a, name: B, type: Thing}', 3],
    [
      'Wikidata id',
      'entities:\n  - {id: a, name: A, type: Thing, wikidata: Q1}\n  - {id: b, name: B, type: Thing, wikidata: Q1}',
      3,
    ],
  ])('has each %s once', (_, text, line) => {
    const { entities, told } = reading(text);
    expect(entities).toBeUndefined();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`^${line}:\\d+ config:duplicate-entity`));
  });
});
