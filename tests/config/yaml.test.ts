import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { nearest } from '../../pipeline/model/yaml/nearest.ts';
import { readYaml } from '../../pipeline/model/yaml/read.ts';
import { address, day, figure, flag, line, partialDay, slug } from '../../pipeline/model/yaml/scalars.ts';
import { readTree } from '../../pipeline/model/yaml/tree.ts';
import { createReport } from '../../pipeline/run/report.ts';

const schema = z.strictObject({
  title: line.exactOptional(),
  id: slug.exactOptional(),
  when: day.exactOptional(),
  since: partialDay.exactOptional(),
  url: address.exactOptional(),
  count: figure.exactOptional(),
  on: flag.exactOptional(),
  items: z
    .array(z.strictObject({ name: line, kind: z.enum(['primary', 'secondary']).exactOptional() }))
    .default([]),
});

function reading(text: string) {
  const report = createReport('file.yaml', text);
  const read = readYaml(text, schema, report);
  return { value: read?.value, place: read?.place, messages: report.messages };
}

/** `line:column rule` of the only message. */
function faultOf(text: string) {
  const { value, messages } = reading(text);
  expect(value).toBeUndefined();
  expect(messages).toHaveLength(1);
  expect(messages[0]?.reason).toMatch(/^Unexpected /);
  expect(messages[0]?.fix).toBeTruthy();
  return `${messages[0]?.line}:${messages[0]?.column} ${messages[0]?.rule}`;
}

describe('YAML', () => {
  test('keeps what was typed', () => {
    expect(reading('title: false\nid: 0012\nsince: 2026\n').value).toEqual({
      title: 'false',
      id: '0012',
      since: '2026',
      items: [],
    });
  });

  test('takes a key without a value for none', () => {
    expect(reading('title:\nitems:\n').value).toEqual({ items: [] });
  });

  test('that is empty says nothing', () => {
    expect(reading('').value).toEqual({ items: [] });
    expect(reading('# a remark\n').value).toEqual({ items: [] });
  });

  test('reads values in quotes, blocks and brackets', () => {
    const { value } = reading("title: >-\n  two\n  lines\nitems: [{name: \"a: b\"}, {name: 'it''s'}]\n");
    expect(value).toEqual({ title: 'two lines', items: [{ name: 'a: b' }, { name: "it's" }] });
  });

  test('knows the place of each value, also after a byte order mark and with CRLF', () => {
    const text = '\uFEFFtitle: x\r\nitems:\r\n  - name: "y"\r\n';
    const { place } = reading(text);
    expect(place?.('title')).toEqual({ start: text.indexOf('x'), end: text.indexOf('x') + 1 });
    expect(place?.('items', 0, 'name')).toEqual({ start: text.indexOf('"y"'), end: text.indexOf('"y"') + 3 });
    expect(place?.('items', 0, 'kind')).toEqual({
      start: text.indexOf('name'),
      end: text.indexOf('name') + 4,
    });
  });

  test.each([
    ['title: a: b\n', '1:8 yaml:unquoted-colon'],
    ['items:\n  - name: a: b\n', '2:11 yaml:unquoted-colon'],
    ['title: "a\n', '2:1 yaml:syntax'],
    ['title: [a\n', '2:1 yaml:syntax'],
    ['\ttitle: a\n', '1:1 yaml:syntax'],
    ['title: @a\n', '1:8 yaml:syntax'],
    ['title: "\\q"\n', '1:9 yaml:syntax'],
    ["title: 'it's'\n", '1:12 yaml:syntax'],
    ['title: !x a\n', '1:8 yaml:syntax'],
    ['title: *x\n', '1:8 yaml:alias'],
    ['title: a\ntitle: b\n', '2:1 yaml:duplicate-key'],
    ['title: a\n---\ntitle: b\n', '2:1 yaml:several-documents'],
    ['? [a]\n: b\n', '1:3 yaml:key'],
    ['when: 2026-02-30\n', '1:7 yaml:unexpected-value'],
    ['when: 26-2-3\n', '1:7 yaml:unexpected-value'],
    ['since: 2026-00\n', '1:8 yaml:unexpected-value'],
    ['url: example.org\n', '1:6 yaml:unexpected-value'],
    ['url: javascript:alert(1)\n', '1:6 yaml:unexpected-value'],
    ['url: https://a.example and https://b.example\n', '1:6 yaml:unexpected-value'],
    ['url: https://user:word@a.example\n', '1:6 yaml:unexpected-value'],
    ['count: 0x10\n', '1:8 yaml:unexpected-value'],
    ['count: Infinity\n', '1:8 yaml:unexpected-value'],
    ['on: yes\n', '1:5 yaml:unexpected-value'],
    ['id: Not A Slug\n', '1:5 yaml:unexpected-value'],
    ['title: ""\n', '1:8 yaml:unexpected-value'],
    ['title: "a\\u0007"\n', '1:8 yaml:unexpected-value'],
    ['title: [a]\n', '1:9 yaml:unexpected-value'],
    ['items: a\n', '1:8 yaml:unexpected-value'],
    ['items:\n  - kind: primary\n', '2:5 yaml:unexpected-value'],
    ['items:\n  - name: a\n    kind: primry\n', '3:11 yaml:unexpected-value'],
    ['items:\n  -\n', '2:4 yaml:unexpected-value'],
    ['- a\n', '1:3 yaml:unexpected-value'],
  ])('refuses %j at its place', (text, place) => {
    expect(faultOf(text)).toBe(place);
  });

  test('warns of an unknown key, says which was meant, and reads the rest', () => {
    const { value, messages } = reading('titel: a\nitems:\n  - name: b\n    knd: primary\n');
    expect(value).toEqual({ items: [{ name: 'b' }] });
    expect(messages.map(({ line, severity, fix }) => `${line} ${severity} ${fix}`)).toEqual([
      '4 warning Did you mean "kind"?',
      '1 warning Did you mean "title"?',
    ]);
  });

  test.each([
    ['title: Talks: a failure', 'Write title: "Talks: a failure"'],
    ['title: He said: "no" twice', 'Write title: "He said: \\"no\\" twice"'],
    ['items:\n  - name: one: two: three', 'Write - name: "one: two: three"'],
  ])('says how %j should read', (text, fix) => {
    expect(reading(text).messages.map((message) => message.fix)).toEqual([fix]);
  });

  test('does not ask for quotation marks where the colon is not what is wrong', () => {
    expect(reading('title: [a\nurl: https://a.example/\n').messages.map(({ rule }) => rule)).not.toContain(
      'yaml:unquoted-colon',
    );
  });

  test('names both lines of a key that stands twice', () => {
    const { messages } = reading('title: a\n\ntitle: b\n');
    expect(messages.map(({ reason }) => reason)).toEqual([
      'Unexpected second "title", expected each key once; it stands on lines 1 and 3',
    ]);
  });

  test('tells all faults at once', () => {
    const { messages } = reading('when: never\nurl: nowhere\nitems:\n  - kind: x\n');
    expect(messages.map(({ line }) => line)).toEqual([1, 2, 4, 4]);
  });

  test('does not take a key of an object’s own for one that was written', () => {
    const { value, messages } = reading('__proto__: a\nconstructor: b\n');
    expect(value).toEqual({ items: [] });
    expect(messages.every(({ rule }) => rule === 'yaml:unknown-key')).toBe(true);
  });

  test('tells a hundred faults of a thousand', () => {
    const { messages } = reading(`items:\n${'  - kind: x\n'.repeat(1000)}`);
    expect(messages).toHaveLength(101);
  });

  test.each(['[', '{', '- ', '? ', 'a: ', ': '])('refuses 20,000 levels of %j', (sign) => {
    expect(reading(sign.repeat(20_000)).messages.map(({ rule }) => rule)).toEqual(['yaml:too-deep']);
  });

  test.each(['"', "'", ' ', ',', '1', '&a ', '*a ', '!', '\n', '---\n', 'a:\n', '\t', '%', ']', 'a '])(
    'survives 20,000 times %j',
    (sign) => {
      expect(() => reading(sign.repeat(20_000))).not.toThrow();
    },
  );

  test('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        reading(text);
        reading(`title: ${text}`);
        reading(`items:\n  - name: "${text}"`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a part of a file', () => {
  const file = 'title: [\n---\na: 1\nb: *x\nb: [*y, {c: 1, c: 2}]\n---\n';
  const within = { start: file.indexOf('a: 1'), end: file.lastIndexOf('---') };
  const treeOf = (reads: (key: string) => boolean) => {
    const report = createReport('file.md', file);
    return { tree: readTree(file, report, { within, reads }), messages: report.messages };
  };

  test('has the places of the whole file', () => {
    const { tree } = treeOf((key) => key === 'a');
    const entry = tree?.kind === 'map' ? tree.entries.get('a') : undefined;
    expect(entry?.value?.span).toEqual({ start: file.indexOf('1'), end: file.indexOf('1') + 1 });
  });

  test('is only warned of for a second key that nobody reads', () => {
    const { messages } = treeOf((key) => key === 'a');
    expect(messages.map(({ line, rule, severity }) => `${line} ${severity} ${rule}`)).toEqual([
      '5 warning yaml:duplicate-key',
    ]);
    expect(messages[0]?.reason).toContain('lines 4 and 5');
  });

  test('is refused for a second key that somebody reads', () => {
    const { tree, messages } = treeOf(() => true);
    expect(tree).toBeUndefined();
    expect(messages.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['4 yaml:alias']);
  });
});

describe('the nearest word', () => {
  test('is the one that fewest edits lead to', () => {
    expect(nearest('quoet', ['note', 'quote', 'quotes'])).toBe('quote');
    expect(nearest('Q', ['quote'])).toBeUndefined();
  });

  test('is none where nothing is near', () => {
    expect(nearest('banana', ['quote', 'claim'])).toBeUndefined();
    expect(nearest('', ['quote'])).toBeUndefined();
    expect(nearest('x'.repeat(100_000), ['quote'])).toBeUndefined();
  });
});
