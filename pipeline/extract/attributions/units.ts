// A cue → the stretch of text around it, in units: chunks, and quotations as one unit each.
import { hash } from '../../model/grid.ts';
import { tags } from '../../model/language/parts.ts';
import { chunkTypes } from './chunks.ts';
import { type Page, quotationAt, sentenceEnd, sentenceStart } from './page.ts';
import type { Quotation } from './quotations.ts';
import { quotationsAfter, quotationsBefore, Room, reach } from './room.ts';

/** Units of one cue, in order; arrays run parallel. */
export interface Units {
  readonly count: number;
  /** First token. */
  readonly from: Int32Array;
  /** Token after the last. */
  readonly to: Int32Array;
  /** The token that carries the unit; of a quotation its first. */
  readonly core: Int32Array;
  /** What the weights know the unit by. */
  readonly marks: Int32Array;
  /** Type of chunk. */
  readonly types: Uint8Array;
  /** Index of the cue's head. */
  readonly head: number;
  /** Where the words end that could be the cue's: after the last unit, unless they are too many for it. */
  readonly stop: number;
}

/** The units around the cue at token `head`, in `room`. Within a quotation these are its own words only. */
export function unitsOf(page: Page, head: number, room = new Room()): Units {
  const own = quotationAt(page, head);
  const start = own ? Math.max(own.from + 1, sentenceStart(page, head)) : startOf(page, head);
  const stop = own ? Math.min(own.closes, sentenceEnd(page, head)) : endOf(page, head);
  const { chunks } = page;
  const chunk = chunks.of[head] as number;
  const isNoun = (chunks.type[chunk] as number) <= tags.name;
  const first = isNoun ? head : Math.max(start, chunks.from[chunk] as number);
  const units = new Builder(page, own !== undefined, room);
  const left: number[] = [];
  let at = first;
  while (at > start && left.length < reach) {
    at = units.before(at, start);
    left.push(at);
  }
  if (!own && at === start) for (const quotation of earlier(page, start)) left.push(quotation.from);
  for (let i = left.length - 1; i >= 0; i--) units.add(left[i] as number, first);
  const place = units.count;
  units.add(first, isNoun ? head + 1 : stop);
  if (isNoun) units.name(place, head);
  at = units.last;
  for (; at < stop && units.count - place < reach; at = units.last) units.add(at, stop);
  const whole = at >= stop;
  if (!own && whole)
    for (const quotation of later(page, stop)) units.add(quotation.from, page.lexis.tokens.count);
  return units.done(place, whole ? units.last : stop);
}

/** Where the cue's sentence begins, or that in which a quotation that runs into it begins. */
function startOf(page: Page, head: number): number {
  const start = sentenceStart(page, head);
  const quotation = quotationAt(page, start);
  return quotation ? sentenceStart(page, quotation.from) : start;
}

/** Where the cue's sentence ends, or the quotation that runs out of it, with the rest of its last sentence. */
function endOf(page: Page, head: number): number {
  const end = sentenceEnd(page, head);
  const quotation = quotationAt(page, end - 1);
  if (!quotation || quotation.to <= end) return end;
  return Math.max(quotation.to, sentenceEnd(page, quotation.to - 1));
}

/** Quotations that end right before token `start`, the nearest first. */
function earlier(page: Page, start: number): Quotation[] {
  const found: Quotation[] = [];
  for (let at = start; at > 0 && found.length < quotationsBefore; ) {
    const quotation = quotationAt(page, at - 1);
    if (!quotation) break;
    found.push(quotation);
    at = quotation.from;
  }
  return found;
}

/** Quotations that begin right at token `stop` or right after the one before. */
function later(page: Page, stop: number): Quotation[] {
  const found: Quotation[] = [];
  for (let at = stop; at < page.lexis.tokens.count && found.length < quotationsAfter; ) {
    const quotation = quotationAt(page, at);
    if (quotation?.from !== at) break;
    found.push(quotation);
    at = quotation.to;
  }
  return found;
}

/** Collects units; within a quotation its chunks are units. */
class Builder {
  count = 0;
  /** Token after the last unit. */
  last = 0;
  private readonly page: Page;
  private readonly inside: boolean;
  private readonly room: Room;

  constructor(page: Page, inside: boolean, room: Room) {
    this.page = page;
    this.inside = inside;
    this.room = room;
  }

  /** First token of the unit that ends before token `at`, not before `start`. */
  before(at: number, start: number): number {
    const { chunks } = this.page;
    const quotation = this.inside ? undefined : quotationAt(this.page, at - 1);
    return Math.max(start, quotation ? quotation.from : (chunks.from[chunks.of[at - 1] as number] as number));
  }

  /** Adds the unit that begins at token `at`, or goes on there, and ends at `limit` at the latest. */
  add(at: number, limit: number): void {
    const { chunks } = this.page;
    const quotation = this.inside ? undefined : quotationAt(this.page, at);
    const { from, to, core, marks, types } = this.room;
    const u = this.count++;
    from[u] = at;
    if (quotation) {
      this.last = quotation.to;
      core[u] = at;
      marks[u] = quotationMark(this.page, quotation);
      types[u] = chunkTypes.quotation;
    } else {
      const chunk = chunks.of[at] as number;
      this.last = Math.min(limit, chunks.from[chunk + 1] as number);
      core[u] = Math.min(this.last - 1, chunks.head[chunk] as number);
      marks[u] = chunks.mark[chunk] as number;
      types[u] = chunks.type[chunk] as number;
    }
    to[u] = this.last;
  }

  /** Lets one word of a chunk stand for itself. */
  name(u: number, token: number): void {
    this.room.core[u] = token;
    this.room.marks[u] = this.page.marks[token] as number;
    this.room.types[u] = this.page.tagged[token] as number;
  }

  done(head: number, stop: number): Units {
    const { from, to, core, marks, types } = this.room;
    return { count: this.count, from, to, core, marks, types, head, stop };
  }
}

/** A quotation by its last sign, whether it opens with a capital, and whether it is long. */
function quotationMark({ lexis, marks }: Page, { from, to, closes }: Quotation): number {
  const last = marks[closes - 1] as number;
  const capital = (lexis.tokens.shape[from + 1] as number) & 1;
  const isWord = lexis.tokens.kind[closes - 1] === 1;
  return hash(6, isWord ? 0 : last, capital * 4 + (to - from > 12 ? 2 : to - from > 6 ? 1 : 0));
}
