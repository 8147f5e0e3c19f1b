// Words → which of them attribute: every verb and every noun of speech, weighed by its class and what stands around it.
import { hash, oddsOf } from '../../model/grid.ts';
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { is } from '../lexis.ts';
import { isTensed } from './marks.ts';
import { type Page, sentenceEnd, sentenceStart } from './page.ts';

/** How many features a candidate has. */
export const cueFeatureCount = 22;

/** Log odds of every token that it is a cue; minus infinity where it cannot be one. Linear. */
export function cueOdds(page: Page): Float32Array {
  const { count } = page.lexis.tokens;
  const odds = new Float32Array(count).fill(Number.NEGATIVE_INFINITY);
  const features = new Int32Array(cueFeatureCount);
  let last = -1;
  for (let i = 0; i < count; i++) {
    if (!isCandidate(page, i)) continue;
    fillCue(features, page, i, last);
    last = i;
    odds[i] = oddsOf(page.speech.weights.cue, features);
  }
  return odds;
}

/** Verbs that are no auxiliaries, words of the lexicon of speech, and colons. */
export function isCandidate({ lexis, tagged, senses, speech }: Page, i: number): boolean {
  const tag = tagged[i] as number;
  if (senses[i] !== 0) return tag !== tags.name || is(lexis, i - 1, roles.auxiliary);
  const word = lexis.words[i] as string;
  return word === ':' || word === speech.according;
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

/** Hashes of the features of candidate `i`; `last` is the candidate before it, or -1. */
export function fillCue(features: Int32Array, page: Page, i: number, last: number): void {
  const { tagged, senses, usages, marks, quoted } = page;
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
  const ahead = aheadOf(page, i, end);
  const near = last >= floor ? Math.min(i - last, 8) : 0;
  const lastSense = near > 0 ? (senses[last] as number) : 0;
  const inside = quoted[i] === -1 ? 0 : 1;
  let f = 0;
  const put = (template: number, a: number, b: number): void => {
    features[f++] = hash(template, a, b);
  };
  put(101, sense, tag);
  put(103, tag, subject);
  put(104, sense, next);
  put(107, hash(tag, subject), at(from - 2));
  put(108, hash(sense, next), after);
  put(109, sense, voice * 32 + tag);
  put(110, sense, quotes * 2 + inside);
  put(111, sense, ahead);
  put(112, hash(usage, tag), next);
  put(113, hash(usage, tag), subject);
  put(115, hash(usage, voice), quotes);
  put(116, hash(tag, next), after);
  put(117, lastSense, near * 32 + tag);
  put(118, hash(lastSense, sense), near);
  put(120, tagAt(i + 1), hash(usage, tagAt(i + 2)));
  put(121, tagAt(i - 1), hash(tag, tagAt(i - 2)));
  put(122, hash(tag, voice), quotes * 2 + inside);
  put(123, hash(tagAt(from - 1), tagAt(i + 1)), hash(sense, voice));
  put(125, at(i - 1), sense);
  put(126, hash(at(i - 1), at(i - 2)), tag);
  put(129, i === floor ? 1 : 0, hash(tag, next));
  put(130, at(i - 2), hash(usage, at(i - 1)));
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
