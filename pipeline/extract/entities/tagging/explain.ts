// A tagged token → the features that weighed most for its class: the model's reasons, in words.
import { type NameClass, nameClasses, type Tagging } from '../../../model/language/tagging.ts';
import type { Scan } from '../scan.ts';
import type { Sheet } from './sheet.ts';
import type { Tagged } from './tag.ts';
import { featuresOf, templates } from './templates.ts';

/** A feature with the words it looked at, and by how much it weighs more for the class than for no name. */
export interface Reason {
  /** Aspects with their distance from the token: "listed", "word-1 shape". */
  readonly feature: string;
  readonly words: string;
  readonly weight: number;
}

/** The `most` features that speak loudest for and against a name's class at its first token, by size. Throws never. */
export function reasonsFor(
  scan: Scan,
  sheet: Sheet,
  tagging: Tagging,
  { first, kind, most }: Pick<Tagged, 'first'> & { readonly kind: NameClass; readonly most: number },
): readonly Reason[] {
  if (!sheet.regions.some(({ from, to }) => first >= from && first < to)) return [];
  const tag = 1 + 2 * nameClasses.indexOf(kind);
  const features = new Int32Array(templates.length);
  const which = new Int32Array(templates.length);
  const count = featuresOf(sheet, first, features, which);
  const reasons: Reason[] = [];
  for (let f = 0; f < count; f++) {
    const row = tagging.rowOf(features[f] as number);
    const parts = templates[which[f] as number] ?? [];
    if (row < 0) continue;
    const weight = tagging.weight(row, tag) - tagging.weight(row, 0);
    const feature = parts.map(({ aspect, offset }) => `${aspect}${signed(offset)}`).join(' ');
    const words = [...new Set(parts.map(({ offset }) => scan.word(first + offset)))].join(' ');
    reasons.push({ feature, words, weight });
  }
  return reasons
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
    .slice(0, most);
}

function signed(offset: number): string {
  return offset === 0 ? '' : offset > 0 ? `+${offset}` : String(offset);
}
