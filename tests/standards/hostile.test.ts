// A whole publication of hostile text: what is refused, and that everything else comes out well-formed.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileFolder } from '../hostile.ts';
import type { Folder, Ran } from '../publication.ts';
import { elements, parsed, textOf as textOfElement } from '../publish/builtPages.ts';
import { xmlFaults } from '../publish/publishing.ts';

let folder: Folder;
let ran: Ran;
let files: ReadonlyMap<string, string>;

/** Files of a kind, as the text that they hold. */
const ofKind = (ending: RegExp) => [...files].filter(([path]) => ending.test(path)).map(textOf);
const textOf = ([path, bytes]: [string, string]) => [path, Buffer.from(bytes, 'latin1').toString()] as const;

beforeAll(() => {
  folder = hostileFolder();
  ran = folder.run(['build']);
  files = folder.files('dist');
});

afterAll(() => folder.close());

test('it builds, and every simulated reader sees its fact check', () => {
  expect(ran.stderr).not.toContain(' error ');
  expect(ran.status).toBe(0);
  expect(ran.stdout).toContain('2 articles, 1 claim, 1 fact check');
  expect(files.size).toBeGreaterThan(45);
});

test('every text is UTF-8 without characters that no document may hold', () => {
  for (const [path, text] of ofKind(/\.(?:html|xml|txt|csv)$/)) {
    expect([path, Buffer.from(text).toString('latin1') === files.get(path)]).toEqual([path, true]);
    expect([path, text.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)]).toEqual([path, null]);
  }
});

test('every XML document is well-formed', () => {
  const documents = ofKind(/\.xml$/);
  expect(documents.length).toBeGreaterThan(8);
  for (const [path, text] of documents) expect([path, xmlFaults(text)]).toEqual([path, []]);
});

test('every JSON document parses, and N-Quads do', () => {
  const documents = ofKind(/\.json(?:ld)?$/);
  expect(documents.length).toBeGreaterThan(15);
  for (const [path, text] of documents) expect(() => JSON.parse(text), path).not.toThrow();
  const [[, quads] = ['', '']] = ofKind(/graph\.nq$/);
  expect(new Parser().parse(quads).length).toBeGreaterThan(50);
});

test('every page is valid, and parses into no element that could run or load anything', async () => {
  const checker = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended'],
      // It counts the signs of a reference, `&#x3C;` as six.
      rules: { 'long-title': 'off' },
    }),
  );
  const pages = ofKind(/\.html$/);
  expect(pages.length).toBeGreaterThan(12);
  for (const [path, html] of pages) {
    const { results } = await checker.validateString(html);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => [ruleId, message]),
    );
    expect([path, faults]).toEqual([path, []]);
    const all = elements(parsed(html));
    const [title] = all.filter(({ tagName }) => tagName === 'title');
    expect(title ? textOfElement(title).length : 0).toBeLessThanOrEqual(70);
    const running = all.filter(
      ({ tagName, properties }) =>
        /^(?:iframe|object|embed|img|video|base)$/.test(tagName) ||
        Object.keys(properties).some((name) => /^on/i.test(name)) ||
        /^javascript:/i.test(String(properties['href'] ?? '')),
    );
    expect([path, running.map(({ tagName }) => tagName)]).toEqual([path, []]);
  }
});

test('should not draw a card whose words it cannot show as they are meant', () => {
  expect([...files.keys()].filter((path) => path.includes('card.'))).toEqual([]);
});

describe('what is refused', () => {
  test.each([
    ['controls in settings', 'source/site.yaml', 'name: ', 'name: "a\\u0007b" # ', 'control character'],
    [
      'halves of characters in settings',
      'source/people.yaml',
      'name: ',
      'name: "a\\ud800b" # ',
      'Unexpected',
    ],
    [
      'markup in what a ClaimReview says',
      'source/bridge.review.yaml',
      'conclusion: "',
      'conclusion: "<script>x</script>',
      'HTML <script>',
    ],
  ])('%s: an error with its place, and nothing is written', (_what, path, from, to, reason) => {
    const other = hostileFolder();
    other.write(path, other.read(path).replace(from, to));
    const { status, stderr } = other.run(['build']);
    expect(status).toBeGreaterThan(0);
    expect(stderr).toMatch(new RegExp(`${path}:\\d+:\\d+ error .*\\n.*${reason}`));
    expect(() => other.files('dist')).toThrow();
    other.close();
  });
});
