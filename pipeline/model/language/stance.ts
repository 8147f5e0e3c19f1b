// Words that tell assertion from opinion, advice, question and prediction.

export interface StanceWords {
  /** Lower-case modal verbs that advise ("should"). */
  readonly advice: ReadonlySet<string>;
}
