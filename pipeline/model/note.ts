// What an editor would work out by hand about figures and days in the words: a note, never a verdict.
import type { Span } from './span.ts';

/** A figure or a day that the article states, worked out again from others. */
export interface Note {
  /** The rule that read it: `number/change`. */
  readonly rule: string;
  /** What the note is about: the words of the figure or day that was worked out again. */
  readonly span: Span;
  /** The figures, days and names that it was worked out from, in the order of the working. */
  readonly operands: readonly Span[];
  /** Whether what the words say agrees with what comes out, within what the words leave open. */
  readonly holds: boolean;
  /** `1953-07-27 to 2019-03-05 = 65.6 years`. */
  readonly working: string;
}
