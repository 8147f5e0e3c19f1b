// The book of words: numbers that hold, however many words an article finds.
import { describe, expect, it } from 'vitest';
import { says } from '../../pipeline/extract/entities/roles.ts';
import { numberIn, wordbookFor } from '../../pipeline/extract/entities/wordbook.ts';
import { en } from '../../pipeline/languages/en/index.ts';
import { deskOf } from '../desk.ts';

const { knowledge } = deskOf('Nothing.');

describe('the book of words', () => {
  it('should know a word and the same in small letters, however many it holds', () => {
    const book = wordbookFor(knowledge, en.names);
    const title = numberIn(book, 'President');
    for (let i = 0; i < 40_000; i++) numberIn(book, `Word${i}`);
    expect(numberIn(book, 'President')).toBe(title);
    const late = numberIn(book, 'Secretary');
    expect(book.lowers[late]).toBe('secretary');
    expect(book.small[late]).toBe(numberIn(book, 'secretary'));
    for (const each of [title, late]) expect((book.roles[each] ?? 0) & says.title).toBe(says.title);
    expect([book.longest[late], book.fame[late]]).toEqual([-1, -1]);
  });

  it('should be another for the article after one that filled it', () => {
    const book = wordbookFor(knowledge, en.names);
    for (let i = 0; i < 40_000; i++) numberIn(book, `Word${i}`);
    expect(wordbookFor(knowledge, en.names)).not.toBe(book);
  });
});
