// Edition → W3C Web Annotations: every published claim and every identified mention, each at its place.
import { createHash } from 'node:crypto';
import { outputPath } from '../model/address.ts';
import { ofKind } from '../model/annotation.ts';
import type { Edition, PublishedClaim } from '../model/edition.ts';
import type { Json } from '../model/node.ts';
import type { Publisher } from '../model/plugin.ts';
import type { Site } from '../model/site.ts';
import type { Span } from '../model/span.ts';
import { codePointOffsets, codePointSpan } from './codePoints.ts';
import { json } from './json.ts';
import { asciiUri } from './links.ts';
import { quoteAt } from './quoteSelector.ts';

/** The profile that tells Web Annotations from other JSON-LD (Web Annotation Vocabulary, appendix). */
const mediaType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** Makes the target of an annotation from a range of the text. */
type TargetOf = (span: Span) => Json;

/**
 * `…/annotations.jsonld`: an AnnotationPage after the Web Annotation Data Model (2017).
 *
 * The text that selectors speak of is `Edition.text`: the words of the article's body without headline,
 * byline, dates and notes, blocks joined by a blank line, character references decoded. The page describes it
 * as `schema:encoding` of the article, with the SHA-256 of its UTF-8 bytes in lower-case hexadecimal.
 * TextPositionSelector counts that text in code points, from 0, the end not included. TextQuoteSelector
 * stays inside one line of it and ends where a claim ends, because the page shows the verdict there: so it
 * finds the same words in the rendered body as well.
 */
export const annotations: Publisher = {
  name: 'annotations',
  scope: 'article',
  *publish(edition, site) {
    const url = `${edition.url}annotations.jsonld`;
    const content = json(annotationPage(edition, site, asciiUri(url)));
    yield { path: outputPath(site, url), type: mediaType, content };
  },
};

function annotationPage(edition: Edition, site: Site, id: string): Json {
  const targetOf = targets(edition);
  const items = [
    ...edition.claims.map((claim) => claimAnnotation(claim, edition.language, id, targetOf)),
    ...mentionAnnotations(edition, id, targetOf),
  ];
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'http://schema.org/' }],
    id,
    type: 'AnnotationPage',
    partOf: {
      id: `${id}#all`,
      type: 'AnnotationCollection',
      label: edition.meta.headline,
      ...(site.dataLicense ? { rights: site.dataLicense } : {}),
      total: items.length,
      first: id,
    },
    startIndex: 0,
    'schema:about': { id: asciiUri(edition.url), 'schema:encoding': textNode(edition, id) },
    items,
  };
}

/** The exact text that positions count, told by its digest. */
function textNode(edition: Edition, id: string): Json {
  return {
    id: `${id}#text`,
    type: 'schema:TextObject',
    'schema:encodingFormat': 'text/plain;charset=utf-8',
    'schema:inLanguage': edition.language,
    'schema:sha256': createHash('sha256').update(edition.text, 'utf8').digest('hex'),
  };
}

function claimAnnotation(claim: PublishedClaim, language: string, page: string, targetOf: TargetOf): Json {
  const { review } = claim;
  const wording = { type: 'TextualBody', value: claim.claim, format: 'text/plain', language };
  return {
    id: `${page}#claim-${claim.id}`,
    type: 'Annotation',
    motivation: review ? ['highlighting', 'assessing'] : 'highlighting',
    body: [
      { type: 'SpecificResource', source: asciiUri(claim.url), purpose: 'identifying' },
      { ...wording, purpose: 'describing' },
      ...(review
        ? [
            { type: 'SpecificResource', source: asciiUri(review.url), purpose: 'assessing' },
            { ...wording, value: review.label, purpose: 'classifying' },
          ]
        : []),
    ],
    target: targetOf(claim.span),
  };
}

/** Mentions of entities that Wikidata knows, numbered for each entity in the order of the text. */
function mentionAnnotations(edition: Edition, page: string, targetOf: TargetOf): Json[] {
  const counts = new Map<string, number>();
  const known = new Map(edition.entities.map((entity) => [entity.key, entity.wikidata]));
  return ofKind(edition.annotations, 'entity').flatMap(({ span, entity }): Json[] => {
    const wikidata = entity === undefined ? null : (known.get(entity) ?? null);
    if (wikidata === null) return [];
    const count = (counts.get(wikidata) ?? 0) + 1;
    counts.set(wikidata, count);
    return [
      {
        id: `${page}#${wikidata}-${count}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: `http://www.wikidata.org/entity/${wikidata}`,
        target: targetOf(span),
      },
    ];
  });
}

function targets(edition: Edition): TargetOf {
  const toCodePoints = codePointOffsets(edition.text);
  const source = asciiUri(edition.url);
  const breaks = edition.claims.map((claim) => claim.span.end);
  return (span) => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextQuoteSelector', ...quoteAt(edition.text, span, breaks) },
      { type: 'TextPositionSelector', ...codePointSpan(toCodePoints, span) },
    ],
  });
}
