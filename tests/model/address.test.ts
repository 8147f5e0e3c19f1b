import { describe, expect, test } from 'vitest';
import { formerUrls, isSameHost, outputPath, relativePath, slugOf } from '../../pipeline/model/address.ts';

const site = { url: 'https://desk.example' };

test('former addresses are those of this host alone, as paths or whole', () => {
  const aliases = ['/2019/old/', 'https://desk.example/b/', 'https://other.example/x/', 'http://'];
  expect(formerUrls(site, aliases)).toEqual(['https://desk.example/2019/old/', 'https://desk.example/b/']);
});

describe('outputPath', () => {
  test.each([
    ['https://desk.example/', 'index.html'],
    ['https://desk.example/a/b/', 'a/b/index.html'],
    ['https://desk.example/feed.xml', 'feed.xml'],
    ['https://desk.example/2020/stra\u00dfe/', '2020/stra\u00dfe/index.html'],
    ['https://desk.example/100%25/', '100%/index.html'],
  ])('of %s is %s', (url, path) => {
    expect(outputPath(site, url)).toBe(path);
  });

  test.each(['a%2F..%2Fb/', '%2e%2e%2fb/', 'a%5Cb/', '%E0%A4%A/'])(
    'should not lead elsewhere by %s',
    (step) => {
      const path = outputPath(site, `https://desk.example/${step}`);
      expect(path.split('/')).not.toContain('..');
      expect(path).not.toMatch(/\\\\/);
    },
  );
});

test('relativePath keeps addresses encoded', () => {
  const to = 'https://desk.example/2020/stra\u00dfe/#x';
  expect(relativePath(site, 'https://desk.example/a/b/', to)).toBe('../../2020/stra%C3%9Fe/index.html#x');
});

describe('isSameHost', () => {
  test.each(['https://www.desk.example/x', 'http://desk.example./', 'https://DESK.example'])(
    'knows %s',
    (url) => {
      expect(isSameHost(url, site.url)).toBe(true);
    },
  );

  test.each(['https://desk.example.org/', 'nowhere', ''])('should not know %s', (url) => {
    expect(isSameHost(url, site.url)).toBe(false);
  });
});

test.each([
  ['Ärger & Öl', 'arger-ol'],
  ["Kim's Plan", 'kims-plan'],
  ['中国', 'untitled'],
])('slugOf(%s) is %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});
