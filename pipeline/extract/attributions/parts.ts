// A cue → what it may attribute to whom: its labelled units as ranges of tokens.
import type { Range } from '../lexis.ts';
import { labellingsOf, labels } from './labels.ts';
import type { Page, Parts } from './page.ts';
import { featuresOf } from './traits.ts';
import { type Units, unitsOf } from './units.ts';

/** What the cue at token `head` may attribute to whom, the likeliest first, each content once. Told once for each cue. */
export function partsOf(page: Page, head: number): readonly Parts[] {
  const known = page.parts.get(head);
  if (known) return known;
  const units = unitsOf(page, head, page.room);
  featuresOf(page, units, page.room);
  const found: (Parts & { share: number })[] = [];
  let all = 0;
  for (const { made, loss } of labellingsOf(page.speech.weights.label, units, page.room)) {
    const share = Math.exp(-loss);
    all += share;
    const content = rangesOf(units, made, labels.content);
    const same = found.find((before) => isSame(before.content, content));
    if (same) same.share += share;
    else {
      const source = rangesOf(units, made, labels.source);
      found.push({ source, cue: rangesOf(units, made, labels.cue), content, loss, share });
    }
  }
  for (const each of found) each.share /= all;
  page.parts.set(head, found);
  return found;
}

/** Whether two lists of ranges are the same. */
export function isSame(a: readonly Range[], b: readonly Range[]): boolean {
  return a.length === b.length && a.every(({ from, to }, i) => b[i]?.from === from && b[i]?.to === to);
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
