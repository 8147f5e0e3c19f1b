// The arrays in which the units of one cue are told apart: made once for an article, for most cues need all of them.
import { Slab } from '../../model/slab.ts';

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
  private readonly slab = new Slab(4 * most * (8 + singleCount + pairCount + labelCount + labelCount ** 2));
  readonly from = this.slab.ints(most);
  readonly to = this.slab.ints(most);
  readonly core = this.slab.ints(most);
  readonly marks = this.slab.ints(most);
  readonly types = this.slab.bytes(most);
  readonly kinds = this.slab.bytes(most);
  readonly between = this.slab.bytes(most);
  readonly nested = this.slab.bytes(most);
  readonly ahead = this.slab.ints(most);
  readonly behind = this.slab.ints(most);
  readonly single = this.slab.ints(most * singleCount);
  readonly pair = this.slab.ints(most * pairCount);
  /** The best sums of the labels of the last unit. */
  readonly sums = this.slab.ints(labelCount);
  /** The best sum of each label, and that after each other label. */
  readonly bests = this.slab.ints(most * labelCount);
  readonly ways = this.slab.ints(most * labelCount * labelCount);
}
