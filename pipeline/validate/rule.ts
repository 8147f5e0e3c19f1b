// The contract of a rule: what it is called, why it matters and to whom, and what it finds.
import type { Message } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import type { Thing } from '../model/thing.ts';
import type { Severities } from './consumer.ts';
import type { Page, Visit } from './page.ts';

/** Where a fault is: a node, a property of it, an item of that property's list; or a range of the page. */
export type Spot =
  | { readonly visit: Visit; readonly thing?: Thing; readonly term?: string; readonly index?: number }
  | { readonly span: Span };

/** One fault. */
export interface Found {
  readonly at: Spot;
  /** "Unexpected X, expected Y". */
  readonly reason: string;
  /** In place of the rule's own remedy, where more is known. */
  readonly fix?: string;
}

/** What people read about a rule, wherever it is applied. */
export interface RulePage {
  /** `subject/kebab-fault`. */
  readonly name: string;
  /** What must hold, as a sentence. */
  readonly summary: string;
  /** What goes wrong otherwise, and with whom. */
  readonly why: string;
  /** Where that is written or was seen. */
  readonly source: string;
  readonly severity: Severities;
  readonly fix: string;
  /**
   * A fault and its mending: properties for a ClaimReview that is good else (`"url": …`), a whole JSON document
   * (`{` or `[`), or HTML (`<`) that stands before the good record, or in its place where it holds a block itself.
   */
  readonly bad: string;
  readonly good: string;
}

/** A rule about one page. */
export interface Rule extends RulePage {
  /** Total on any page; linear in its size. */
  find(page: Page): Iterable<Found>;
}

/** A message of the validator: what other messages have, and how gravely each consumer takes it. */
export interface JudgedMessage extends Message {
  readonly consumers?: Severities;
}
