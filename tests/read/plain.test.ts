// Plain text: its header, its body, its author note.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../pipeline/languages/en/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { createReport } from '../../pipeline/run/report.ts';

const body =
  'The two governments met on Monday, and neither of them had much to say about it. They parted at noon.';

function readText(text: string, id = 'test') {
  const report = createReport('test.txt', text);
  const article = read({ id, path: 'test.txt', format: 'txt', text }, en, report);
  return { article, meta: article?.meta, messages: report.messages };
}

describe('the bundled article', () => {
  const text = readFileSync('source/2019-03-05-trump-kim-summit-ii.txt', 'utf8');
  const { article, messages } = readText(text, '2019-03-05-trump-kim-summit-ii');

  it('says who wrote what, where and when', () => {
    const description = text.slice(text.indexOf('Doug Bandow is a'));
    expect(article?.meta).toEqual({
      headline: 'Trump-Kim Summit II Runs Aground, But Negotiations Have Not Yet Sunk',
      authors: [
        {
          name: 'Doug Bandow',
          jobTitle: 'senior fellow',
          affiliation: 'Cato Institute',
          description,
          sameAs: [],
        },
      ],
      publication: { name: 'CHINA US Focus' },
      datePublished: '2019-03-05',
      slug: 'trump-kim-summit-ii',
      keywords: [],
      aliases: [],
      draft: false,
    });
    expect(messages).toEqual([]);
  });

  it('has 16 paragraphs, and the note is none of them', () => {
    expect(article?.prose.blocks.length).toBe(16);
    expect(article?.prose.text.endsWith('Which should begin today.')).toBe(true);
    expect(article?.prose.text).not.toContain('senior fellow');
  });

  it('shows where each thing was recognised', () => {
    for (const { field, value, span } of article?.recognised ?? []) {
      expect(text.slice(span.start, span.end), field).toBe(value);
    }
    expect(article?.recognised.map((each) => each.field)).toEqual([
      'publication',
      'headline',
      'authors',
      'datePublished',
      'note',
    ]);
  });
});

describe('a header', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['headline first', `Talks Fail\nBy Jane Doe\nMarch 5, 2019\nThe Daily Post\n\n${body}`],
    ['with blank lines', `The Daily Post\n\nTalks Fail\n\nBy Jane Doe\n\n5 March 2019\n\n${body}`],
    ['date first', `2019-03-05\n\nTalks Fail\n\nBY Jane Doe\n\nThe Daily Post\n\n${body}`],
    [
      'of keys',
      `Title: Talks Fail\nAuthor: Jane Doe\nDate: Tuesday, 5 Mar. 2019\nSource: The Daily Post\n\n${body}`,
    ],
    ['on one line', `Talks Fail\nBy Jane Doe | March 5th, 2019 | The Daily Post\n\n${body}`],
    [
      'with Windows line ends',
      `The Daily Post\r\n\r\nTalks Fail\r\n\r\nJane Doe\r\n\r\nMarch 5, 2019\r\n\r\n${body}`,
    ],
    [
      'after a byte order mark',
      `\ufeffThe Daily Post\n\nTalks Fail  \n\nBy Jane Doe\n\nMarch 5, 2019  \n\n${body}\n`,
    ],
  ];
  for (const [name, text] of forms) {
    it(`is read ${name}`, () => {
      const { article, meta } = readText(text);
      expect(meta).toMatchObject({
        headline: 'Talks Fail',
        authors: [{ name: 'Jane Doe' }],
        datePublished: '2019-03-05',
        publication: { name: 'The Daily Post' },
      });
      expect(article?.prose.text).toBe(body);
    });
  }

  it('names several authors', () => {
    const { meta } = readText(`Talks Fail\n\nBy Jane Doe, J. R. Roe Jr. and Ana de la Cruz\n\n${body}`);
    expect(meta?.authors.map((author) => author.name)).toEqual([
      'Jane Doe',
      'J. R. Roe Jr.',
      'Ana de la Cruz',
    ]);
  });

  it('may be a headline alone', () => {
    const { article, meta } = readText(`Who Failed in Hanoi?\n\n${body}`);
    expect(meta?.headline).toBe('Who Failed in Hanoi?');
    expect(meta?.authors).toEqual([]);
    expect(article?.prose.text).toBe(body);
  });

  it('does not take the first paragraph for a headline', () => {
    const { article, messages } = readText(`${body}\n\n${body}`);
    expect(article).toBeUndefined();
    expect(messages[0]).toMatchObject({ rule: 'read:no-headline', severity: 'error', line: 1, column: 1 });
  });

  it('leaves an ambiguous date out and says so', () => {
    const { meta, messages } = readText(`Talks Fail\n\nBy Jane Doe\n\n03/05/2019\n\n${body}`);
    expect(meta?.datePublished).toBeUndefined();
    expect(messages[0]).toMatchObject({ rule: 'read:ambiguous-date', severity: 'warning', line: 5 });
    expect(messages[0]?.fix).toContain('2019-03-05 or 2019-05-03');
  });

  it('takes a date in figures that can only be read one way', () => {
    expect(readText(`Talks Fail\n\n25/03/2019\n\n${body}`).meta?.datePublished).toBe('2019-03-25');
  });

  it('refuses a day that does not exist', () => {
    const { messages } = readText(`Talks Fail\n\nFebruary 30, 2019\n\n${body}`);
    expect(messages[0]).toMatchObject({
      rule: 'read:impossible-date',
      severity: 'error',
      line: 3,
      column: 1,
    });
  });
});

describe('a body', () => {
  it('keeps its asterisks and its line breaks', () => {
    const text = `Talks Fail\n\n${body}\n\nThis is *not* a list:\n* one & <two>\n`;
    expect(readText(text).article?.prose.text).toBe(`${body}\n\nThis is *not* a list:\n* one & <two>`);
  });

  it('has headings where a short line stands between long paragraphs', () => {
    const { article } = readText(`Talks Fail\n\n${body}\n\nWhat comes next\n\n${body}`);
    expect(article?.prose.blocks.map((block) => block.kind)).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(article?.tree.children[1]).toMatchObject({ type: 'heading', depth: 2 });
  });

  it('does not end in a note about somebody else', () => {
    const { article } = readText(`Talks Fail\n\nBy Jane Doe\n\n${body}\n\nJohn Roe is a farmer in Ohio.`);
    expect(article?.prose.text).toContain('John Roe is a farmer in Ohio.');
  });

  it('leaves out a note that opens with “the author”', () => {
    const { article, meta } = readText(
      `Talks Fail\n\nBy Jane Doe\n\n${body}\n\nThe author is a professor of law at Example University.`,
    );
    expect(article?.prose.text).toBe(body);
    expect(meta?.authors[0]).toMatchObject({
      jobTitle: 'professor of law',
      affiliation: 'Example University',
    });
  });

  it('gives each of two authors their own note', () => {
    const { meta } = readText(
      `Talks Fail\n\nBy Jane Doe and Jim Roe\n\n${body}\n\nJane Doe is a fellow at the Example Centre. Jim Roe teaches history at Example College.`,
    );
    expect(meta?.authors.map((author) => author.description)).toEqual([
      'Jane Doe is a fellow at the Example Centre.',
      'Jim Roe teaches history at Example College.',
    ]);
  });
});

describe('bare paragraphs', () => {
  it('are their own text, code unit by code unit', () => {
    const text = '\ufeff  One *day*.\r\n\r\n\r\nBy Jane Doe\n\n&amp; two\t\n';
    const source = { id: 'a/b/2019-03-05-c', path: 'x', format: 'body', text, date: '2019-03-05' } as const;
    const article = read(source, en, createReport('x', text));
    expect(article?.prose.text).toBe(text);
    expect(article?.meta).toMatchObject({
      headline: '',
      slug: 'c',
      datePublished: '2019-03-05',
      authors: [],
    });
    expect(article?.prose.blocks.map((block) => text.slice(block.start, block.end))).toEqual([
      'One *day*.',
      'By Jane Doe',
      '&amp; two',
    ]);
    expect(article?.recognised).toEqual([]);
  });
});

describe('a text that is none', () => {
  it('holds NUL characters', () => {
    const { article, messages } = readText('PK\u0003\u0004\0\0');
    expect(article).toBeUndefined();
    expect(messages[0]).toMatchObject({ rule: 'read:binary', severity: 'error', line: 1, column: 5 });
  });

  it('holds little but replacement characters', () => {
    expect(readText('\ufffd\ufffd\ufffd\ufffdab').messages[0]?.rule).toBe('read:binary');
  });

  it('is empty', () => {
    expect(readText('\ufeff \n ').messages[0]?.rule).toBe('read:empty');
  });
});
