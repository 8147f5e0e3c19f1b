// Neutral feeds → Atom: articles with their archives, and fact checks.
import type { Publisher } from '../model/plugin.ts';
import { atomFiles, fallbackOf } from './atomArchive.ts';
import { atomDocument } from './atomDocument.ts';
import { factCheckFeed } from './factCheckFeed.ts';
import { asciiUri, below } from './links.ts';

/** `/atom.xml` with its archives `/atom/<n>.xml`, and `/fact-checks/atom.xml` with the reviews that changed last. */
export const atom: Publisher = {
  name: 'atom',
  scope: 'site',
  *publish(shelf, site) {
    yield* atomFiles(shelf, site);
    const path = 'fact-checks/atom.xml';
    const place = { self: asciiUri(below(site, path)) };
    const content = atomDocument(factCheckFeed(shelf, site), place, fallbackOf(site));
    yield { path, type: 'application/atom+xml', content };
  },
};
