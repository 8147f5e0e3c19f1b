// English words and endings with the parts of speech that they can have.
import { gridOf } from '../../model/grid.ts';
import type { PartsWords } from '../../model/language/parts.ts';
import { numbers, partsRows, tagWeights, unknown } from './parts-weights.ts';

/** Each word of a column with the row that it stands in. */
function rowsOf(column: 1 | 2): ReadonlyMap<string, number> {
  return new Map(
    partsRows.flatMap((cells, index) =>
      cells[column] === '' ? [] : cells[column].split(' ').map((word) => [word, index] as const),
    ),
  );
}

export const parts: PartsWords = {
  classes: partsRows.map(([tags]) => tags.split(' ').map(Number)),
  words: rowsOf(1),
  endings: rowsOf(2),
  unknown,
  numbers,
  weights: gridOf(tagWeights),
};
