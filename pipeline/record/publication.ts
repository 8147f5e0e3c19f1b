// A build, as the record sees it.
import type { Report } from '../model/message.ts';
import type { ArticleFacts, PublicationRecord } from '../model/record.ts';

/** A build, as far as the record is about it. */
export interface Publication {
  /** What was published before. */
  readonly record: PublicationRecord;
  /** The articles that are to be published. */
  readonly articles: readonly ArticleFacts[];
  /** Names of the files of all articles, and of those that cannot be judged because something is wrong with them. */
  readonly files: ReadonlySet<string>;
  readonly faulty: ReadonlySet<string>;
  /** The report on the review file beside an article's file, or on the settings (`ratings`). */
  reportOn(file: { readonly source: string } | 'ratings'): Report;
}
