// Averaged perceptron over hashed features that share rows by chance, how its weights are packed, and how tables are saved.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { row } from '../../../lib/model/grid.js';

/** Weights by feature row and outcome; updates are averaged over all steps. */
export class Perceptron {
  constructor(width, rows) {
    this.width = width;
    this.mask = rows - 1;
    this.weights = new Float64Array(width * rows);
    this.sums = new Float64Array(width * rows);
    this.step = 1;
  }

  tick() {
    this.step++;
  }

  score(features, outcome) {
    let sum = 0;
    for (const feature of features) sum += this.weights[row(this, feature) + outcome];
    return sum;
  }

  best(features, options) {
    let top = options[0];
    let most = Number.NEGATIVE_INFINITY;
    for (const option of options) {
      const sum = this.score(features, option);
      if (sum > most) {
        most = sum;
        top = option;
      }
    }
    return top;
  }

  add(feature, outcome, by) {
    const cell = row(this, feature) + outcome;
    this.weights[cell] += by;
    this.sums[cell] += by * this.step;
  }

  update(features, right, wrong) {
    for (const feature of features) {
      this.add(feature, right, 1);
      this.add(feature, wrong, -1);
    }
  }

  /** The mean of the weights over all steps. */
  average() {
    const mean = new Perceptron(this.width, this.mask + 1);
    this.weights.forEach((weight, cell) => {
      mean.weights[cell] = weight - this.sums[cell] / this.step;
    });
    return mean;
  }
}

/** Weights as whole numbers up to `limit`, packed as `gridOf` reads them. */
export function packedGrid(weights, limit = 1000) {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = limit / (most || 1);
  const bytes = [];
  const put = (value) => {
    for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
    bytes.push(value);
  };
  let gap = 0;
  for (const weight of weights) {
    const value = Math.round(weight * scale);
    if (value === 0) gap++;
    else {
      put(gap);
      put(value > 0 ? value * 2 : -value * 2 - 1);
      gap = 0;
    }
  }
  return { packed: Buffer.from(bytes).toString('base64'), scale };
}

/** Writes a table of English, formatted as all code is. */
export function save(name, text) {
  const path = new URL(`../en/${name}.ts`, import.meta.url).pathname;
  writeFileSync(path, text);
  execFileSync('npx', ['biome', 'format', '--write', path], { stdio: 'inherit' });
}
