import { expect, test } from 'vitest';
import { redirects } from '../../pipeline/publish/redirects.ts';
import { edition, shelfOf, site } from '../sample.ts';

function stubsOf(former: readonly string[]) {
  if (redirects.scope !== 'article') throw new Error('Unexpected scope');
  return [...redirects.publish({ ...edition, former }, site)];
}

test('a former address leads to the article', () => {
  const [stub, ...more] = stubsOf([`${site.url}/2019/old-bridge/`]);
  expect(more).toEqual([]);
  expect(stub?.path).toBe('2019/old-bridge/index.html');
  expect(stub?.content).toContain(`<link rel="canonical" href="${edition.url}">`);
  expect(stub?.content).toContain(`content="0; url=${edition.url}"`);
  expect(stub?.content).toContain('<meta name="robots" content="noindex">');
});

test('an article that was nowhere else has no stub', () => {
  expect(stubsOf([])).toEqual([]);
});

test('an article that never moved has none', () => {
  expect(shelfOf(edition).entries[0]?.aliases).toEqual([]);
});
