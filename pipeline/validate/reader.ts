// The contract of a simulated reader: which files a known consumer opens, and which records it finds in them.
import type { Page, Visit } from './page.ts';

/** Why a reader does not see a record; undefined where it does. */
export type Miss = (review: Visit) => string | undefined;

/** A consumer's parser, made anew from what is known of it: no code of its is in here. */
export interface Reader {
  readonly name: string;
  /** Pages in HTML, or data feeds. */
  readonly reads: 'pages' | 'feeds';
  /** Opens a page or a file; what comes back is asked for each ClaimReview in it. Total on any page. */
  open(page: Page): Miss;
}
