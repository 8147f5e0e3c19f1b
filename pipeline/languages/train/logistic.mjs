// Rows of features with labels → weights of a logistic regression, the same at every run.

/** Logistic of log odds. */
export const chance = (odds) => 1 / (1 + Math.exp(-odds));

/** Log odds that `model` gives an example: `columns` and `values` run parallel. */
export function odds({ weights, bias }, { columns, values }) {
  let sum = bias;
  for (let k = 0; k < columns.length; k++) sum += weights[columns[k]] * values[k];
  return sum;
}

/** A fixed order that has nothing to do with the file's: a multiplicative congruential generator. */
function* shuffled(length) {
  const order = Array.from({ length }, (_, i) => i);
  for (let seed = 1; ; ) {
    for (let i = length - 1; i > 0; i--) {
      seed = (seed * 48271) % 2147483647;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    yield order;
  }
}

/**
 * Fits by AdaGrad. `penalty(column)` is the ridge of a column's weight. `examples` hold `columns`, `values`, `label` (0
 * to 1) and may hold `weight`, how much each counts.
 */
export function fit(examples, { columns, penalty, epochs = 15, rate = 0.3 }) {
  const weights = new Float64Array(columns);
  const seen = new Float64Array(columns).fill(1e-8);
  const ridges = Float64Array.from(weights, (_, column) => penalty(column));
  let bias = 0;
  let biasSeen = 1e-8;
  const orders = shuffled(examples.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of orders.next().value) {
      const example = examples[i];
      const error = (example.weight ?? 1) * (chance(odds({ weights, bias }, example)) - example.label);
      biasSeen += error * error;
      bias -= (rate * error) / Math.sqrt(biasSeen);
      example.columns.forEach((column, k) => {
        const slope = error * example.values[k] + ridges[column] * weights[column];
        seen[column] += slope * slope;
        weights[column] -= (rate * slope) / Math.sqrt(seen[column]);
      });
    }
  }
  return { weights, bias };
}

/** Log odds of each example by what the examples of the other folds teach; `options` are those of `fit`. */
export function oddsHeldOut(examples, folds, options) {
  const given = new Float64Array(examples.length);
  for (let fold = 0; fold < folds; fold++) {
    const model = fit(
      examples.filter((example) => example.fold !== fold),
      options,
    );
    for (const [i, example] of examples.entries()) if (example.fold === fold) given[i] = odds(model, example);
  }
  return given;
}

/**
 * Log odds and labels → the line `slope`, `shift` that makes them calibrated (Platt 1999), where a share `noise`
 * of the labels is taken to be wrong either way. By Newton's method on the likelihood.
 */
export function calibrate(given, labels, noise = 0) {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 100; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    given.forEach((z, i) => {
      const p = chance(slope * z + shift);
      const q = noise + (1 - 2 * noise) * p;
      const slant = (1 - 2 * noise) * p * (1 - p);
      const pull = ((q - labels[i]) / (q * (1 - q))) * slant;
      const curve = (slant * slant) / (q * (1 - q));
      g0 += pull * z;
      g1 += pull;
      h00 += curve * z * z;
      h01 += curve * z;
      h11 += curve;
    });
    const volume = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / volume;
    shift -= (h00 * g1 - h01 * g0) / volume;
  }
  return { slope, shift };
}
