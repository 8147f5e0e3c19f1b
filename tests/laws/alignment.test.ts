// Laws of reading: every word leads back to the source, whatever the source is.
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { en } from '../../pipeline/languages/en/index.ts';
import type { Article, Format } from '../../pipeline/model/article.ts';
import type { Remark } from '../../pipeline/model/message.ts';
import { sourceSpan } from '../../pipeline/model/prose.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { read } from '../../pipeline/read/index.ts';
import { parseGfm, parseMarkdown } from '../../pipeline/read/parse.ts';
import { createReport } from '../../pipeline/run/report.ts';

/** Pieces that Markdown makes something of, and words. */
const pieces = fc.constantFrom(
  ...[
    'word',
    'Two words. ',
    'U.S. ',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '&amp;',
    '&#x2014;',
    '&nope;',
    '&NotEqualTilde;',
  ],
  ...['\\*', '\\', '*', '**', '_', '`', '``', '~', '~~', '[', ']', '(', ')', '![', '](x.png)', '<b>', '<br>'],
  ...[
    '<div>\n',
    '\n\n</div>',
    '<!--',
    '-->',
    '> ',
    '\n> ',
    '- ',
    '\n  ',
    '\n    ',
    '\t',
    '1. ',
    '# ',
    '\n## ',
  ],
  ...[
    '|',
    '\n|---|\n',
    '[^1]',
    '\n\n[^1]: ',
    'https://a.example/x_y',
    'jo@b.example',
    'www.a.example',
    '```',
    '\n```\n',
  ],
  ...[
    '{{< fig "a" >}}',
    '{{% x %}}',
    '{{<',
    '>}}',
    '---\n',
    'title: T\n',
    '  \n',
    '\\\n',
    '\u00a0',
    'é',
    '😀',
    '\ud800',
  ],
);
const markdown = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
/** Pieces that YAML makes something of, between the lines of front matter. */
const yaml = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'title: ',
          'author: ',
          'tags: ',
          'source: ',
          'published: ',
          'menu: ',
          '\n',
          '\r\n',
          '  ',
          '- ',
          ': ',
        ],
        ...[
          '[',
          ']',
          '{',
          '}',
          ', ',
          '"',
          "'",
          '|',
          '>-',
          '*a',
          '&a ',
          '!b ',
          '#',
          '? ',
          '%',
          '~',
          'true',
          '1',
        ],
        ...['<b>', '</b>', '&amp;', '&#8217;', 'name: x', 'words', '\ud800', '\u00a0', '\t'],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => `---\n${parts.join('')}\n---\n\nWords.`);
const anything = fc.oneof(
  markdown,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);
const formats = fc.constantFrom<Format>('txt', 'md', 'body');

function readAny(text: string, format: Format): Article | undefined {
  return read({ id: 'law', path: 'law', format, text }, en, createReport('law', text));
}

/** Runs `law` on every article that can be read from any text. */
function holds(law: (article: Article, text: string) => void): void {
  fc.assert(
    fc.property(anything, formats, (text, format) => {
      const article = readAny(text, format);
      if (article) law(article, text);
    }),
    { numRuns: 200 },
  );
}

describe('reading', () => {
  it('has segments in order that say what the source says', () => {
    holds(({ prose }, text) => {
      let done = 0;
      for (const { at, length, from, to } of prose.segments) {
        expect(at).toBeGreaterThanOrEqual(done);
        expect(to).toBeLessThanOrEqual(text.length);
        if (length === to - from) expect(prose.text.slice(at, at + length)).toBe(text.slice(from, to));
        done = at + length;
      }
      expect(done).toBeLessThanOrEqual(prose.text.length);
    });
  });

  it('has every literal of the tree in the prose', () => {
    holds(({ prose, runs, tree }) => {
      const literals = new Set<unknown>();
      visit(tree, (node) => {
        if (node.type === 'text' || node.type === 'inlineCode') literals.add(node);
      });
      expect(new Set(runs.map((run) => run.node))).toEqual(literals);
      for (const { node, at } of runs) expect(prose.text.startsWith(node.value, at)).toBe(true);
    });
  });

  it('leads from every sentence and token to a place within the source', () => {
    holds(({ prose }, text) => {
      const tokens = Array.from({ length: prose.tokens.count }, (_, i) => ({
        start: prose.tokens.start[i] ?? 0,
        end: prose.tokens.end[i] ?? 0,
      }));
      for (const span of [...prose.sentences, ...tokens]) {
        const place = sourceSpan(prose, span);
        expect(place).toBeDefined();
        if (!place) continue;
        expect(place.start).toBeLessThan(place.end);
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeLessThanOrEqual(text.length);
      }
    });
  });

  it('has disjoint, trimmed sentences that never cross a block', () => {
    holds(({ prose }) => {
      let done = 0;
      for (const { start, end } of prose.sentences) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(prose.text.slice(start, end).trim().length).toBe(end - start);
        expect(prose.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
        done = end;
      }
    });
  });

  it('has disjoint tokens, each within its sentence', () => {
    holds(({ prose: { tokens, sentences } }) => {
      let done = 0;
      for (let i = 0; i < tokens.count; i++) {
        const sentence = sentences[tokens.sentence[i] ?? -1];
        expect(tokens.start[i]).toBeGreaterThanOrEqual(done);
        expect(tokens.start[i]).toBeGreaterThanOrEqual(sentence?.start ?? Number.NaN);
        expect(tokens.end[i]).toBeLessThanOrEqual(sentence?.end ?? Number.NaN);
        done = tokens.end[i] ?? 0;
      }
    });
  });

  it('recognises what stands in front matter within it, and tells of no place outside of the file', () => {
    fc.assert(
      fc.property(yaml, (text) => {
        const report = createReport('law', text);
        const said: (Span | undefined)[] = [];
        const note = (rule: string, span: Span | undefined, remark: Remark): void => {
          said.push(span);
          report.warn(rule, span, remark);
        };
        const noting = { error: note, warn: note, inform: note, messages: report.messages };
        const article = read({ id: 'law', path: 'law', format: 'md', text }, en, noting);
        for (const span of [...said, ...(article?.recognised ?? []).map((each) => each.span)]) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps bare paragraphs as they are', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const article = readAny(text, 'body');
        if (article) expect(article.prose.text).toBe(text);
      }),
    );
  });

  it('parses without GFM only where the tree is the same', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(parseMarkdown(text)).toEqual(parseGfm(text));
      }),
      { numRuns: 200 },
    );
  });
});
