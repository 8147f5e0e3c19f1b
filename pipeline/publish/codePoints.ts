// Offsets in UTF-16 code units → offsets in code points, and cuts that keep characters whole.
import type { Span } from '../model/span.ts';

/**
 * A function from code-unit offsets of `text` to code-point offsets. A lone surrogate counts as one, and an
 * offset inside a pair counts as the one before it. Logarithmic after one pass over the text.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index);
  return (offset) => offset - countBelow(pairs, offset);
}

/** The range in code points of a range in code units. */
export function codePointSpan(toCodePoints: (offset: number) => number, span: Span): Span {
  return { start: toCodePoints(span.start), end: toCodePoints(span.end) };
}

/** Whether `offset` stands between the halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** How many of the sorted numbers are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
