// Examples of hashed features → weights: logistic regression, by AdaGrad with a little ridge.

/** `examples`: `{features, right}`, rows and 0 or 1; several passes in a fixed order, the last of them averaged. */
export function trainHashed(examples, { rows, rate, ridge, passes, least }) {
  const weights = new Float64Array(rows);
  const squares = new Float64Array(rows).fill(1e-2);
  const sums = new Float64Array(rows);
  const counts = new Uint32Array(rows);
  for (const { features } of examples) for (const f of features) counts[f]++;
  let bias = -2;
  const averaged = Math.min(4, passes);
  for (let pass = 0; pass < passes; pass++) {
    for (const { features, right } of examples) {
      let z = bias;
      for (const f of features) z += weights[f];
      const error = right - 1 / (1 + Math.exp(-z));
      bias += 0.002 * error;
      for (const f of features) {
        if (counts[f] < least) continue;
        const gradient = error - ridge * weights[f];
        squares[f] += gradient * gradient;
        weights[f] += (rate * gradient) / Math.sqrt(squares[f]);
      }
    }
    if (pass >= passes - averaged) for (let c = 0; c < rows; c++) sums[c] += weights[c];
  }
  return { bias, weights: sums.map((sum) => sum / averaged) };
}
