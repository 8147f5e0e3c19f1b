// Features of the units around a cue → which of them are source, cue and content: the best sequence of labels (Viterbi 1967).
import type { Grid } from '../../model/grid.ts';
import type { LabelWeights } from '../../model/language/speech.ts';
import { type LabelFeatures, pairCount, singleCount } from './traits.ts';
import type { Units } from './units.ts';

/** What a unit can be. */
export const labels = { none: 0, source: 1, content: 2, cue: 3 } as const;
const width = 4;

/** The best label of each unit; the head is always the cue. */
export function labelsOf(weights: LabelWeights, features: LabelFeatures, units: Units): Uint8Array {
  const { count, head } = units;
  const backs = new Uint8Array(count * width);
  let sums = new Int32Array(width).fill(unreached);
  sums[labels.none] = 0;
  let next = new Int32Array(width);
  const pair = new Int32Array(width * width);
  const own = new Int32Array(width);
  for (let u = 0; u < count; u++) {
    addOwn(own, weights.single, features.single, u * singleCount);
    addPairs(pair, weights.pair, features.pair, u * pairCount);
    for (let label = 0; label < width; label++) {
      let most = (sums[0] as number) + (pair[label] as number);
      let from = 0;
      for (let before = 1; before < width; before++) {
        const sum = (sums[before] as number) + (pair[before * width + label] as number);
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
  return traced(backs, sums, count);
}

/** Less than any sum of weights. */
const unreached = -1e8;

function traced(backs: Uint8Array, sums: Int32Array, count: number): Uint8Array {
  const made = new Uint8Array(count);
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

/** Sums the rows of what one unit shares with the one before. */
function addPairs(sums: Int32Array, { cells, mask }: Grid, features: Int32Array, from: number): void {
  for (let c = 0; c < width * width; c++) {
    let sum = 0;
    for (let f = from; f < from + pairCount; f++)
      sum += cells[((features[f] as number) & mask) * width * width + c] as number;
    sums[c] = sum;
  }
}
