// mdast → words: blocks joined by a blank line, each literal with its places.
import type { Html, Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';
import type { TextRun } from '../model/article.ts';
import type { Block, BlockKind, Segment } from '../model/prose.ts';
import { align, type Place, push, type Writing } from './align.ts';
import type { Words } from './prose.ts';

/** Words being gathered. */
interface Gathering {
  text: string;
  readonly segments: Segment[];
  readonly blocks: Block[];
  readonly runs: TextRun[];
  readonly source: string;
  readonly decode: (reference: string) => string;
  /** Offset of the source up to which literals have been placed. */
  cursor: number;
}

const kindsOfContainer: Partial<Record<Nodes['type'], BlockKind>> = {
  listItem: 'item',
  blockquote: 'quote',
  footnoteDefinition: 'note',
};
const silent = /^<(script|style|iframe|noscript|template|object|svg|math|textarea|title)\b/i;

/** Gathers the words of `tree`, which was parsed from `source`. Raw HTML and images have none. Throws never. */
export function gatherWords(tree: Root, source: string, decode: (reference: string) => string): Words {
  const gathering: Gathering = { text: '', segments: [], blocks: [], runs: [], source, decode, cursor: 0 };
  gatherBlocks(gathering, tree, 'paragraph');
  const { text, segments, blocks, runs } = gathering;
  return { text, segments, blocks, runs };
}

function gatherBlocks(gathering: Gathering, parent: Parent, kind: BlockKind): void {
  for (const node of parent.children) {
    if (node.type === 'paragraph') block(gathering, node, kind);
    else if (node.type === 'heading') block(gathering, node, 'heading');
    else if (node.type === 'tableCell') block(gathering, node, 'cell');
    else if (node.type === 'code') code(gathering, node);
    else if ('children' in node) gatherBlocks(gathering, node, kindsOfContainer[node.type] ?? kind);
  }
}

function block(gathering: Gathering, node: Parent & { children: PhrasingContent[] }, kind: BlockKind): void {
  silence(node);
  gathering.cursor = node.position?.start.offset ?? gathering.cursor;
  const end = node.position?.end.offset ?? gathering.source.length;
  const joint = gathering.text === '' ? '' : '\n\n';
  const start = gathering.text.length + joint.length;
  const before = gathering.text;
  gathering.text += joint;
  gatherInline(gathering, node, end);
  if (gathering.text.length > start) gathering.blocks.push({ start, end: gathering.text.length, kind });
  else gathering.text = before;
}

function gatherInline(gathering: Gathering, parent: Parent, limit: number): void {
  for (const [index, node] of parent.children.entries()) {
    const from = node.position?.start.offset ?? gathering.cursor;
    const next = parent.children[index + 1]?.position?.start.offset ?? limit;
    const to = node.position?.end.offset ?? next;
    gathering.cursor = Math.max(gathering.cursor, from);
    if (node.type === 'text') literal(gathering, node, to, 'text');
    else if (node.type === 'inlineCode') {
      while (gathering.cursor < to && gathering.source[gathering.cursor] === '`') gathering.cursor++;
      literal(gathering, node, to, 'span');
    } else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) {
      push(gathering.segments, { at: gathering.text.length, length: 1, from, to });
      gathering.text += '\n';
    } else if ('children' in node) gatherInline(gathering, node, to);
    gathering.cursor = Math.max(gathering.cursor, node.position?.end.offset ?? gathering.cursor);
  }
}

function literal(gathering: Gathering, node: TextRun['node'], to: number, writing: Writing): void {
  const at = gathering.text.length;
  gathering.cursor = align(node.value, at, placeOf(gathering, to, writing), gathering.segments);
  gathering.runs.push({ node, at });
  gathering.text += node.value;
}

function code(gathering: Gathering, node: Extract<Nodes, { type: 'code' }>): void {
  if (node.value === '') return;
  const { source } = gathering;
  if (gathering.text !== '') gathering.text += '\n\n';
  const start = gathering.text.length;
  const from = node.position?.start.offset ?? gathering.cursor;
  const fenced = /^(?:```|~~~)/.test(source.slice(from, from + 3));
  const opening = fenced ? source.slice(from).search(/[\r\n]/) : 0;
  gathering.cursor = from + Math.max(0, opening);
  align(
    node.value,
    start,
    placeOf(gathering, node.position?.end.offset ?? source.length, 'code'),
    gathering.segments,
  );
  gathering.text += node.value;
  gathering.blocks.push({ start, end: gathering.text.length, kind: 'code' });
}

function placeOf({ source, cursor, decode }: Gathering, to: number, writing: Writing): Place {
  return { source, from: cursor, to, writing, decode };
}

/** Words between raw tags whose content is not for readers become raw HTML too. */
function silence(node: Parent): void {
  let until: string | undefined;
  for (const [index, child] of node.children.entries()) {
    if (child.type === 'html') {
      const opened = silent.exec(child.value)?.[1]?.toLowerCase();
      if (until !== undefined && child.value.toLowerCase().startsWith(until)) until = undefined;
      else if (opened !== undefined && until === undefined) until = `</${opened}`;
    } else if (until !== undefined) {
      node.children[index] = hushed(child);
    }
  }
}

function hushed(node: Nodes): Html {
  const value = (node as Partial<Text>).value ?? '';
  return { type: 'html', value, ...(node.position ? { position: node.position } : {}) };
}
