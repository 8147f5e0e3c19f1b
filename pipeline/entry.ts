// A finished edition → what stays in memory of it while the site is published.
import { entityIri } from './model/address.ts';
import { ofKind } from './model/annotation.ts';
import type { ClaimLine, Edition, Entry, NamedEntity, PublishedClaim, Statement } from './model/edition.ts';
import type { InnerLink } from './model/innerLink.ts';

/** What an edition's entry needs of the article beside the edition. */
interface Beside {
  readonly edition: Edition;
  /** Links of its text to this site. */
  readonly links?: readonly InnerLink[];
  readonly statements?: readonly Statement[];
}

/** The entry of an edition. Throws never. */
export function entryOf({ edition, links = [], statements = [] }: Beside): Entry {
  const { id, path, url, section, meta } = edition;
  const entities = namedEntities(edition);
  const keys = new Set(entities.map(({ key }) => key));
  return {
    id,
    path,
    url,
    headline: meta.headline,
    ...(meta.datePublished === undefined ? {} : { datePublished: meta.datePublished }),
    ...(edition.dateModified === undefined ? {} : { dateModified: edition.dateModified }),
    section,
    ...(meta.originalUrl === undefined ? {} : { canonical: meta.originalUrl }),
    aliases: edition.former,
    corrections:
      edition.corrections.length + edition.claims.flatMap(({ review }) => review?.corrections ?? []).length,
    claims: edition.claims.map((claim) => lineOf(claim, edition, keys)),
    entities,
    links,
    pictures: edition.pictures,
    statements,
  };
}

function lineOf(claim: PublishedClaim, edition: Edition, keys: ReadonlySet<string>): ClaimLine {
  const { id, review, claimant } = claim;
  const by = claimant && partyOf(claimant.key, edition);
  return {
    id,
    claim: claim.claim,
    ...(review ? { factCheck: review.url } : {}),
    ...(review
      ? { verdict: { label: review.label, class: review.rating?.class ?? 'OTHER', date: review.date } }
      : {}),
    ...(claimant ? { claimant: claimant.name } : {}),
    ...(by !== undefined && keys.has(by) ? { by } : {}),
    about: claim.about.filter((key) => keys.has(key)),
  };
}

/** A capital that stands for a government speaks for its country. */
function partyOf(key: string | undefined, edition: Edition): string | undefined {
  const metonym = ofKind(edition.annotations, 'entity').find(
    (mention) => mention.entity === key && mention.finding.standsFor !== undefined,
  );
  return metonym?.finding.standsFor ?? key;
}

/** Those with a Wikidata id, and those that an editor pinned: others are the same in this article only. */
function namedEntities({ url, entities, annotations, graph }: Edition): NamedEntity[] {
  const pinned = new Set(
    ofKind(annotations, 'entity').flatMap(({ by, entity }) => (by === 'editor' && entity ? [entity] : [])),
  );
  const about = graph[0]?.['about'];
  const subjects = new Set((Array.isArray(about) ? about : [about]).map((each) => each?.['@id']));
  return entities
    .filter(({ key, wikidata }) => wikidata !== null || pinned.has(key))
    .map(({ key, type, name, mentions }) => ({
      key,
      type,
      name,
      mentions,
      isSubject: subjects.has(entityIri(url, key)),
    }));
}
