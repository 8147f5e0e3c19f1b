// A tree of masked Markdown → the tree of the source: what the mask hid in code comes back, shortcodes stay hidden.
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Segment } from '../model/prose.ts';
import { align } from './align.ts';

const shortcode = /\{\{[<%]/;
const maskedTag = /^<x[x\s]*>$/;
const maskedAddress = /^!?-*x[x-]*$/;

/** Mends, in place, the nodes that stand where the mask differs from the source. Throws never. */
export function unmask(tree: Root, masked: string, source: string): void {
  if (masked === source) return;
  visit(tree, (node) => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    if (!shortcode.test(source.slice(from, to))) return;
    if (node.type === 'html' && maskedTag.test(node.value)) node.value = '<!---->';
    else if ((node.type === 'link' || node.type === 'image') && maskedAddress.test(node.url)) node.url = '';
    else if (node.type === 'code' || node.type === 'inlineCode') {
      const segments: Segment[] = [];
      const writing = node.type === 'code' ? 'code' : 'span';
      align(node.value, 0, { source: masked, from, to, writing, decode: (reference) => reference }, segments);
      node.value = original(node.value, segments, source);
    }
  });
}

function original(value: string, segments: readonly Segment[], source: string): string {
  let result = '';
  let done = 0;
  for (const { at, length, from, to } of segments) {
    const piece = length === to - from ? source.slice(from, to) : value.slice(at, at + length);
    result += value.slice(done, at) + piece;
    done = at + length;
  }
  return result + value.slice(done);
}
