// Features of the units around a cue → which of them are source, cue and content: the best sequences of labels (Viterbi 1967).
import { evens, type Fours, odds } from '../../model/fours.ts';
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
  const { sums, bests, ways } = room;
  reach(weights, units, room);
  const best = sums.reduce((most, sum) => Math.max(most, sum));
  const open: Turn[] = [];
  const found: Labelling[] = [];
  let limit = mostLost / scale;
  for (let label = 0; label < width; label++) {
    const loss = best - (sums[label] as number);
    if (loss < limit) limit = admit(open, { of: undefined, at: units.count, label, loss }, mostTold, limit);
  }
  for (let turn = open.shift(); turn; turn = open.shift()) {
    const made = traced(room, turn);
    found.push({ made, loss: turn.loss * scale });
    const left = mostTold - found.length;
    if (left === 0) break;
    for (let u = turn.at - 1; u > 0; u--) {
      const to = made[u] as number;
      const most = turn.loss + (bests[u * width + to] as number);
      for (let label = 0; label < width; label++) {
        const loss = most - (ways[u * square + label * width + to] as number);
        if (loss < limit && label !== made[u - 1])
          limit = admit(open, { of: made, at: u, label, loss }, left, limit);
      }
    }
  }
  return found;
}

/** Puts a turn among those that lose least, the earlier of two alike first, of which `most` stay; the limit of the next. */
function admit(open: Turn[], turn: Turn, most: number, limit: number): number {
  let place = open.length;
  while (place > 0 && (open[place - 1] as Turn).loss > turn.loss) place--;
  for (let later = Math.min(open.length, most - 1); later > place; later--)
    open[later] = open[later - 1] as Turn;
  open[place] = turn;
  return open.length === most ? (open[most - 1] as Turn).loss : limit;
}

/** Less than any sum of weights, and less than that. */
const unreached = -1e8;
const unasked = -2e8;

/**
 * Fills in, in `room`, what every way to each label of each unit comes to, the best of them, and the best sums of the
 * last unit. A row adds the same bias to all of them, so that they are compared as they are.
 */
function reach(weights: LabelWeights, { count, head }: Units, room: Room): void {
  const { sums, single } = room;
  const { words, mask } = weights.single;
  sums.fill(unreached);
  sums[labels.none] = 0;
  for (let u = 0; u < count; u++) {
    let even = 0;
    let odd = 0;
    for (let f = u * singleCount; f < (u + 1) * singleCount; f++) {
      const word = words[(single[f] as number) & mask] as number;
      even += evens(word);
      odd += odds(word);
    }
    addWays(room, weights.pair, u, even, odd);
    if (u !== head) continue;
    for (let label = 0; label < width; label++) if (label !== labels.cue) sums[label] = unreached;
  }
}

/**
 * Writes what the ways to unit `u` come to: the sum up to the unit before, what both share, and its own (`even`, `odd`);
 * and the best of them.
 */
function addWays(
  { sums, bests, ways, pair }: Room,
  { words, mask }: Fours,
  u: number,
  even: number,
  odd: number,
): void {
  const f = u * pairCount;
  const a = ((pair[f] as number) & mask) * width;
  const b = ((pair[f + 1] as number) & mask) * width;
  const c = ((pair[f + 2] as number) & mask) * width;
  const d = ((pair[f + 3] as number) & mask) * width;
  const e = ((pair[f + 4] as number) & mask) * width;
  let none = unasked;
  let source = unasked;
  let content = unasked;
  let cue = unasked;
  for (let before = 0; before < width; before++) {
    const inA = words[a + before] as number;
    const inB = words[b + before] as number;
    const inC = words[c + before] as number;
    const inD = words[d + before] as number;
    const inE = words[e + before] as number;
    const evenWay = even + evens(inA) + evens(inB) + evens(inC) + evens(inD) + evens(inE);
    const oddWay = odd + odds(inA) + odds(inB) + odds(inC) + odds(inD) + odds(inE);
    const sum = sums[before] as number;
    const toNone = sum + (evenWay & 0xffff);
    const toSource = sum + (oddWay & 0xffff);
    const toContent = sum + (evenWay >>> 16);
    const toCue = sum + (oddWay >>> 16);
    const way = u * square + before * width;
    ways[way] = toNone;
    ways[way + 1] = toSource;
    ways[way + 2] = toContent;
    ways[way + 3] = toCue;
    if (toNone > none) none = toNone;
    if (toSource > source) source = toSource;
    if (toContent > content) content = toContent;
    if (toCue > cue) cue = toCue;
  }
  const first = u * width;
  bests[first] = sums[0] = none;
  bests[first + 1] = sums[1] = source;
  bests[first + 2] = sums[2] = content;
  bests[first + 3] = sums[3] = cue;
}

/** The labels of a sequence: those of the one that it leaves, and from its turn on the best way back. */
function traced({ bests, ways }: Room, { of, at, label }: Turn): Uint8Array {
  const made = of ? of.slice() : new Uint8Array(at);
  let own = label;
  for (let u = at - 1; u >= 0; u--) {
    made[u] = own;
    const most = bests[u * width + own] as number;
    let before = 0;
    while (ways[u * square + before * width + own] !== most) before++;
    own = before;
  }
  return made;
}
