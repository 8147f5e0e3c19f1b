// The labelled sentences of `sentences/` → examples for the scores: what is known of each, and how likely it is so.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('sentences/', import.meta.url);
/** Chance of yes that a label from 0 to 3 stands for: one reading in so many would say otherwise. */
const chances = [0.03, 0.3, 0.7, 0.97];
/** Labels in their order. */
const columns = { verifiable: 0, subjective: 1, checkworthy: 2 };

/** How many texts there are, and how many sentences in them. */
export function counted() {
  const texts = allTexts();
  return { texts: texts.length, sentences: texts.reduce((sum, rows) => sum + rows.length, 0) };
}

/**
 * Examples of `score` as `fit` reads them before they are encoded; every `folds`-th text is of one fold. `read` is a
 * `sentenceReader()`.
 */
export function labelledSentences(score, read, folds) {
  return allTexts().flatMap((rows, text) =>
    rows.flatMap(({ labels, sentence }) => {
      const found = read(sentence);
      if (!found) return [];
      const words = score === 'subjective' ? found.own : found.words;
      return [{ features: found.features, words, label: meanOf(labels, columns[score]), fold: text % folds }];
    }),
  );
}

function allTexts() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => textsIn(readFileSync(new URL(name, folder), 'utf8')));
}

/** Texts of a file, each a list of `{labels, sentence}`. A line `# …` opens a text. */
function textsIn(file) {
  return file
    .split(/^# .*\n/m)
    .slice(1)
    .map((text) =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t'))
        .map(([labels, sentence]) => ({ labels: labels.split(','), sentence })),
    );
}

/** The mean chance of yes that labels gave in a column; `-` gives none. */
function meanOf(labels, column) {
  const given = labels.map((label) => label[column]).filter((digit) => digit !== '-');
  return given.reduce((sum, digit) => sum + chances[Number(digit)], 0) / given.length;
}
