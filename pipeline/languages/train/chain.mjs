// Tagged documents → weights: a linear-chain conditional random field (Lafferty et al. 2001) over hashed features.
import { chanceOf } from './chance.mjs';

/** Rows of weights by a feature's hash: open addressing over growing arrays. */
class Rows {
  constructor(width) {
    this.width = width;
    this.count = 0;
    this.mask = (1 << 22) - 1;
    this.keys = new Int32Array(this.mask + 1);
    this.places = new Int32Array(this.mask + 1).fill(-1);
    this.seen = new Int32Array(1 << 20);
    this.weights = new Float64Array(width << 20);
    this.squares = new Float64Array(width << 20);
  }

  find(feature, add) {
    let slot = feature & this.mask;
    while (this.places[slot] >= 0) {
      if (this.keys[slot] === feature) return this.places[slot];
      slot = (slot + 1) & this.mask;
    }
    if (!add) return -1;
    this.keys[slot] = feature;
    this.places[slot] = this.count;
    return this.count++;
  }
}

/** What a gradient of less than this says is not worth a step. */
const leastGradient = 1e-4;

/** Keeps the first steps of a weight from being too wide (Duchi et al. 2011, AdaGrad). */
const damping = 0.1;

/** At the end of training steps are as wide as this share of the first ones. */
const lastRate = 0.1;

/**
 * Trains on lessons `{regions, gold}`; `reader` knows how to read a lesson: `start(lesson)`, `features(lesson,
 * region, i, into, at)`, `forbid`, `best`, `goesOn(from, to)` and `note(lesson, region, tags)`. Features seen less than
 * `least` times are left out; of the others each is passed over with the chance `drop` at each token, so that no weight
 * relies on its neighbours. `rate` is the width of steps, `decay` the pull towards nought. Gives `{rows: [[feature,
 * weights]], transitions}`, deterministic for a seed.
 */
export function train(lessons, reader, { width, epochs, least, seed, drop, rate, decay }) {
  const rows = new Rows(width);
  const into = new Int32Array(reader.most * reader.longest);
  for (const lesson of lessons) {
    reader.start(lesson);
    for (const region of lesson.regions) {
      reader.recall(lesson, region);
      for (let i = region.from; i < region.to; i++) {
        const count = reader.features(lesson, region, i, into, 0);
        for (let f = 0; f < count; f++) rows.seen[rows.find(into[f], true)]++;
      }
      reader.note(lesson, region, lesson.gold.subarray(region.from, region.to));
    }
  }
  const { weights, squares, seen } = rows;
  const transitions = new Float64Array(width * width);
  const transitionSquares = new Float64Array(width * width);
  const chance = chanceOf(seed);
  const order = lessons.map((_, index) => index);
  const steps = epochs * lessons.reduce((sum, { regions }) => sum + regions.length, 0);
  let step = 0;

  /** Where the rows of each token's features end in `into`, and the sum of their weights for each tag. */
  function read(lesson, region) {
    const count = region.to - region.from;
    const emissions = new Float64Array(count * width);
    const ends = new Int32Array(count + 1);
    for (let i = 0; i < count; i++) {
      ends[i + 1] = reader.features(lesson, region, region.from + i, into, ends[i]);
      for (let f = ends[i]; f < ends[i + 1]; f++) {
        const row = rows.find(into[f], false);
        into[f] = seen[row] < least || chance() < drop ? -1 : row * width;
        if (into[f] < 0) continue;
        for (let t = 0; t < width; t++) emissions[i * width + t] += weights[into[f] + t];
      }
    }
    reader.forbid(lesson, region, emissions);
    return { count, emissions, ends };
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const index of order) {
      const lesson = lessons[index];
      reader.start(lesson);
      for (const region of lesson.regions) {
        reader.recall(lesson, region);
        const { count, emissions, ends } = read(lesson, region);
        const found = new Uint8Array(count);
        reader.best(emissions, transitions, count, found);
        const right = lesson.gold.subarray(region.from, region.to);
        const { tokens, pairs } = gradients({ emissions, transitions, count, right, goesOn: reader.goesOn });
        const wide = rate * (1 - ((1 - lastRate) * step++) / steps);
        const move = (values, sums, at, by) => {
          sums[at] += by * by;
          values[at] += (wide * by) / Math.sqrt(sums[at] + damping);
        };
        for (let i = 0; i < count; i++) {
          const here = tokens.subarray(i * width, (i + 1) * width);
          if (!here.some((by) => Math.abs(by) > leastGradient)) continue;
          for (let f = ends[i]; f < ends[i + 1]; f++) {
            if (into[f] < 0) continue;
            for (let t = 0; t < width; t++) {
              const at = into[f] + t;
              const by = here[t] - decay * weights[at];
              if (by !== 0) move(weights, squares, at, by);
            }
          }
        }
        pairs.forEach((by, at) => {
          if (Math.abs(by) > leastGradient) move(transitions, transitionSquares, at, by);
        });
        reader.note(lesson, region, found);
      }
    }
  }
  const learned = [];
  for (let slot = 0; slot <= rows.mask; slot++) {
    const row = rows.places[slot];
    if (row < 0 || seen[row] < least) continue;
    learned.push([rows.keys[slot], Array.from(weights.subarray(row * width, (row + 1) * width))]);
  }
  return { rows: learned, transitions: Array.from(transitions) };
}

/**
 * By how much the right tags of a region, and their pairs, are more than what the model expects of them: forward and
 * backward over all sequences in which each tag goes on with the one before, each step scaled to a sum of one.
 */
function gradients({ emissions, transitions, count, right, goesOn }) {
  const width = Math.sqrt(transitions.length);
  const link = Float64Array.from(transitions, (weight, at) =>
    goesOn(Math.floor(at / width), at % width) ? Math.exp(weight) : 0,
  );
  const here = new Float64Array(count * width);
  const forth = new Float64Array(count * width);
  const back = new Float64Array(count * width).fill(1);
  const scales = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const most = Math.max(...emissions.subarray(i * width, (i + 1) * width));
    for (let to = 0; to < width; to++) {
      const at = i * width + to;
      here[at] = Math.exp(emissions[at] - most);
      let sum = i > 0 ? 0 : link[to];
      for (let from = 0; i > 0 && from < width; from++)
        sum += forth[at - to - width + from] * link[from * width + to];
      forth[at] = here[at] * sum;
      scales[i] += forth[at];
    }
    for (let to = 0; to < width; to++) forth[i * width + to] /= scales[i];
  }
  for (let i = count - 2; i >= 0; i--) {
    for (let from = 0; from < width; from++) {
      let sum = 0;
      for (let to = 0; to < width; to++) {
        const next = (i + 1) * width + to;
        sum += link[from * width + to] * here[next] * back[next];
      }
      back[i * width + from] = sum / scales[i + 1];
    }
  }
  const tokens = forth.map((value, at) => -value * back[at]);
  const pairs = new Float64Array(width * width);
  for (let i = 0; i < count; i++) {
    for (let to = 0; to < width; to++) {
      const at = i * width + to;
      const weight = (here[at] * back[at]) / scales[i];
      if (i === 0) pairs[to] -= link[to] * weight;
      for (let from = 0; i > 0 && from < width; from++)
        pairs[from * width + to] -= forth[at - to - width + from] * link[from * width + to] * weight;
    }
    tokens[i * width + right[i]] += 1;
    pairs[(i > 0 ? right[i - 1] : 0) * width + right[i]] += 1;
  }
  return { tokens, pairs };
}
