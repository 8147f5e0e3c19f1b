import { describe, expect, test } from 'vitest';
import { siteCheck } from '../../pipeline/check/index.ts';
import { innerLinks } from '../../pipeline/render/innerLinks.ts';
import { written } from '../render/written.ts';
import { edition, shelfOf, site } from '../sample.ts';

/** What is said of an article with these links. */
function told(...urls: readonly string[]) {
  const shelf = shelfOf(edition);
  const links = urls.map((url, index) => ({ url: new URL(url, site.url).href, line: index + 1, column: 5 }));
  const entries = shelf.entries.map((entry) => ({ ...entry, links, aliases: [`${site.url}/old/bridge/`] }));
  return siteCheck({ ...shelf, entries }, site).filter(({ rule }) => rule === 'check:dead-link');
}

describe('a link to the site itself', () => {
  test('that leads nowhere is told with its place', () => {
    expect(told('/corrections/', '/no-such-page/')).toMatchObject([
      { path: edition.path, line: 2, column: 5, severity: 'warning' },
    ]);
  });

  test.each([
    '/',
    '/corrections/',
    '/corrections/index.html',
    '/corrections',
    '/fact-checks/',
    '/fact-checks/bridge-opened/',
    '/opinion/',
    '/opinion/2024/',
    '/opinion/2024/bridge/',
    '/old/bridge/',
    '/feeds/',
    '/data/claims.jsonld',
    '/pictures/arch.png',
    '/entities/anybody/',
  ])('should not be told where it leads to %s', (url) => {
    expect(told(url)).toEqual([]);
  });

  test('on a standing page is told with the file of the page', () => {
    const links = [{ url: `${site.url}/gone/`, line: 3, column: 1 }];
    const pages = site.pages.map((page) => ({ ...page, links }));
    const messages = siteCheck(shelfOf(edition), { ...site, pages });
    expect(messages.filter(({ rule }) => rule === 'check:dead-link')).toMatchObject([
      { path: 'source/pages/corrections.md', line: 3 },
    ]);
  });
});

test('links of a text are those to its own host, with their places', () => {
  const { tree } = written(
    'One [a](/a/#b) [b](https://else.example/) [c](#c)\n\n[d](../d/) and [e][e].\n\n[e]: e.html\n',
  );
  expect(innerLinks(tree, 'https://claims.example.org/opinion/x/')).toEqual([
    { url: 'https://claims.example.org/a/', line: 1, column: 5 },
    { url: 'https://claims.example.org/opinion/d/', line: 3, column: 1 },
    { url: 'https://claims.example.org/opinion/x/e.html', line: 5, column: 1 },
  ]);
});
