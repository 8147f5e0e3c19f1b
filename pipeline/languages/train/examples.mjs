// Sentences as text → what the scores know of each: named features, and the words that may have weights of their own.
import { runnerImport } from 'vite';

/** Loads a module of the pipeline as it stands in the source. */
async function load(path) {
  const { module } = await runnerImport(new URL(`../../${path}`, import.meta.url).pathname, {
    logLevel: 'error',
  });
  return module;
}

const weighable = /^(?:\p{L}[\p{L}'’]*|[%$€£])$/u;

/**
 * A reader of sentences: a text → `{features: [[name, value]], words, own}` of its first sentence, undefined where there
 * is none. `words` are in lower case and no names, `own` those of them outside of quotations.
 */
export async function sentenceReader() {
  const { read } = await load('read/index.ts');
  const { lexisOf } = await load('extract/lexis.ts');
  const { featureNames, wordSums } = await load('extract/scores/columns.ts');
  const { featuresOf, isPlain, ownOf } = await load('extract/scores/features.ts');
  const { tagsOf } = await load('extract/tags.ts');
  const { createReport } = await load('run/report.ts');
  const { en } = await load('languages/en/index.ts');
  const sums = new Set(Object.values(wordSums));
  return (text) => {
    const article = read(
      { id: 'train', path: 'train', format: 'body', text },
      en,
      createReport('train', text),
    );
    if (!article?.prose.sentences.length) return undefined;
    const lexis = lexisOf(article.prose, en);
    const row = featuresOf({ lexis, parts: tagsOf(article.prose, en) }, en.stance, 0);
    const features = featureNames.flatMap((name, k) =>
      !sums.has(name) && row[k] !== 0 ? [[name, row[k]]] : [],
    );
    const wordsAt = (places) =>
      places.filter((i) => isPlain(lexis, i) && weighable.test(lexis.words[i])).map((i) => lexis.words[i]);
    const all = Array.from({ length: lexis.firsts[1] }, (_, i) => i);
    return { features, words: wordsAt(all), own: wordsAt(ownOf(lexis, en.stance, 0)) };
  };
}

/** Examples with `features` and `words` → the names of features, and of words in at least `least` examples their columns. */
export function columnsOf(examples, least) {
  const names = [...new Set(examples.flatMap(({ features }) => features.map(([name]) => name)))].sort();
  const counts = new Map();
  for (const { words } of examples)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= least).map(([word]) => word);
  return { names, words: new Map(frequent.sort().map((word, k) => [word, names.length + k])) };
}

/** An example's `columns` and `values`, as `fit` reads them. */
export function encoded(example, { names, words }) {
  const row = new Map(example.features.map(([name, value]) => [names.indexOf(name), value]));
  for (const word of example.words) {
    const column = words.get(word);
    if (column !== undefined) row.set(column, (row.get(column) ?? 0) + 1);
  }
  return { ...example, columns: [...row.keys()], values: [...row.values()] };
}
