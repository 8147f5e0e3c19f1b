// Labelled sequences → weights: a conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features, by
// AdaGrad with a little ridge, in an order drawn by a fixed seed.
import { chanceOf } from './chance.mjs';

/**
 * `sequences`: `{count, head, wanted, single, pair}`: labels wanted, hashes of features of each unit, so many for each,
 * the unit whose label is given. Gives the cells of two grids, `width` and its square wide.
 */
export function trainField(sequences, options) {
  const { width, singleCount, pairCount, singleRows, pairRows, rate, ridge, passes, least } = options;
  const square = width * width;
  const own = table(sequences, 'single', singleRows, width, least);
  const joint = table(sequences, 'pair', pairRows, square, least);
  const most = Math.max(...sequences.map(({ count }) => count));
  const emit = new Float64Array(most * width);
  const move = new Float64Array(most * square);
  const alpha = new Float64Array(most * width);
  const beta = new Float64Array(most * width);
  const gradient = new Float64Array(square);

  const sum = ({ cells }, rows, u, per, columns, into) => {
    const at = u * columns;
    for (let y = 0; y < columns; y++) into[at + y] = 0;
    for (let f = u * per; f < (u + 1) * per; f++) {
      const row = rows[f];
      if (row >= 0) for (let y = 0; y < columns; y++) into[at + y] += cells[row + y];
    }
    for (let y = 0; y < columns; y++) into[at + y] = Math.exp(into[at + y]);
  };
  const step = ({ cells, squares }, rows, u, per, columns) => {
    for (let f = u * per; f < (u + 1) * per; f++) {
      const row = rows[f];
      if (row < 0) continue;
      for (let y = 0; y < columns; y++) {
        if (gradient[y] > -1e-3 && gradient[y] < 1e-3) continue;
        const cell = row + y;
        const g = gradient[y] - ridge * cells[cell];
        squares[cell] += g * g;
        cells[cell] += (rate * g) / Math.sqrt(squares[cell]);
      }
    }
  };
  const learn = ({ count, head, wanted, single, pair }) => {
    for (let u = 0; u < count; u++) {
      sum(own, single, u, singleCount, width, emit);
      sum(joint, pair, u, pairCount, square, move);
      if (u === head) for (let y = 0; y < width; y++) if (y !== wanted[u]) emit[u * width + y] = 0;
    }
    for (let u = 0; u < count; u++) {
      let all = 0;
      for (let y = 0; y < width; y++) {
        let into = 0;
        if (u === 0) into = move[y];
        else
          for (let b = 0; b < width; b++)
            into += alpha[(u - 1) * width + b] * move[u * square + b * width + y];
        alpha[u * width + y] = into * emit[u * width + y];
        all += alpha[u * width + y];
      }
      for (let y = 0; y < width; y++) alpha[u * width + y] /= all;
    }
    for (let y = 0; y < width; y++) beta[(count - 1) * width + y] = 1;
    for (let u = count - 2; u >= 0; u--) {
      let all = 0;
      for (let y = 0; y < width; y++) {
        let out = 0;
        for (let n = 0; n < width; n++)
          out +=
            beta[(u + 1) * width + n] * move[(u + 1) * square + y * width + n] * emit[(u + 1) * width + n];
        beta[u * width + y] = out;
        all += out;
      }
      for (let y = 0; y < width; y++) beta[u * width + y] /= all;
    }
    for (let u = 0; u < count; u++) {
      let all = 0;
      for (let y = 0; y < width; y++) all += alpha[u * width + y] * beta[u * width + y];
      for (let y = 0; y < width; y++)
        gradient[y] = (wanted[u] === y ? 1 : 0) - (alpha[u * width + y] * beta[u * width + y]) / all;
      step(own, single, u, singleCount, width);
      all = 0;
      for (let b = 0; b < width; b++)
        for (let y = 0; y < width; y++) {
          const before = u > 0 ? alpha[(u - 1) * width + b] : b === 0 ? 1 : 0;
          const p = before * move[u * square + b * width + y] * emit[u * width + y] * beta[u * width + y];
          gradient[b * width + y] = p;
          all += p;
        }
      for (let c = 0; c < square; c++) gradient[c] = -gradient[c] / all;
      gradient[(u > 0 ? wanted[u - 1] : 0) * width + wanted[u]] += 1;
      step(joint, pair, u, pairCount, square);
    }
  };
  const averaged = Math.ceil(passes / 2);
  const chance = chanceOf(1);
  const order = sequences.map((_, index) => index);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const index of order)
      learn({
        ...sequences[index],
        single: own.rowsOf[index],
        pair: joint.rowsOf[index],
      });
    if (pass < passes - averaged) continue;
    for (const { cells, sums } of [own, joint])
      for (let c = 0; c < cells.length; c++) sums[c] += cells[c] / averaged;
  }
  return { single: own.sums, pair: joint.sums };
}

/** Cells, and of each sequence the first cell of each feature; -1 for features met too rarely to be learned. */
function table(sequences, name, rows, columns, least) {
  const counts = new Uint32Array(rows);
  for (const sequence of sequences) for (const hashed of sequence[name]) counts[hashed & (rows - 1)]++;
  const rowsOf = sequences.map((sequence) =>
    sequence[name].map((hashed) => {
      const row = hashed & (rows - 1);
      return counts[row] < least ? -1 : row * columns;
    }),
  );
  return {
    cells: new Float32Array(columns * rows),
    squares: new Float32Array(columns * rows).fill(1),
    sums: new Float32Array(columns * rows),
    rowsOf,
  };
}
