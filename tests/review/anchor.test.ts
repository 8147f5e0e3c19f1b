import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchor } from '../../pipeline/model/decision.ts';
import { anchorageOf, findPlaces, placeOf } from '../../pipeline/review/anchor.ts';
import { nearestWords as nearest, wordsOf } from '../../pipeline/review/nearestWords.ts';
import { articleOf, reviewReport } from './manuscript.ts';

const place = { start: 0, end: 0 };

const nearestWords = (quote: string, text: string) => nearest(quote, wordsOf(text));

function anchoring(text: string, anchor: Omit<Anchor, 'place'>) {
  const report = reviewReport();
  const span = placeOf({ ...anchor, place }, anchorageOf(articleOf(text), report));
  const [message] = report.messages;
  return {
    words: span && text.slice(span.start, span.end),
    span,
    rule: message?.rule,
    reason: message?.reason,
    fix: message?.fix,
  };
}

describe('a quote', () => {
  test('finds its words', () => {
    expect(anchoring('One two three.', { quote: 'two three' }).span).toEqual({ start: 4, end: 13 });
  });

  test.each([
    ['He said “it’s over” today.', '"it\'s over"', '“it’s over”'],
    ['He said "it\'s over" today.', '“it’s over”', '"it\'s over"'],
    ['one \n two\u00A0three', 'one two three', 'one \n two\u00A0three'],
    ['one two', '  one\n\n two ', 'one two'],
  ])('in %j is found up to white space and typographic quotes', (text, quote, words) => {
    expect(anchoring(text, { quote }).words).toBe(words);
  });

  test.each([
    ['The war ended in 1953.', 'The war ended in 1954.'],
    ['The war ended in 1953.', 'the war ended in 1953.'],
    ['a step–by–step plan', 'a step-by-step plan'],
    ['The war has ended.', 'The war ended.'],
  ])('in %j is not found by likeness', (text, quote) => {
    const { span, rule } = anchoring(text, { quote });
    expect(span).toBeUndefined();
    expect(rule).toBe('review:quote-not-found');
  });

  test('that is no longer there names the nearest words and their line', () => {
    const text = 'First paragraph.\n\nThankfully, the war ended almost 66 years ago. So it is.';
    const { reason } = anchoring(text, { quote: 'Thankfully, the war ended nearly 66 years ago.' });
    expect(reason).toContain('the nearest are "Thankfully, the war ended almost 66 years ago" at a.txt:3:1');
  });

  test('of words that nothing resembles says so', () => {
    expect(anchoring('One two.', { quote: 'zebra crossing' }).fix).toContain(
      'nothing like them stands there',
    );
  });

  test('does not end inside a word', () => {
    const { span, reason } = anchoring('Northern lights', { quote: 'North' });
    expect(span).toBeUndefined();
    expect(reason).toContain('begins or ends inside a word');
  });

  test('may end before a possessive or a hyphen', () => {
    expect(anchoring("Korea's bridge", { quote: 'Korea' }).words).toBe('Korea');
    expect(anchoring('Trump-Kim', { quote: 'Kim' }).words).toBe('Kim');
  });

  test('may stand inside a run of a script without blanks', () => {
    expect(anchoring('朝鮮戦争は終わった', { quote: '戦争' }).words).toBe('戦争');
  });

  test('does not run across paragraphs', () => {
    const { span, reason } = anchoring('One.\n\nTwo.', { quote: 'One. Two.' });
    expect(span).toBeUndefined();
    expect(reason).toContain('across paragraphs');
  });

  test('that stands in several places lists each of them', () => {
    const { span, rule, reason } = anchoring('the end\nthe end\n\nat the end', { quote: 'the end' });
    expect(span).toBeUndefined();
    expect(rule).toBe('review:ambiguous-quote');
    expect(reason).toContain('3 places, expected one: a.txt:1:1, a.txt:2:1, a.txt:4:4');
  });

  test.each([
    [{ nth: 2 }, 8],
    [{ before: 'at' }, 22],
    [{ after: 'of' }, 8],
    [{ before: 'end', after: 'of' }, 8],
  ])('with %j means one of several', (context, start) => {
    expect(anchoring('the end the end of\nat the end', { quote: 'the end', ...context }).span?.start).toBe(
      start,
    );
  });

  test('that counts too far says how many there are', () => {
    const { rule, reason } = anchoring('a b a', { quote: 'a', nth: 3 });
    expect(rule).toBe('review:no-such-place');
    expect(reason).toContain('expected at most 2: a.txt:1:1, a.txt:1:5');
  });

  test('with other words before it says where it stands', () => {
    const { span, reason } = anchoring('see the end', { quote: 'the end', before: 'at' });
    expect(span).toBeUndefined();
    expect(reason).toContain(
      'Unexpected words "before", expected those around the quote, which stands at a.txt:1:5',
    );
  });

  test('found is always the words that were asked for, in any text', () => {
    const words = fc.stringMatching(/^[ab “”’\n]{0,30}$/);
    fc.assert(
      fc.property(words, words, (text, quote) => {
        const report = reviewReport();
        const uniform = (raw: string): string =>
          raw.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/\s+/g, ' ').trim();
        for (const { start, end } of findPlaces({ quote, place }, anchorageOf(articleOf(text), report))) {
          expect(uniform(text.slice(start, end))).toBe(uniform(quote));
        }
      }),
    );
  });

  test.each([' ', '1', ',', '"', '(', 'a', 'a ', '\uD800', '\n'])(
    'is looked for among 20,000 times %j',
    (sign) => {
      const text = sign.repeat(20_000);
      for (const quote of [sign.repeat(50), sign, 'b', `${sign}b`]) {
        expect(() => anchoring(text, { quote })).not.toThrow();
      }
    },
  );
});

describe('the nearest words', () => {
  test('are the first that share most with the quote', () => {
    const text = 'a red house, a red boat, a red boat with sails';
    const near = nearestWords('the red boat with sails', text);
    expect(near && text.slice(near.start, near.end)).toBe('red boat with sails');
  });

  test('count a word no more often than the quote has it', () => {
    const text = 'the the the the. the cat sat';
    const near = nearestWords('the cat sat down', text);
    expect(near && text.slice(near.start, near.end)).toBe('the cat sat');
  });

  test('are none where too little is shared', () => {
    expect(nearestWords('one two three four five', 'one six seven')).toBeUndefined();
    expect(nearestWords('', 'one')).toBeUndefined();
    expect(nearestWords('one', '')).toBeUndefined();
  });
});
