// Words that reading needs: where sentences end, what stands in a header.

export interface ReadingWords {
  /** Abbreviations with their full stop that seldom end a sentence ("Mr.", "Gen."). */
  readonly abbreviations: ReadonlySet<string>;
}
