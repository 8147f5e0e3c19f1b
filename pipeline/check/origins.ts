// What documents say → where people write it: table of the fields of the article file and of the review file.

/** Dotted properties of a document → fields that may hold them, the narrowest first. */
export interface Origins {
  readonly [property: string]: readonly string[];
}

/** Properties of an author. */
const author: Origins = {
  '': ['article.authors'],
  jobTitle: ['article.note', 'article.authors'],
  affiliation: ['article.note', 'article.authors'],
  description: ['article.note', 'article.authors'],
};

/** Properties of the piece that the article republishes. */
const original: Origins = {
  '': ['article.originalUrl', 'article.publication'],
  headline: ['article.headline'],
  ...under('author', author),
  publisher: ['article.publication'],
  datePublished: ['article.datePublished'],
};

/**
 * Properties of the article's own node. `article.` leads to a field of the article file, anything else to a
 * path of the review file; `#` is the place in the list.
 */
export const articleOrigins: Origins = {
  headline: ['article.headline'],
  description: ['article.description'],
  ...under('author', author),
  publisher: ['article.publication'],
  datePublished: ['article.datePublished'],
  dateModified: ['article.dateModified', 'article.datePublished'],
  inLanguage: ['article.language'],
  articleSection: ['article.section'],
  keywords: ['article.keywords'],
  '@id': ['article.slug'],
  url: ['article.slug', 'article.headline'],
  ...under('isBasedOn', original),
  correction: ['corrections.#'],
  'correction.text': ['corrections.#.text'],
  'correction.datePublished': ['corrections.#.date'],
};

/** Properties of a ClaimReview and, under `itemReviewed`, of its Claim. */
export const claimOrigins: Origins = {
  '': ['review.verdict', 'id'],
  '@id': ['id'],
  url: ['id'],
  mainEntityOfPage: ['id'],
  claimReviewed: ['claim', 'quote'],
  datePublished: ['review.date'],
  dateModified: ['review.modified', 'review.date'],
  editor: ['review.reviewer'],
  inLanguage: ['article.language'],
  reviewRating: ['review.verdict'],
  'reviewRating.ratingExplanation': ['review.conclusion'],
  reviewBody: ['review.conclusion'],
  citation: ['review.sources.#.name'],
  'citation.publisher': ['review.sources.#.publisher'],
  'citation.url': ['review.sources.#.url'],
  'citation.archivedAt': ['review.sources.#.archivedUrl'],
  'citation.datePublished': ['review.sources.#.date'],
  'citation.description': ['review.sources.#.note'],
  correction: ['review.corrections.#'],
  'correction.text': ['review.corrections.#.text'],
  'correction.datePublished': ['review.corrections.#.date'],
  itemReviewed: ['quote'],
  'itemReviewed.name': ['claim', 'quote'],
  'itemReviewed.author': ['claimant', 'article.authors'],
  'itemReviewed.datePublished': ['said', 'article.datePublished'],
  'itemReviewed.inLanguage': ['article.language'],
  ...under('itemReviewed.firstAppearance', original),
  ...under('itemReviewed.appearance', original),
};

/** Properties of a place where a claim was made, by those of the appearance in the review file. */
export const appearanceOrigins: Origins = {
  '': ['url'],
  name: ['name'],
  datePublished: ['date'],
};

/** A table with all its properties below another. */
function under(property: string, origins: Origins): Origins {
  return Object.fromEntries(
    Object.entries(origins).map(([name, fields]) => [name === '' ? property : `${property}.${name}`, fields]),
  );
}
