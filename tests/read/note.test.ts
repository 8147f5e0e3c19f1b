// Notes about the author: what they say, and what is none.
import { describe, expect, it } from 'vitest';
import { en } from '../../pipeline/languages/en/index.ts';
import type { Format } from '../../pipeline/model/article.ts';
import { read } from '../../pipeline/read/index.ts';
import { createReport } from '../../pipeline/run/report.ts';

const body =
  'The two governments met on Monday, and neither of them had much to say about it. They parted at noon.';

function readText(text: string, format: Format = 'txt') {
  const article = read({ id: 'test', path: 'test', format, text }, en, createReport('test', text));
  return { words: article?.prose.text, author: article?.meta.authors[0] };
}

const readNote = (note: string, name = 'Jane Doe') =>
  readText(`Talks Fail\n\nBy ${name}\n\n${body}\n\n${note}`);

describe('a note', () => {
  const posts: readonly (readonly [note: string, jobTitle: string | undefined, affiliation?: string])[] = [
    [
      'Jane Doe, a senior fellow at the Cato Institute, is the author of Tripwire.',
      'senior fellow',
      'Cato Institute',
    ],
    ['Jane Doe, a mother of two, is a fellow at Brookings.', 'fellow', 'Brookings'],
    ['Jane Doe is the author of Tripwire.', 'author'],
    ['Jane Doe is the author of The Fall of Rome.', 'author'],
    ['Jane Doe is the editor of the Quarterly.', 'editor'],
    ['Jane Doe is the author of Men at Arms and a fellow at Brookings.', 'fellow', 'Brookings'],
    ['Jane Doe is a lawyer in Boston.', 'lawyer'],
    ['Jane Doe is a professor of law.', 'professor of law'],
    ['Jane Doe is an expert in trade.', 'expert in trade'],
    ['Jane Doe is president of the Center for Study.', 'president', 'Center for Study'],
    ['Jane Doe is a fellow at the U.S. Institute of Peace.', 'fellow', 'U.S. Institute of Peace'],
    ['Jane Doe teaches history at Example College.', undefined, 'Example College'],
    ['Jane Doe is a former editor at Reuters.', undefined],
    ['Jane Doe was a fellow at Brookings.', undefined],
    ['The writer, a former diplomat, teaches at Oxford.', undefined, 'Oxford'],
    ['— Jane Doe is a fellow at Brookings.', 'fellow', 'Brookings'],
  ];
  for (const [note, jobTitle, affiliation] of posts) {
    it(`is read: ${note}`, () => {
      const { words, author } = readNote(note);
      expect(words).toBe(body);
      expect([author?.jobTitle, author?.affiliation]).toEqual([jobTitle, affiliation]);
      expect(author?.description).toBe(note.replace('— ', ''));
    });
  }

  it('does not open with a surname alone', () => {
    const last = 'Trump is the president, and he has met Kim twice.';
    const { words, author } = readNote(last, 'Donald Trump');
    expect(words).toBe(`${body}\n\n${last}`);
    expect(author).toEqual({ name: 'Donald Trump', sameAs: [] });
  });

  it('does not open with a surname alone in Markdown either', () => {
    const text = `---\ntitle: A\nauthor: Donald Trump\n---\n\n${body}\n\nTrump is the president.\n`;
    expect(readText(text, 'md').words).toBe(`${body}\n\nTrump is the president.`);
  });

  it('goes on with the surname after a paragraph with the whole name', () => {
    const { words, author } = readNote(
      'Jane Doe is a fellow at Brookings.\n\nDoe is the author of Tripwire.',
    );
    expect(words).toBe(body);
    expect(author).toMatchObject({
      jobTitle: 'fellow',
      affiliation: 'Brookings',
      description: 'Jane Doe is a fellow at Brookings. Doe is the author of Tripwire.',
    });
  });

  it('may stand below a line that announces it', () => {
    const { words, author } = readNote('About the author\n\nJane Doe is a fellow at Brookings.');
    expect(words).toBe(body);
    expect(author?.description).toBe('Jane Doe is a fellow at Brookings.');
  });

  it('is known by the name without title and degree', () => {
    const { words, author } = readNote('Jane Doe is a fellow at Brookings.', 'Dr. Jane Doe, Ph.D.');
    expect(words).toBe(body);
    expect(author).toMatchObject({ name: 'Dr. Jane Doe, Ph.D.', affiliation: 'Brookings' });
  });
});
