import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCodePoint } from '../../pipeline/publish/codePointOrder.ts';
import { codePointOffsets } from '../../pipeline/publish/codePoints.ts';
import { quoteAt, standsOnce } from '../../pipeline/publish/quoteSelector.ts';
import { textFragmentUrl } from '../../pipeline/publish/textFragment.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', '\u{1f600}', '\ud800', '\udc00', '\r'), { maxLength: 120 })
    .map((all) => all.join('')),
);
const textAndSpan = anyText.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
);

/** The range of some words in a text. */
function spanOf(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

describe('code points', () => {
  test('an offset in code points counts the characters before it', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        fc.pre(!/^[\udc00-\udfff]/.test(text.slice(span.start)));
        expect(codePointOffsets(text)(span.start)).toBe([...text.slice(0, span.start)].length);
      }),
    );
  });

  test('strings are ordered by code point and not by code unit', () => {
    expect(['\u{1f600}', '\ufffd', 'a', '\ue000'].sort(byCodePoint)).toEqual([
      'a',
      '\ue000',
      '\ufffd',
      '\u{1f600}',
    ]);
  });

  test('the order agrees with that of the bytes in UTF-8', () => {
    const text = fc.string({ unit: 'binary', maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(byCodePoint(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});

describe('quote selectors', () => {
  test('prefix, exact and suffix stand in the text side by side', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const { exact, prefix, suffix } = quoteAt(text, span);
        expect(exact).toBe(text.slice(span.start, span.end));
        expect(text.slice(span.start - prefix.length, span.end + suffix.length)).toBe(
          prefix + exact + suffix,
        );
      }),
    );
  });

  test('context never crosses a line end', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const { prefix, suffix } = quoteAt(text, span);
        expect(prefix + suffix).not.toContain('\n');
      }),
    );
  });

  test('context has about thirty-two signs where that suffices', () => {
    const text = `${'x'.repeat(50)} unique ${'y'.repeat(50)}`;
    const { prefix, suffix } = quoteAt(text, spanOf(text, 'unique'));
    expect([prefix.length, suffix.length]).toEqual([32, 32]);
  });

  test('context grows until the place is the only one', () => {
    const half = `${'same words again '.repeat(4)}here${' and words after'.repeat(4)}`;
    const text = `First: ${half}, then: ${half}.`;
    const { prefix, exact, suffix } = quoteAt(text, spanOf(text, 'here', 160));
    expect(prefix.length).toBeGreaterThan(32);
    expect(standsOnce(text, prefix + exact + suffix)).toBe(true);
  });

  test('context should not halve a character', () => {
    const text = `${'\u{1f600}'.repeat(20)}x${'y'.repeat(31)}\u{1f600}`;
    const { prefix, suffix } = quoteAt(text, { start: 40, end: 40 });
    const odd = quoteAt(`a${text}`, { start: 42, end: 42 });
    for (const piece of [prefix, suffix, odd.prefix, odd.suffix]) expect(piece.isWellFormed()).toBe(true);
  });

  test('context ends at a break, where a page says words of its own', () => {
    const text = 'One claim. Two words. Three.';
    const breaks = [10, 21];
    expect(quoteAt(text, spanOf(text, 'Two words.'), breaks)).toEqual({
      exact: 'Two words.',
      prefix: ' ',
      suffix: '',
    });
  });

  test('context goes beyond a break where nothing else tells the place', () => {
    const text = 'A same. B same.';
    const quote = quoteAt(text, spanOf(text, 'same.', 8), [15, 10]);
    expect(standsOnce(text, quote.prefix + quote.exact + quote.suffix)).toBe(true);
  });

  test('equal lines stay ambiguous instead of running on for ever', () => {
    const text = 'twin\n\ntwin';
    expect(quoteAt(text, { start: 6, end: 10 })).toEqual({ exact: 'twin', prefix: '', suffix: '' });
  });
});

describe('text fragments', () => {
  const page = 'https://example.org/a/';

  test('words that stand once are named alone, with their signs encoded', () => {
    const text = 'It is a 50-1 ratio, they say & mean.';
    expect(textFragmentUrl(page, { text }, spanOf(text, '50-1 ratio, they say &'))).toBe(
      `${page}#:~:text=50%2D1%20ratio%2C%20they%20say%20%26`,
    );
  });

  test('words that stand twice get whole words of context', () => {
    const text = 'A quick fox ran here. Another slow fox ran there.';
    expect(textFragmentUrl(page, { text }, spanOf(text, 'fox', 20))).toBe(
      `${page}#:~:text=fox%20ran%20here.%20Another%20slow-,fox,-ran%20there.`,
    );
  });

  test('words over two blocks are named by their ends', () => {
    const text = 'One two.\n\nThree four.';
    expect(textFragmentUrl(page, { text }, { start: 0, end: text.length })).toBe(
      `${page}#:~:text=One%20two.,Three%20four.`,
    );
  });

  test('no words lead to the page', () => {
    expect(textFragmentUrl(page, { text: 'a' }, { start: 0, end: 0 })).toBe(page);
  });

  test('any text yields an address', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        expect(URL.canParse(textFragmentUrl(page, { text }, span))).toBe(true);
      }),
    );
  });
});
