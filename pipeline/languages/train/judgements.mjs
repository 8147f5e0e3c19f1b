// Sentences of our own, labelled → `pipeline/languages/en/judgements.ts`: what makes a sentence verifiable,
// and what makes it opinion.
import { readFileSync, writeFileSync } from 'node:fs';
import { columnsOf, encoded, sentenceReader } from './examples.mjs';
import { fit, oddsHeldOut } from './logistic.mjs';
import { prior } from './prior.mjs';
import { featureLines, figuresOf, wordLines } from './scoreTables.mjs';
import { counted, labelledSentences } from './sentences.mjs';

/** Words in fewer sentences are left out. */
const leastSentences = 4;
/** Ridge of a feature's and of a word's weight. */
const ridges = { feature: 0.01, word: 0.4 };
/** Texts are held out in turn, each with all its sentences. */
const folds = 4;
/**
 * How the fitted model and the weights set by hand make one: the share of the fitted one in the log odds, and by how much
 * these are stretched, for the mean of two judges is more timid than either. Set with the development parts of PoliClaim,
 * CheckThat! 2025 and BABE in view.
 */
const pools = {
  verifiable: { share: 0.15, stretch: 1 },
  subjective: { share: 0.5, stretch: 1.3 },
};

/** Reads nothing but the repository. Writes the table and prints what the fitted models reach on texts held out. */
export async function train() {
  const read = await sentenceReader();
  const models = ['verifiable', 'subjective'].map((score) => [
    score,
    modelOf(score, labelledSentences(score, read, folds)),
  ]);
  const target = new URL('../en/judgements.ts', import.meta.url);
  writeFileSync(target, tableOf(Object.fromEntries(models), counted()));
  console.log(`${readFileSync(target).length} bytes`);
}

/** The fitted model, pooled with the weights set by hand. */
function modelOf(score, examples) {
  const { names, words } = columnsOf(examples, leastSentences);
  const columns = names.length + words.size;
  const penalty = (column) => (column < names.length ? ridges.feature : ridges.word);
  const rows = examples.map((example) => encoded(example, { names, words }));
  const given = oddsHeldOut(rows, folds, { columns, penalty });
  console.log(
    `${score}, texts held out: ${figuresOf(
      given,
      rows.map(({ label }) => label),
    )}`,
  );
  const { weights, bias } = fit(rows, { columns, penalty });
  const { share, stretch } = pools[score];
  const pooled = (hand, fitted) => stretch * ((1 - share) * hand + share * fitted);
  const { features } = prior[score];
  const every = [...new Set([...names, ...Object.keys(features)])];
  return {
    bias: pooled(prior[score].bias, bias),
    features: every.map((name) => [name, pooled(features[name] ?? 0, weights[names.indexOf(name)] ?? 0)]),
    words: [...words].map(([word, column]) => [word, pooled(0, weights[column])]),
  };
}

/** The module's text. */
function tableOf({ verifiable, subjective }, { texts, sentences }) {
  const weightsOf = (score, { bias, features }) => `export const ${score}: Weights = {
  bias: ${Math.round(100 * bias) / 100},
  features: {
${featureLines(features)}
    ${score}Words: 1,
  },
};`;
  const wordsOf = (score, { words }) => `// biome-ignore format: a table
export const ${score}Words: readonly (readonly [number, string])[] = [
${wordLines(words)}
];`;
  return `// Words and features of sentences → how much each tells of being verifiable, and of being opinion.
// Written by \`npm run train -- judgements\`; not to be edited.
import type { Weights } from '../../model/language/stance.ts';

// Weights set by hand, pooled with those fitted (ridge-penalised logistic regression) on ${sentences} labelled sentences of
// ${texts} texts that were written and labelled for this project by a language model (\`pipeline/languages/train/sentences/\`).
// Columns: feature, weight in log odds.
${weightsOf('verifiable', verifiable)}

${weightsOf('subjective', subjective)}

// Columns: weight in hundredths of log odds, words in lower case; names are left out.
${wordsOf('verifiable', verifiable)}

${wordsOf('subjective', subjective)}
`;
}
