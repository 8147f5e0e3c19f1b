// Words that attribute speech and thought.

export interface SpeechWords {
  /** Lower-case inflected verbs of saying that take "that" or a quotation. */
  readonly verbs: ReadonlySet<string>;
}
