// Bare paragraphs → words that are the source itself, and their tree.
import type { Root, Text } from 'mdast';
import type { TextRun } from '../model/article.ts';
import type { Block } from '../model/prose.ts';
import { paragraphsOf } from './paragraphs.ts';
import { linesOf, positionOf } from './points.ts';
import type { Words } from './prose.ts';

/** The text equals the source code unit by code unit; nothing is recognised and nothing removed. Throws never. */
export function bodyOf(source: string): { readonly tree: Root; readonly words: Words } {
  const lines = linesOf(source);
  const blocks: Block[] = [];
  const runs: TextRun[] = [];
  const tree: Root = {
    type: 'root',
    children: [],
    position: positionOf(lines, { start: 0, end: source.length }),
  };
  for (const { start, end } of paragraphsOf(source, lines)) {
    const position = positionOf(lines, { start, end });
    const node: Text = { type: 'text', value: source.slice(start, end), position };
    tree.children.push({ type: 'paragraph', children: [node], position });
    blocks.push({ start, end, kind: 'paragraph' });
    runs.push({ node, at: start });
  }
  const segments = [{ at: 0, length: source.length, from: 0, to: source.length }];
  return { tree, words: { text: source, segments, blocks, runs } };
}
