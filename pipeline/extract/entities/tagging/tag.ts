// A sheet and a model → the names of the article, each with its class.
import { type NameClass, nameClasses, type Tagging, tags } from '../../../model/language/tagging.ts';
import { kinds } from '../../../model/token.ts';
import type { Scan } from '../scan.ts';
import { canOpen, type History, inOrder, recall, remember } from './history.ts';
import type { Region } from './regions.ts';
import type { Sheet } from './sheet.ts';
import { featuresOf, templates } from './templates.ts';
import { bestTags } from './viterbi.ts';

/** A name on the tokens `first` to `last`. */
export interface Tagged {
  readonly first: number;
  readonly last: number;
  readonly kind: NameClass;
}

const width = tags.length;

/** The names in order, disjoint. Leaves in the sheet what the words were earlier. Linear. Throws never. */
export function tagged(scan: Scan, sheet: Sheet, tagging: Tagging): readonly Tagged[] {
  const history: History = new Map();
  const tagsOf = new Uint8Array(scan.tokens.count);
  const features = new Int32Array(templates.length);
  for (const region of inOrder(scan, sheet)) {
    recall(scan, sheet, region, history);
    const emissions = new Int32Array((region.to - region.from) * width);
    for (let i = region.from; i < region.to; i++) {
      const at = (i - region.from) * width;
      const count = featuresOf(sheet, region, i, features);
      for (let f = 0; f < count; f++) {
        const row = tagging.rowOf(features[f] as number);
        if (row < 0) continue;
        for (let t = 0; t < width; t++) {
          emissions[at + t] = (emissions[at + t] as number) + (tagging.weights[row + t] as number);
        }
      }
    }
    const found = tagsOf.subarray(region.from, region.to);
    forbid(scan, region, emissions);
    bestTags(emissions, tagging.transitions, region.to - region.from, found);
    remember(scan, sheet, region, { history, tagsOf: found });
  }
  return namesIn(scan, tagsOf);
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
function namesIn(scan: Scan, tagsOf: Uint8Array): readonly Tagged[] {
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
    names.push({ first: i, last, kind });
    i = end;
  }
  return names;
}
