// Words → which of them attribute: every verb and every noun of speech, weighed by its class and what stands around it.
import { hash } from '../../model/grid.ts';
import { isTensed, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { Slab } from '../../model/slab.ts';
import { is, type Range } from '../lexis.ts';
import { type Candidates, cuePairCount, cueSingleCount, weigh } from './chances.ts';
import { chunkTypes } from './chunks.ts';
import { isVerb } from './marks.ts';
import { type Page, sentenceEnd, sentenceStart } from './page.ts';

/** Log odds of every token that it is a cue; minus infinity where it cannot be one. Linear. */
export function cueOdds(page: Page, weights = page.speech.weights.cue): Float32Array {
  const odds = new Float32Array(page.lexis.tokens.count).fill(Number.NEGATIVE_INFINITY);
  weigh(weights, candidatesOf(page), odds);
  return odds;
}

/** The candidates of all sentences. */
export function candidatesOf(page: Page): Candidates {
  const { count, sentence } = page.lexis.tokens;
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (isCandidate(page, i)) found.push(i);
  const slab = new Slab(4 * found.length * (cueSingleCount + cuePairCount) + 16);
  const single = slab.ints(found.length * cueSingleCount);
  const pair = slab.ints(found.length * cuePairCount);
  const firsts: number[] = [];
  let last = -1;
  let nearQuotes = false;
  for (let c = 0; c < found.length; c++) {
    const i = found[c] as number;
    if (last < 0 || sentence[i] !== sentence[last]) {
      firsts.push(c);
      last = -1;
      nearQuotes = holdsQuoted(page, sentence[i] as number);
    }
    fillSingle(single, c * cueSingleCount, page, { i, last, nearQuotes });
    fillPair(pair, c * cuePairCount, page, i, last);
    last = i;
  }
  firsts.push(found.length);
  return { at: Int32Array.from(found), single, pair, firsts };
}

/** Whether any word of a sentence stands in quotation marks. */
function holdsQuoted({ lexis, quoted }: Page, sentence: number): boolean {
  const end = lexis.firsts[sentence + 1] ?? quoted.length;
  for (let i = lexis.firsts[sentence] as number; i < end; i++) if (quoted[i] !== -1) return true;
  return false;
}

/** Verbs that carry their group, words of the lexicon of speech, and colons. */
export function isCandidate({ lexis, tagged, senses, speech, chunks }: Page, i: number): boolean {
  if (senses[i] === 0) {
    const word = lexis.words[i] as string;
    return word === ':' || word === speech.according;
  }
  const tag = tagged[i] as number;
  if (!isVerb(tag)) return tag !== tags.name || is(lexis, i - 1, roles.auxiliary);
  const chunk = chunks.of[i] as number;
  return chunks.head[chunk] === i || (chunks.type[chunk] as number) <= tags.name;
}

/** Verb group before a verb: where it begins, and what its auxiliaries make of it. */
export interface Group {
  readonly from: number;
  /** 0 plain, 1 passive, 2 with a modal, 3 infinitive, 4 negated. */
  readonly voice: number;
}

/** The auxiliaries and adverbs before token `i`. */
export function groupOf({ lexis, tagged, speech }: Page, i: number, floor: number): Group {
  let from = i;
  let isBe = false;
  let isModal = false;
  let isNegated = false;
  while (from > floor && i - from < 6) {
    const before = from - 1;
    const tag = tagged[before] as number;
    if (is(lexis, before, roles.auxiliary)) {
      isBe ||= is(lexis, before, roles.be);
      isModal ||= tag === tags.modal;
      isNegated ||= (lexis.words[before] as string).endsWith('t');
    } else if (tag === tags.adverb) isNegated ||= lexis.words[before] === speech.not;
    else break;
    from = before;
  }
  if (isNegated) return { from, voice: 4 };
  if (isBe && (tagged[i] === tags.done || tagged[i] === tags.past)) return { from, voice: 1 };
  if (from > floor && tagged[from - 1] === tags.to) return { from: from - 1, voice: 3 };
  return { from, voice: isModal ? 2 : 0 };
}

/** Hashes of what is true of candidate `i`; `last` is the candidate before it in its sentence, or -1. */
function fillSingle(
  features: Int32Array,
  start: number,
  page: Page,
  { i, last, nearQuotes }: { readonly i: number; readonly last: number; readonly nearQuotes: boolean },
): void {
  const { tagged, senses, usages, marks, quoted } = page;
  const floor = sentenceStart(page, i);
  const end = sentenceEnd(page, i);
  const sense = senses[i] as number;
  const usage = usages[i] as number;
  const tag = tagged[i] as number;
  const { from, voice } = groupOf(page, i, floor);
  const subject = from > floor ? (marks[from - 1] as number) : -1;
  const beyond = from - 1 > floor ? (marks[from - 2] as number) : -1;
  const before = i > floor ? (marks[i - 1] as number) : -1;
  const next = i + 1 < end ? (marks[i + 1] as number) : -1;
  const after = i + 2 < end ? (marks[i + 2] as number) : -1;
  const tagBefore = from > floor ? (tagged[from - 1] as number) : -1;
  const tagAfter = i + 1 < end ? (tagged[i + 1] as number) : -1;
  const quotes = nearQuotes ? quotesAround(page, i, from, floor, end) : 0;
  const near = last >= 0 ? Math.min(i - last, 8) : 0;
  const lastSense = last >= 0 ? (senses[last] as number) : 0;
  const inside = quoted[i] === -1 ? 0 : 1;
  features[start] = hash(107, hash(tag, subject), beyond);
  features[start + 1] = hash(108, hash(sense, next), after);
  features[start + 2] = hash(110, sense, quotes * 2 + inside);
  features[start + 3] = hash(111, sense, aheadOf(page, i, end));
  features[start + 4] = hash(115, hash(usage, voice), quotes);
  features[start + 5] = hash(117, lastSense, near * 32 + tag);
  features[start + 6] = hash(123, hash(tagBefore, tagAfter), hash(sense, voice));
  features[start + 7] = hash(125, before, sense);
  fillChunks(features, start + 8, page, i, { from: floor, to: end });
}

/** Hashes of what is true of the chunk of candidate `i` and those around it. */
function fillChunks(
  features: Int32Array,
  start: number,
  { senses, usages, chunks }: Page,
  i: number,
  { from, to }: Range,
): void {
  const { of, type, mark, head } = chunks;
  const sense = senses[i] as number;
  const k = of[i] as number;
  const first = of[from] as number;
  const stop = of[Math.max(i, to - 1)] as number;
  const carries = head[k] === i ? 1 : 0;
  const own = type[k] as number;
  const next = k + 1 <= stop ? (type[k + 1] as number) : chunkTypes.outside;
  const second = k + 2 <= stop ? (type[k + 2] as number) : chunkTypes.outside;
  const third = k + 3 <= stop ? (type[k + 3] as number) : chunkTypes.outside;
  const markBefore = k > first ? (mark[k - 1] as number) : -1;
  const markNext = k + 1 <= stop ? (mark[k + 1] as number) : -1;
  features[start] = hash(153, hash(next, second), hash(third, hash(usages[i] as number, own, carries)));
  features[start + 1] = hash(155, hash(markNext, second), hash(sense, carries));
  features[start + 2] = hash(157, hash(markBefore, markNext), hash(own, carries));
  features[start + 3] = hash(159, mark[k] as number, carries);
  features[start + 4] = hash(161, Math.min(k - first, 5), hash(sense, Math.min(stop + 1 - k, 5)));
}

/** Hashes of what is true of candidate `i` and the one before it. */
function fillPair(features: Int32Array, start: number, page: Page, i: number, last: number): void {
  const { tagged, senses, usages, marks } = page;
  const alone = last < 0;
  const distance = alone ? 0 : Math.min(i - last, 10);
  const tag = tagged[i] as number;
  const lastTag = alone ? chunkTypes.outside : (tagged[last] as number);
  const between = alone ? 0 : betweenOf(page, last + 1, i);
  features[start] = hash(170, distance, hash(lastTag, tag));
  features[start + 1] = hash(
    171,
    alone ? 0 : (senses[last] as number),
    hash(senses[i] as number, Math.min(distance, 3)),
  );
  features[start + 2] = hash(172, between, hash(lastTag, tag));
  features[start + 3] = hash(173, hash(alone ? 0 : (usages[last] as number), usages[i] as number), between);
  features[start + 4] = hash(
    174,
    alone ? 0 : (marks[last + 1] as number),
    hash(marks[i - 1] ?? 0, Math.min(distance, 4)),
  );
  features[start + 5] = hash(175, alone ? 0 : 1);
}

/** Which of comma (1), complementiser (2), infinitive (4), coordinator (8) and quotation (16) two candidates enclose. */
function betweenOf({ lexis, tagged, quoted, speech }: Page, from: number, to: number): number {
  let found = 0;
  for (let i = from; i < to; i++) {
    const word = lexis.words[i];
    if (word === ',') found |= 1;
    else if (word === speech.that) found |= 2;
    else if (tagged[i] === tags.to) found |= 4;
    else if (tagged[i] === tags.coordinator) found |= 8;
    else if (quoted[i] !== -1) found |= 16;
  }
  return found;
}

/** Quotation right before the subject (1), right after the verb (2), close behind (4), elsewhere in the sentence (8). */
function quotesAround({ quoted }: Page, i: number, from: number, floor: number, end: number): number {
  if (quoted[i] !== -1) return 0;
  let found = 0;
  for (let j = from - 1; j >= Math.max(floor, from - 8); j--) if (quoted[j] !== -1) found |= 1;
  if (i + 1 < end && quoted[i + 1] !== -1) found |= 2;
  for (let j = i + 2; j < Math.min(end, i + 5); j++) if (quoted[j] !== -1) found |= 4;
  for (let j = i + 5; j < Math.min(end, i + 30); j++) if (quoted[j] !== -1) found |= 8;
  return found;
}

/** What comes within a few words after the verb: a complementiser (1), a finite verb (2), an infinitive (4). */
function aheadOf({ lexis, tagged, speech }: Page, i: number, end: number): number {
  let found = 0;
  for (let j = i + 1; j < Math.min(end, i + 9); j++) {
    if (lexis.words[j] === ',') break;
    if (lexis.words[j] === speech.that) found |= 1;
    else if (tagged[j] === tags.to) found |= 4;
    else if (isTensed(tagged[j] as number)) return found | 2;
  }
  return found;
}
