// Laws: the validator never throws, and splits pages as an HTML parser does.
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { validate } from '../../pipeline/index.ts';
import { readHtml } from '../../pipeline/validate/html.ts';
import { applied, goods } from './good.ts';
import { mutants } from './mutants.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '<script type="application/ld+json">',
    '</script>',
    '<script>',
    '<!--',
    '-->',
    '--!>',
    '<!-->',
    '<!--->',
    '<',
    '>',
    '"',
    "'",
    '=',
    '/',
    ' ',
    '<p title="',
    '<p title=',
    "<a x='",
    '<svg>',
    '</svg>',
    '<![CDATA[',
    ']]>',
    '<style>',
    '</style>',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea >',
    '{"@type":"ClaimReview"}',
    '<br/>',
    '</p>',
    '</',
    '<!x',
    '<?',
    '<ScRiPt tYpE=application/ld+json>',
    '</sCript\n>',
    '&amp;',
    '\0',
    'ſ',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
);

/** Within svg and math a tree is needed to know what a tag is. */
const plainPiece = piece.filter((text) => !/svg|CDATA/.test(text));

test('never throws on any text', () => {
  const values = fc
    .json()
    .map(
      (json) =>
        `{"@context":"https://schema.org","@type":"ClaimReview","itemReviewed":${json},"author":${json},"url":${json}}`,
    );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((pieces) => pieces.join('')),
        values,
      ),
      (text) => {
        expect(() => validate(text, { readers: true })).not.toThrow();
      },
    ),
    { numRuns: 1500 },
  );
});

test('never throws on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(() => validate(Buffer.from(bytes).toString('utf8'), { readers: true })).not.toThrow();
    }),
  );
});

test('never throws on a good page of which something is cut out', () => {
  const pages = goods.map(({ page, record }) => page(record));
  fc.assert(
    fc.property(fc.constantFrom(...pages), fc.nat(), fc.nat(400), (page, at, length) => {
      const start = at % page.length;
      expect(() =>
        validate(page.slice(0, start) + page.slice(start + length), { readers: true }),
      ).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

test('places are in the text', () => {
  const texts = Object.values(mutants).flatMap((ways) =>
    ways.flatMap((way) => goods.slice(0, 2).map((good) => applied(way, good))),
  );
  for (const text of texts) {
    const lines = text.split('\n');
    for (const { line = 0, column = 0 } of validate(text).messages) {
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    }
  }
});

test('splits a page into the blocks that an HTML parser finds', () => {
  fc.assert(
    fc.property(fc.array(plainPiece, { maxLength: 14 }), (pieces) => {
      // A parser drops what stands before and within tables and heads; in a body it takes all.
      const html = `<!doctype html><body>${pieces.join('')}`;
      const own = readHtml(html).scripts.map(({ start, end }) => html.slice(start, end));
      expect(own.map(plain)).toEqual(blocksIn(html).map(plain));
    }),
    { numRuns: 3000 },
  );
});

/** What a parser replaces in text. */
function plain(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replace(/\r\n?/g, '\n');
}

function blocksIn(html: string): string[] {
  const found: string[] = [];
  const queue: DefaultTreeAdapterTypes.ChildNode[] = [...parse(html).childNodes];
  for (let node = queue.shift(); node; node = queue.shift()) {
    if (!('tagName' in node)) continue;
    const type = node.attrs
      .find(({ name }) => name === 'type')
      ?.value.split(';')[0]
      ?.trim()
      .toLowerCase();
    if (node.tagName === 'script' && type === 'application/ld+json') {
      found.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
    } else queue.unshift(...node.childNodes);
  }
  return found;
}
