// JSON-LD as plain data.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * One node of a graph. `@id` is always there: every node has an address, so that no graph of ours holds a
 * blank node and the whole site's RDF is canonical when it is sorted.
 */
export type Node = {
  readonly '@type': string | readonly string[];
  readonly '@id': string;
  readonly [term: string]: Json;
};

/** The context of every document that leaves the house. */
export const schemaContext = 'https://schema.org';

/** A graph as one JSON-LD document: what an article's page and its `index.jsonld` carry. */
export function graphDocument(graph: readonly Node[]): Json {
  return { '@context': schemaContext, '@graph': graph };
}

/** One node as one JSON-LD document with the node on top: what a fact check's page and file carry. */
export function nodeDocument(node: Node): Json {
  return { '@context': schemaContext, ...node };
}
