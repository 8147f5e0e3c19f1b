// The words that rendering adds to an article.

/** English. */
export const words = {
  image: 'Image',
  table: 'Table',
  factCheck: 'Fact check',
  /** A claim without a verdict; its number follows the first word. */
  claim: 'Claim',
  unchecked: 'not yet checked',
} as const;
