// Features of the units around a cue → which of them are source, cue and content: the best sequences of labels (Viterbi 1967).
import { evens, type Fours, odds, spread } from '../../model/fours.ts';
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
  let { sums, next } = room;
  sums.fill(unreached);
  sums[labels.none] = 0;
  for (let u = 0; u < count; u++) {
    addJoint(ways, u * square, weights.pair, pair, u * pairCount);
    addOwn(next, weights.single, single, u * singleCount);
    const [none, source, content, cue] = [
      sums[0] as number,
      sums[1] as number,
      sums[2] as number,
      sums[3] as number,
    ];
    for (let label = 0; label < width; label++) {
      const way = u * square + label;
      const a = none + (ways[way] as number);
      const b = source + (ways[way + width] as number);
      const c = content + (ways[way + 2 * width] as number);
      const d = cue + (ways[way + 3 * width] as number);
      ways[way] = a;
      ways[way + width] = b;
      ways[way + 2 * width] = c;
      ways[way + 3 * width] = d;
      const ab = b > a ? b : a;
      const cd = d > c ? d : c;
      const most = cd > ab ? cd : ab;
      bests[u * width + label] = most;
      backs[u * width + label] =
        cd > ab ? (d > c ? labels.cue : labels.content) : b > a ? labels.source : labels.none;
      if (u === head && label !== labels.cue) next[label] = unreached;
      else (next[label] as number) += most;
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

/** Sums the rows of what one unit shares with the one before. */
function addJoint(
  sums: Int32Array,
  at: number,
  { words, mask }: Fours,
  features: Int32Array,
  from: number,
): void {
  const a = ((features[from] as number) & mask) * width;
  const b = ((features[from + 1] as number) & mask) * width;
  const c = ((features[from + 2] as number) & mask) * width;
  const d = ((features[from + 3] as number) & mask) * width;
  const e = ((features[from + 4] as number) & mask) * width;
  for (let before = 0; before < width; before++) {
    const [inA, inB, inC] = [
      words[a + before] as number,
      words[b + before] as number,
      words[c + before] as number,
    ];
    const [inD, inE] = [words[d + before] as number, words[e + before] as number];
    const even = evens(inA) + evens(inB) + evens(inC) + evens(inD) + evens(inE);
    const odd = odds(inA) + odds(inB) + odds(inC) + odds(inD) + odds(inE);
    spread(sums, at + before * width, even, odd, pairCount);
  }
}

/** Sums the rows of one unit's own features. */
function addOwn(sums: Int32Array, { words, mask }: Fours, features: Int32Array, from: number): void {
  let even = 0;
  let odd = 0;
  for (let f = from; f < from + singleCount; f++) {
    const word = words[(features[f] as number) & mask] as number;
    even += evens(word);
    odd += odds(word);
  }
  spread(sums, 0, even, odd, singleCount);
}
