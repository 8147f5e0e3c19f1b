// "“…,” she said, according to a transcript" → no reading that credits the transcript with all of it.
import { type Page, sentenceStart } from './page.ts';
import type { Reading } from './readings.ts';

/** Whoever spoke is named within so many tokens behind a quotation. */
const reach = 16;

/** Whether a source phrase stands behind a quotation and the cue of whoever spoke it: it tells only where that stands. */
export function isRetold(page: Page, { at }: Reading): boolean {
  const { lexis, speech, quoted, taken } = page;
  if (lexis.words[at] !== speech.according) return false;
  let isSpoken = false;
  for (let i = at - 1; i >= Math.max(sentenceStart(page, at), at - reach); i--) {
    if (quoted[i] !== -1) return isSpoken;
    isSpoken ||= taken[i] === 1;
  }
  return false;
}
