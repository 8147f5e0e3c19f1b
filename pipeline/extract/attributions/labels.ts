// Features of the units around a cue → which of them are source, cue and content: the best sequence of labels (Viterbi 1967).
import { type Grid, row } from '../../model/grid.ts';
import type { LabelWeights } from '../../model/language/speech.ts';
import { pairCount, type Room, singleCount, labelCount as width } from './room.ts';
import type { Units } from './units.ts';

/** What a unit can be. */
export const labels = { none: 0, source: 1, content: 2, cue: 3 } as const;

/** The best label of each unit, by the features in `room` and into it; the head is always the cue. */
export function labelsOf(weights: LabelWeights, { count, head }: Units, room: Room): Uint8Array {
  const { backs, single, pair } = room;
  const { pair: joint } = weights;
  const { cells } = joint;
  let sums = new Int32Array(width).fill(unreached);
  sums[labels.none] = 0;
  let next = new Int32Array(width);
  const own = new Int32Array(width);
  for (let u = 0; u < count; u++) {
    addOwn(own, weights.single, single, u * singleCount);
    const at = u * pairCount;
    const a = row(joint, pair[at] as number);
    const b = row(joint, pair[at + 1] as number);
    const c = row(joint, pair[at + 2] as number);
    const d = row(joint, pair[at + 3] as number);
    const e = row(joint, pair[at + 4] as number);
    for (let label = 0; label < width; label++) {
      let most = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let before = 0; before < width; before++) {
        const cell = before * width + label;
        const sum =
          (sums[before] as number) +
          (cells[a + cell] as number) +
          (cells[b + cell] as number) +
          (cells[c + cell] as number) +
          (cells[d + cell] as number) +
          (cells[e + cell] as number);
        if (sum <= most) continue;
        most = sum;
        from = before;
      }
      backs[u * width + label] = from;
      next[label] = u === head && label !== labels.cue ? unreached : most + (own[label] as number);
    }
    const last = sums;
    sums = next;
    next = last;
  }
  return traced(room, sums, count);
}

/** Less than any sum of weights. */
const unreached = -1e8;

function traced({ backs, made }: Room, sums: Int32Array, count: number): Uint8Array {
  let label = 0;
  for (let y = 1; y < width; y++) if ((sums[y] as number) > (sums[label] as number)) label = y;
  for (let u = count - 1; u >= 0; u--) {
    made[u] = label;
    label = backs[u * width + label] as number;
  }
  return made;
}

/** Sums the rows of one unit's own features. */
function addOwn(sums: Int32Array, { cells, mask }: Grid, features: Int32Array, from: number): void {
  let [none, source, content, cue] = [0, 0, 0, 0];
  for (let f = from; f < from + singleCount; f++) {
    const start = ((features[f] as number) & mask) * width;
    none += cells[start] as number;
    source += cells[start + 1] as number;
    content += cells[start + 2] as number;
    cue += cells[start + 3] as number;
  }
  sums[0] = none;
  sums[1] = source;
  sums[2] = content;
  sums[3] = cue;
}
