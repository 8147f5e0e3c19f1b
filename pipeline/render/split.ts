// The article's tree and the marks → the same tree with its words cut where marks begin and end.
import type { ElementContent } from 'hast';
import type { Nodes, Root, Text } from 'mdast';
import type { TextRun } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** Marked words, in mdast and in hast alike: `mark` is the index of their mark. */
export interface Marked {
  readonly type: 'marked';
  readonly mark: number;
  readonly children: Inline[];
}

type Inline = Text | Marked;

/** A stretch of one literal that lies in the same marks from end to end, outermost mark first. */
interface Piece {
  readonly node: Text;
  readonly marks: readonly number[];
}

/**
 * A copy of `tree` in which the words of each range stand in `Marked` nodes; the tree itself stays as it is.
 * `spans` are sorted by start, the longer first; those that cross are cut, so that the result nests.
 */
export function splitAtMarks(tree: Root, runs: readonly TextRun[], spans: readonly Span[]): Root {
  const replacements = new Map<Nodes, (Nodes | Inline)[]>();
  let next = 0;
  let open: number[] = [];
  for (const { node, at } of runs) {
    const end = at + node.value.length;
    while (next < spans.length && (spans[next]?.start ?? end) < end) open.push(next++);
    open = open.filter((mark) => (spans[mark]?.end ?? 0) > at);
    if (open.length === 0) continue;
    const inlines = nested(pieces(node.value, at, { spans, open }), 0);
    // Code stays one element: its pieces are given to it as hast, where text and marks look the same.
    const code = { ...node, data: { ...node.data, hChildren: inlines as ElementContent[] } };
    replacements.set(node, node.type === 'text' ? inlines : [code as Nodes]);
  }
  return replacements.size === 0 ? tree : (replaced(tree, replacements) as Root);
}

function pieces(
  value: string,
  at: number,
  { spans, open }: { spans: readonly Span[]; open: readonly number[] },
): Piece[] {
  const cuts = new Set([0, value.length]);
  for (const mark of open) {
    const span = spans[mark];
    if (!span) continue;
    cuts.add(Math.max(0, span.start - at));
    cuts.add(Math.min(value.length, span.end - at));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? value.length;
    const marks = open.filter((mark) => {
      const span = spans[mark];
      return span !== undefined && span.start - at < to && from < span.end - at;
    });
    return { node: { type: 'text', value: value.slice(from, to) }, marks };
  });
}

/** Neighbours that share their mark at `depth` go into one node. */
function nested(list: readonly Piece[], depth: number): Inline[] {
  const out: Inline[] = [];
  for (let i = 0; i < list.length; ) {
    const piece = list[i] as Piece;
    const mark = piece.marks[depth];
    let end = i + 1;
    if (mark === undefined) out.push(piece.node);
    else {
      while (end < list.length && list[end]?.marks[depth] === mark) end++;
      out.push({ type: 'marked', mark, children: nested(list.slice(i, end), depth + 1) });
    }
    i = end;
  }
  return out;
}

function replaced(node: Nodes, replacements: ReadonlyMap<Nodes, readonly (Nodes | Inline)[]>): Nodes {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child): (Nodes | Inline)[] => {
    const replacement = replacements.get(child);
    return replacement ? [...replacement] : [replaced(child, replacements)];
  });
  return { ...node, children } as Nodes;
}
