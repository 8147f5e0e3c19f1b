// Features of the units around a cue → which of them are source, cue and content: the best sequences of labels (Viterbi 1967).
import { type Grid, row } from '../../model/grid.ts';
import type { LabelWeights } from '../../model/language/speech.ts';
import { pairCount, type Room, singleCount, labelCount as width } from './room.ts';
import type { Units } from './units.ts';

/** What a unit can be. */
export const labels = { none: 0, source: 1, content: 2, cue: 3 } as const;

/** One sequence of labels. */
export interface Labelling {
  /** The label of each unit. */
  readonly made: Uint8Array;
  /** How much likelier the best one is, in log odds. */
  readonly loss: number;
}

/** So many sequences are told at most, and none that the best one is likelier than by so much. */
const mostTold = 3;
const mostLost = 1.5;

const square = width * width;

/** A sequence that leaves another one before unit `at`, with `label` there. */
interface Turn {
  readonly of: Uint8Array | undefined;
  readonly at: number;
  readonly label: number;
  readonly loss: number;
}

/**
 * The likeliest labellings of the units by the features in `room`, the best first; the head is always the cue. Each but
 * the first is the best of those that leave one before it at some unit (Eppstein 1998).
 */
export function labellingsOf(weights: LabelWeights, units: Units, room: Room): readonly Labelling[] {
  const { scale } = weights;
  const { bests, ways } = room;
  const sums = reach(weights, units, room);
  const limit = mostLost / scale;
  const best = Math.max(...sums);
  const open: Turn[] = [];
  for (let label = 0; label < width; label++) {
    const loss = best - (sums[label] as number);
    if (loss < limit) open.push({ of: undefined, at: units.count, label, loss });
  }
  const found: Labelling[] = [];
  while (open.length > 0) {
    const turn = open.splice(nearest(open), 1)[0] as Turn;
    const made = traced(room, turn);
    found.push({ made, loss: turn.loss * scale });
    if (found.length === mostTold) break;
    for (let u = turn.at - 1; u > 0; u--) {
      const to = made[u] as number;
      const most = turn.loss + (bests[u * width + to] as number);
      for (let label = 0; label < width; label++) {
        const loss = most - (ways[u * square + label * width + to] as number);
        if (loss < limit && label !== made[u - 1]) open.push({ of: made, at: u, label, loss });
      }
    }
  }
  return found;
}

/** Index of the turn that loses least. */
function nearest(turns: readonly Turn[]): number {
  let first = 0;
  for (let t = 1; t < turns.length; t++) if ((turns[t] as Turn).loss < (turns[first] as Turn).loss) first = t;
  return first;
}

/** The best sum of each label of the last unit; in `room` where each label comes from, and what every way to it comes to. */
function reach(weights: LabelWeights, { count, head }: Units, room: Room): Int32Array {
  const { backs, bests, ways, single, pair } = room;
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
        ways[u * square + cell] = sum;
        if (sum <= most) continue;
        most = sum;
        from = before;
      }
      bests[u * width + label] = most;
      backs[u * width + label] = from;
      next[label] = u === head && label !== labels.cue ? unreached : most + (own[label] as number);
    }
    const last = sums;
    sums = next;
    next = last;
  }
  return sums;
}

/** Less than any sum of weights. */
const unreached = -1e8;

/** The labels of a sequence: those of the one that it leaves, and from its turn on the best way back. */
function traced({ backs }: Room, { of, at, label }: Turn): Uint8Array {
  const made = of ? of.slice() : new Uint8Array(at);
  let own = label;
  for (let u = at - 1; u >= 0; u--) {
    made[u] = own;
    own = backs[u * width + own] as number;
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
