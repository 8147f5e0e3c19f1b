// An edition's own account of itself → NewsArticle.
import type {
  AnalysisNewsArticleLeaf,
  BackgroundNewsArticleLeaf,
  MergeLeafTypes,
  NewsArticleLeaf,
  OpinionNewsArticleLeaf,
  ReportageNewsArticleLeaf,
} from 'schema-dts';
import type { Genre } from '../model/article.ts';
import type { Describer, Draft } from '../model/plugin.ts';
import { wordCount } from '../model/prose.ts';
import type { Site } from '../model/site.ts';
import { castOf } from './cast.ts';
import { correctionsOf } from './correction.ts';
import { datedIf } from './date.ts';
import { focusOf } from './focus.ts';
import { articleIri, originalIri, websiteIri } from './iri.ts';
import { house, publisher } from './organization.ts';
import { author } from './person.ts';
import { imageOf } from './picture.ts';
import { type Identified, known, nodeOf, oneOrMany, reference } from './typed.ts';

/** schema-dts takes one `@type` per leaf; its own merge of two leaves gives the tuple. The subtypes add no property. */
type Types =
  | 'NewsArticle'
  | MergeLeafTypes<[NewsArticleLeaf, OpinionNewsArticleLeaf]>['@type']
  | MergeLeafTypes<[NewsArticleLeaf, AnalysisNewsArticleLeaf]>['@type']
  | MergeLeafTypes<[NewsArticleLeaf, ReportageNewsArticleLeaf]>['@type']
  | MergeLeafTypes<[NewsArticleLeaf, BackgroundNewsArticleLeaf]>['@type'];

type Piece = Omit<NewsArticleLeaf, '@type'> & { '@type': Types };

/** genre → `@type`. The subtypes are pending at schema.org, so the plain type always stands first. */
const typesOf: { readonly [genre in Genre]: Types } = {
  opinion: ['NewsArticle', 'OpinionNewsArticle'],
  news: 'NewsArticle',
  analysis: ['NewsArticle', 'AnalysisNewsArticle'],
  report: ['NewsArticle', 'ReportageNewsArticle'],
  background: ['NewsArticle', 'BackgroundNewsArticle'],
};

/** The article, with its authors and its publisher in place, where consumers look for their names. */
export const article: Describer = {
  name: 'article',
  *describe(draft, site) {
    yield nodeOf(pieceOf(draft, site));
  },
};

function pieceOf(draft: Draft, site: Site): Identified<Piece> {
  const { meta } = draft;
  const cast = castOf(draft, site);
  const focus = focusOf(draft);
  return {
    '@type': typesOf[draft.genre],
    '@id': articleIri(draft),
    url: draft.url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': draft.url },
    ...known({
      headline: meta.headline,
      description: meta.description,
      image: imageOf(draft, site),
      author: oneOrMany(cast.authors.map(author)),
    }),
    publisher: publisher(draft, site),
    ...known({
      datePublished: datedIf(meta.datePublished, site),
      dateModified: datedIf(draft.dateModified, site),
    }),
    inLanguage: draft.language,
    articleSection: draft.section,
    ...known({ keywords: meta.keywords }),
    wordCount: wordCount(draft.text),
    isPartOf: reference(websiteIri(site)),
    ...known({
      isBasedOn: meta.publication ? original(draft, site) : undefined,
      about: focus.about.map((entity) => reference(cast.iriOf(entity))),
      mentions: focus.mentions.map((entity) => reference(cast.iriOf(entity))),
      hasPart: draft.claims.map((claim) => reference(claim.url)),
      correction: oneOrMany(correctionsOf(draft.url, draft.corrections, site)),
    }),
    sdPublisher: house(site),
    ...known({ sdLicense: site.dataLicense ? reference(site.dataLicense) : undefined }),
  };
}

/** The piece as another publication published it first. */
function original(draft: Draft, site: Site): Identified<NewsArticleLeaf> {
  const { meta } = draft;
  return {
    '@type': 'NewsArticle',
    '@id': originalIri(draft),
    ...known({
      headline: meta.headline,
      url: meta.originalUrl,
      author: oneOrMany(castOf(draft, site).authors.map(({ iri }) => reference(iri))),
    }),
    publisher: reference(publisher(draft, site)['@id']),
    ...known({ datePublished: datedIf(meta.datePublished, site) }),
  };
}
