// Words → which of them attribute: every verb and every noun of speech, weighed by its class and what stands around it.
import { hash } from '../../model/grid.ts';
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { is } from '../lexis.ts';
import { type Candidates, cuePairCount, cueSingleCount, weigh } from './chances.ts';
import { chunkTypes } from './chunks.ts';
import { isTensed, isVerb } from './marks.ts';
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
  const single = new Int32Array(found.length * cueSingleCount);
  const pair = new Int32Array(found.length * cuePairCount);
  const firsts: number[] = [];
  let last = -1;
  for (let c = 0; c < found.length; c++) {
    const i = found[c] as number;
    if (last < 0 || sentence[i] !== sentence[last]) {
      firsts.push(c);
      last = -1;
    }
    fillSingle(single, c * cueSingleCount, page, i, last);
    fillPair(pair, c * cuePairCount, page, i, last);
    last = i;
  }
  firsts.push(found.length);
  return { at: Int32Array.from(found), single, pair, firsts };
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
function fillSingle(features: Int32Array, start: number, page: Page, i: number, last: number): void {
  const { tagged, senses, usages, marks, quoted, chunks } = page;
  const floor = sentenceStart(page, i);
  const end = sentenceEnd(page, i);
  const at = (j: number): number => (j < floor || j >= end ? -1 : (marks[j] as number));
  const tagAt = (j: number): number => (j < floor || j >= end ? -1 : (tagged[j] as number));
  const sense = senses[i] as number;
  const usage = usages[i] as number;
  const tag = tagged[i] as number;
  const { from, voice } = groupOf(page, i, floor);
  const subject = at(from - 1);
  const next = at(i + 1);
  const after = at(i + 2);
  const quotes = quotesAround(page, i, from, floor, end);
  const near = last >= 0 ? Math.min(i - last, 8) : 0;
  const lastSense = last >= 0 ? (senses[last] as number) : 0;
  const inside = quoted[i] === -1 ? 0 : 1;
  let f = start;
  const put = (template: number, a: number, b: number): void => {
    features[f++] = hash(template, a, b);
  };
  put(107, hash(tag, subject), at(from - 2));
  put(108, hash(sense, next), after);
  put(110, sense, quotes * 2 + inside);
  put(111, sense, aheadOf(page, i, end));
  put(115, hash(usage, voice), quotes);
  put(117, lastSense, near * 32 + tag);
  put(123, hash(tagAt(from - 1), tagAt(i + 1)), hash(sense, voice));
  put(125, at(i - 1), sense);
  const k = chunks.of[i] as number;
  const first = chunks.of[floor] as number;
  const stop = chunks.of[Math.max(i, end - 1)] as number;
  const typeAt = (j: number): number =>
    j < first || j > stop ? chunkTypes.outside : (chunks.type[j] as number);
  const markAt = (j: number): number => (j < first || j > stop ? -1 : (chunks.mark[j] as number));
  const type = typeAt(k);
  const carries = chunks.head[k] === i ? 1 : 0;
  const own = hash(usage, type, carries);
  put(153, hash(typeAt(k + 1), typeAt(k + 2)), hash(typeAt(k + 3), own));
  put(155, hash(markAt(k + 1), typeAt(k + 2)), hash(sense, carries));
  put(157, hash(markAt(k - 1), markAt(k + 1)), hash(type, carries));
  put(159, markAt(k), carries);
  put(161, Math.min(k - first, 5), hash(sense, Math.min(stop + 1 - k, 5)));
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
