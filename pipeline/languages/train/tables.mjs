// Fitted weights → tables as they ship in the code.
import { packedGrid } from './grid.mjs';

/** The largest weight as it is written: smaller ones are in proportion. */
const precision = 100;

/** Weights of hashed features as they ship. */
export function hashed({ bias, weights }) {
  const { scale, packed: cells } = packedGrid(weights);
  return {
    bias: Math.round(bias * scale),
    scale: rounded(1 / scale),
    grid: { width: 1, rows: weights.length, packed: cells },
  };
}

/** Grids of single and of paired features as they ship, on one scale. */
export function packed(grids) {
  const most = Math.max(...grids.map(([cells]) => largest(cells)));
  const [single, pair] = grids.map(([cells, width]) => ({
    width,
    rows: cells.length / width,
    packed: packedGrid(cells, (precision * largest(cells)) / most).packed,
  }));
  return { scale: rounded(most / precision), single, pair };
}

const rounded = (number) => Number(number.toPrecision(6));

/** Cells without the first column of their row, which only differences count from; rows become `columns` wide. */
export function less(cells, width, columns) {
  const rows = cells.length / width;
  const found = new Float32Array(rows * columns);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      found[r * columns + c] = cells[r * width + c + (columns < width ? 1 : 0)] - cells[r * width];
  return found;
}

function largest(cells) {
  let most = 0;
  for (const cell of cells) most = Math.max(most, Math.abs(cell));
  return most;
}
