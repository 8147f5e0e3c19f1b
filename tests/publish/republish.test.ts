import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../pipeline/model/edition.ts';
import type { Published } from '../../pipeline/model/plugin.ts';
import { articlePage } from '../../pipeline/publish/articlePage.ts';
import { republishKit } from '../../pipeline/publish/republishKit.ts';
import { edition, site } from '../sample.ts';
import { elements, parsed, textOf } from './builtPages.ts';
import { fileOf, filesOf, hostile, hostileEdition, hostileSite, typesOf } from './publishing.ts';

const open: Published = {
  ...site,
  republish: {
    terms: 'You may republish it free of charge, whole and unchanged.',
    license: 'https://creativecommons.org/licenses/by-nd/4.0/',
  },
};
const folder = 'opinion/2024/bridge/republish/';
const corrected: Edition = {
  ...edition,
  feedBody: `${edition.feedBody}\n<div class="x"><script>alert(1)</script><table><tr><td align="right" id="a">1</td></tr></table><ul><li><a href="https://a.example/">one</a></li></ul></div>`,
  corrections: [{ date: '2024-06-03', text: 'The year was wrong.' }],
};

/** A file of the kit. */
function kit(name: string, of: Edition = edition, at: Published = open): string {
  return fileOf(republishKit, `${folder}${name}`, [of], at);
}

describe('the republishing kit', () => {
  test('is not there without terms in the settings', () => {
    expect(filesOf(republishKit)).toEqual({});
    expect(fileOf(articlePage, 'opinion/2024/bridge/index.html')).not.toContain('republish');
  });

  test.each([
    [{ originalUrl: 'https://elsewhere.example/bridge' }],
    [{ publication: { name: 'Bridge & Sons' } }],
  ])('should not offer what somebody else published first: %j', (more) => {
    expect(filesOf(republishKit, [{ ...edition, meta: { ...edition.meta, ...more } }], open)).toEqual({});
  });

  test('offers what names the house itself as its publication', () => {
    const own = { ...edition, meta: { ...edition.meta, publication: { name: 'The Example Desk' } } };
    expect(Object.keys(filesOf(republishKit, [own], open))).toHaveLength(4);
  });

  test('is linked from the article', () => {
    expect(fileOf(articlePage, 'opinion/2024/bridge/index.html', [edition], open)).toContain(
      'href="../../../opinion/2024/bridge/republish/index.html"',
    );
  });
});

describe('the HTML', () => {
  test('has headline, byline, text, terms and the licence, in plain tags', () => {
    const html = kit('article.html', corrected);
    const names = new Set(elements(parsed(html)).map(({ tagName }) => tagName));
    expect([...names].sort()).toEqual(
      'a body h1 head html li link meta p strong table tbody td title tr ul'.split(' '),
    );
    const words = textOf(parsed(html));
    for (const shown of [
      'Keep the "Bridge" & <its> arch',
      'By Jo Writer',
      'It carries 160,000 cars & lorries a day.',
      'Correction, June 3, 2024: The year was wrong.',
      'first published by The Example Desk on June 1, 2024.',
      'You may republish it free of charge',
    ]) {
      expect(words).toContain(shown);
    }
    expect(html).not.toMatch(/<mark|class=|id=|alert/);
  });

  test('asks for canonical and noindex in its head', () => {
    expect(kit('article.html')).toContain(
      '<link rel="canonical" href="https://claims.example.org/opinion/2024/bridge/">\n<meta name="robots" content="noindex">',
    );
  });
});

test('the plain text holds the words of the article as they are', () => {
  const text = kit('article.txt', corrected);
  expect(text).toContain(`By Jo Writer\n\n${edition.text}\n\nCorrection, June 3, 2024:`);
  expect(text).toContain('https://claims.example.org/opinion/2024/bridge/');
});

test('the Markdown reads back as the article', () => {
  const tree = unified().use(remarkParse).parse(kit('article.md', corrected));
  const kinds = tree.children.map(({ type }) => type);
  expect(kinds.slice(0, 4)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
  expect(kinds).toContain('list');
  expect(JSON.stringify(tree)).toContain('We <should> keep it.');
});

describe('the page', () => {
  const html = kit('index.html');

  test('stays out of search', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  test('shows all that is to be copied in fields that need no script', () => {
    const fields = elements(parsed(html), 'textarea').map((field) => textOf(field));
    expect(fields[0]).toContain('<h1>Keep the &quot;Bridge&quot; &amp; &lt;its&gt; arch</h1>');
    expect(fields[1]).toContain('<link rel="canonical"');
    expect(elements(parsed(html), 'button').every(({ properties }) => properties.hidden)).toBe(true);
  });

  test('allows its one script by its hash', () => {
    const [script, ...more] = elements(parsed(html), 'script');
    expect(more).toEqual([]);
    expect(script?.properties).toEqual({});
    expect(html).toMatch(/script-src &#x27;sha256-|script-src 'sha256-/);
  });
});

test('hostile text breaks no form and brings no element', () => {
  const republish = { terms: hostile, license: 'javascript:alert(1)' };
  const files = filesOf(republishKit, [hostileEdition], { ...hostileSite, republish });
  for (const [path, text] of Object.entries(files)) {
    expect([path, text.isWellFormed()]).toEqual([path, true]);
    expect(text).not.toMatch(/[\u0007\ufffe]/);
    if (!path.endsWith('.html')) continue;
    expect(elements(parsed(text), 'script').length).toBe(path.endsWith('index.html') ? 1 : 0);
    expect(elements(parsed(text), 'a').map(({ properties }) => String(properties.href))).not.toContain(
      'javascript:alert(1)',
    );
  }
});

test('each form has its media type', () => {
  expect(Object.values(typesOf(republishKit))).toEqual([]);
  const types = [...(republishKit.scope === 'article' ? republishKit.publish(edition, open) : [])];
  expect(types.map(({ type }) => type)).toEqual([
    'text/html; charset=utf-8',
    'text/html; charset=utf-8',
    'text/plain; charset=utf-8',
    'text/markdown; charset=utf-8',
  ]);
});
