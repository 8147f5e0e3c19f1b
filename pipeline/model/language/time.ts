// Words and rules of time and number.

export interface TimeWords {
  /** Lower-case month names and their abbreviations, without full stop → 1–12. */
  readonly months: ReadonlyMap<string, number>;
}
