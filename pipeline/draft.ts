// An article, its annotations and its published claims → an edition that has no graph yet.
import { articleUrl, formerUrls, slugOf, tagUri } from './model/address.ts';
import { type Annotation, ofKind } from './model/annotation.ts';
import type { Article } from './model/article.ts';
import { dayPart } from './model/calendar.ts';
import type { Correction } from './model/decision.ts';
import { lastChange, type PublishedClaim } from './model/edition.ts';
import type { Draft, Linked } from './model/plugin.ts';
import type { Known } from './model/record.ts';
import type { Site } from './model/site.ts';

/** What the stages before have made. */
export interface Material extends Pick<Linked, 'annotations' | 'entities'> {
  readonly article: Article;
  readonly claims: readonly PublishedClaim[];
  readonly corrections: readonly Correction[];
  readonly known?: Known | undefined;
}

/** Puts the material together; where the article says nothing of itself, the site's settings hold. Throws never. */
export function draftOf(material: Material, site: Site): Draft {
  const { article, annotations, entities, claims, corrections, known = {} } = material;
  const { source, meta, prose } = article;
  return {
    id: source.id,
    path: source.path,
    format: source.format,
    url: urlOf(article, site),
    section: sectionOf(article, site),
    tag: tagUri(site, 'article', known.name ?? source.id),
    former: [...new Set([...formerUrls(site, meta.aliases), ...(known.former ?? [])])],
    meta,
    genre: meta.genre ?? site.genre,
    language: meta.language ?? site.language,
    ...latest([
      meta.datePublished,
      meta.dateModified,
      ...corrections.map((correction) => correction.date),
      ...claims.map(({ review, withdrawn }) => withdrawn?.date ?? (review && lastChange(review))),
    ]),
    text: prose.text,
    sentences: scoredSentences(annotations),
    annotations: annotations.filter(({ kind }) => kind !== 'sentence'),
    entities,
    claims,
    corrections,
  };
}

/** Address of the article's page. */
export function urlOf(article: Article, site: Site): string {
  const { datePublished, slug } = article.meta;
  const year = datePublished?.slice(0, 4);
  return articleUrl(site, { section: sectionOf(article, site), year, slug: slugOf(slug) });
}

function sectionOf({ meta }: Article, site: Site): string {
  return meta.section ?? site.section;
}

function scoredSentences(annotations: readonly Annotation[]): Draft['sentences'] {
  return ofKind(annotations, 'sentence').map(
    ({ span, finding: { checkworthy, verifiable, subjective } }) => ({
      ...span,
      checkworthy,
      verifiable,
      subjective,
    }),
  );
}

/** The latest of the dates, compared by day; nothing where none is given. */
function latest(dates: readonly (string | undefined)[]): { dateModified?: string } {
  let newest: string | undefined;
  for (const date of dates) {
    if (date !== undefined && (newest === undefined || dayPart(date) > dayPart(newest))) newest = date;
  }
  return newest === undefined ? {} : { dateModified: newest };
}
