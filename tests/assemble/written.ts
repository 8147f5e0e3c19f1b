// Graph and reviews → N-Quads, as an article's are made.
import { expand } from '../../pipeline/assemble/expand.ts';
import { quads } from '../../pipeline/assemble/quads.ts';
import type { Node } from '../../pipeline/model/node.ts';
import { openVocabulary } from '../../pipeline/vocabulary.ts';

const vocabulary = openVocabulary();

/** Throws where JSON-LD cannot read the documents. */
export async function quadsOf(
  graph: readonly Node[],
  reviews: { readonly [claim: string]: Node },
): Promise<string> {
  const expansion = await expand(graph, reviews, vocabulary);
  if ('faults' in expansion) throw new Error(expansion.faults.map(({ reason }) => reason).join('\n'));
  return quads(expansion.expanded);
}
