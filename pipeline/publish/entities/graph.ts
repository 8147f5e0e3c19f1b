// An entity → its graph: who or what it is, and which articles, claims and reviews speak of it.
import { type Json, schemaContext } from '../../model/node.ts';
import type { Site } from '../../model/site.ts';
import { asciiUri } from '../links.ts';
import { moment } from '../moments.ts';
import type { Listed, PlacedClaim } from './directory.ts';
import { shown } from './page.ts';

/** Its address: Wikidata's own, else a fragment of its page. */
export function irisOf({ key, url }: Pick<Listed, 'key' | 'url'>): string {
  return key.startsWith('~') ? `${url}#entity` : `http://www.wikidata.org/entity/${key}`;
}

/** The document: the entity, whose `subjectOf` are articles and claims; then the claims with their authors. */
export function entityGraph(entity: Listed, site: Site): Json {
  const iri = irisOf(entity);
  const about = entity.claimsAbout.slice(0, shown);
  const by = entity.claimsBy.slice(0, shown);
  const claims = new Map([...by, ...about].map((claim) => [claimIri(claim), claim]));
  const own = new Set(by.map(claimIri));
  const spoken = new Set(about.map(claimIri));
  return {
    '@context': schemaContext,
    '@graph': [
      {
        '@type': entity.type,
        '@id': iri,
        name: entity.name,
        url: entity.url,
        mainEntityOfPage: { '@type': 'WebPage', '@id': entity.url },
        ...(entity.key.startsWith('~') ? {} : { sameAs: `https://www.wikidata.org/wiki/${entity.key}` }),
        subjectOf: [
          ...entity.articles.slice(0, shown).map(({ entry }) => ({
            '@type': 'NewsArticle',
            '@id': `${asciiUri(entry.url)}#article`,
            url: asciiUri(entry.url),
            headline: entry.headline,
            ...dated(entry.datePublished, site.timeZone),
          })),
          ...about.map((claim) => ({ '@id': claimIri(claim) })),
        ],
      },
      ...[...claims].map(([id, claim]) =>
        claimNode(claim, { id, iri, isOwn: own.has(id), isAbout: spoken.has(id), type: entity.type }),
      ),
    ],
  };
}

interface Role {
  readonly id: string;
  readonly iri: string;
  readonly isOwn: boolean;
  readonly isAbout: boolean;
  readonly type: Listed['type'];
}

/** Places assert nothing: where a country's government spoke, the claim's own article names it. */
const agents = /^(?:Person|NGO|Corporation|PoliticalParty|.*Organization)$/;

function claimNode({ entry, line }: PlacedClaim, { id, iri, isOwn, isAbout, type }: Role): Json {
  return {
    '@type': 'Claim',
    '@id': id,
    url: id,
    name: line.claim,
    ...(isOwn && agents.test(type) ? { author: { '@id': iri } } : {}),
    ...(isAbout ? { about: { '@id': iri } } : {}),
    isPartOf: { '@id': `${asciiUri(entry.url)}#article` },
    ...(line.factCheck === undefined ? {} : { review: { '@id': `${line.factCheck}#review` } }),
  };
}

function claimIri({ entry, line }: PlacedClaim): string {
  return `${asciiUri(entry.url)}#claim-${line.id}`;
}

function dated(date: string | undefined, timeZone: string): { readonly datePublished?: string } {
  const datePublished = moment(date, timeZone);
  return datePublished === undefined ? {} : { datePublished };
}
