// Words → parts of speech.
import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../pipeline/extract/tags.ts';
import { en } from '../../pipeline/languages/en/index.ts';
import { tags } from '../../pipeline/model/language/parts.ts';
import { deskOf } from '../desk.ts';

const names = Object.keys(tags);

/** `word/tag`, token by token. */
function shown(text: string): string {
  const { prose } = deskOf(text).article;
  const { start, end } = prose.tokens;
  return [...tagsOf(prose, en)].map((tag, i) => `${text.slice(start[i], end[i])}/${names[tag]}`).join(' ');
}

describe('tags', () => {
  it.each([
    [
      'He said he would support the bridge.',
      'He/pronoun said/past he/pronoun would/modal support/base the/determiner bridge/noun ./punctuation',
    ],
    ['They can support it.', 'They/pronoun can/modal support/base it/pronoun ./punctuation'],
    [
      'It was built by Ann Lee.',
      'It/pronoun was/past built/done by/preposition Ann/name Lee/name ./punctuation',
    ],
  ])('should tell the words of %j apart', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('should tag every token of any text', () => {
    const { prose } = deskOf('“”… 12,000 😀 qqq-Zzz’s\n\n# 3%').article;
    const made = tagsOf(prose, en);
    expect(made.length).toBe(prose.tokens.count);
    expect([...made].every((tag) => names[tag] !== undefined)).toBe(true);
  });
});
