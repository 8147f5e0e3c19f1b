import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { htmlDocument } from '../../../pipeline/publish/page/html.ts';

test('a document holds no character that HTML forbids', () => {
  const text = 'a\u0007b\uFFFEc\uD800d\u0085e\tf\u{1f600}g';
  expect(htmlDocument(h('p', text))).toBe('<!DOCTYPE html><p>abcde\tf\u{1f600}g</p>\n');
});
