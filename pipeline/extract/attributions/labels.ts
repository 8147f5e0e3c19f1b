// The units around a cue → which of them are source, cue and content: the best sequence of labels (Viterbi 1967).
import { type Grid, hash } from '../../model/grid.ts';
import { tags } from '../../model/language/parts.ts';
import type { LabelWeights } from '../../model/language/speech.ts';
import { roles } from '../../model/language/speech.ts';
import { shapes } from '../../model/token.ts';
import { is } from '../lexis.ts';
import { groupOf } from './cues.ts';
import { isTensed } from './marks.ts';
import { type Page, sentenceEnd, sentenceStart } from './page.ts';
import { quotationTag, type Units } from './units.ts';

/** What a unit can be. */
export const labels = { none: 0, source: 1, content: 2, cue: 3 } as const;
const width = 4;

/** Features of each unit by itself, and of each together with the one before. */
export const singleCount = 17;
export const pairCount = 9;

/** The best label of each unit; the head is always the cue. */
export function labelsOf(weights: LabelWeights, features: LabelFeatures, units: Units): Uint8Array {
  const { count, head } = units;
  const backs = new Uint8Array(count * width);
  let sums = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  sums[labels.none] = 0;
  let next = new Float64Array(width);
  const own = new Int32Array(width);
  const pair = new Int32Array(width * width);
  for (let u = 0; u < count; u++) {
    add(own, weights.single, features.single, u * singleCount, singleCount);
    add(pair, weights.pair, features.pair, u * pairCount, pairCount);
    for (let label = 0; label < width; label++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < width; before++) {
        const sum = (sums[before] as number) + (pair[before * width + label] as number);
        if (sum > most) {
          most = sum;
          backs[u * width + label] = before;
        }
      }
      const allowed = u !== head || label === labels.cue;
      next[label] = allowed ? most + (own[label] as number) : Number.NEGATIVE_INFINITY;
    }
    [sums, next] = [next, sums];
  }
  const made = new Uint8Array(count);
  let label = sums.indexOf(Math.max(...sums));
  for (let u = count - 1; u >= 0; u--) {
    made[u] = label;
    label = backs[u * width + label] as number;
  }
  return made;
}

/** Sums the rows of `count` features. */
function add(sums: Int32Array, grid: Grid, features: Int32Array, from: number, count: number): void {
  const { cells, mask, width: columns } = grid;
  sums.fill(0);
  for (let f = from; f < from + count; f++) {
    const start = ((features[f] as number) & mask) * columns;
    for (let c = 0; c < columns; c++) sums[c] = (sums[c] as number) + (cells[start + c] as number);
  }
}

/** Hashes, `singleCount` and `pairCount` of them for each unit. */
export interface LabelFeatures {
  readonly single: Int32Array;
  readonly pair: Int32Array;
}

/** The features of all units of a cue. */
export function featuresOf(page: Page, units: Units): LabelFeatures {
  const { count, head, marks, tags: all, from } = units;
  const single = new Int32Array(count * singleCount);
  const pair = new Int32Array(count * pairCount);
  const cue = from[head] as number;
  const sense = page.senses[cue] as number;
  const family = page.families[cue] as number;
  const headTag = page.tagged[cue] as number;
  const { voice } = groupOf(page, cue, sentenceStart(page, cue));
  const form = headTag * 8 + voice;
  const markAt = (u: number): number => (u < 0 || u >= count ? -1 : (marks[u] as number));
  const tagAt = (u: number): number => (u < 0 || u >= count ? 31 : (all[u] as number));
  const opening = markAt(head + 1);
  const built = hash(201, sense, form);
  const leads = hash(202, opening, headTag);
  const lastMark = markAt(head - 1);
  const between = betweenOf(page, units);
  const speakers = speakersOf(page, units);
  const nested = nestedOf(page, units);
  const behind = behindOf(page, units);
  const last = page.lexis.tokens.sentence[cue];
  for (let u = 0; u < count; u++) {
    const side = u < head ? 1 : u > head ? 2 : 0;
    const distance = bucket(u - head);
    const mark = markAt(u);
    const tag = tagAt(u);
    const counted = between[u] as number;
    const fromStart = Math.min(u, 4);
    let f = u * singleCount;
    const put = (template: number, a: number, b: number): void => {
      single[f++] = hash(template * 4 + side, a, b);
    };
    put(211, tag, tagAt(u - 1));
    put(212, tag, tagAt(u + 1));
    put(214, mark, markAt(u + 1));
    put(217, sense, mark);
    put(218, built, distance);
    put(219, leads, tag);
    put(220, leads, counted);
    put(222, hash(family, form), counted);
    put(224, markAt(0), fromStart);
    put(225, hash(form, lastMark), counted);
    put(226, hash(tagAt(u - 1), tag), tagAt(u + 1));
    put(227, distance, mark);
    put(228, speakers[u] as number, counted);
    const nest = nested[u] as number;
    const back = behind[u] as number;
    const sentence = page.lexis.tokens.sentence[from[u] as number];
    const out = sentence === last ? 0 : u < head ? 1 : 2;
    const rest = bucket(count - 1 - u);
    put(236, back, hash(out, tag));
    put(238, hash(nest, tag), hash(tagAt(u - 1), form));
    put(239, rest, hash(tag, counted));
    put(242, hash(sense, opening), hash(counted, nest));
    f = u * pairCount;
    const join = (template: number, a: number, b: number): void => {
      pair[f++] = hash(template * 4 + side, a, b);
    };
    join(250, 0, 0);
    join(253, markAt(u - 1), mark);
    join(254, mark, markAt(u + 1));
    join(255, tagAt(u - 1), hash(tag, tagAt(u + 1)));
    join(257, sense, mark);
    join(261, hash(family, form), mark);
    join(266, mark, hash(tagAt(u + 1), tagAt(u + 2)));
    join(270, back, out);
    join(272, hash(mark, tagAt(u + 1)), nest);
  }
  return { single, pair };
}

/** Distances with their side: each up to four, then ever wider. */
function bucket(distance: number): number {
  const far = Math.abs(distance);
  const wide = far <= 4 ? far : far <= 6 ? 5 : far <= 9 ? 6 : far <= 14 ? 7 : far <= 25 ? 8 : 9;
  return distance < 0 ? -wide : wide;
}

/** Of each unit: how many commas, finite verbs and quotations stand between it and the head, in one number. */
function betweenOf(page: Page, { count, head, from, tags }: Units): Int32Array {
  const found = new Int32Array(count);
  for (const step of [-1, 1]) {
    let commas = 0;
    let verbs = 0;
    let quotations = 0;
    let opened = 0;
    for (let u = head + step; u >= 0 && u < count; u += step) {
      const word = page.lexis.words[from[u] as number];
      found[u] = Math.min(commas, 3) + 4 * Math.min(verbs, 3) + 16 * Math.min(quotations, 2) + 48 * opened;
      if (tags[u] === quotationTag) quotations++;
      else if (word === ',') commas++;
      else if (word === ';' || word === ':' || word === '—' || word === '–') opened = 1;
      else if (isTensed(tags[u] as number)) verbs++;
    }
  }
  return found;
}

/**
 * Of each unit: how deep its clause lies from the head, finite verbs less the words that open clauses, and whether it
 * stands in brackets or between dashes.
 */
function nestedOf(page: Page, { count, head, from, tags }: Units): Int32Array {
  const found = new Int32Array(count);
  const { lexis } = page;
  for (const step of [-1, 1]) {
    let balance = 0;
    let brackets = 0;
    let dashes = 0;
    for (let u = head + step; u >= 0 && u < count; u += step) {
      const token = from[u] as number;
      const word = lexis.words[token] as string;
      if (step < 0 && isOpener(page, token, tags[u] as number)) balance--;
      found[u] =
        Math.max(-2, Math.min(2, balance)) + 2 + 5 * Math.max(0, Math.min(1, brackets)) + 10 * dashes;
      if (word === '(' || word === '[') brackets += step;
      else if (word === ')' || word === ']') brackets -= step;
      else if (word === '—' || word === '–' || word === '--' || (word === '-' && isApart(page, token)))
        dashes ^= 1;
      if (isTensed(tags[u] as number)) balance++;
      if (step > 0 && isOpener(page, token, tags[u] as number)) balance--;
    }
  }
  return found;
}

function isApart({ lexis }: Page, token: number): boolean {
  const { shape } = lexis.tokens;
  return ((shape[token] as number) & (shape[token + 1] ?? 0) & shapes.spaced) !== 0;
}

/** Whether a word opens a clause of its own: "who", "because", "if". */
function isOpener({ lexis }: Page, token: number, tag: number): boolean {
  return (
    tag === tags.interrogative ||
    is(lexis, token, roles.subordinator) ||
    is(lexis, token, roles.complementiser)
  );
}

/** Of each quotation: what stands behind it, and whether a verb of speech comes there before the sentence ends. */
function behindOf(page: Page, { count, to, tags: all }: Units): Int32Array {
  const found = new Int32Array(count);
  for (let u = 0; u < count; u++) {
    if (all[u] !== quotationTag) continue;
    const end = to[u] as number;
    const stop = Math.min(sentenceEnd(page, end - 1), end + 9);
    let speaks = 0;
    for (let i = end; i < stop && page.quoted[i] === -1; i++)
      if (page.families[i] !== 0 && (isTensed(page.tagged[i] as number) || page.tagged[i] === tags.done))
        speaks = page.families[i] as number;
    const same = sentenceEnd(page, end - 1) > end ? 1 : 0;
    found[u] = hash(204, speaks, same ? (page.tagged[end] as number) + 1 : 0);
  }
  return found;
}

/** Of each unit: how far ahead the next verb of speech stands in its clause, and what stands before that. */
function speakersOf(page: Page, { count, from, tags }: Units): Int32Array {
  const found = new Int32Array(count);
  let next = -1;
  for (let u = count - 1; u >= 0; u--) {
    const distance = next < 0 ? 9 : Math.min(next - u, 9);
    found[u] = distance < 9 ? hash(203, distance, page.families[from[next] as number] as number) : 0;
    if ((page.families[from[u] as number] as number) > 0 && isTensed(tags[u] as number)) next = u;
    else if (page.lexis.words[from[u] as number] === ',' || tags[u] === quotationTag) next = -1;
  }
  return found;
}
