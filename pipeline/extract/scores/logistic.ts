// Features and weights → a probability, and what weighed most in it.
import type { Weights } from '../../model/language/stance.ts';
import type { Lexis } from '../lexis.ts';
import { featureNames } from './columns.ts';
import { wordingAt } from './features.ts';

/** Weights in the order of a row of features. */
const rows = new WeakMap<Weights, Float64Array>();

/** Pure: same weights, same row. */
function rowOf(weights: Weights): Float64Array {
  const known = rows.get(weights);
  if (known) return known;
  const row = Float64Array.from(featureNames, (name) => weights.features[name] ?? 0);
  rows.set(weights, row);
  return row;
}

/** Logistic of the weighted sum, 0–1, rounded to thousandths so that it reads well and never drifts. */
export function probability(features: Float64Array, weights: Weights): number {
  const row = rowOf(weights);
  let sum = weights.bias;
  for (let k = 0; k < row.length; k++) sum += (features[k] as number) * (row[k] as number);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** A pull below this, in log odds, is not worth a name. */
const leastPull = 0.2;

/** Names of the features that pull one of the models most, the strongest first, at most `most`. */
export function reasonsOf(features: Float64Array, models: readonly Weights[], most: number): string[] {
  const weights = models.map(rowOf);
  const names: string[] = [];
  const pulls: number[] = [];
  for (let k = 0; k < features.length; k++) {
    const value = features[k] as number;
    if (value === 0) continue;
    let pull = 0;
    for (const row of weights) pull = Math.max(pull, Math.abs(value * (row[k] as number)));
    if (pull < leastPull || (names.length === most && pull <= (pulls[most - 1] as number))) continue;
    let place = names.length;
    while (place > 0 && pull > (pulls[place - 1] as number)) place--;
    names.splice(place, 0, featureNames[k] as string);
    pulls.splice(place, 0, pull);
    names.length = pulls.length = Math.min(most, names.length);
  }
  return names;
}

/** What one thing did to a score: its name, its value, and by how much it moved the log odds. */
export interface Pull {
  readonly name: string;
  readonly value: number;
  readonly pull: number;
}

/**
 * Why a score is what it is: the pull of every feature that moved it, the strongest first, with the bias under
 * `bias`; the pulls add up to the log odds. Words that the training sentences weighed stand each for itself,
 * as `wording:jobs`.
 */
export function pullsOf(
  features: Float64Array,
  weights: Weights,
  { lexis, s }: { readonly lexis: Lexis; readonly s: number },
): readonly Pull[] {
  const row = rowOf(weights);
  const pulls: Pull[] = [{ name: 'bias', value: 1, pull: weights.bias }];
  for (let k = 0; k < row.length; k++) {
    const value = features[k] as number;
    const pull = value * (row[k] as number);
    if (pull !== 0 && featureNames[k] !== 'wording')
      pulls.push({ name: featureNames[k] as string, value, pull });
  }
  const wording = weights.features['wording'] ?? 0;
  for (let i = lexis.firsts[s] ?? 0; i < (lexis.firsts[s + 1] ?? 0) && wording !== 0; i++) {
    const value = wordingAt(lexis, i);
    if (value !== 0) pulls.push({ name: `wording:${lexis.words[i]}`, value, pull: value * wording });
  }
  return pulls.sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull) || (a.name < b.name ? -1 : 1));
}
