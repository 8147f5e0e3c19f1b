// Spellings: one number for each way of writing a word.
import { describe, expect, it } from 'vitest';
import { createSpellings } from '../../pipeline/read/spellings.ts';
import { deskOf } from '../desk.ts';

describe('spellings', () => {
  it('should have a number each, in the order in which they are met', () => {
    const spellings = createSpellings();
    const text = 'on and On and on';
    const numbers = [...text.matchAll(/\w+/g)].map(({ 0: word, index }) =>
      spellings.numberOf(text, index, index + word.length),
    );
    expect(numbers).toEqual([0, 1, 2, 1, 0]);
    expect(spellings.all).toEqual(['on', 'and', 'On']);
  });

  it('should stay apart however many they are', () => {
    const spellings = createSpellings();
    const words = Array.from({ length: 5000 }, (_, i) => `w${i}`);
    const numbers = [...words, ...words].map((word) => spellings.numberOf(word, 0, word.length));
    expect(numbers.slice(0, 5000)).toEqual(words.map((_, i) => i));
    expect(numbers.slice(5000)).toEqual(numbers.slice(0, 5000));
    expect(spellings.all).toEqual(words);
  });

  it('should be those of the tokens', () => {
    const { text, tokens } = deskOf('The Kims’ “U.S.” – the U.S. of Łódź, 1,000.5 the 𝒳 The.').article.prose;
    const written = Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i]));
    expect(Array.from(tokens.spelling, (number) => tokens.spellings[number])).toEqual(written);
    expect(new Set(tokens.spellings).size).toBe(tokens.spellings.length);
  });
});
