// The article's words without markup, and the way back from each of them to the source.
import type { Span } from './span.ts';
import type { Tokens } from './token.ts';

/**
 * `text[at, at + length)` was read from `source[from, to)`. Where the lengths are equal the two agree
 * code unit by code unit; else the piece (a character reference, an escape) stands for the whole range.
 */
export interface Segment {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'code' | 'note';

/** One block of running words: a paragraph, a heading, a table cell. Blocks are disjoint and in order. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/**
 * The article's words: blocks joined by a blank line, references decoded, no markup. Of a source that is
 * bare paragraphs (`format: body`) the text is the source itself, code unit by code unit.
 * Sentences are disjoint, in order, trimmed of white space, and never cross a block. Code blocks are
 * blocks without sentences or tokens.
 */
export interface Prose {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly tokens: Tokens;
}

/** The words of a range. Throws never. */
export function words(prose: { readonly text: string }, span: Span): string {
  return prose.text.slice(span.start, span.end);
}

/** How many words a text has: stretches without white space that hold a letter or a digit. Throws never. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * Where in the source the words of `span` stand: the narrowest range that holds them all. Words that no
 * segment covers (the blank line between blocks) are passed over; a span of nothing else is `undefined`.
 */
export function sourceSpan(prose: Pick<Prose, 'segments'>, span: Span): Span | undefined {
  let start: number | undefined;
  let end: number | undefined;
  for (let i = firstSegment(prose.segments, span.start); i < prose.segments.length; i++) {
    const segment = prose.segments[i] as Segment;
    if (segment.at >= span.end) break;
    const exact = segment.length === segment.to - segment.from;
    const before = Math.max(0, span.start - segment.at);
    const after = Math.max(0, segment.at + segment.length - span.end);
    start ??= exact ? segment.from + before : segment.from;
    end = exact ? segment.to - after : segment.to;
  }
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Index of the first segment that ends after `offset`. */
function firstSegment(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle] as Segment;
    if (segment.at + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
