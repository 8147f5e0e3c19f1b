// Features and weights → a probability, and the features that weighed most in it.
import type { Weights } from '../../model/language/stance.ts';
import type { Features } from './features.ts';

/** Logistic of the weighted sum, 0–1, rounded to thousandths so that it reads well and never drifts. */
export function probability(features: Features, weights: Weights): number {
  let sum = weights.bias;
  for (const [name, value] of features) sum += value * (weights.features[name] ?? 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** Name and pull of each feature that moves one of the models, the strongest first, at most `most`. */
export function reasonsOf(features: Features, models: readonly Weights[], most: number): string[] {
  const pulls = [...features].map(([name, value]) => ({
    name,
    pull: Math.max(...models.map((weights) => Math.abs(value * (weights.features[name] ?? 0)))),
  }));
  return pulls
    .filter(({ pull }) => pull >= 0.2)
    .sort((a, b) => b.pull - a.pull || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}
