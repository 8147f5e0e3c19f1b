// Graph and reviews → every node in them, with the way to it.
import type { Json, Node } from '../model/node.ts';
import type { About, CheckSubject } from '../model/plugin.ts';

/** A JSON object. */
export interface Thing {
  readonly [term: string]: Json;
}

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

/** The address of a node; empty where it has none, for a hostile `@id` may be anything. */
export function addressOf(node: Thing): string {
  const address = node['@id'];
  return typeof address === 'string' ? address : '';
}

/** A property of a visited node. */
export function propertyOf({ root, path }: Visit, term: string): About {
  return { root, path: [...path, term] };
}

/** A value's elements; the value itself where it is no list. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Json];
}

/** The objects among a value's elements. */
export function thingsOf(value: Json | undefined): readonly Thing[] {
  return listOf(value).filter(isThing);
}

/** The texts among a value's elements. */
export function textsOf(value: Json | undefined): readonly string[] {
  return listOf(value).filter((each) => typeof each === 'string');
}

/** The types of a node. */
export function typesOf(node: Thing): readonly string[] {
  return textsOf(node['@type']);
}

/** Whether a value is an object and no list. */
export function isThing(value: Json | undefined): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an object only points at a node: it has an `@id` and nothing else. */
export function isReference(thing: Thing): boolean {
  return '@id' in thing && Object.keys(thing).length === 1;
}

/** The address of the one object that a value is; undefined for anything else. */
export function soleId(value: Json | undefined): Json | undefined {
  return isThing(value) ? value['@id'] : undefined;
}
