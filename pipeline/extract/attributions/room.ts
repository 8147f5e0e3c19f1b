// The arrays in which the units of one cue are told apart: made once for an article, for most cues need all of them.

/** On each side of the cue stand at most so many units. */
export const reach = 24;
/** So many quotations before and after the cue's own sentence may be part of what is said. */
export const quotationsBefore = 2;
export const quotationsAfter = 5;

/** Features of each unit by itself, and of each together with the one before. */
export const singleCount = 11;
export const pairCount = 5;

/** How many labels there are. */
export const labelCount = 4;

const most = 2 * reach + quotationsBefore + quotationsAfter + 2;

/** Room for the units of one cue: what holds those of the last one is written over. Arrays run parallel to the units. */
export class Room {
  readonly from = new Int32Array(most);
  readonly to = new Int32Array(most);
  readonly core = new Int32Array(most);
  readonly marks = new Int32Array(most);
  readonly types = new Uint8Array(most);
  readonly kinds = new Uint8Array(most);
  readonly between = new Uint8Array(most);
  readonly nested = new Uint8Array(most);
  readonly ahead = new Int32Array(most);
  readonly behind = new Int32Array(most);
  readonly single = new Int32Array(most * singleCount);
  readonly pair = new Int32Array(most * pairCount);
  /** The best sums of the labels of the last unit. */
  readonly sums = new Int32Array(labelCount);
  /** The best sum of each label, and that after each other label. */
  readonly bests = new Int32Array(most * labelCount);
  readonly ways = new Int32Array(most * labelCount * labelCount);
}
