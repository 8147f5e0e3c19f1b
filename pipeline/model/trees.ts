// Packed decision trees → the sum of the leaves that whole numbers lead to (Friedman 2001).
import { numbersIn, signed } from './grid.ts';

/** Trees of one sum. A node's left branch comes right after it; arrays run parallel to the nodes. */
export interface Trees {
  /** Of an empty sum. */
  readonly bias: number;
  /** What a leaf's number is multiplied by. */
  readonly scale: number;
  /** First node of each tree. */
  readonly roots: readonly number[];
  /** Which number a node asks for; `leaf` of a leaf. */
  readonly asks: Uint8Array;
  /** The largest number that goes left; a leaf's own number. */
  readonly limits: Int16Array;
  /** First node of the right branch. */
  readonly rights: Uint16Array;
}

/**
 * Trees as they ship: base64 of pairs of variable-length numbers, node by node, left branch first: 0 and the number of a
 * leaf in zigzag; or what a node asks for plus one, and its limit in zigzag.
 */
export interface PackedTrees {
  readonly bias: number;
  readonly scale: number;
  readonly packed: string;
}

const leaf = 255;

/** Throws never. */
export function treesOf({ bias, scale, packed }: PackedTrees): Trees {
  const { next, isLeft } = numbersIn(packed);
  const asks: number[] = [];
  const limits: number[] = [];
  const rights: number[] = [];
  const roots: number[] = [];
  /** Nodes whose right branch is still to come. */
  const open: number[] = [];
  let isWhole = true;
  while (isLeft()) {
    const asked = next();
    if (isWhole) roots.push(asks.length);
    isWhole = asked === 0 && open.length === 0;
    const node = asks.push(asked === 0 ? leaf : asked - 1) - 1;
    limits.push(signed(next()));
    rights.push(0);
    if (asked !== 0) open.push(node);
    else if (open.length > 0) rights[open.pop() as number] = node + 1;
  }
  return {
    bias,
    scale,
    roots,
    asks: Uint8Array.from(asks),
    limits: Int16Array.from(limits),
    rights: Uint16Array.from(rights),
  };
}

/** The log odds that the trees give to what `values` say. */
export function oddsBy({ bias, scale, roots, asks, limits, rights }: Trees, values: Int16Array): number {
  let sum = 0;
  for (let r = 0; r < roots.length; r++) {
    let node = roots[r] as number;
    for (let asked = asks[node] as number; asked !== leaf; asked = asks[node] as number)
      node = (values[asked] as number) <= (limits[node] as number) ? node + 1 : (rights[node] as number);
    sum += limits[node] as number;
  }
  return bias + scale * sum;
}
