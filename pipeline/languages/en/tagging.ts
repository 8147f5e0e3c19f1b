// English words and endings with the parts of speech that they can have.
import { gridOf } from '../../model/grid.ts';
import type { TaggingWords } from '../../model/language/tagging.ts';
import { numbers, taggingRows, tagWeights, unknown } from './tagging-weights.ts';

/** Each word of a column with the row that it stands in. */
function rowsOf(column: 1 | 2): ReadonlyMap<string, number> {
  return new Map(
    taggingRows.flatMap((cells, index) =>
      cells[column] === '' ? [] : cells[column].split(' ').map((word) => [word, index] as const),
    ),
  );
}

export const tagging: TaggingWords = {
  classes: taggingRows.map(([tags]) => tags.split(' ').map(Number)),
  words: rowsOf(1),
  endings: rowsOf(2),
  unknown,
  numbers,
  weights: gridOf(tagWeights),
};
