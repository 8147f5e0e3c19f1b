// Debate sentences labelled by people → `pipeline/languages/en/checkworthy.ts`: what makes a sentence worth a check.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { calibrate, chance, fit, odds } from './logistic.mjs';

/** Words in fewer sentences are left out: they would remember a speaker, not a kind of statement. */
const leastSentences = 10;
/** Ridge of a feature's and of a word's weight: features carry over to other kinds of text, words less. */
const ridges = { feature: 1e-5, word: 0.1 };
/** Neighbouring ids are of one debate: so many of them are a block, and each third block is held out in turn. */
const blockSize = 600;
const folds = 3;
/**
 * Share of the labels that is taken to be wrong either way. The crowd's labels are noisier than those of careful
 * readers; a probability is to say how likely these would be to call the sentence worth a check.
 */
const noise = 0.05;
/** A word that moves the log odds by less is left out. */
const leastWeight = 0.05;

/** `folder` holds `claims/checkworthy-ct24-train.tsv`. Writes the table and prints what it reaches. */
export async function train(folder) {
  const examples = await examplesOf(join(folder, 'claims', 'checkworthy-ct24-train.tsv'));
  const { names, words } = columnsOf(examples);
  for (const example of examples) encode(example, names, words);
  const columns = names.length + words.size;
  const penalty = (column) => (column < names.length ? ridges.feature : ridges.word);

  const given = new Float64Array(examples.length);
  for (let fold = 0; fold < folds; fold++) {
    const rest = examples.filter((example) => example.fold !== fold);
    const model = fit(rest, { columns, penalty });
    for (const [i, example] of examples.entries()) if (example.fold === fold) given[i] = odds(model, example);
  }
  const labels = examples.map(({ label }) => label);
  const line = calibrate(given, labels, noise);
  tell(given, labels, line);

  const { weights, bias } = fit(examples, { columns, penalty });
  const scaled = Array.from(weights, (weight) => line.slope * weight);
  const target = new URL('../en/checkworthy.ts', import.meta.url);
  writeFileSync(
    target,
    tableOf({
      bias: line.slope * bias + line.shift,
      features: names.map((name, k) => [name, scaled[k]]),
      words: [...words].map(([word, column]) => [word, scaled[column]]),
    }),
  );
  console.log(`${words.size} words, ${readFileSync(target).length} bytes`);
}

/** Loads a module of the pipeline as it stands in the source. */
async function load(path) {
  const { module } = await runnerImport(new URL(`../../${path}`, import.meta.url).pathname, {
    logLevel: 'error',
  });
  return module;
}

/** Rows of the file → label, fold, features and lower-case words that are no names. */
async function examplesOf(path) {
  const { read } = await load('read/index.ts');
  const { lexisOf } = await load('extract/lexis.ts');
  const { featureNames } = await load('extract/scores/columns.ts');
  const { featuresOf, isPlain } = await load('extract/scores/features.ts');
  const { tagsOf } = await load('extract/tags.ts');
  const { createReport } = await load('run/report.ts');
  const { en } = await load('languages/en/index.ts');
  const rows = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'));
  return rows.flatMap(([id, text = '', label]) => {
    if ((label !== 'Yes' && label !== 'No') || text.trim() === '') return [];
    const article = read({ id, path, format: 'body', text }, en, createReport(path, text));
    if (!article?.prose.sentences.length) return [];
    const lexis = lexisOf(article.prose, en);
    const row = featuresOf({ lexis, parts: tagsOf(article.prose, en) }, en.stance, 0);
    const features = featureNames.flatMap((name, k) =>
      name !== 'wording' && row[k] !== 0 ? [[name, row[k]]] : [],
    );
    const words = lexis.words
      .slice(0, lexis.firsts[1])
      .filter((word, i) => isPlain(lexis, i) && /^(?:\p{L}[\p{L}'’]*|[%$€£])$/u.test(word));
    const fold = Math.floor(Number(id) / blockSize) % folds;
    return [{ label: label === 'Yes' ? 1 : 0, fold, features, words }];
  });
}

/** Names of features, and words with the column that each has after them; by name, so that the order is fixed. */
function columnsOf(examples) {
  const names = [...new Set(examples.flatMap(({ features }) => features.map(([name]) => name)))].sort();
  const counts = new Map();
  for (const { words } of examples)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= leastSentences).map(([word]) => word);
  return { names, words: new Map(frequent.sort().map((word, k) => [word, names.length + k])) };
}

/** Gives an example its `columns` and `values`. */
function encode(example, names, words) {
  const row = new Map(example.features.map(([name, value]) => [names.indexOf(name), value]));
  for (const word of example.words) {
    const column = words.get(word);
    if (column !== undefined) row.set(column, (row.get(column) ?? 0) + 1);
  }
  example.columns = [...row.keys()];
  example.values = [...row.values()];
}

/** Prints F1 of yes and the expected calibration error on the blocks held out. */
function tell(given, labels, { slope, shift }) {
  const bins = Array.from({ length: 10 }, () => ({ given: 0, yes: 0 }));
  let [hit, miss, extra] = [0, 0, 0];
  for (const [i, z] of given.entries()) {
    const p = chance(slope * z + shift);
    const bin = bins[Math.min(9, Math.floor(10 * p))];
    bin.given += p;
    bin.yes += labels[i];
    if (p >= 0.5 && labels[i] === 1) hit++;
    else if (p >= 0.5) extra++;
    else if (labels[i] === 1) miss++;
  }
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.given - bin.yes), 0) / labels.length;
  const f1 = (2 * hit) / (2 * hit + miss + extra);
  console.log(`held-out blocks: F1 ${(100 * f1).toFixed(1)}, calibration error ${(100 * error).toFixed(1)}`);
}

/** The module's text: features by weight, words grouped by their weight in hundredths. */
function tableOf({ bias, features, words }) {
  const rounded = (weight) => Math.round(100 * weight) / 100;
  const byWeight = new Map();
  for (const [word, weight] of words) {
    const share = Math.round(100 * weight);
    if (Math.abs(share) < 100 * leastWeight) continue;
    byWeight.set(share, [...(byWeight.get(share) ?? []), word]);
  }
  const quoted = (text) => (text.includes("'") ? `"${text}"` : `'${text}'`);
  const lines = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([share, list]) => `  [${share}, ${quoted(list.join(' '))}],`);
  const weights = features
    .map(([name, weight]) => [name, rounded(weight)])
    .filter(([, weight]) => weight !== 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, weight]) => `    ${name}: ${weight},`);
  return `// Words and features of debate sentences → how much each tells of being worth a check.
// Written by \`npm run train -- scores --data <folder>\`; not to be edited.
import type { Weights } from '../../model/language/stance.ts';

// Fitted (ridge-penalised logistic regression) on the training part of CheckThat! 2024 task 1, English: sentences
// of US presidential debates from ClaimBuster (Arslan et al. 2020), MIT.
// Columns: feature, weight in log odds.
export const checkworthy: Weights = {
  bias: ${rounded(bias)},
  features: {
${weights.join('\n')}
    wording: 1,
  },
};

// Columns: weight in hundredths of log odds, words in lower case; names are left out.
// biome-ignore format: a table
const table: readonly (readonly [number, string])[] = [
${lines.join('\n')}
];

/** Word → what it adds to the feature \`wording\`. */
export const wordings: ReadonlyMap<string, number> = new Map(
  table.flatMap(([share, words]) => words.split(' ').map((word) => [word, share / 100] as const)),
);
`;
}
