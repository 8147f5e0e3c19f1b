// Features and weights → a probability, and what weighed most in it.
import type { StanceWords, Weights } from '../../model/language/stance.ts';
import type { Lexis } from '../lexis.ts';
import { featureNames, wordSums } from './columns.ts';
import { ownOf, wordingAt } from './features.ts';

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

/** The weights of several models for each feature beside each other. */
function columnsOf(models: readonly Weights[]): Float64Array {
  const columns = new Float64Array(models.length * featureNames.length);
  models.forEach((model, m) => {
    rowOf(model).forEach((weight, k) => {
      columns[k * models.length + m] = weight;
    });
  });
  return columns;
}

/** A pull below this, in log odds, is not worth a name. */
const leastPull = 0.2;

/** What models make of one row of features. */
export interface Judgement {
  /** The probability of each model, in their order. */
  readonly chances: readonly number[];
  /** Names of the features that pull one of the models most, the strongest first. */
  readonly reasons: readonly string[];
}

/**
 * A judge of sentences by `models`, who names at most `most` reasons. A probability is the logistic of the weighted
 * sum, rounded to thousandths so that it reads well and never drifts. Throws never.
 */
export function judgeOf(models: readonly Weights[], most: number): (features: Float64Array) => Judgement {
  const weights = columnsOf(models);
  const biases = models.map(({ bias }) => bias);
  const sums = new Float64Array(models.length);
  const top = { columns: new Int32Array(most), pulls: new Float64Array(most) };
  return (features) => {
    sums.set(biases);
    let held = 0;
    for (let k = 0; k < features.length; k++) {
      const value = features[k] as number;
      if (value === 0) continue;
      let pull = 0;
      for (let m = 0; m < sums.length; m++) {
        const share = value * (weights[k * sums.length + m] as number);
        sums[m] = (sums[m] as number) + share;
        pull = Math.max(pull, Math.abs(share));
      }
      if (pull >= leastPull) held = placed(top, held, k, pull);
    }
    const chances: number[] = [];
    for (let m = 0; m < sums.length; m++) chances.push(chanceOf(sums[m] as number));
    const reasons: string[] = [];
    for (let place = 0; place < held; place++)
      reasons.push(featureNames[top.columns[place] as number] as string);
    return { chances, reasons };
  };
}

function chanceOf(odds: number): number {
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

/** Puts a column among the strongest so far, the earlier first of two alike; how many there are then. */
function placed(
  { columns, pulls }: { readonly columns: Int32Array; readonly pulls: Float64Array },
  held: number,
  column: number,
  pull: number,
): number {
  let place = held;
  while (place > 0 && pull > (pulls[place - 1] as number)) place--;
  if (place === pulls.length) return held;
  const count = Math.min(pulls.length, held + 1);
  for (let later = count - 1; later > place; later--) {
    columns[later] = columns[later - 1] as number;
    pulls[later] = pulls[later - 1] as number;
  }
  columns[place] = column;
  pulls[place] = pull;
  return count;
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
 * as `checkworthyWords:jobs`.
 */
export function pullsOf(features: Float64Array, weights: Weights, sentence: Placed): readonly Pull[] {
  const row = rowOf(weights);
  const pulls: Pull[] = [{ name: 'bias', value: 1, pull: weights.bias }];
  for (let k = 0; k < row.length; k++) {
    const value = features[k] as number;
    const pull = value * (row[k] as number);
    if (pull !== 0 && !sums.has(featureNames[k] as string))
      pulls.push({ name: featureNames[k] as string, value, pull });
  }
  for (const score of scored) pulls.push(...wordPulls(score, weights, sentence));
  return pulls.sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull) || (a.name < b.name ? -1 : 1));
}

const scored = Object.keys(wordSums) as (keyof typeof wordSums)[];
const sums: ReadonlySet<string> = new Set(Object.values(wordSums));

/** A sentence where it stands. */
interface Placed {
  readonly lexis: Lexis;
  readonly stance: StanceWords;
  readonly s: number;
}

/** What each word does by its own weight for `score`; of opinions only the author's words tell. */
function wordPulls(score: keyof typeof wordSums, weights: Weights, { lexis, stance, s }: Placed): Pull[] {
  const name = wordSums[score];
  const weight = weights.features[name] ?? 0;
  if (weight === 0) return [];
  const [from, to] = [lexis.firsts[s] ?? 0, lexis.firsts[s + 1] ?? 0];
  const words =
    score === 'subjective'
      ? ownOf(lexis, stance, s)
      : Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
  return words.flatMap((i) => {
    const value = wordingAt(lexis, i, score);
    return value === 0 ? [] : [{ name: `${name}:${lexis.words[i]}`, value, pull: value * weight }];
  });
}
