// Tagged documents → weights: an averaged structured perceptron (Collins 2002) over hashed features.
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
    this.sums = new Float64Array(width << 20);
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

/**
 * Trains on lessons `{regions, gold}`; `reader` knows how to read a lesson: `start(lesson)`, `features(lesson,
 * region, i, into, at)`, `forbid`, `best` and `note(lesson, region, tags)`. Features seen less than `least` times are left out.
 * Gives `{rows: [[feature, weights]], transitions}`, deterministic for a seed.
 */
export function train(lessons, reader, { width, epochs, least, seed }) {
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
  const { weights, sums, seen } = rows;
  const transitions = new Float64Array(width * width);
  const transitionSums = new Float64Array(width * width);
  const chance = chanceOf(seed);
  const order = lessons.map((_, index) => index);
  let time = 1;
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
        const count = region.to - region.from;
        const emissions = new Float64Array(count * width);
        const ends = new Int32Array(count + 1);
        for (let i = 0; i < count; i++) {
          ends[i + 1] = reader.features(lesson, region, region.from + i, into, ends[i]);
          for (let f = ends[i]; f < ends[i + 1]; f++) {
            const row = rows.find(into[f], false);
            into[f] = seen[row] < least ? -1 : row;
            if (into[f] < 0) continue;
            for (let t = 0; t < width; t++) emissions[i * width + t] += weights[row * width + t];
          }
        }
        const found = new Uint8Array(count);
        reader.forbid(lesson, region, emissions);
        reader.best(emissions, transitions, count, found);
        time++;
        let goldBefore = 0;
        let foundBefore = 0;
        for (let i = 0; i < count; i++) {
          const gold = lesson.gold[region.from + i];
          if (gold !== found[i]) {
            for (let f = ends[i]; f < ends[i + 1]; f++) {
              if (into[f] < 0) continue;
              const at = into[f] * width;
              weights[at + gold] += 1;
              sums[at + gold] += time;
              weights[at + found[i]] -= 1;
              sums[at + found[i]] -= time;
            }
          }
          if (gold !== found[i] || goldBefore !== foundBefore) {
            transitions[goldBefore * width + gold] += 1;
            transitionSums[goldBefore * width + gold] += time;
            transitions[foundBefore * width + found[i]] -= 1;
            transitionSums[foundBefore * width + found[i]] -= time;
          }
          goldBefore = gold;
          foundBefore = found[i];
        }
        reader.note(lesson, region, found);
      }
    }
  }
  const averaged = [];
  for (let slot = 0; slot <= rows.mask; slot++) {
    const row = rows.places[slot];
    if (row < 0 || seen[row] < least) continue;
    const at = row * width;
    averaged.push([
      rows.keys[slot],
      Array.from({ length: width }, (_, t) => weights[at + t] - sums[at + t] / time),
    ]);
  }
  return {
    rows: averaged,
    transitions: Array.from(transitions, (weight, t) => weight - transitionSums[t] / time),
  };
}
