// A cue → source and content: its labelled units as ranges of tokens.
import type { Range } from '../lexis.ts';
import { labels, labelsOf } from './labels.ts';
import type { Page, Parts } from './page.ts';
import { featuresOf } from './traits.ts';
import { type Units, unitsOf } from './units.ts';

/** What the cue at token `head` attributes to whom. Told once for each cue. */
export function partsOf(page: Page, head: number): Parts {
  const known = page.parts.get(head);
  if (known) return known;
  const units = unitsOf(page, head, page.room);
  featuresOf(page, units, page.room);
  const made = labelsOf(page.speech.weights.label, units, page.room);
  const parts = {
    source: rangesOf(units, made, labels.source),
    cue: rangesOf(units, made, labels.cue),
    content: rangesOf(units, made, labels.content),
  };
  page.parts.set(head, parts);
  return parts;
}

/** Runs of one label; one that the last unit belongs to goes on to where the words end. */
function rangesOf({ count, from, to, stop }: Units, made: Uint8Array, label: number): readonly Range[] {
  const found: Range[] = [];
  for (let u = 0; u < count; u++) {
    if (made[u] !== label) continue;
    const first = u;
    while (u + 1 < count && made[u + 1] === label && from[u + 1] === to[u]) u++;
    found.push({ from: from[first] as number, to: u + 1 < count ? (to[u] as number) : stop });
  }
  return found;
}
