// The publication's own nodes → the document about it that its front page and its policy pages carry.
import type { Shelf } from '../../model/edition.ts';
import { graphDocument, type Json } from '../../model/node.ts';
import type { Site } from '../../model/site.ts';

/** The organisation with its policies, and the web site, as the newest article's graph describes them; none without one. */
export function publicationData(shelf: Shelf, site: Site): Json[] {
  const [newest] = shelf.entries;
  if (!newest) return [];
  const own = [`${site.url}/#organization`, `${site.url}/#website`];
  const nodes = shelf.edition(newest.id).graph.filter((node) => own.includes(node['@id']));
  return nodes.length === 0 ? [] : [graphDocument(nodes)];
}
