// Annotations with their entities → notes: figures and days of the words, worked out again for the editor.
import type { Note } from '../model/note.ts';
import type { Reckoner, ReckonSubject } from '../model/plugin.ts';
import { sourceSpan, words } from '../model/prose.ts';
import { bySpan } from '../model/span.ts';
import { repeated } from './repeated.ts';
import { stated } from './stated.ts';

/** Reckoners; each speaks for itself. */
export const roster: readonly Reckoner[] = [stated, repeated];

/**
 * The notes on an article, in the order of its words. What does not agree is told to the editor as `reckon:disagrees`,
 * an info: whoever is wrong, the words stay as they are, and a verdict is a person's. Throws never.
 */
export function reckon(subject: ReckonSubject, reckoners: readonly Reckoner[] = roster): readonly Note[] {
  const { article, report } = subject;
  const notes = reckoners
    .flatMap((reckoner) => [...reckoner.reckon(subject)])
    .sort((a, b) => bySpan(a.span, b.span));
  for (const { span, working, holds } of notes) {
    if (holds) continue;
    const said = words(article.prose, span).replace(/\s+/g, ' ');
    report.inform('reckon:disagrees', sourceSpan(article.prose, span), {
      reason: `Unexpected “${said}”, expected what comes out of the rest: ${working}`,
      fix: 'Look whether the article is mistaken or speaks of something else; review it as a claim where it is worth it.',
    });
  }
  return notes;
}
