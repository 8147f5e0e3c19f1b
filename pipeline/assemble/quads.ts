// Expanded documents → sorted N-Quads lines.
import jsonld, { type JsonLdDocument } from 'jsonld';
import type { Json } from '../model/node.ts';

/**
 * The RDF of all documents of an edition: lines sorted by code unit, each once, each ending in a newline, as
 * jsonld writes them. Since no node is blank, that order alone makes it canonical (RDFC-1.0). Rejects where a
 * node has no `@id`, which the checks report before.
 */
export async function quads(expanded: readonly Json[]): Promise<string> {
  const document = expanded as unknown as JsonLdDocument;
  const text = String(await jsonld.toRDF(document, { format: 'application/n-quads', skipExpansion: true }));
  const blank = text.includes('_:') ? text.split('\n').find(isBlank) : undefined;
  if (blank !== undefined) {
    throw new Error(`Unexpected blank node in ${blank}, expected an \`@id\` on every node`);
  }
  return text;
}

function isBlank(line: string): boolean {
  return line.startsWith('_:') || /^<[^>]*> <[^>]*> _:/.test(line);
}
