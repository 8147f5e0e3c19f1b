// Graph and reviews → every node in them, with the way to it.
import type { Json, Node } from '../model/node.ts';
import type { About, CheckSubject } from '../model/plugin.ts';
import { isReference, isThing, listOf, type Thing } from '../model/thing.ts';

/** A node that is described (not only referred to) somewhere in the documents. */
export interface Visit {
  readonly node: Thing;
  readonly root: Node;
  /** The way from the root; empty: it stands on top of the graph or is a review. */
  readonly path: About['path'];
}

/** Every described node of the article's graph and of its reviews, parents before children. Throws never. */
export function* nodesOf(subject: Pick<CheckSubject, 'graph' | 'reviews'>): Generator<Visit> {
  for (const root of [...subject.graph, ...Object.values(subject.reviews)]) yield* nodesIn(root, root, []);
}

function* nodesIn(node: Thing, root: Node, path: About['path']): Generator<Visit> {
  yield { node, root, path };
  for (const [term, value] of Object.entries(node)) {
    for (const [index, child] of listOf(value).entries()) {
      if (isThing(child) && !isReference(child)) {
        yield* nodesIn(child, root, Array.isArray(value) ? [...path, term, index] : [...path, term]);
      }
    }
  }
}

/** A property of a visited node. */
export function propertyOf({ root, path }: Visit, term: string): About {
  return { root, path: [...path, term] };
}

/** The address of the one object that a value is; undefined for anything else. */
export function soleId(value: Json | undefined): Json | undefined {
  return isThing(value) ? value['@id'] : undefined;
}
