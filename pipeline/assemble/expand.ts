// Graph and reviews → JSON-LD's expanded form, once for the checks and for RDF.
import jsonld, { type ContextDefinition, type JsonLdDocument } from 'jsonld';
import { type Json, type Node, schemaContext } from '../model/node.ts';
import type { Expansion } from '../model/plugin.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/**
 * Expands all documents of an edition together in jsonld's safe mode, which refuses whatever it would
 * otherwise drop in silence: relative addresses, values without a place, unknown keywords. `https://schema.org`
 * is the pinned context and nothing is fetched. Rejects never.
 */
export async function expand(
  graph: readonly Node[],
  reviews: { readonly [claim: string]: Node },
  vocabulary: Vocabulary,
): Promise<Expansion> {
  const nodes = [...graph, ...Object.values(reviews)];
  const loader = loaderOf(vocabulary);
  const whole = await attempt(nodes, loader);
  if ('expanded' in whole) return whole;
  // Something is wrong somewhere: only now is each node worth a run of its own.
  const faults: { root: Node; reason: string }[] = [];
  for (const root of nodes) {
    const alone = await attempt([root], loader);
    if ('reason' in alone) faults.push({ root, reason: alone.reason });
  }
  return { faults };
}

type Loader = (url: string) => Promise<Loaded>;

interface Loaded {
  readonly documentUrl: string;
  readonly document: { readonly '@context': ContextDefinition };
  /** Tells jsonld to keep the processed context for all documents to come. */
  readonly tag: 'static';
}

async function attempt(
  nodes: readonly Node[],
  documentLoader: Loader,
): Promise<{ expanded: readonly Json[] } | { reason: string }> {
  const document = { '@context': schemaContext, '@graph': nodes } as JsonLdDocument;
  try {
    const options = { safe: true, documentLoader };
    return { expanded: (await jsonld.expand(document, options)) as unknown as readonly Json[] };
  } catch (fault) {
    const { details } = fault as { details?: { event?: { message?: string; details?: object } } };
    const event = details?.event;
    if (!event) return { reason: (fault as Error).message };
    return { reason: `${event.message ?? ''} ${JSON.stringify(event.details ?? {})}` };
  }
}

function loaderOf(vocabulary: Vocabulary): Loader {
  const context = vocabulary.context as ContextDefinition;
  return async (url) => {
    if (url === schemaContext) return { documentUrl: url, document: { '@context': context }, tag: 'static' };
    throw new Error(`Unexpected context ${url}, expected schema.org's own and no other`);
  };
}
