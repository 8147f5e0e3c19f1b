// Packed weights → rows of small numbers, found by the hash of a feature.

/** Rows of weights, one column for each outcome. A feature's row is `row(grid, …)`; rows may be shared by chance. */
export interface Grid {
  readonly width: number;
  /** Number of rows, a power of two, minus one. */
  readonly mask: number;
  /** Row by row; bytes where all weights are small enough for them. */
  readonly cells: Int8Array | Int16Array;
}

/** Weights as they ship: base64 of pairs of variable-length numbers, cells to skip and the value in zigzag. */
export interface PackedGrid {
  readonly width: number;
  readonly rows: number;
  readonly packed: string;
}

/** Throws never; what is packed beyond the last cell is dropped. */
export function gridOf({ width, rows, packed }: PackedGrid): Grid {
  const cells = new Int16Array(width * rows);
  const { next, isLeft } = numbersIn(packed);
  let most = 0;
  for (let cell = next(); isLeft(); cell += next() + 1) {
    cells[cell] = signed(next());
    most = Math.max(most, Math.abs(cells[cell] as number));
  }
  return { width, mask: rows - 1, cells: most > 127 ? cells : Int8Array.from(cells) };
}

/** Reads numbers of variable length, seven bits a byte, from base64. */
export function numbersIn(packed: string): { next(): number; isLeft(): boolean } {
  const bytes = Buffer.from(packed, 'base64');
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; at < bytes.length; shift += 7) {
      const byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value;
  };
  return { next, isLeft: () => at < bytes.length };
}

/** The number that a zigzag stands for: 0, -1, 1, -2, … */
export function signed(zigzag: number): number {
  return (zigzag >>> 1) ^ -(zigzag & 1);
}

/** A number for the pair of a feature's template and its values. */
export function hash(template: number, a: number, b = 0): number {
  let mixed = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ b, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}

/** Log odds that hashed weights of one column give features, by their hashes. */
export function oddsOf(
  { bias, scale, grid }: { readonly bias: number; readonly scale: number; readonly grid: Grid },
  features: Int32Array,
): number {
  const { cells, mask } = grid;
  let sum = bias;
  for (let f = 0; f < features.length; f++) sum += cells[(features[f] as number) & mask] as number;
  return sum * scale;
}

/** Where the row of a hash begins in `cells`. */
export function row({ width, mask }: Grid, hashed: number): number {
  return (hashed & mask) * width;
}
