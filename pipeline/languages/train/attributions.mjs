// `npm run train -- attributions --data <folder>`: PolNeAR's training part → weights of cues and labels
// (`pipeline/languages/en/attribution-weights.ts`). They know closed-class words, marks, parts of speech and classes of
// our own lexicon, nothing of the texts.
import { cuePairCount, cueSingleCount } from '../../../lib/extract/attributions/chances.js';
import { candidatesOf, cueOdds } from '../../../lib/extract/attributions/cues.js';
import { endFeatureCount, fillEnd, isBoundary, pass } from '../../../lib/extract/attributions/ends.js';
import { evidenceCount, fillEvidence } from '../../../lib/extract/attributions/evidence.js';
import { labels } from '../../../lib/extract/attributions/labels.js';
import { sentenceEnd } from '../../../lib/extract/attributions/page.js';
import { readingsOf } from '../../../lib/extract/attributions/readings.js';
import { pairCount, singleCount } from '../../../lib/extract/attributions/room.js';
import { featuresOf } from '../../../lib/extract/attributions/traits.js';
import { unitsOf } from '../../../lib/extract/attributions/units.js';
import { builtOn } from '../../../lib/extract/attributions.js';
import { weightsOf } from '../../../lib/languages/en/speech.js';
import { kinds } from '../../../lib/model/token.js';
import { trainField } from './field.mjs';
import { save } from './grid.mjs';
import { trainHashed } from './hashed.mjs';
import { documentsOf, open } from './polnear.mjs';
import { hashed, less, packed } from './tables.mjs';
import { trainTrees } from './trees.mjs';

const cueOptions = {
  width: 2,
  singleCount: cueSingleCount,
  pairCount: cuePairCount,
  singleRows: 65536,
  pairRows: 8192,
  rate: 0.03,
  ridge: 0.003,
  passes: 6,
  least: 8,
};
const labelOptions = {
  width: 4,
  singleCount,
  pairCount,
  singleRows: 65536,
  pairRows: 16384,
  rate: 0.03,
  ridge: 0.003,
  passes: 8,
  least: 10,
};
const treeOptions = { count: 80, leaves: 8, rate: 0.16, least: 30, ridge: 5 };
const endOptions = { rows: 8192, rate: 0.1, ridge: 1e-3, passes: 10, least: 5 };
/** No trees at all. */
const treeless = { bias: 0, scale: 1, packed: '' };
/** Contents with this much of their words in common are nearly the same. */
const overlapping = 0.8;

/** Gold labels of the units around a head. */
function goldOf(units, { source, cue, content }) {
  const made = new Uint8Array(units.count);
  for (let u = 0; u < units.count; u++) {
    const counts = [0, 0, 0, 0];
    for (let t = units.from[u]; t < units.to[u]; t++)
      counts[
        content.has(t)
          ? labels.content
          : source.has(t)
            ? labels.source
            : cue.has(t)
              ? labels.cue
              : labels.none
      ]++;
    made[u] = counts.indexOf(Math.max(...counts));
  }
  made[units.head] = labels.cue;
  return made;
}

/** The candidates of each sentence with what they are: 1 for the heads of cues. */
function cueSequences({ page, gold }) {
  const heads = new Set(gold.map(({ head }) => head));
  const { at, single, pair, firsts } = candidatesOf(page);
  return firsts.slice(0, -1).map((from, s) => {
    const to = firsts[s + 1];
    return {
      count: to - from,
      head: -1,
      wanted: Uint8Array.from(at.subarray(from, to), (token) => (heads.has(token) ? 1 : 0)),
      single: single.subarray(from * cueSingleCount, to * cueSingleCount),
      pair: pair.subarray(from * cuePairCount, to * cuePairCount),
    };
  });
}

/** The units around each cue with their labels. */
function labelSequences({ page, gold }) {
  return gold
    .filter(({ head }) => head >= 0)
    .map((each) => {
      const units = unitsOf(page, each.head);
      const { count, head } = units;
      const { single, pair } = featuresOf(page, units);
      return {
        count,
        head,
        wanted: goldOf(units, each),
        single: single.subarray(0, count * singleCount),
        pair: pair.subarray(0, count * pairCount),
      };
    });
}

/** Rows of hashed features. */
const rowsOf = (features, rows) => Int32Array.from(features, (f) => f & (rows - 1));

/** Dice of two sets of tokens, punctuation left out. */
function dice(page, a, b) {
  const words = (set) => [...set].filter((t) => page.lexis.tokens.kind[t] <= kinds.number);
  const [x, y] = [words(a), words(b)];
  const shared = x.filter((t) => b.has(t)).length;
  return x.length + y.length === 0 ? 0 : (2 * shared) / (x.length + y.length);
}

const tokensIn = (ranges) =>
  new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)));

/** How right a reading is: half for nearly the words that its cue credits in the gold, and all for just those. */
function rightness(page, gold, { at, parts }) {
  const content = tokensIn(parts.content);
  let most = 0;
  for (const each of gold) {
    if (!each.cue.has(at) || dice(page, content, each.content) < overlapping) continue;
    const isExact = content.size === each.content.size && [...content].every((t) => each.content.has(t));
    most = Math.max(most, isExact ? 1 : 0.5);
  }
  return most;
}

/** All readings of pages by weights that other pages have taught. */
function rightExamples(pages, weights) {
  return pages.flatMap(({ page: own, gold }) => {
    const taken = new Uint8Array(own.lexis.tokens.count);
    const page = { ...own, taken, parts: new Map(), speech: { ...own.speech, weights } };
    const odds = cueOdds(page);
    const readings = readingsOf(page, builtOn(page), odds);
    return readings.map((reading, r) => {
      const values = new Int16Array(evidenceCount);
      fillEvidence(values, page, readings, r, odds);
      return { values, right: rightness(page, gold, reading) };
    });
  });
}

/** Boundaries within the words after a cue, right where the gold ends there. */
function endExamples(pages) {
  return pages.flatMap(({ page, gold }) => {
    page.taken.fill(0);
    return builtOn(page).flatMap(({ rule, cue, content }) => {
      if (!/^(?:object|infinitive)$/.test(rule) || content.length !== 1) return [];
      const own = gold.find((g) => g.cue.has(cue.to - 1) && g.content.has(content[0].from));
      if (!own) return [];
      const end = Math.max(...own.content) + 1;
      const ceiling = sentenceEnd(page, cue.to - 1);
      const progress = { from: content[0].from, hasVerb: false, hasComma: false };
      const found = [];
      for (let i = progress.from; i < Math.min(ceiling, end + 1); i++) {
        if (i > progress.from + 1 && isBoundary(page, i)) {
          const features = new Int32Array(endFeatureCount);
          fillEnd(features, page, progress, { i, ceiling });
          found.push({ features: rowsOf(features, endOptions.rows), right: i === end ? 1 : 0 });
        }
        pass(page, progress, i);
      }
      return found;
    });
  });
}

/** What pages teach of cues, labels and ends, as it ships. */
function tablesOf(pages) {
  const cue = trainField(pages.flatMap(cueSequences), cueOptions);
  const label = trainField(pages.flatMap(labelSequences), labelOptions);
  return {
    cue: packed([
      [less(cue.single, 2, 1), 1],
      [less(cue.pair, 4, 4), 4],
    ]),
    end: hashed(trainHashed(endExamples(pages), endOptions)),
    label: packed([
      [less(label.single, 4, 4), 4],
      [less(label.pair, 16, 16), 16],
    ]),
  };
}

/**
 * Fits the tables and writes them. Readings of one half are weighed by what the other half teaches. What ships learns from
 * all articles; with `--held-out` a third of them is left out, so that it can measure what the rest teaches.
 */
export function train(folder, options) {
  const isWhole = !options.includes('--held-out');
  const pages = documentsOf(folder, isWhole).map(open).filter(Boolean);
  const examples = [0, 1].flatMap((half) => {
    const taught = tablesOf(pages.filter((page) => page.half !== half));
    return rightExamples(
      pages.filter((page) => page.half === half),
      weightsOf({ ...taught, right: treeless }),
    );
  });
  const tables = { ...tablesOf(pages), right: trainTrees(examples, treeOptions) };
  save(
    'attribution-weights',
    `// Weights of attribution: which words are cues, where credited words end, what a cue credits to whom, which readings are right.
// Source: pipeline/languages/train/attributions.mjs on the training part of PolNeAR, over closed-class words, marks,
// parts of speech and classes of this project's lexicon: nothing of its texts is in them.

export const attributionWeights = ${JSON.stringify(tables)};

/** Whether the third of the articles that measures was learned from as well. */
export const learnedFromThird = ${isWhole};
`,
  );
}
