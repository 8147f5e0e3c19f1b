// HTML of a feed item → the same with the tags that somebody allows, and its tree.
import type { Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const parser = unified().use(rehypeRaw).freeze();
const writer = unified().use(rehypeStringify).freeze();

/** The tree of a fragment of HTML. Throws never. */
export function treeOf(html: string): Root {
  return parser.runSync({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root;
}

/** A tree as HTML. */
export function htmlOf(tree: Root): string {
  return writer.stringify(tree);
}

/** Attributes that mean something wherever a text is shown; no ids, no classes, nothing that runs. */
const attributes: NonNullable<Schema['attributes']> = {
  a: ['href', 'title'],
  ol: ['start'],
  li: ['value'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan', 'scope'],
  img: ['src', 'alt', 'width', 'height'],
};

/**
 * The tree with the elements of an allow-list only: of others the content stays, but for what would run or
 * style. Links lead to http, https and mail only.
 */
export function withTags(tree: Root, tags: readonly string[]): Root {
  const schema: Schema = {
    tagNames: [...tags],
    attributes,
    protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
    strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math'],
  };
  return sanitize(tree, schema) as Root;
}

/** Tags of plain text with its emphasis, lists, quotations and tables: what every system can show. */
export const plainTags = [
  ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['a', 'b', 'i', 'em', 'strong', 'code', 'cite', 'q', 's', 'sub', 'sup', 'abbr'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];
