// Markdown text → mdast.
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const commonMark = unified().use(remarkParse).freeze();
const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

/** Signs without which a text holds none of GFM's constructs: tables, strikes, notes, addresses, tasks. */
const candidates = /[|~@]|:-|-:|\[\^|\[[ \t\r\nxX]\]|www\.|https?:/i;

/** Parses Markdown, with GFM's extensions where the text can hold any: the tree is the same. Throws never. */
export function parseMarkdown(text: string): Root {
  return (candidates.test(text) ? gfm : commonMark).parse(text);
}

/** Parses with all of GFM: what `parseMarkdown` must equal. */
export function parseGfm(text: string): Root {
  return gfm.parse(text);
}
