// A sheet and a model → the names of the article, each with its class.
import { type NameClass, nameClasses, type Tagging, tags } from '../../../model/language/tagging.ts';
import { kinds } from '../../../model/token.ts';
import type { Scan } from '../scan.ts';
import { createScales } from './emissions.ts';
import { canOpen, type History, inOrder, recall, remember } from './history.ts';
import type { Region } from './regions.ts';
import type { Sheet } from './sheet.ts';
import { bestTags, createRoom } from './viterbi.ts';

/** A name on the tokens `first` to `last`. */
export interface Tagged {
  readonly first: number;
  readonly last: number;
  readonly kind: NameClass;
  /** By how much its features weigh more for its tags than for none, a token. */
  readonly margin: number;
}

const width = tags.length;

/** The names in order, disjoint. Leaves in the sheet what the words were earlier. Linear. Throws never. */
export function tagged(scan: Scan, sheet: Sheet, tagging: Tagging): readonly Tagged[] {
  const history: History = new Map();
  const tagsOf = new Uint8Array(scan.tokens.count);
  const margins = new Int32Array(scan.tokens.count);
  let longest = 0;
  for (const { from, to } of sheet.regions) longest = Math.max(longest, to - from);
  const weigh = createScales(tagging, longest);
  const room = createRoom(longest);
  const found = new Uint8Array(longest);
  const { transitions } = tagging;
  for (const region of inOrder(scan, sheet)) {
    recall(scan, sheet, region, history);
    const emissions = weigh(sheet, region);
    const { from, to } = region;
    forbid(scan, region, emissions);
    bestTags(emissions, transitions, to - from, found, room);
    remember(scan, sheet, region, { history, tagsOf: found });
    for (let i = from; i < to; i++) {
      const tag = found[i - from] as number;
      if (tag === 0) continue;
      tagsOf[i] = tag;
      const row = (i - from) * width;
      margins[i] = (emissions[row + tag] as number) - (emissions[row] as number);
    }
  }
  return namesIn(scan, tagsOf, margins);
}

/** Far below all that features can weigh together. */
const never = -1e8;

/** Keeps names from starting where none can. */
export function forbid(scan: Scan, { from, to }: Region, emissions: Int32Array | Float64Array): void {
  for (let i = from; i < to; i++) {
    if (canOpen(scan, i)) continue;
    for (let t = 1; t < width; t += 2) emissions[(i - from) * width + t] = never;
  }
}

/** Runs of tags as names; what is no word at their end is cut off. */
function namesIn(scan: Scan, tagsOf: Uint8Array, margins: Int32Array): readonly Tagged[] {
  const names: Tagged[] = [];
  for (let i = 0; i < tagsOf.length; i++) {
    const tag = tagsOf[i] ?? 0;
    if (tag === 0) continue;
    const kind = nameClasses[(tag - 1) >> 1] as NameClass;
    const inside = 2 + 2 * nameClasses.indexOf(kind);
    let end = i;
    while (tagsOf[end + 1] === inside) end++;
    let last = end;
    while (last > i && scan.tokens.kind[last] !== kinds.word && scan.tokens.kind[last] !== kinds.number)
      last--;
    let sum = 0;
    for (let k = i; k <= last; k++) sum += margins[k] as number;
    names.push({ first: i, last, kind, margin: sum / (last + 1 - i) });
    i = end;
  }
  return names;
}
