// Where faults are in the file, and what pages are read as.
import { describe, expect, test } from 'vitest';
import { validate } from '../../pipeline/index.ts';
import { readHtml } from '../../pipeline/validate/html.ts';
import { full, messagesOn, pageOf, rulesOn } from './good.ts';

const block = (json: string, open = '<script type="application/ld+json">') => `${open}${json}</script>`;
const bad = '{"@context":"https://schema.org","@type":"WebPage","datePublishd":"x"}';

/** The text that the first message of a rule points at. */
function pointed(text: string, rule: string): string | undefined {
  const message = messagesOn(text).find((each) => each.rule === rule);
  if (!message?.line || !message.column || !message.endColumn) return undefined;
  const line = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)[message.line - 1] ?? '';
  return line.slice(message.column - 1, message.endColumn - 1);
}

describe('places', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('are those of the file, with %s', (_, ending) => {
    const text = pageOf({ ...full, datePublished: '2026-02-30' }).replaceAll('\n', ending);
    expect(pointed(text, 'date/impossible')).toBe('"2026-02-30"');
  });

  test('count UTF-16 code units behind letters of any kind', () => {
    const json =
      '{"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"🌉 Größe","datePublished":"2026-02-30"}';
    const [message] = messagesOn(`<p>🌉é</p>${block(json)}`).filter(({ rule }) => rule === 'date/impossible');
    expect(message?.column).toBe(
      '<p>🌉é</p><script type="application/ld+json">'.length + json.indexOf('"2026') + 1,
    );
  });

  test('should not count a byte order mark', () => {
    expect(pointed(`\uFEFF${block(bad)}`, 'term/unknown-property')).toBe('"x"');
    expect(messagesOn(`\uFEFF${bad}`)[0]).toMatchObject({ line: 1, column: bad.indexOf('"x"') + 1 });
  });

  test('of escaped names, second members and list items', () => {
    expect(
      pointed(
        block('{"@type":"WebPage","@context":"https://schema.org","a":1,"\\u0061":2}'),
        'json/duplicate-key',
      ),
    ).toBe('"\\u0061"');
    const list = { ...full, sameAs: ['https://a.example/', 'b'] };
    expect(pointed(pageOf(list), 'url/not-absolute')).toBe('"b"');
  });

  test.each([
    ['{"a": "x\ny"}', 'control character U+000A', '\n'],
    ['{"a": "b" "c"}', 'Unexpected """', '"'],
    ['{"a": [1,]}', 'Unexpected "]"', ']'],
    ['{"a": 1', 'Unexpected end of the block', ''],
    ['[1', 'Unexpected end of the block', ''],
    ['', 'Unexpected empty block', ''],
    ['{"a": &quot;b&quot;}', 'Unexpected "&"', '&'],
    ['{"a": tru}', 'Unexpected "t"', 't'],
    ['{"a": "\\x"}', 'Unexpected "x"', 'x'],
  ])('of what is no JSON: %j', (json, reason, found) => {
    const text = `<h1>x</h1>${block(json)}`;
    const [message] = messagesOn(text);
    expect(message).toMatchObject({ rule: 'json/not-parseable', reason: expect.stringContaining(reason) });
    if (found.trim() !== '') expect(pointed(text, 'json/not-parseable')).toBe(found);
  });
});

describe('blocks', () => {
  test.each([
    ['<script type="application/ld+json; charset=utf-8">'],
    ["<SCRIPT TYPE='APPLICATION/LD+JSON'>"],
    ['<script type=application/ld+json>'],
    ['<script id="a>b" data-x=\'"\' type="application/ld&#43;json">'],
    ['<script\n  class="yoast"\n  type = "application/ld+json"\n>'],
  ])('are read from %s', (open) => {
    expect(rulesOn(block(bad, open))).toEqual(['term/unknown-property']);
  });

  test.each([
    ['a comment', `<!-- ${block(bad)} -->`],
    ['a text area', `<textarea>${block(bad)}</textarea>`],
    ['a title', `<title>${block(bad)}</title>`],
    ['another script', `<script>let x = '<script type="application/ld+json">${bad}';</script>`],
    ['an attribute', `<p title='${block(bad)}'>`],
    ['a style', `<style>${block(bad)}</style>`],
  ])('should not be read from %s', (_, html) => {
    expect(messagesOn(html)).toEqual([]);
  });

  test('end where HTML says, and one without an end is read to the end of the page', () => {
    expect(rulesOn(`<script type="application/ld+json">${bad}</SCRIPT >x`)).toEqual([
      'term/unknown-property',
    ]);
    expect(rulesOn(`<script type="application/ld+json">${bad}`)).toEqual(['term/unknown-property']);
  });

  test('behind a broken neighbour are read all the same', () => {
    expect(rulesOn(`${block('{')}${block(bad)}`)).toEqual(['json/not-parseable', 'term/unknown-property']);
  });

  test('of microdata are read with their places', () => {
    const html = `<article itemscope itemtype="https://schema.org/ClaimReview">
      <span itemprop="claimReviewed">It opened.</span><meta itemprop="datePublished" content="2026-02-30">
      <div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">
        <meta itemprop="ratingValue" content="6"><meta itemprop="bestRating" content="5"><meta itemprop="worstRating" content="1">
      </div></article>`;
    expect(rulesOn(html)).toEqual(
      expect.arrayContaining([
        'record/microdata',
        'date/impossible',
        'rating/out-of-range',
        'rating/no-label',
        'review/no-url',
      ]),
    );
    expect(rulesOn(html)).not.toContain('rating/number-as-text');
    expect(pointed(html, 'date/impossible')).toBe('<meta itemprop="datePublished" content="2026-02-30">');
  });
});

describe('refusals', () => {
  test('of JSON and of elements nested 10,000 deep', () => {
    const json = `{"@context":"https://schema.org","a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    for (const text of [json, block(json), '<div>'.repeat(10_000)]) {
      expect(messagesOn(text)).toMatchObject([{ rule: 'validate:too-deep', severity: 'error' }]);
    }
  });

  test('should not take a long list for a deep one', () => {
    expect(messagesOn(`<ul>${'<li>a<p>b<br>'.repeat(5000)}</ul>`)).toEqual([]);
  });

  test('of a page of 50 MB', () => {
    const text = `<p>${'words '.repeat(9_000_000)}`;
    expect(messagesOn(text)).toMatchObject([
      { rule: 'validate:too-large', severity: 'error', reason: expect.stringContaining('52 MB') },
    ]);
  });
});

describe('one consumer', () => {
  test('hears only what it minds, as gravely as it does', () => {
    const text = pageOf({ ...full, author: 'The Desk' });
    const { messages } = validate(text, { consumer: 'mediavault' });
    expect(messages.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'author/not-an-object error',
    ]);
    expect(validate(text, { consumer: 'explorer' }).messages[0]).toMatchObject({ severity: 'warning' });
    expect(validate(text, { consumer: 'schema' }).messages).toEqual([]);
  });
});

test('data can be given as it is', () => {
  expect(validate({ ...full }).messages).toEqual([]);
  expect(validate({ ...full, url: '' }).messages).toMatchObject([
    { rule: 'review/no-url' },
    { rule: 'text/empty' },
  ]);
});

test('words are those in sight, decoded', () => {
  const { words, ids, canonical } = readHtml(
    '<title>no</title><link rel="x canonical" href="https://a.example/?a&amp;b"><p id=q>a &amp; b&#x27;s <b>c</b><style>p{}</style><a name=r>',
  );
  expect(words()).toBe("a & b's c");
  expect([...ids]).toEqual(['q', 'r']);
  expect(canonical).toBe('https://a.example/?a&b');
});
