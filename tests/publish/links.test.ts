import { describe, expect, test } from 'vitest';
import { asciiUri, webAddress } from '../../pipeline/publish/links.ts';

describe('addresses', () => {
  test.each([
    ['https://example.org/a/', 'https://example.org/a/'],
    ['https://bücher.example/straße?q=é', 'https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A9'],
    ['https://example.org/a%20b', 'https://example.org/a%20b'],
    ['tag:example.org,2026:article/Ö l', 'tag:example.org,2026:article/%C3%96%20l'],
    ['https://example.org/\ud800', 'https://example.org/%EF%BF%BD'],
  ])('%s is written %s', (uri, expected) => {
    expect(asciiUri(uri)).toBe(expected);
  });

  test.each(['javascript:alert(1)', '/relative', 'word', 'https://', 'data:text/html,x', undefined])(
    '%s should not pass for a web address',
    (text) => {
      expect(webAddress(text)).toBeUndefined();
    },
  );
});
