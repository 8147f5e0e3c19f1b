// Hashed features of the words that could be cues → how likely each of them is one (forward-backward, Rabiner 1989).

import type { Grid } from '../../model/grid.ts';
import type { CueWeights } from '../../model/language/speech.ts';
import { Slab } from '../../model/slab.ts';
import type { Range } from '../lexis.ts';

/** Features of each candidate by itself, and of each together with the one before. */
export const cueSingleCount = 13;
export const cuePairCount = 6;

/** The candidates of an article, in order: their tokens and the hashes of their features. */
export interface Candidates {
  readonly at: Int32Array;
  readonly single: Int32Array;
  readonly pair: Int32Array;
  /** The first candidate of each sentence that has any, and after the last one how many there are. */
  readonly firsts: readonly number[];
}

/** Writes the log odds of the candidates, each given all others of its sentence: sums forward and backward. Linear. */
export function weigh(weights: CueWeights, candidates: Candidates, odds: Float32Array): void {
  const { at, firsts } = candidates;
  const slab = new Slab(8 * 6 * at.length);
  const own = slab.doubles(at.length);
  const moves = slab.doubles(4 * at.length);
  for (let c = 0; c < at.length; c++) {
    own[c] = Math.exp(weights.scale * sumOf(weights.single, candidates.single, c * cueSingleCount));
    fillMoves(moves, 4 * c, weights, candidates.pair, c * cuePairCount);
  }
  const share = slab.doubles(at.length);
  for (let s = 0; s + 1 < firsts.length; s++)
    along({ own, moves, share }, at, { from: firsts[s] as number, to: firsts[s + 1] as number }, odds);
}

interface Chances {
  /** How much likelier each is a cue than not, by itself. */
  readonly own: Float64Array;
  /** The same for what it is after what the one before is: no no, no yes, yes no, yes yes. */
  readonly moves: Float64Array;
  /** Chance of each by those up to it. */
  readonly share: Float64Array;
}

/** The candidates of one sentence, forward and backward. */
function along(
  { own, moves, share }: Chances,
  at: Int32Array,
  { from, to }: Range,
  odds: Float32Array,
): void {
  let yes = 0;
  for (let c = from; c < to; c++) {
    const no = (1 - yes) * (moves[4 * c] as number) + yes * (moves[4 * c + 2] as number);
    const is = (1 - yes) * (moves[4 * c + 1] as number) + yes * (moves[4 * c + 3] as number);
    yes = (is * (own[c] as number)) / (no + is * (own[c] as number));
    share[c] = yes;
  }
  let ahead = 0.5;
  for (let c = to - 1; c >= from; c--) {
    const before = share[c] as number;
    odds[at[c] as number] = Math.log((before * ahead) / ((1 - before) * (1 - ahead)));
    const is = ahead * (own[c] as number);
    const fromNo = (moves[4 * c] as number) * (1 - ahead) + (moves[4 * c + 1] as number) * is;
    const fromYes = (moves[4 * c + 2] as number) * (1 - ahead) + (moves[4 * c + 3] as number) * is;
    ahead = fromYes / (fromNo + fromYes);
  }
}

/** The cells of a candidate's own features, summed. */
function sumOf({ cells, mask }: Grid, features: Int32Array, from: number): number {
  let sum = 0;
  for (let f = from; f < from + cueSingleCount; f++) sum += cells[(features[f] as number) & mask] as number;
  return sum;
}

/** Writes how much likelier a candidate is what it is by what it shares with the one before. */
function fillMoves(
  moves: Float64Array,
  at: number,
  { scale, pair: { cells, mask } }: CueWeights,
  features: Int32Array,
  from: number,
): void {
  let noNo = 0;
  let noYes = 0;
  let yesNo = 0;
  let yesYes = 0;
  for (let f = from; f < from + cuePairCount; f++) {
    const start = ((features[f] as number) & mask) * 4;
    noNo += cells[start] as number;
    noYes += cells[start + 1] as number;
    yesNo += cells[start + 2] as number;
    yesYes += cells[start + 3] as number;
  }
  moves[at] = Math.exp(scale * noNo);
  moves[at + 1] = Math.exp(scale * noYes);
  moves[at + 2] = Math.exp(scale * yesNo);
  moves[at + 3] = Math.exp(scale * yesYes);
}
