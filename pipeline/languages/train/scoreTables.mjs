// Weights of features and words → lines of a module of the language; and how good chances are.
import { chance } from './logistic.mjs';

/** A word that moves the log odds by less is left out. */
const leastWeight = 0.05;

const rounded = (weight) => Math.round(100 * weight) / 100;

/** Lines of an object of `[name, weight]`, the largest first. */
export function featureLines(features) {
  return features
    .map(([name, weight]) => [name, rounded(weight)])
    .filter(([, weight]) => weight !== 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, weight]) => `    ${name}: ${weight},`)
    .join('\n');
}

/** Lines of a table of `[word, weight]`: a weight in hundredths and the words that have it. */
export function wordLines(words) {
  const byWeight = new Map();
  for (const [word, weight] of words) {
    const share = Math.round(100 * weight);
    if (Math.abs(share) < 100 * leastWeight) continue;
    byWeight.set(share, [...(byWeight.get(share) ?? []), word]);
  }
  const quoted = (text) => (text.includes("'") ? `"${text}"` : `'${text}'`);
  return [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([share, list]) => `  [${share}, ${quoted(list.join(' '))}],`)
    .join('\n');
}

/** F1 of yes, accuracy and expected calibration error over ten bins, of log odds against labels from 0 to 1. */
export function figuresOf(given, labels) {
  const bins = Array.from({ length: 10 }, () => ({ given: 0, yes: 0 }));
  let [hit, miss, extra, right] = [0, 0, 0, 0];
  for (const [i, odds] of given.entries()) {
    const p = chance(odds);
    const bin = bins[Math.min(9, Math.floor(10 * p))];
    bin.given += p;
    bin.yes += labels[i];
    const isYes = labels[i] >= 0.5;
    if (p >= 0.5 === isYes) right++;
    if (p >= 0.5 && isYes) hit++;
    else if (p >= 0.5) extra++;
    else if (isYes) miss++;
  }
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.given - bin.yes), 0) / labels.length;
  const shown = (share) => (100 * share).toFixed(1);
  return `F1 ${shown((2 * hit) / (2 * hit + miss + extra))}, accuracy ${shown(right / labels.length)}, calibration error ${shown(error)}`;
}
