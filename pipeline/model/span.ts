// Half-open ranges of text, and the few things one asks of them.

/** Half-open range in UTF-16 code units of the text it is said of: `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two ranges share at least one code unit. Throws never. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. Throws never. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders by start, the longer first where two start together. Throws never. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the range in `spans` (sorted, disjoint) that holds `offset`, or -1. Logarithmic. Throws never. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle] as Span;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Something that has a place. */
interface Placed {
  readonly span: Span;
}

/** Index of the first thing that starts at or after `offset`; `things` are by place. Logarithmic. Throws never. */
export function firstFrom(things: readonly Placed[], offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((things[middle] as Placed).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The things that lie within one of the pieces, in the order of the pieces; `things` are by place. Throws never. */
export function heldBy<T extends Placed>(pieces: readonly Span[], things: readonly T[]): readonly T[] {
  const held: T[] = [];
  for (const piece of pieces) {
    for (let k = firstFrom(things, piece.start); k < things.length; k++) {
      const thing = things[k] as T;
      if (thing.span.start >= piece.end) break;
      if (thing.span.end <= piece.end) held.push(thing);
    }
  }
  return held;
}
