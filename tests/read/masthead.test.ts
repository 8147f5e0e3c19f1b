// Headers of plain text in the many orders in which people write them.
import { describe, expect, it } from 'vitest';
import { en } from '../../pipeline/languages/en/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { createReport } from '../../pipeline/run/report.ts';

const body =
  'The two governments met on Monday, and neither of them had much to say about it. They parted at noon.';

function readHeader(header: string) {
  const text = `${header}\n\n${body}`;
  const report = createReport('test', text);
  const article = read({ id: 'test', path: 'test', format: 'txt', text }, en, report);
  return { words: article?.prose.text, meta: article?.meta, messages: report.messages };
}

describe('a header', () => {
  it('may be five lines without a blank between them', () => {
    const { words, meta } = readHeader(
      'Washington Post\nTalks Collapse\nNobody expected it, and nobody was prepared\nBy Jane Doe\nMarch 5, 2019',
    );
    expect(words).toBe(body);
    expect(meta).toMatchObject({
      publication: { name: 'Washington Post' },
      headline: 'Talks Collapse',
      description: 'Nobody expected it, and nobody was prepared',
      authors: [{ name: 'Jane Doe' }],
      datePublished: '2019-03-05',
    });
  });

  it('is not a wrapped paragraph one line of which opens with “by”', () => {
    const text = 'A treaty that was signed\nby Kim Jong Un and others\nis no more\nthan\npaper';
    expect(readHeader(`${text}`).messages[0]?.rule).toBe('read:no-headline');
  });

  it('may have its headline below keys', () => {
    const { words, meta } = readHeader('Summary: The talks failed.\n\nTalks Collapse in Hanoi');
    expect(words).toBe(body);
    expect(meta).toMatchObject({ headline: 'Talks Collapse in Hanoi', description: 'The talks failed.' });
  });

  it('does not take a second paragraph below keys', () => {
    const { words, meta } = readHeader('Title: Talks Collapse\n\nThey failed');
    expect(meta?.headline).toBe('Talks Collapse');
    expect(words).toBe(`They failed\n\n${body}`);
  });

  for (const headline of [
    'Talks Collapse in Hanoi',
    'Talks collapse in Hanoi as leaders walk away from it',
  ]) {
    it(`may be date, author, headline: ${headline}`, () => {
      const { words, meta } = readHeader(`Mar. 5, 2019\nJane Doe\n${headline}`);
      expect(words).toBe(body);
      expect(meta).toMatchObject({ headline, authors: [{ name: 'Jane Doe' }], datePublished: '2019-03-05' });
      expect(meta?.publication).toBeUndefined();
    });
  }

  it('tells the day of an update from the day of publication', () => {
    const { meta } = readHeader('Talks Collapse\n\nUpdated March 6, 2019\n\nPublished March 5, 2019');
    expect(meta).toMatchObject({ datePublished: '2019-03-05', dateModified: '2019-03-06' });
  });

  it('leaves the time of the day out', () => {
    const { meta } = readHeader('Talks Collapse\n\nBy Jane Doe | March 5, 2019 | 10:30 AM EST');
    expect(meta).toMatchObject({ headline: 'Talks Collapse', datePublished: '2019-03-05' });
    expect([meta?.description, meta?.publication]).toEqual([undefined, undefined]);
  });

  it('does not take words after an hour for the time of the day', () => {
    expect(readHeader('9 am show ends\n\nBy Jane Doe').meta?.headline).toBe('9 am show ends');
  });

  it('does not reach down to the times of a live report', () => {
    const live = `${body.slice(0, 60)}:\n\n11:20 a.m.`;
    const { words, meta } = readHeader(`Talks Collapse\n\n${live}`);
    expect(meta?.description).toBeUndefined();
    expect(words).toBe(`${live}\n\n${body}`);
  });

  it('may open with the kind of article', () => {
    const { words, meta } = readHeader('Opinion\n\nTalks Collapse in Hanoi\n\nBy Jane Doe');
    expect(words).toBe(body);
    expect(meta).toMatchObject({ genre: 'opinion', headline: 'Talks Collapse in Hanoi' });
    expect(meta?.publication).toBeUndefined();
  });

  it('does not read a heading below the headline as the kind of article', () => {
    const { words, meta } = readHeader('Talks Collapse\n\nAnalysis');
    expect(words).toBe(`Analysis\n\n${body}`);
    expect(meta?.genre).toBeUndefined();
  });
});

describe('a byline', () => {
  it('does not make an author of a post', () => {
    expect(readHeader('Talks Collapse\n\nby Jane Doe, Staff Writer').meta?.authors).toEqual([
      { name: 'Jane Doe', jobTitle: 'Staff Writer', sameAs: [] },
    ]);
    expect(readHeader('Talks Collapse\n\nBy Jane Doe, Editor of the Post').meta?.authors).toEqual([
      { name: 'Jane Doe', jobTitle: 'Editor of the Post', sameAs: [] },
    ]);
    expect(readHeader('Talks Collapse\n\nBy Jane Doe and Jim Roe, Staff Writers').meta?.authors).toEqual([
      { name: 'Jane Doe', sameAs: [] },
      { name: 'Jim Roe', sameAs: [] },
    ]);
  });

  for (const label of ['', 'By ']) {
    it(`may have title, initial, particles and degree${label && ' after a label'}`, () => {
      const { words, meta } = readHeader(
        `Talks Collapse\n\n${label}Dr. Jane A. van der Berg, Ph.D.\n\nMarch 5, 2019`,
      );
      expect(words).toBe(body);
      expect(meta).toMatchObject({
        authors: [{ name: 'Dr. Jane A. van der Berg, Ph.D.' }],
        datePublished: '2019-03-05',
      });
    });
  }
});

describe('a date', () => {
  for (const date of [
    '5th of March 2019',
    'March the 5th, 2019',
    '5-Mar-2019',
    'Tuesday, the 5th of March, 2019',
  ]) {
    it(`is read: ${date}`, () => {
      const { meta, messages } = readHeader(`Talks Collapse\n\n${date}`);
      expect(meta).toMatchObject({ headline: 'Talks Collapse', datePublished: '2019-03-05' });
      expect([meta?.description, meta?.publication, messages]).toEqual([undefined, undefined, []]);
    });
  }

  for (const date of ['March 2019', 'Mar. 2019', '2019-03']) {
    it(`without a day is told, and is nothing else: ${date}`, () => {
      const { words, meta, messages } = readHeader(`Talks Collapse\n\nBy Jane Doe\n\n${date}`);
      expect(words).toBe(body);
      expect([meta?.datePublished, meta?.publication, meta?.description]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(messages).toMatchObject([{ rule: 'read:date-without-day', severity: 'warning', line: 5 }]);
      expect(messages[0]?.fix).toContain('2019-03-');
    });
  }

  for (const date of [
    '2019-03-05T10:00:00+25:00',
    '2019-03-05T10:00:00-14:01',
    '2019-03-05T10:00:00+01:60',
    '2019-03-05T10:00:60Z',
    '2019-13',
  ]) {
    it(`is impossible: ${date}`, () => {
      expect(readHeader(`Talks Collapse\n\n${date}`).messages[0]?.rule).toBe('read:impossible-date');
    });
  }
});

describe('Markdown without a body', () => {
  it.each(['---\ntitle: Talks Collapse\n---\n', '# Talks Collapse\n\n---\n'])('is warned of: %j', (text) => {
    const report = createReport('test', text);
    const article = read({ id: 'test', path: 'test', format: 'md', text }, en, report);
    expect(article?.meta.headline).toBe('Talks Collapse');
    expect(report.messages).toMatchObject([{ rule: 'read:no-body', severity: 'warning' }]);
  });
});

describe('a text without a body', () => {
  const wholes = [
    ['txt', 'Talks Collapse in Hanoi\n'],
    ['txt', 'Title: Talks Collapse\nAuthor: Jane Doe\n'],
  ] as const;
  for (const [format, text] of wholes) {
    it(`is no article: ${JSON.stringify(text)}`, () => {
      const report = createReport('test', text);
      expect(read({ id: 'test', path: 'test', format, text }, en, report)).toBeUndefined();
      expect(report.messages).toMatchObject([{ rule: 'read:no-body', severity: 'error' }]);
    });
  }

  for (const text of ['---\ntitle: A\ndraft: true\n---\n', '---\ntitle: A\n---\n\n![](a.png)\n']) {
    it(`is one as a draft, or with an image: ${JSON.stringify(text)}`, () => {
      const report = createReport('test', text);
      expect(read({ id: 'test', path: 'test', format: 'md', text }, en, report)).toBeDefined();
      expect(report.messages).toEqual([]);
    });
  }
});

describe('a key within an author', () => {
  it('is told where it is a slip', () => {
    const text = '---\ntitle: A\nauthor: { name: A B, nmae: C D, avatar: x.png }\n---\n\nWords.\n';
    const report = createReport('test', text);
    read({ id: 'test', path: 'test', format: 'md', text }, en, report);
    expect(report.messages).toMatchObject([
      { rule: 'read:unknown-key', severity: 'warning', line: 3, fix: 'Did you mean name?' },
    ]);
  });
});
