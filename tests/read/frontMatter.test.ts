// Front matter as archives have it: HTML in fields, keys of other tools, keys twice.
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { en } from '../../pipeline/languages/en/index.ts';
import type { Format } from '../../pipeline/model/article.ts';
import { fieldRows, knownKey, nearestKey } from '../../pipeline/read/fields.ts';
import { frontMatterSchema, read } from '../../pipeline/read/index.ts';
import { createReport } from '../../pipeline/run/report.ts';

function readText(text: string, format: Format = 'md') {
  const report = createReport('test', text);
  const article = read({ id: 'test', path: 'test', format, text }, en, report);
  return { article, meta: article?.meta, messages: report.messages };
}

const readMatter = (matter: string) => readText(`---\n${matter}\n---\n\nWords.\n`);

/** `line severity rule` of every message. */
function told(matter: string): string[] {
  return readMatter(matter).messages.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`);
}

describe('markup in front matter', () => {
  it('is decoded in every field of words', () => {
    const { meta } = readMatter(
      `title: EPA&#8217;s Caf&eacute;\nsummary: A &amp; B\nauthor: { name: Jos&#xE9; Ruiz, role: R&amp;D }
source: C&amp;A\nsection: Q&amp;A\ntags: [x&amp;y, z]`,
    );
    expect(meta).toMatchObject({
      headline: 'EPA’s Café',
      description: 'A & B',
      authors: [{ name: 'José Ruiz', jobTitle: 'R&D' }],
      publication: { name: 'C&A' },
      section: 'Q&A',
      keywords: ['x&y', 'z'],
    });
  });

  it('is told once a field, at its place', () => {
    const { messages } = readMatter('title: One &mdash; two &#8217; &#8217;\ntags: [a&amp;b, c&amp;d]');
    expect(messages.map(({ line, column, severity, rule }) => [line, column, severity, rule])).toEqual([
      [2, 12, 'info', 'read:character-reference'],
      [3, 9, 'info', 'read:character-reference'],
    ]);
    expect(messages[0]?.fix).toContain('— (U+2014)');
  });

  it('does not ask for signs that would break the line', () => {
    expect(readMatter('title: One&#58; two').messages[0]?.fix).toContain('may stay');
  });

  it('is decoded once, and not where no character has the name', () => {
    expect(readMatter('title: a &amp;lt; b &mndash; &amp c').meta?.headline).toBe('a &lt; b &mndash; &amp c');
  });

  it('loses its tags, and keeps the words apart', () => {
    const { meta, messages } = readMatter(
      `title: "<em class='x'>Big</em>gest <b>news</b>"\nsummary: <p>One.</p><p>Two<br/>three.</p>`,
    );
    expect(meta).toMatchObject({ headline: 'Biggest news', description: 'One. Two three.' });
    expect(messages.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)).toEqual([
      '2 info read:markup-in-field',
      '3 info read:markup-in-field',
    ]);
  });

  it('loses Markdown’s strong emphasis, and no other asterisk', () => {
    const { meta, messages } = readMatter('title: "**Big** news: 2 ** 3, a * b*, ** c **"');
    expect(meta?.headline).toBe('Big news: 2 ** 3, a * b*, ** c **');
    expect(messages).toMatchObject([{ rule: 'read:markup-in-field', severity: 'info', line: 2, column: 9 }]);
  });

  it('does not lose what is no tag', () => {
    const title = 'If a < b and c > d, <name> is <3 </ b> &lt;b&gt;';
    expect(readMatter(`title: ${title}`).meta?.headline).toBe(title.replace('&lt;b&gt;', '<b>'));
  });

  it('is not looked for in plain text', () => {
    const { meta, messages } = readText(
      'R&amp;D <b>grows</b>\n\nBy Jane Doe\nMarch 5, 2019\n\nWords.\n',
      'txt',
    );
    expect(meta?.headline).toBe('R&amp;D <b>grows</b>');
    expect(messages).toEqual([]);
  });

  it.each(['<', '<a ', '*', '**a', '** ', '&', '&#', '&amp;', '<b>', ' ', '</'])(
    'is read from 20,000 times %j',
    (sign) => {
      expect(readMatter(`title: "x${sign.repeat(20_000)}"`).article).toBeDefined();
    },
  );
});

describe('a value', () => {
  it('of several lines is one line', () => {
    const folded = readMatter('title: T\nsummary: >-\n  One two\n\n  three.\n');
    expect(folded.meta?.description).toBe('One two three.');
    expect(readMatter('title: T\nsummary: One\n  two.').meta?.description).toBe('One two.');
    expect(readMatter('title: T\nsummary: |\n  One\n   two.').meta?.description).toBe('One two.');
  });

  it('has its place in the file, also where it stands in quotes', () => {
    const { article } = readMatter('title: T\nauthor: "Jane Doe and Jim Roe"');
    const spans = article?.recognised.filter(({ field }) => field === 'authors').map(({ span }) => span);
    expect(spans).toEqual([
      { start: 21, end: 43 },
      { start: 21, end: 43 },
    ]);
  });
});

describe('a key', () => {
  it('of the reader that stands twice is an error that names both lines', () => {
    const { article, messages } = readMatter('title: A\ndate: 2019-03-05\ntitle: B');
    expect(article).toBeUndefined();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ rule: 'yaml:duplicate-key', severity: 'error', line: 4 });
    expect(messages[0]?.reason).toContain('lines 2 and 4');
  });

  it('of other tools may stand twice, with a warning', () => {
    const { meta, messages } = readMatter('title: A\nweight: 1\nweight: 2');
    expect(meta?.headline).toBe('A');
    expect(messages.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)).toEqual([
      '4 warning yaml:duplicate-key',
    ]);
  });

  it('of other tools may hold anything', () => {
    expect(told('title: A\nmenu:\n  main: { a: 1, a: 2 }\n  side: *x\nresources: [[{ b: [1] }]]')).toEqual(
      [],
    );
  });

  it('of other tools that readers would not notice is not told', () => {
    expect(
      told(
        'title: A\nlayout: post\nweight: 1\ntype: blog\ntemplate: x\nmenu: main\npermalink: /a/\nheroImage: a.png',
      ),
    ).toEqual([]);
  });

  it('of other tools that ends or moves the article is told', () => {
    expect(told('title: A\nexpiryDate: 2025-01-01\nredirect_to: /b/')).toEqual([
      '3 info read:other-tools-key',
      '4 info read:other-tools-key',
    ]);
  });

  it('of other tools that keeps the article back is warned of where it does', () => {
    expect(told('title: A\nstatus: draft\nhidden: true')).toEqual([
      '3 warning read:not-kept-back',
      '4 warning read:not-kept-back',
    ]);
    expect(told('title: A\nstatus: published\nhidden: false\nprivate:')).toEqual([]);
  });

  it('of nobody is warned of, with the one that was meant', () => {
    const fixes = readMatter('title: A\nsumary: B\nauther: C\ncommunities: D').messages.map(({ fix }) => fix);
    expect(fixes).toEqual([
      'Did you mean summary?',
      'Did you mean author?',
      'It has no effect: remove it, or leave it for other tools.',
    ]);
  });

  it('of nobody is told of fifty times at most', () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `zz${index}: 1`).join('\n');
    const { messages } = readMatter(`title: A\n${keys}`);
    expect(messages).toHaveLength(51);
    expect(messages.at(-1)).toMatchObject({ line: 53, reason: expect.stringContaining('2950') });
  });

  it('of a taxonomy adds to the keywords, each once', () => {
    const { meta } = readMatter('title: A\ntopics: [b, c]\ncategories: [c, d]\ntags: e, b\ncategory: [f]');
    expect(meta?.keywords).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(meta?.section).toBeUndefined();
  });

  it('counts before its other names, wherever it stands', () => {
    expect(readMatter('title: A\nsummary: B\ndeck: C').meta?.description).toBe('B');
    expect(readMatter('title: A\ndeck: C\nsummary: B').meta?.description).toBe('B');
    expect(readMatter('title: A\ndeck: C\nsummary:').meta?.description).toBe('C');
  });

  it('that says the article is not published makes a draft of it', () => {
    expect(readMatter('title: A\npublished: false\ndate: 2019-03-05').meta).toMatchObject({
      draft: true,
      datePublished: '2019-03-05',
    });
    expect(readMatter('title: A\npublished: true\ndraft: true').meta?.draft).toBe(true);
    expect(readMatter('title: A\npublished: 2019-03-05').meta).toMatchObject({
      draft: false,
      datePublished: '2019-03-05',
    });
  });

  it('that holds the path of the page on another site is told, and has no effect', () => {
    const { meta, messages } = readMatter('title: A\nurl: /a/b/\ncanonical: https://a.example/b');
    expect(meta?.originalUrl).toBe('https://a.example/b');
    expect(messages).toEqual([]);
    expect(told('title: A\nurl: /a/b/')).toEqual(['3 info read:path-as-original']);
  });
});

describe('front matter', () => {
  it('may begin below blank lines', () => {
    const { meta, article } = readText('\n \r\n---\ntitle: A\n---\n\nWords.\n');
    expect(meta?.headline).toBe('A');
    expect(article?.prose.text).toBe('Words.');
  });

  it('is not what follows a thematic break below blank lines', () => {
    expect(readText('\n---\n\nWords: one.\n\n---\n\nMore.\n').article?.prose.text).toBe(
      'Words: one.\n\nMore.',
    );
  });

  it('is refused where it nests deeper than anybody means', () => {
    const { article, messages } = readMatter(`title: ${'['.repeat(20_000)}`);
    expect(article).toBeUndefined();
    expect(messages.map(({ rule }) => rule)).toEqual(['yaml:too-deep']);
  });
});

describe('the schema of front matter', () => {
  const path = 'schemas/frontmatter.schema.json';
  const text = `${JSON.stringify(frontMatterSchema(), null, 2)}\n`;
  if (process.env['UPDATE']) writeFileSync(path, text);
  const ajv = new Ajv({ allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(frontMatterSchema());
  const accepts = (matter: string): boolean => validate(parse(matter));

  it('is the one that the reader reads by', () => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('knows every name of every field, and describes it', () => {
    const { properties } = JSON.parse(text);
    for (const name of fieldRows.flatMap(({ names }) => names)) {
      expect(properties).toHaveProperty([name, 'description']);
      expect(knownKey(name)).toBeDefined();
      expect(nearestKey(name)).toBe(name);
    }
  });

  it('accepts what the reader reads', () => {
    expect(
      accepts(
        `title: 1984\nauthor: [Jane Doe, { name: Jim Roe, url: "https://jim.example/" }]\ndate: 2019-03-05
source: { name: The Daily Post }\npublished: false\ntags: a, b\ncategory: [c]\ndraft: true\nsummary:\nweight: 1`,
      ),
    ).toBe(true);
  });

  it.each([
    'draft: maybe',
    'genre: poem',
    'date: [2019-03-05]',
    'author: { url: "https://jim.example/" }',
    'canonical: a',
  ])('does not accept %j', (matter) => {
    expect(accepts(matter)).toBe(false);
  });
});
