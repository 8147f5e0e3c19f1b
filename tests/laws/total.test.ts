// Law: any text whatever goes through the whole pipeline without a throw, and every offset stays inside of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, edit } from '../../pipeline/article.ts';
import { neutralSite } from '../../pipeline/filter.ts';
import { openKit } from '../../pipeline/kit.ts';
import type { Format } from '../../pipeline/model/article.ts';

const kit = openKit();
const formats: readonly Format[] = ['txt', 'md', 'body'];

function job(text: string, format: Format) {
  return { source: { id: 'law', path: 'law', format, text, date: '2019-03-05' } };
}

/** Words that extractors look for, between which anything may stand. */
const loaded = fc.constantFrom(
  ...[
    'Mr.',
    'U.S.',
    'said',
    'that',
    '“',
    '”',
    '"',
    "'",
    '’s',
    '—',
    '\n\n',
    '\n',
    '50-1',
    '$5',
    'March',
    '5,',
    '2019',
  ],
  ...[
    'Kim Jong-un',
    'the North',
    'according to',
    'nearly 66 years ago',
    '(',
    ')',
    '...',
    '…',
    'a.m.',
    '1990s',
    '&amp;',
  ],
  ...[
    'By',
    'Title:',
    '---',
    '# ',
    '> ',
    '| a | b |',
    '```',
    '<b>',
    '[^1]',
    '{{< x >}}',
    '\u0007',
    '\uD800',
    '🙂',
    '\r',
  ],
);
const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), loaded);
const texts = fc.array(anything, { maxLength: 30 }).map((parts) => parts.join(' '));

describe('the pipeline', () => {
  test('law: takes any text in any format', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(...formats), async (text, format) => {
        const { result } = await compose(job(text, format), neutralSite, kit);
        const { length } = result?.draft.text ?? '';
        for (const { span } of result?.draft.annotations ?? []) {
          expect(0 <= span.start && span.start < span.end && span.end <= length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('law: bare paragraphs come out as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { result } = await compose(job(text, 'body'), neutralSite, kit);
        if (result) expect(result.draft.text).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ' ',
    '1',
    ',',
    '"',
    '“',
    '(',
    '[',
    'a',
    'A. ',
    'U.S. ',
    '<b>',
    '&amp;',
    '> ',
    '- ',
    '*',
    '`',
    '\\',
    '|',
    '\n',
  ])('takes 20,000 times %j', async (unit) => {
    for (const format of formats) {
      const { messages } = await edit(
        job(`Headline\n\nWords. ${unit.repeat(20_000)}`, format),
        neutralSite,
        kit,
      );
      expect(Array.isArray(messages)).toBe(true);
    }
  });
});
