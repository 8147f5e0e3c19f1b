// A cue → the stretch of text around it, in units: words, and quotations as one unit each.
import { hash } from '../../model/grid.ts';
import { type Page, sentenceEnd, sentenceStart } from './page.ts';
import type { Quotation } from './quotations.ts';

/** Units of one cue, in order; arrays run parallel. */
export interface Units {
  readonly count: number;
  /** First token. */
  readonly from: Int32Array;
  /** Token after the last. */
  readonly to: Int32Array;
  /** What the weights know the unit by. */
  readonly marks: Int32Array;
  /** Part of speech; `quotationTag` for quotations. */
  readonly tags: Uint8Array;
  /** Index of the cue's head. */
  readonly head: number;
}

export const quotationTag = 25;

/** On each side of the cue stand at most so many units. */
const reach = 24;
/** So many quotations before and after the cue's own sentence may be part of what is said. */
const quotationsBefore = 2;
const quotationsAfter = 5;

/** The units around the cue at token `head`. Within a quotation these are its own words only. */
export function unitsOf(page: Page, head: number): Units {
  const q = page.quoted[head] as number;
  const own = q === -1 ? undefined : page.quotations[q];
  const start = own ? Math.max(own.from + 1, sentenceStart(page, head)) : startOf(page, head);
  const stop = own ? Math.min(own.closes, sentenceEnd(page, head)) : endOf(page, head);
  const units = new Builder(page, own !== undefined);
  let at = head;
  const left: number[] = [];
  while (at > start && left.length < reach) {
    at = units.before(at, start);
    left.push(at);
  }
  if (!own && at === start) for (const quotation of earlier(page, start)) left.push(quotation.from);
  for (let i = left.length - 1; i >= 0; i--) units.add(left[i] as number);
  units.head = units.from.length;
  for (at = head; at < stop && units.from.length - units.head < reach; at = units.to.at(-1) as number)
    units.add(at);
  if (!own && at >= stop) for (const quotation of later(page, stop)) units.add(quotation.from);
  return units.done();
}

/** Where the cue's sentence begins, or that in which a quotation that runs into it begins. */
function startOf(page: Page, head: number): number {
  const start = sentenceStart(page, head);
  const q = page.quoted[start] as number;
  if (q === -1) return start;
  return sentenceStart(page, (page.quotations[q] as Quotation).from);
}

/** Where the cue's sentence ends, or the quotation that runs out of it, with the rest of its last sentence. */
function endOf(page: Page, head: number): number {
  const end = sentenceEnd(page, head);
  const quotation = page.quotations[page.quoted[end - 1] ?? -1];
  if (!quotation || quotation.to <= end) return end;
  return Math.max(quotation.to, sentenceEnd(page, quotation.to - 1));
}

/** Quotations that end right before token `start`, the nearest first. */
function earlier(page: Page, start: number): Quotation[] {
  const found: Quotation[] = [];
  for (let at = start; at > 0 && found.length < quotationsBefore; ) {
    const quotation = page.quotations[page.quoted[at - 1] as number];
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
    const quotation = page.quotations[page.quoted[at] as number];
    if (quotation?.from !== at) break;
    found.push(quotation);
    at = quotation.to;
  }
  return found;
}

/** Collects units; within a quotation every word is one. */
class Builder {
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly marks: number[] = [];
  readonly tags: number[] = [];
  head = 0;
  private readonly page: Page;
  private readonly inside: boolean;

  constructor(page: Page, inside: boolean) {
    this.page = page;
    this.inside = inside;
  }

  /** First token of the unit that ends before token `at`, not before `start`. */
  before(at: number, start: number): number {
    const quotation = this.inside ? undefined : this.page.quotations[this.page.quoted[at - 1] as number];
    return quotation ? Math.max(start, quotation.from) : at - 1;
  }

  /** Adds the unit that begins at token `at`. */
  add(at: number): void {
    const { page } = this;
    const quotation = this.inside ? undefined : page.quotations[page.quoted[at] as number];
    this.from.push(at);
    this.to.push(quotation ? quotation.to : at + 1);
    this.marks.push(quotation ? quotationMark(page, quotation) : (page.marks[at] as number));
    this.tags.push(quotation ? quotationTag : (page.tagged[at] as number));
  }

  done(): Units {
    return {
      count: this.from.length,
      from: Int32Array.from(this.from),
      to: Int32Array.from(this.to),
      marks: Int32Array.from(this.marks),
      tags: Uint8Array.from(this.tags),
      head: this.head,
    };
  }
}

/** A quotation by its last sign, whether it opens with a capital, and whether it is long. */
function quotationMark({ lexis, marks }: Page, { from, to, closes }: Quotation): number {
  const last = marks[closes - 1] as number;
  const capital = (lexis.tokens.shape[from + 1] as number) & 1;
  const isWord = lexis.tokens.kind[closes - 1] === 1;
  return hash(6, isWord ? 0 : last, capital * 4 + (to - from > 12 ? 2 : to - from > 6 ? 1 : 0));
}
