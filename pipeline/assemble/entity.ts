// Entities → Place, Event, Organization, Person and other nodes.
import type { Describer } from '../model/plugin.ts';
import { castOf } from './cast.ts';
import { known, nodeOf, oneOrMany } from './typed.ts';

/** Everybody and everything that the article names, but its authors, who stand in the article's node. */
export const entities: Describer = {
  name: 'entities',
  *describe(draft, site) {
    const cast = castOf(draft, site);
    const described = new Set(cast.authors.map((author) => author.iri));
    for (const entity of draft.entities) {
      const iri = cast.iriOf(entity);
      if (described.has(iri)) continue;
      described.add(iri);
      const thing = { '@type': entity.type, '@id': iri, name: entity.name };
      const alternateName = oneOrMany(entity.alternateNames.filter((name) => name !== entity.name));
      yield nodeOf({ ...thing, ...known({ alternateName, sameAs: oneOrMany(entity.sameAs) }) });
    }
  },
};
