// Markdown: front matter, tree, words.
import { describe, expect, it } from 'vitest';
import { en } from '../../pipeline/languages/en/index.ts';
import { sourceSpan, words } from '../../pipeline/model/prose.ts';
import { read } from '../../pipeline/read/index.ts';
import { parseGfm, parseMarkdown } from '../../pipeline/read/parse.ts';
import { createReport } from '../../pipeline/run/report.ts';

function readMarkdown(text: string) {
  const report = createReport('test.md', text);
  const article = read({ id: 'test', path: 'test.md', format: 'md', text }, en, report);
  return { article, meta: article?.meta, prose: article?.prose, messages: report.messages };
}

/** The source's own words behind the words `quote` of the prose. */
function sourceOf(text: string, quote: string): string | undefined {
  const { prose } = readMarkdown(text);
  if (!prose) return undefined;
  const start = prose.text.indexOf(quote);
  const span = sourceSpan(prose, { start, end: start + quote.length });
  return span && words({ text }, span);
}

const head = '---\ntitle: T\n---\n\n';

describe('front matter', () => {
  it('is read with its aliases', () => {
    const { meta, messages } = readMarkdown(`---
title: "Talks: a failure"
subtitle: They failed
author:
  - name: Jane Doe
    url: https://jane.example/
    jobTitle: fellow
  - Jim Roe
pubDate: 2019-03-05
lastmod: 2019-03-06 8:15:00 -0500
tags: [peace, "war"]
aliases: /old/
source: { name: The Daily Post, url: "https://post.example/" }
canonical: https://post.example/talks
draft: true
---
Words.`);
    expect(messages).toEqual([]);
    expect(meta).toEqual({
      headline: 'Talks: a failure',
      description: 'They failed',
      authors: [
        { name: 'Jane Doe', url: 'https://jane.example/', jobTitle: 'fellow', sameAs: [] },
        { name: 'Jim Roe', sameAs: [] },
      ],
      datePublished: '2019-03-05',
      dateModified: '2019-03-06T08:15:00-05:00',
      publication: { name: 'The Daily Post', url: 'https://post.example/' },
      originalUrl: 'https://post.example/talks',
      slug: 'test',
      keywords: ['peace', 'war'],
      aliases: ['/old/'],
      draft: true,
    });
  });

  const faults: readonly (readonly [string, string, string, number, number, string])[] = [
    ['is not closed', '---\ntitle: T\n\nWords.', 'read:unclosed-front-matter', 1, 1, 'Write --- on a line'],
    [
      'has an unquoted colon',
      '---\ntitle: Talks: a failure\n---\n',
      'yaml:unquoted-colon',
      2,
      8,
      '"Talks: a failure"',
    ],
    ['is TOML', '+++\ntitle = "T"\n+++\n', 'read:toml-front-matter', 1, 1, 'key: value'],
    ['names a key twice', '---\ntitle: T\ntitle: U\n---\n', 'yaml:duplicate-key', 3, 1, 'Keep one'],
  ];
  for (const [name, text, rule, line, column, fix] of faults) {
    it(`makes the article unusable where it ${name}`, () => {
      const { article, messages } = readMarkdown(text);
      expect(article).toBeUndefined();
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatchObject({ rule, severity: 'error', line, column });
      expect(messages[0]?.fix).toContain(fix);
    });
  }

  it('warns of an unknown key and names the nearest known one', () => {
    const { messages } = readMarkdown('---\ntitle: T\nautor: Jane\ncommittee: { a: [1] }\n---\nWords.');
    expect(messages.map((each) => [each.severity, each.line, each.fix])).toEqual([
      ['warning', 3, 'Did you mean author?'],
      ['warning', 4, 'It has no effect: remove it, or leave it for other tools.'],
    ]);
  });

  it('refuses a list where text stands', () => {
    const { messages } = readMarkdown('---\ntitle: T\ndate: [2019-03-05]\n---\nWords.');
    expect(messages[0]).toMatchObject({ rule: 'read:wrong-type', severity: 'error', line: 3, column: 7 });
  });

  it('names several authors, or one office', () => {
    const authors = (value: string) =>
      readMarkdown(`---\ntitle: T\nauthor: ${value}\n---\nWords.`).meta?.authors.map((author) => author.name);
    expect(authors('Jane Doe and Jim Roe')).toEqual(['Jane Doe', 'Jim Roe']);
    expect(authors('Office of Peace and Justice')).toEqual(['Office of Peace and Justice']);
  });

  it('does not begin at a thematic break', () => {
    const { article } = readMarkdown('---\n\n# T\n\nWords.');
    expect(article?.tree.children[0]?.type).toBe('thematicBreak');
  });
});

describe('the headline', () => {
  it('may be the first heading, which leaves the body', () => {
    const { meta, prose } = readMarkdown('# Talks *fail*\n\nWords.');
    expect(meta?.headline).toBe('Talks fail');
    expect(prose?.text).toBe('Words.');
  });

  it('stays in the body where the front matter has another one', () => {
    expect(readMarkdown(`${head}# Part one\n\nWords.`).prose?.text).toBe('Part one\n\nWords.');
  });

  it('is missed', () => {
    const { article, messages } = readMarkdown('Words.');
    expect(article?.prose.text).toBe('Words.');
    expect(messages[0]).toMatchObject({ rule: 'read:no-headline', severity: 'error' });
  });
});

describe('the note about the author', () => {
  it('leaves the body', () => {
    const { meta, prose } = readMarkdown(
      '---\ntitle: T\nauthor: Jane Doe\n---\nWords.\n\n---\n\n*Jane Doe is a fellow at the Example Centre.*\n',
    );
    expect(prose?.text).toBe('Words.');
    expect(meta?.authors[0]).toMatchObject({ jobTitle: 'fellow', affiliation: 'Example Centre' });
  });
});

describe('places', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['after a reference', 'A &amp; B went home.', 'B went', 'B went'],
    ['of a reference', 'A &amp; B', 'A & B', 'A &amp; B'],
    ['of a numeric reference', 'form&#x2014;liaison', '—l', '&#x2014;l'],
    ['of a reference to two characters', 'x &NotEqualTilde; y', ' y', ' y'],
    ['of a doubled reference', '&amp;amp; done', '&amp; d', '&amp;amp; d'],
    ['of an escape', 'a \\*b\\* c', '*b* c', '\\*b\\* c'],
    ['across quoted lines', '> One &amp; two\n> and three.', 'two\nand', 'two\n> and'],
    ['in lists', '- One item\n  goes *on* here.', 'item\ngoes on', 'item\n  goes *on'],
    ['across a hard break', 'One  \ntwo', 'One\ntwo', 'One  \ntwo'],
    ['of code', 'Call `` a ` b `` now', 'a ` b now', 'a ` b `` now'],
    ['in tables', '| A | B |\n|---|---|\n| x \\| y | z |', 'x | y', 'x \\| y'],
    [
      'of bare addresses',
      'See https://a.example/b and jo@b.example now.',
      'jo@b.example now',
      'jo@b.example now',
    ],
    ['in notes', 'Word.[^1]\n\n[^1]: The note says so.', 'note says', 'note says'],
    ['with Windows line ends', 'One\r\ntwo &lt; three', 'two < three', 'two &lt; three'],
  ];
  for (const [name, text, quote, expected] of cases) {
    it(`are exact ${name}`, () => {
      expect(sourceOf(head + text, quote)).toBe(expected);
    });
  }
});

describe('words', () => {
  it('stand in blocks', () => {
    const { prose } = readMarkdown(
      `${head}## H\n\nP\n\n- I\n\n> Q\n\n| C |\n|---|\n| D |\n\n\`\`\`js\nx\n\`\`\`\n\nW[^1]\n\n[^1]: N`,
    );
    expect(prose?.blocks.map((block) => `${block.kind} ${words(prose, block)}`)).toEqual([
      'heading H',
      'paragraph P',
      'item I',
      'quote Q',
      'cell C',
      'cell D',
      'code x',
      'paragraph W',
      'note N',
    ]);
    expect(prose?.text).toBe('H\n\nP\n\nI\n\nQ\n\nC\n\nD\n\nx\n\nW\n\nN');
  });

  it('are not those of raw HTML, images and shortcodes', () => {
    const { prose, article } = readMarkdown(
      `${head}<div>\nraw\n</div>\n\nA ![pic](x.png) b {{< fig src="a_b_c" >}} c<br>d <script>evil()</script>\n\n{{% note %}}\n\nE\n`,
    );
    expect(prose?.text).toBe('A  b  c\nd \n\nE');
    expect(article?.tree.children.map((node) => node.type)).toEqual([
      'html',
      'paragraph',
      'html',
      'paragraph',
    ]);
  });

  it('of code keep their shortcodes', () => {
    expect(readMarkdown(`${head}Use \`{{< x >}}\` here`).prose?.text).toBe('Use {{< x >}} here');
  });

  it('keep an escaped shortcode', () => {
    expect(readMarkdown(`${head}Use \\{{< x >}} here`).prose?.text).toBe('Use {{< x >}} here');
  });
});

describe('parsing without GFM', () => {
  const texts = [
    'a\n:-',
    '| a |\n| - |',
    '~~a~~',
    'a[^1]\n\n[^1]: b',
    '- [x] a',
    'WWW.a.example',
    'HTTP://a.example',
    'a@b.example',
    'a *b* [c](d)',
  ];
  for (const text of texts) {
    it(`yields the tree of GFM for ${JSON.stringify(text)}`, () => {
      expect(parseMarkdown(text)).toEqual(parseGfm(text));
    });
  }
});
