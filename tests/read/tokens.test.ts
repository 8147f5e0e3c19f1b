// Tokens: what is one word, and what it is made of.
import { describe, expect, it } from 'vitest';
import type { Prose } from '../../pipeline/model/prose.ts';
import { kinds, shapes } from '../../pipeline/model/token.ts';
import { deskOf } from '../desk.ts';

function tokensIn(text: string): string[] {
  return tokensOf(deskOf(text).article.prose);
}

function tokensOf({ text, tokens }: Prose): string[] {
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

const cases: readonly (readonly [string, string])[] = [
  ["Kim's", "Kim 's"],
  ['Kim’s', 'Kim ’s'],
  ["governments' plans", "governments ' plans"],
  ["They don't.", "They don't ."],
  ["O'Brien’s dog", "O'Brien ’s dog"],
  ['Jong-un', 'Jong - un'],
  ['$5.3 million', '$ 5.3 million'],
  ['a 50-1 edge', 'a 50 - 1 edge'],
  ['the 1990s, the 3rd', 'the 1990s , the 3rd'],
  ['F-16', 'F - 16'],
  ['1,000.5 at 10:30', '1,000.5 at 10:30'],
  ['well... so', 'well ... so'],
  ['form—liaison', 'form — liaison'],
  ['as--well', 'as -- well'],
  ['U.S. and a.m. here', 'U.S. and a.m. here'],
  ['Mr. J. Kim', 'Mr. J. Kim'],
  ['“easy” (steps)', '“ easy ” ( steps )'],
  ['5% of 3 °C', '5 % of 3 ° C'],
  ['see https://a.example/x?y=1.', 'see https://a.example/x?y=1 .'],
  ['www.a.example, mail jo.b@x.example.org!', 'www.a.example , mail jo.b@x.example.org !'],
  ['naïve Ünal Ковалёв 金正恩', 'naïve Ünal Ковалёв 金正恩'],
  ['cafe\u0301s', 'cafe\u0301s'],
  ['the U.S.-led war', 'the U.S. - led war'],
  ['He said no.', 'He said no .'],
];

describe('tokens', () => {
  for (const [text, expected] of cases) {
    it(`of ${text}`, () => {
      expect(tokensIn(text)).toEqual(expected.split(' '));
    });
  }

  it('know what they are made of', () => {
    const { tokens } = deskOf('U.S. aid: $5 for 1990s').article.prose;
    expect([...tokens.kind]).toEqual([
      kinds.word,
      kinds.word,
      kinds.punctuation,
      kinds.symbol,
      kinds.number,
      kinds.word,
      kinds.number,
    ]);
  });

  it('carry their shapes', () => {
    const { tokens } = deskOf('U.S. aid, Kim').article.prose;
    expect(tokens.shape[0]).toBe(
      shapes.capital | shapes.allCaps | shapes.dotted | shapes.spaced | shapes.opens,
    );
    expect(tokens.shape[1]).toBe(shapes.spaced);
    expect(tokens.shape[2]).toBe(0);
    expect(tokens.shape[3]).toBe(shapes.capital | shapes.spaced);
  });

  it('know their sentences', () => {
    const { tokens } = deskOf('One. Two three.').article.prose;
    expect([...tokens.sentence]).toEqual([0, 0, 1, 1, 1]);
  });

  it('stand outside of code', () => {
    const { prose } = deskOf('# H\n\nWords\n\n```\nlet x\n```\n\nMore', '2019-03-05', 'md').article;
    expect(tokensOf(prose)).toEqual(['Words', 'More']);
    expect(prose.blocks.map((block) => block.kind)).toEqual(['paragraph', 'code', 'paragraph']);
  });

  it('are found in any text in little time', () => {
    for (const sign of [
      ' ',
      '7',
      ',',
      '"',
      '(',
      'a',
      '.',
      "'",
      'a.',
      'a-',
      '7,',
      '@',
      '•',
      '1) ',
      'A. ',
      '\n',
    ]) {
      const { prose } = deskOf(`x ${sign.repeat(20000)} y`).article;
      expect(prose.tokens.count).toBeGreaterThan(0);
    }
  });
});
