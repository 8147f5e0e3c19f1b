// A range and annotations → the one that says most about these words.
import { overlaps, type Span } from '../model/span.ts';

/** The one that shares most with `span` for its size; the first of several; undefined where none overlaps. */
export function closest<T extends { readonly span: Span }>(span: Span, among: readonly T[]): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const each of among) {
    if (!overlaps(each.span, span)) continue;
    const shared = Math.min(span.end, each.span.end) - Math.max(span.start, each.span.start);
    const whole = Math.max(span.end, each.span.end) - Math.min(span.start, each.span.start);
    if (shared / whole > most) {
      best = each;
      most = shared / whole;
    }
  }
  return best;
}

/** Whether two ranges are the same. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
