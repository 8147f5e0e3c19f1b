// hast → the text of an HTML document.
import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { legible } from '../xml.ts';

const writer = unified().use(rehypeStringify, { allowDangerousHtml: true, upperDoctype: true }).freeze();

/** Puts sanitised HTML (`Edition.body`, `Page.body`) into a tree as it is. */
export function sanitised(html: string): ElementContent {
  return { type: 'raw', value: html };
}

/** A whole document with its doctype, ending in a newline; characters that no document may hold are left out. */
export function htmlDocument(html: Element): string {
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] };
  return `${legible(writer.stringify(root))}\n`;
}
