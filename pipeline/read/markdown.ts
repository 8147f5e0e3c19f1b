// Markdown source → header, body and author note.
import type { Nodes, Root } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Setting } from './entries.ts';
import { findFrontMatter } from './frontMatter.ts';
import { gatherWords } from './gather.ts';
import { recognise, type Value } from './header.ts';
import { describeAuthors, notesStart } from './note.ts';
import { parseMarkdown } from './parse.ts';
import type { Words } from './prose.ts';
import { decodeReference } from './references.ts';
import { maskShortcodes } from './shortcodes.ts';
import { unmask } from './unmask.ts';
import { readFrontMatter } from './yamlFields.ts';

const textOnly = { includeImageAlt: false, includeHtml: false };

/**
 * Reads Markdown with YAML front matter; places are those of the whole file. Undefined where the front
 * matter cannot be read (reported). Throws never.
 */
export function markdownOf(
  source: string,
  setting: Setting,
): { readonly tree: Root; readonly words: Words } | undefined {
  const matter = findFrontMatter(source, setting.report);
  if (matter === null || (matter && !readFrontMatter(source, matter, setting))) return undefined;
  const body = matter?.body ?? 0;
  const blank = source.slice(0, body).replace(/[^\r\n]/g, ' ');
  const masked = maskShortcodes(blank + source.slice(body).replace(/^\ufeff/, ' '));
  const tree = parseMarkdown(masked);
  unmask(tree, masked, source);
  takeHeadline(tree, setting);
  takeNotes(tree, setting);
  return { tree, words: gatherWords(tree, source, decodeReference) };
}

/** The first heading of level 1 is the headline where the front matter has none, or where it repeats it. */
function takeHeadline(tree: Root, { header }: Setting): void {
  const index = tree.children.findIndex((node) => node.type !== 'html' && node.type !== 'definition');
  const first = tree.children[index];
  if (first?.type !== 'heading' || first.depth !== 1) return;
  const value = nodeValue(first);
  if (value.text === '' || (header.headline !== undefined && header.headline !== value.text)) return;
  if (header.headline === undefined) {
    header.headline = value.text;
    recognise(header, 'headline', value, 'markdown/heading');
  }
  tree.children.splice(index, 1);
}

/** Last paragraphs that speak of the authors go from the tree to the header. */
function takeNotes(tree: Root, { header, words }: Setting): void {
  const last = tree.children.findLastIndex((node) => node.type !== 'paragraph') + 1;
  const values = tree.children.slice(last).map(nodeValue);
  const before = last > 0 ? [''] : [];
  const from =
    notesStart([...before, ...values.map(({ text }) => text)], header.authors, words) - before.length;
  if (from === values.length) return;
  tree.children.splice(last + from);
  const notes = values.slice(from);
  header.authors = describeAuthors(
    notes.map(({ text }) => text),
    header.authors,
    words,
  );
  for (const value of notes) recognise(header, 'note', value, 'note/author');
  while (tree.children.at(-1)?.type === 'thematicBreak') tree.children.pop();
}

function nodeValue(node: Nodes): Value {
  const start = node.position?.start.offset ?? 0;
  return {
    text: wordsIn(node, textOnly).replace(/\s+/g, ' ').trim(),
    span: { start, end: node.position?.end.offset ?? start },
  };
}
