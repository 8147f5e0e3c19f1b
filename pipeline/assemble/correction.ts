// Corrections → CorrectionComment nodes.
import type { CorrectionCommentLeaf } from 'schema-dts';
import type { Correction } from '../model/decision.ts';
import type { Site } from '../model/site.ts';
import { dated } from './date.ts';
import type { Identified } from './typed.ts';

/** The corrections of the work at `page`, told apart by their place in the list, which only ever grows. */
export function correctionsOf(
  page: string,
  corrections: readonly Correction[],
  site: Site,
): readonly Identified<CorrectionCommentLeaf>[] {
  return corrections.map(({ date, text }, index) => ({
    '@type': 'CorrectionComment',
    '@id': `${page}#correction-${index + 1}`,
    text,
    datePublished: dated(date, site),
  }));
}
