// A literal of the tree and its range of the source → segments, exact to the code unit.
import type { Segment } from '../model/prose.ts';

/** How the source writes a literal: `text` with references and escapes, `code` as it is, `span` for inline code. */
export type Writing = 'text' | 'code' | 'span';

/** A range of the source that a literal is looked for in. */
export interface Place {
  readonly source: string;
  readonly from: number;
  readonly to: number;
  readonly writing: Writing;
  /** Decodes one character reference. */
  readonly decode: (reference: string) => string;
}

const reference = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][\dA-Za-z]{0,31});/y;
const escaped = /\\[!-/:-@[-`{-~]/y;

/**
 * Appends to `segments` where each piece of `value`, which stands at `at` in the prose, was read from, and
 * returns the offset of the source after its last piece. A piece that the source does not show (there is
 * none in well-formed trees) gets no segment. Linear. Throws never.
 */
export function align(value: string, at: number, place: Place, segments: Segment[]): number {
  const { source, from, to } = place;
  if (source.startsWith(value, from) && from + value.length <= to) {
    push(segments, { at, length: value.length, from, to: from + value.length });
    return from + value.length;
  }
  let i = 0;
  let j = from;
  while (i < value.length && j < to) {
    const decoded = place.writing === 'code' ? undefined : decodedAt(value, i, place, j);
    if (decoded) {
      push(segments, { at: at + i, length: decoded.length, from: j, to: decoded.to });
      i += decoded.length;
      j = decoded.to;
    } else if (value[i] === source[j] && !(isBlank(source[j]) && isLineEnd(source, j, value[i + 1]))) {
      push(segments, { at: at + i, length: 1, from: j, to: j + 1 });
      i++;
      j++;
      if (isBreak(value[i - 1]) && !(value[i - 1] === '\r' && source[j] === '\n'))
        j = prefixEnd(value, i, place, j);
    } else if (place.writing === 'span' && value[i] === ' ' && isBreak(source[j])) {
      j = prefixEnd(value, i + 1, place, source.startsWith('\r\n', j) ? j + 2 : j + 1);
      i++;
    } else j++;
  }
  return j;
}

/** A reference or an escape at `j` that yields the value's next piece. */
function decodedAt(
  value: string,
  i: number,
  place: Place,
  j: number,
): { length: number; to: number } | undefined {
  const sign = place.source.charCodeAt(j);
  if (sign === 0x5c) {
    escaped.lastIndex = j;
    const escapes = j + 2 <= place.to && escaped.test(place.source) && place.source[j + 1] === value[i];
    return escapes && (place.writing === 'text' || value[i] === '|') ? { length: 1, to: j + 2 } : undefined;
  }
  if (sign !== 0x26 || place.writing !== 'text') return undefined;
  reference.lastIndex = j;
  const found = reference.exec(place.source)?.[0];
  if (found === undefined || j + found.length > place.to) return undefined;
  const decoded = place.decode(found);
  return decoded !== found && value.startsWith(decoded, i)
    ? { length: decoded.length, to: j + found.length }
    : undefined;
}

/** Skips indentation and quote marks at the start of a line, but not those that the value has itself. */
function prefixEnd(value: string, i: number, { source, to }: Place, start: number): number {
  let end = start;
  while (end < to && (isBlank(source[end]) || source[end] === '>')) end++;
  let own = i;
  while (own < value.length && (isBlank(value[own]) || value[own] === '>')) own++;
  const kept = source.slice(start, end).endsWith(value.slice(i, own)) ? own - i : 0;
  return end - kept;
}

/** White space that the line end cuts off: the value goes on with something else. */
function isLineEnd(source: string, at: number, next: string | undefined): boolean {
  let end = at;
  while (isBlank(source[end])) end++;
  return isBreak(source[end]) && end > at + 1 && next !== undefined && isBreak(next);
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t';
}

function isBreak(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}

/** Joins a segment to the last one where both are exact and touch in source and prose. */
export function push(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  const touches =
    last &&
    last.to === next.from &&
    last.at + last.length === next.at &&
    last.length === last.to - last.from &&
    next.length === next.to - next.from;
  if (touches) {
    segments[segments.length - 1] = { ...last, length: last.length + next.length, to: next.to };
  } else if (next.length > 0) segments.push(next);
}
