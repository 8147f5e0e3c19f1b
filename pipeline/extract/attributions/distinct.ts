// Readings of constructions and of likely cues → those that are not the same words told twice.
import type { Range } from '../lexis.ts';
import type { Attribution } from './page.ts';

/** Contents with this much of their words in common (Dice) are the same. */
const same = 0.75;
/** The cues of one content lie within so many tokens. */
const reach = 60;

interface Entry {
  readonly one: Attribution;
  /** A construction has read it. */
  readonly sure: boolean;
}

/** All of `built`, and what `likely` adds to them: of two that credit the same words the likelier. By place of their cues. */
export function distinct(
  built: readonly Attribution[],
  likely: readonly Attribution[],
): readonly Attribution[] {
  const all: Entry[] = [
    ...built.map((one) => ({ one, sure: true })),
    ...likely.map((one) => ({ one, sure: false })),
  ];
  all.sort((a, b) => a.one.cue.from - b.one.cue.from);
  const kept: Entry[] = [];
  for (const next of all) {
    let rival = -1;
    for (let k = kept.length - 1; k >= 0 && rival < 0; k--) {
      const before = kept[k] as Entry;
      if (next.one.cue.from - before.one.cue.from > reach) break;
      if (!(next.sure && before.sure) && shared(next.one.content, before.one.content) >= same) rival = k;
    }
    if (rival < 0) kept.push(next);
    else if (outdoes(next, kept[rival] as Entry)) kept.splice(rival, 1, next);
  }
  return kept.map(({ one }) => one);
}

function outdoes(a: Entry, b: Entry): boolean {
  return a.sure === b.sure ? a.one.confidence > b.one.confidence : a.sure;
}

/** Dice of two sets of ranges. */
function shared(a: readonly Range[], b: readonly Range[]): number {
  let both = 0;
  for (const one of a)
    for (const other of b) both += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  return (2 * both) / (lengthOf(a) + lengthOf(b));
}

function lengthOf(ranges: readonly Range[]): number {
  let sum = 0;
  for (const { from, to } of ranges) sum += to - from;
  return sum;
}
