// Debate sentences labelled by people, and labelled sentences of our own → `pipeline/languages/en/checkworthy.ts`: what
// makes a sentence worth a check.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsOf, encoded, sentenceReader } from './examples.mjs';
import { calibrate, fit, oddsHeldOut } from './logistic.mjs';
import { featureLines, figuresOf, wordLines } from './scoreTables.mjs';
import { labelledSentences } from './sentences.mjs';

/** Words in fewer sentences are left out: they would remember a speaker, not a kind of statement. */
const leastSentences = 10;
/** Ridge of a feature's and of a word's weight: features carry over to other kinds of text, words less. */
const ridges = { feature: 1e-5, word: 0.1 };
/** Neighbouring ids are of one debate: so many of them are a block, and each third block is held out in turn. */
const blockSize = 600;
const folds = 3;
/** How much a sentence of our own counts beside one that people have labelled. */
const ownWeight = 0.5;
/**
 * Share of the labels that is taken to be wrong either way. The crowd's labels are noisier than those of careful
 * readers; a probability is to say how likely these would be to call the sentence worth a check.
 */
const noise = 0.05;

/** `folder` holds `claims/checkworthy-ct24-train.tsv`. Writes the table and prints what it reaches. */
export async function train(folder) {
  const read = await sentenceReader();
  const debates = debatesOf(join(folder, 'claims', 'checkworthy-ct24-train.tsv'), read);
  const own = labelledSentences('checkworthy', read, folds).map((example) => ({
    ...example,
    weight: ownWeight,
  }));
  const all = [...debates, ...own];
  const { names, words } = columnsOf(all, leastSentences);
  const examples = all.map((example) => encoded(example, { names, words }));
  const columns = names.length + words.size;
  const penalty = (column) => (column < names.length ? ridges.feature : ridges.word);

  const given = oddsHeldOut(examples, folds, { columns, penalty });
  const labels = examples.map(({ label }) => label);
  const split = debates.length;
  const line = calibrate(given.slice(0, split), labels.slice(0, split), noise);
  const scaledOdds = given.map((z) => line.slope * z + line.shift);
  console.log(`debates, blocks held out: ${figuresOf(scaledOdds.slice(0, split), labels.slice(0, split))}`);
  console.log(`own texts held out: ${figuresOf(scaledOdds.slice(split), labels.slice(split))}`);

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

/** Rows of the file → label, fold, features and lower-case words that are no names. */
function debatesOf(path, read) {
  const rows = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'));
  return rows.flatMap(([id, text = '', label]) => {
    if ((label !== 'Yes' && label !== 'No') || text.trim() === '') return [];
    const sentence = read(text);
    if (!sentence) return [];
    const fold = Math.floor(Number(id) / blockSize) % folds;
    return [{ label: label === 'Yes' ? 1 : 0, fold, features: sentence.features, words: sentence.words }];
  });
}

/** The module's text: features by weight, words grouped by their weight in hundredths. */
function tableOf({ bias, features, words }) {
  return `// Words and features of debate sentences → how much each tells of being worth a check.
// Written by \`npm run train -- scores --data <folder>\`; not to be edited.
import type { Weights } from '../../model/language/stance.ts';

// Fitted (ridge-penalised logistic regression) on the training part of CheckThat! 2024 task 1, English: sentences
// of US presidential debates from ClaimBuster (Arslan et al. 2020), MIT; and on the labelled sentences of this project
// (\`pipeline/languages/train/sentences/\`), for what a debate makes much of, news may only mention.
// Columns: feature, weight in log odds.
export const checkworthy: Weights = {
  bias: ${Math.round(100 * bias) / 100},
  features: {
${featureLines(features)}
    checkworthyWords: 1,
  },
};

// Columns: weight in hundredths of log odds, words in lower case; names are left out.
// biome-ignore format: a table
export const checkworthyWords: readonly (readonly [number, string])[] = [
${wordLines(words)}
];
`;
}
