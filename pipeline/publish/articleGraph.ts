// Edition → the article's graph as JSON-LD, beside its page.
import { outputPath } from '../model/address.ts';
import { graphDocument } from '../model/node.ts';
import type { Publisher } from '../model/plugin.ts';
import { json } from './json.ts';

/** `…/index.jsonld`: the same graph that the page carries. */
export const articleGraph: Publisher = {
  name: 'articleGraph',
  scope: 'article',
  *publish(edition, site) {
    const path = outputPath(site, `${edition.url}index.jsonld`);
    yield { path, type: 'application/ld+json', content: json(graphDocument(edition.graph)) };
  },
};
