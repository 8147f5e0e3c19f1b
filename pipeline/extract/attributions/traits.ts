// The units around a cue → what the labels of each are told by: hashes of its kind, its place and what surrounds it.
import { hash } from '../../model/grid.ts';
import { chunkTypes } from './chunks.ts';
import { groupOf } from './cues.ts';
import { type Page, sentenceStart } from './page.ts';
import { pairCount, Room, singleCount } from './room.ts';
import { type Surroundings, surroundings } from './surroundings.ts';
import type { Units } from './units.ts';

/** Hashes, `singleCount` and `pairCount` of them for each unit. */
export interface LabelFeatures {
  readonly single: Int32Array;
  readonly pair: Int32Array;
}

/** What is true of the cue and of the whole stretch: the same for all its units. */
interface Frame {
  readonly form: number;
  readonly built: number;
  readonly frame: number;
  readonly familiar: number;
  readonly ledTo: number;
  readonly led: number;
  readonly opening: number;
}

/** The features of all units of a cue, in `room`. Linear. */
export function featuresOf(page: Page, units: Units, room = new Room()): LabelFeatures {
  const { single, pair } = room;
  const frame = frameOf(page, units);
  const found = surroundings(page, units, room);
  fillSingle(single, page, units, frame, found);
  fillPair(pair, units, frame, found);
  return { single, pair };
}

function frameOf(page: Page, { count, head, marks, types, core }: Units): Frame {
  const cue = core[head] as number;
  const tag = page.tagged[cue] as number;
  const form = tag * 8 + groupOf(page, cue, sentenceStart(page, cue)).voice;
  const isLast = head + 1 >= count;
  const opens = isLast ? chunkTypes.outside : (types[head + 1] as number);
  return {
    form,
    built: hash(201, page.senses[cue] as number, form),
    frame: hash(202, hash(page.usages[cue] as number, form, opens)),
    familiar: hash(203, page.families[cue] as number, form),
    ledTo: hash(207, isLast ? -1 : (marks[head + 1] as number), tag),
    led: hash(204, form, head > 0 ? (marks[head - 1] as number) : -1),
    opening: marks[0] as number,
  };
}

/** Hashes of what is true of each unit by itself. */
function fillSingle(
  single: Int32Array,
  page: Page,
  { count, head, marks, types, core, from }: Units,
  { form, built, frame, ledTo, led, opening }: Frame,
  { between, nested, ahead, behind }: Surroundings,
): void {
  const { sentence } = page.lexis.tokens;
  const own = sentence[core[head] as number];
  let before: number = chunkTypes.outside;
  for (let u = 0; u < count; u++) {
    const side = u < head ? 1 : u > head ? 2 : 0;
    const distance = bucket(u - head);
    const type = types[u] as number;
    const counted = between[u] as number;
    const nest = nested[u] as number;
    const out = sentence[from[u] as number] === own ? 0 : side;
    const f = u * singleCount;
    single[f] = hash(844 + side, type, before);
    single[f + 1] = hash(872 + side, built, distance);
    single[f + 2] = hash(876 + side, ledTo, type);
    single[f + 3] = hash(896 + side, opening, Math.min(u, 4));
    single[f + 4] = hash(900 + side, led, counted);
    single[f + 5] = hash(908 + side, distance, marks[u] as number);
    single[f + 6] = hash(944 + side, behind[u] as number, out * 32 + type);
    single[f + 7] = hash(952 + side, form, (nest * 32 + type) * 32 + before);
    single[f + 8] = hash(956 + side, bucket(count - 1 - u), counted * 32 + type);
    single[f + 9] = hash(972 + side, ahead[u] as number, counted * 32 + type);
    single[f + 10] = hash(988 + side, frame, nest * 32 + type);
    before = type;
  }
}

/** Hashes of what is true of each unit and the one before it. */
function fillPair(
  pair: Int32Array,
  { count, head, marks, types }: Units,
  { familiar }: Frame,
  { ahead }: Surroundings,
): void {
  let before: number = chunkTypes.outside;
  let markBefore = -1;
  for (let u = 0; u < count; u++) {
    const side = u < head ? 1 : u > head ? 2 : 0;
    const mark = marks[u] as number;
    const type = types[u] as number;
    const next = u + 1 < count ? (types[u + 1] as number) : chunkTypes.outside;
    const f = u * pairCount;
    pair[f] = hash(1000 + side, 0);
    pair[f + 1] = hash(1012 + side, markBefore, mark);
    pair[f + 2] = hash(1020 + side, before, type * 32 + next);
    pair[f + 3] = hash(1044 + side, familiar, mark);
    pair[f + 4] = hash(1092 + side, ahead[u] as number, type * 32 + before);
    before = type;
    markBefore = mark;
  }
}

/** Distances: each up to four, then ever wider. */
const widths = Uint8Array.from({ length: 65 }, (_, far) =>
  far <= 4 ? far : far <= 6 ? 5 : far <= 9 ? 6 : far <= 14 ? 7 : far <= 25 ? 8 : 9,
);

/** A distance of less than 65 units with its side. */
function bucket(distance: number): number {
  return distance < 0 ? -(widths[-distance] as number) : (widths[distance] as number);
}
