// What a stage says to people: plain data, and the one way of saying it.
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * One remark about one file; the fields follow VFileMessage. `line` and `column` count from 1, columns in
 * UTF-16 code units; both are absent where the remark is about the file as a whole.
 */
export interface Message {
  /** The file as a person would name it, relative to where the command runs: `source/summit.txt`. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly severity: Severity;
  /** `room:kebab-fault`, for example `read:unclosed-front-matter`. */
  readonly rule: string;
  /** "Unexpected X, expected Y." */
  readonly reason: string;
  /** What to do about it, as a sentence. */
  readonly fix?: string;
  /** The source line, with `^` under the place on the line below it. */
  readonly frame?: string;
}

/** What a remark says beside its place. */
export interface Remark {
  readonly reason: string;
  readonly fix?: string;
}

/**
 * The only way in which a stage speaks. Made for one file; `span` is a range of **that file's source**
 * (`sourceSpan` leads there from prose), or undefined for the file as a whole.
 */
export interface Report {
  error(rule: string, span: Span | undefined, remark: Remark): void;
  warn(rule: string, span: Span | undefined, remark: Remark): void;
  inform(rule: string, span: Span | undefined, remark: Remark): void;
  /** Everything said so far, in the order in which it was said. */
  readonly messages: readonly Message[];
}

/** A report that nobody reads. */
export const mute: Report = { error() {}, warn() {}, inform() {}, messages: [] };
