// A way to read a cue → what speaks for and against it, in whole numbers: what the labels of a single cue cannot see.
import { isTensed, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { is, type Range } from '../lexis.ts';
import { groupOf } from './cues.ts';

import { type Page, sentenceEnd, sentenceStart } from './page.ts';
import { kindOf, placeOf } from './places.ts';
import type { Reading } from './readings.ts';
import { tellRivals } from './rivals.ts';

/** How many numbers a reading has. */
export const evidenceCount = 56;

/** Other cues are looked for within so many tokens. */
const reach = 40;
/** A count of tokens is no larger. */
const longest = 120;

/** Writes the numbers of reading `r` of all `readings`, which stand in order. Linear in its words. */
export function fillEvidence(
  values: Int16Array,
  page: Page,
  readings: readonly Reading[],
  r: number,
  odds: Float32Array,
): void {
  const reading = readings[r] as Reading;
  let f = tellCue(values, page, reading, odds);
  f = tellSource(values, f, page, reading);
  f = tellContent(values, f, page, reading, odds);
  tellRivals(values, f, readings, r);
}

/** Log odds as a number, in twentieths. */
function rounded(odds: number): number {
  return Math.round(20 * Math.max(-20, Math.min(20, odds)));
}

/** The cue and the words around it. */
function tellCue(
  values: Int16Array,
  page: Page,
  { at, odds: own, parts }: Reading,
  odds: Float32Array,
): number {
  const { lexis, tagged, families, quoted } = page;
  const start = sentenceStart(page, at);
  const end = sentenceEnd(page, at);
  const { from, voice } = groupOf(page, at, start);
  const first = parts.cue[0]?.from ?? at;
  const stop = parts.cue.at(-1)?.to ?? at + 1;
  let f = 0;
  values[f++] = rounded(own);
  values[f++] = rounded(parts.loss);
  values[f++] = Math.round(100 * parts.share);
  values[f++] = voice;
  values[f++] = tagged[at] as number;
  values[f++] = families[at] as number;
  values[f++] = is(lexis, at, roles.clause) ? 1 : 0;
  values[f++] = is(lexis, at, roles.object) ? 1 : 0;
  values[f++] = is(lexis, at, roles.phrasal) ? 1 : 0;
  values[f++] = is(lexis, at, roles.noun) ? 1 : 0;
  values[f++] = quoted[at] === -1 ? 0 : 1;
  values[f++] = Math.min(longest, at - start);
  values[f++] = Math.min(longest, end - at);
  values[f++] = Math.min(longest, lexis.tokens.sentence[at] as number);
  const before = nearestCue(odds, at, -1, start);
  const after = nearestCue(odds, at, 1, end - 1);
  values[f++] = before < 0 ? -200 : rounded(odds[before] as number);
  values[f++] = before < 0 ? longest : at - before;
  values[f++] = after < 0 ? -200 : rounded(odds[after] as number);
  values[f++] = after < 0 ? longest : after - at;
  values[f++] = Math.min(longest, stop - first);
  values[f++] = placeOf(page, from - 1);
  values[f++] = placeOf(page, at + 1);
  values[f++] = placeOf(page, at + 2);
  values[f++] = placeOf(page, stop);
  values[f++] = placeOf(page, start);
  return f;
}

/** The nearest other word to one side that could be a cue; -1 where there is none. */
function nearestCue(odds: Float32Array, at: number, step: -1 | 1, last: number): number {
  for (let i = at + step, left = reach; left > 0 && (last - i) * step >= 0; i += step, left--)
    if ((odds[i] as number) > -4) return i;
  return -1;
}

/** Whom the words are credited to. */
function tellSource(values: Int16Array, start: number, page: Page, { at, parts }: Reading): number {
  const source = parts.source[0];
  let f = start;
  values[f++] = kindOf(page, source);
  values[f++] = source ? Math.min(longest, source.to - source.from) : 0;
  values[f++] = source ? Math.min(longest, source.to <= at ? at - source.to : source.from - at) : -1;
  values[f++] = source ? placeOf(page, source.from - 1) : 30;
  values[f++] = source ? placeOf(page, source.to) : 30;
  values[f++] = source ? placeOf(page, source.from) : 30;
  return f;
}

/** What the credited words hold. */
interface Held {
  tokens: number;
  verbs: number;
  openers: number;
  quoted: number;
  commas: number;
  /** Log odds of their likeliest cue. */
  cue: number;
}

/** The credited words, where they begin and end, and what is left of their sentence. */
function tellContent(
  values: Int16Array,
  start: number,
  page: Page,
  { at, parts: { content } }: Reading,
  odds: Float32Array,
): number {
  const { sentence } = page.lexis.tokens;
  const first = content[0] as Range;
  const last = content.at(-1) as Range;
  const held = heldBy(page, content, at, odds);
  const rest = restOf(page, last.to, odds);
  let f = start;
  values[f++] = Math.min(longest, held.tokens);
  values[f++] = Math.min(6, held.verbs);
  values[f++] = Math.round((100 * held.quoted) / held.tokens);
  values[f++] = Math.min(longest, held.commas);
  values[f++] = rounded(held.cue);
  values[f++] = Math.max(-longest, Math.min(longest, held.verbs - held.openers));
  values[f++] = placeOf(page, first.from);
  values[f++] = placeOf(page, first.from + 1);
  values[f++] = placeOf(page, first.from - 1);
  values[f++] = Math.max(-longest, Math.min(longest, first.from - at));
  values[f++] = placeOf(page, last.to);
  values[f++] = placeOf(page, last.to - 1);
  values[f++] = placeOf(page, last.to + 1);
  values[f++] = rest.tokens;
  values[f++] = rest.verbs;
  values[f++] = rounded(rest.cue);
  values[f++] = Math.min(longest, first.from - sentenceStart(page, first.from));
  values[f++] = sentence[first.from] === sentence[at] ? 0 : 1;
  values[f++] = placeOf(page, first.to);
  values[f++] = Math.min(longest, first.to - first.from);
  values[f++] = firstVerb(page, first);
  return f;
}

function heldBy(
  { lexis, tagged, quoted }: Page,
  content: readonly Range[],
  at: number,
  odds: Float32Array,
): Held {
  const held = { tokens: 0, verbs: 0, openers: 0, quoted: 0, commas: 0, cue: -9 };
  for (const { from, to } of content) {
    held.tokens += to - from;
    const end = Math.min(to, from + longest);
    for (let i = from; i < end; i++) {
      const tag = tagged[i] as number;
      if (isTensed(tag)) held.verbs++;
      else if (tag === tags.interrogative || is(lexis, i, roles.subordinator)) held.openers++;
      else if (lexis.words[i] === ',') held.commas++;
      if (quoted[i] !== -1) held.quoted++;
      if (i !== at && (odds[i] as number) > held.cue) held.cue = odds[i] as number;
    }
  }
  return held;
}

/** The words from token `from` to the end of the sentence of the one before it. */
function restOf(page: Page, from: number, odds: Float32Array): Pick<Held, 'tokens' | 'verbs' | 'cue'> {
  const tokens = Math.max(0, Math.min(longest, sentenceEnd(page, from - 1) - from));
  const rest = { tokens, verbs: 0, cue: -6 };
  for (let i = from; i < from + Math.min(reach, tokens); i++) {
    if (isTensed(page.tagged[i] as number)) rest.verbs++;
    if ((odds[i] as number) > rest.cue) rest.cue = odds[i] as number;
  }
  return rest;
}

/** How many tokens stand before the first verb with its own tense. */
function firstVerb({ tagged }: Page, { from, to }: Range): number {
  const end = Math.min(to, from + reach);
  for (let i = from; i < end; i++) if (isTensed(tagged[i] as number)) return i - from;
  return reach;
}
