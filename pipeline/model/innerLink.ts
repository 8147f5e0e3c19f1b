// A link of a text to an address of its own site.

/** Where a text leads within its site, and where in its source that stands. */
export interface InnerLink {
  /** Absolute, without a fragment. */
  readonly url: string;
  readonly line: number;
  readonly column: number;
}
