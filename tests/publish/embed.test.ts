import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { embedCards } from '../../pipeline/publish/embedCards.ts';
import { factCheckPage } from '../../pipeline/publish/factCheckPage.ts';
import { shortened } from '../../pipeline/publish/shortened.ts';
import { edition } from '../sample.ts';
import { elements, textOf, parsed as tree } from './builtPages.ts';
import { fileOf, filesOf, hostileEdition, hostileSite, parsed, typesOf } from './publishing.ts';

const card = 'embed/bridge-opened/index.html';
const answer = 'embed/bridge-opened/oembed.json';

describe('an embed card', () => {
  const html = fileOf(embedCards, card);

  test('stays out of search and names the fact check as the canonical page', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(
      '<link rel="canonical" href="https://claims.example.org/fact-checks/bridge-opened/">',
    );
  });

  test('shows claim, verdict, conclusion, claimant and publisher', () => {
    const words = textOf(tree(html));
    for (const shown of [
      'The Sydney Harbour Bridge opened in 1932.',
      'Accurate',
      'It opened on 19 March 1932.',
      'Said by Jo Writer on June 1, 2024. Checked on June 3, 2024.',
      'The Example Desk',
    ]) {
      expect(words).toContain(shown);
    }
  });

  test('runs nothing, fetches nothing and allows its own style by its hash', () => {
    const [style] = elements(tree(html), 'style');
    const hash = createHash('sha256')
      .update(style ? textOf(style) : '')
      .digest('base64');
    const policy = elements(tree(html), 'meta').find(({ properties }) => properties.httpEquiv !== undefined);
    expect(policy?.properties.content).toContain(`style-src 'sha256-${hash}'`);
    expect(html).not.toMatch(/<script|src=|<link rel="(?!canonical)|frame-ancestors/);
  });

  test('its only link opens beside the page that frames it', () => {
    const links = elements(tree(html), 'a').map(({ properties }) => properties);
    expect(links).toMatchObject([{ target: '_blank', rel: ['noopener'] }]);
  });

  test('an article without a fact check has none', () => {
    expect(filesOf(embedCards, [{ ...edition, reviews: {} }])).toEqual({});
  });
});

describe('the oEmbed answer', () => {
  test('is of type rich, with a frame that may open links and nothing else', () => {
    const reply = parsed(fileOf(embedCards, answer));
    expect(reply).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Accurate: The Sydney Harbour Bridge opened in 1932.',
      provider_name: 'The Example Desk',
      provider_url: 'https://claims.example.org/',
      width: 600,
    });
    const [frame] = elements(tree(`<!doctype html>${reply['html']}`), 'iframe');
    expect(frame?.properties).toMatchObject({
      src: 'https://claims.example.org/embed/bridge-opened/',
      sandbox: ['allow-popups', 'allow-popups-to-escape-sandbox'],
      width: 600,
      height: reply['height'],
    });
  });

  test('is discovered in the head of the fact check, before its style', () => {
    const html = fileOf(factCheckPage, 'fact-checks/bridge-opened/index.html');
    const link =
      '<link rel="alternate" type="application/json+oembed" href="https://claims.example.org/embed/bridge-opened/oembed.json"';
    expect(html.indexOf(link)).toBeGreaterThan(0);
    expect(html.indexOf(link)).toBeLessThan(2_000);
  });

  test('hostile text breaks neither the card nor the frame', () => {
    const files = filesOf(embedCards, [hostileEdition], hostileSite);
    const frame = String(parsed(files[answer] ?? '')['html']);
    expect(elements(tree(`<!doctype html>${frame}`)).map(({ tagName }) => tagName)).toEqual([
      'html',
      'head',
      'body',
      'iframe',
    ]);
    expect(elements(tree(files[card] ?? ''), 'script')).toEqual([]);
    expect(files[answer]?.isWellFormed()).toBe(true);
  });

  test('both have the media types of their formats', () => {
    expect(typesOf(embedCards)).toEqual({
      [card]: 'text/html; charset=utf-8',
      [answer]: 'application/json+oembed',
    });
  });
});

test.each([
  ['short', 10, 'short'],
  ['one two three four', 12, 'one two…'],
  ['one, two three', 8, 'one…'],
  ['abcdefghijkl', 6, 'abcde…'],
  ['abc\u{1f600}defgh', 5, 'abc…'],
])('%s within %d signs is %s', (text, most, expected) => {
  expect(shortened(text, most)).toBe(expected);
});
