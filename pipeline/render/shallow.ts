// A body as it was read → one that is safe to walk recursively.
import type { Nodes, Paragraph, Root, Text } from 'mdast';
import type { Article, TextRun } from '../model/article.ts';

/** What rendering needs of an article's body. */
export interface Body {
  readonly tree: Root;
  readonly runs: readonly TextRun[];
  readonly hasHtml: boolean;
}

/** Levels of nesting that no writer needs and no recursive walk fears. */
const deepest = 200;

const voids = new Set(['br', 'hr', 'img', 'input', 'wbr', 'meta', 'link', 'col', 'source', 'embed']);

/** The body; one that nests deeper than anyone writes becomes its blocks' words as plain paragraphs. Throws never. */
export function shallow({ tree, runs, prose }: Pick<Article, 'tree' | 'runs' | 'prose'>): Body {
  let depth = 0;
  const html: string[] = [];
  for (let level: readonly Nodes[] = [tree]; level.length > 0; depth++) {
    const below: Nodes[] = [];
    for (const node of level) {
      if (node.type === 'html') html.push(node.value);
      if ('children' in node) for (const child of node.children) below.push(child);
    }
    level = below;
  }
  if (depth + openTags(html.join('\n')) <= deepest) return { tree, runs, hasHtml: html.length > 0 };
  const flat = prose.blocks.map((block): TextRun & { node: Text } => ({
    node: { type: 'text', value: prose.text.slice(block.start, block.end) },
    at: block.start,
  }));
  const children = flat.map(({ node }): Paragraph => ({ type: 'paragraph', children: [node] }));
  return { tree: { type: 'root', children }, runs: flat, hasHtml: false };
}

/** How deep the HTML can nest: for each name the tags that are opened and not closed again, added up. */
function openTags(html: string): number {
  const open = new Map<string, number>();
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    const key = name.toLowerCase();
    if (!voids.has(key)) open.set(key, Math.max(0, (open.get(key) ?? 0) + (slash ? -1 : 1)));
  }
  let sum = 0;
  for (const count of open.values()) sum += count;
  return sum;
}
