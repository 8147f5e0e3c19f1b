// The units around a cue → what the labels of each are told by: hashes of its kind, its place and what surrounds it.
import { hash } from '../../model/grid.ts';
import { chunkTypes } from './chunks.ts';
import { groupOf } from './cues.ts';
import { type Page, sentenceStart } from './page.ts';
import { pairCount, Room, singleCount } from './room.ts';
import { surroundings } from './surroundings.ts';
import type { Units } from './units.ts';

/** Hashes, `singleCount` and `pairCount` of them for each unit. */
export interface LabelFeatures {
  readonly single: Int32Array;
  readonly pair: Int32Array;
}

/** The features of all units of a cue, in `room`. Linear. */
export function featuresOf(page: Page, units: Units, room = new Room()): LabelFeatures {
  const { count, head, marks, types, core, from } = units;
  const { single, pair } = room;
  const cue = core[head] as number;
  const markAt = (u: number): number => (u < 0 || u >= count ? -1 : (marks[u] as number));
  const typeAt = (u: number): number => (u < 0 || u >= count ? chunkTypes.outside : (types[u] as number));
  const form = (page.tagged[cue] as number) * 8 + groupOf(page, cue, sentenceStart(page, cue)).voice;
  const opens = typeAt(head + 1);
  const built = hash(201, page.senses[cue] as number, form);
  const frame = hash(202, hash(page.usages[cue] as number, form, opens));
  const familiar = hash(203, page.families[cue] as number, form);
  const ledTo = hash(207, markAt(head + 1), page.tagged[cue] as number);
  const led = hash(204, form, markAt(head - 1));
  const opening = markAt(0);
  const { between, nested, ahead, behind } = surroundings(page, units, room);
  const { sentence } = page.lexis.tokens;
  const own = sentence[cue];
  let before: number = chunkTypes.outside;
  let markBefore = -1;
  for (let u = 0; u < count; u++) {
    const side = u < head ? 1 : u > head ? 2 : 0;
    const distance = bucket(u - head);
    const mark = marks[u] as number;
    const type = types[u] as number;
    const counted = between[u] as number;
    const nest = nested[u] as number;
    const next = typeAt(u + 1);
    const out = sentence[from[u] as number] === own ? 0 : side;
    let f = u * singleCount;
    single[f++] = hash(844 + side, type, before);
    single[f++] = hash(872 + side, built, distance);
    single[f++] = hash(876 + side, ledTo, type);
    single[f++] = hash(896 + side, opening, Math.min(u, 4));
    single[f++] = hash(900 + side, led, counted);
    single[f++] = hash(908 + side, distance, mark);
    single[f++] = hash(944 + side, behind[u] as number, out * 32 + type);
    single[f++] = hash(952 + side, form, (nest * 32 + type) * 32 + before);
    single[f++] = hash(956 + side, bucket(count - 1 - u), counted * 32 + type);
    single[f++] = hash(972 + side, ahead[u] as number, counted * 32 + type);
    single[f] = hash(988 + side, frame, nest * 32 + type);
    f = u * pairCount;
    pair[f++] = hash(1000 + side, 0);
    pair[f++] = hash(1012 + side, markBefore, mark);
    pair[f++] = hash(1020 + side, before, type * 32 + next);
    pair[f++] = hash(1044 + side, familiar, mark);
    pair[f] = hash(1092 + side, ahead[u] as number, type * 32 + before);
    before = type;
    markBefore = mark;
  }
  return { single, pair };
}

/** Distances with their side: each up to four, then ever wider. */
function bucket(distance: number): number {
  const far = Math.abs(distance);
  const wide = far <= 4 ? far : far <= 6 ? 5 : far <= 9 ? 6 : far <= 14 ? 7 : far <= 25 ? 8 : 9;
  return distance < 0 ? -wide : wide;
}
