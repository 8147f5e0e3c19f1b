// `npm run train -- attributions --data <folder>`: PolNeAR's training part → weights of cues and labels
// (`pipeline/languages/en/attribution-weights.ts`). They know closed-class words, marks, parts of speech and classes of
// our own lexicon, nothing of the texts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cuePairCount, cueSingleCount } from '../../../lib/extract/attributions/chances.js';
import { candidatesOf, cueOdds, isCandidate } from '../../../lib/extract/attributions/cues.js';
import { endFeatureCount, fillEnd, isBoundary, pass } from '../../../lib/extract/attributions/ends.js';
import { labels } from '../../../lib/extract/attributions/labels.js';
import { pageOf, sentenceEnd } from '../../../lib/extract/attributions/page.js';
import { pairCount, singleCount } from '../../../lib/extract/attributions/room.js';
import { fillStand, standFeatureCount } from '../../../lib/extract/attributions/stands.js';
import { featuresOf } from '../../../lib/extract/attributions/traits.js';
import { unitsOf } from '../../../lib/extract/attributions/units.js';
import { readings } from '../../../lib/extract/attributions.js';
import { en } from '../../../lib/languages/en/index.js';
import { kinds, tokenFrom } from '../../../lib/model/token.js';
import { read } from '../../../lib/read/index.js';
import { createReport } from '../../../lib/run/report.js';
import { trainField } from './field.mjs';
import { packedGrid, save } from './grid.mjs';
import { trainHashed } from './hashed.mjs';

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
const standOptions = { rows: 8192, rate: 0.03, ridge: 1e-3, passes: 12, least: 10 };
const endOptions = { rows: 8192, rate: 0.1, ridge: 1e-3, passes: 10, least: 5 };
/** The largest weight as it is written: smaller ones are in proportion. */
const precision = 100;
/** Log odds from which a cue that no construction reads is taken. */
const least = -0.5;

const digest = (id) => createHash('sha256').update(id).digest();

/** The documents that may be learned from: the third that measures is left out. */
function documentsOf(folder) {
  const text = gunzipSync(readFileSync(join(folder, 'attribution/polnear-train.jsonl.gz'))).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ id }) => digest(id)[0] % 3 !== 0);
}

function open({ id, text, date, attributions }) {
  const report = createReport('train', text);
  const article = read({ id: 'train', path: 'train', format: 'body', text, date }, en, report);
  if (!article) return undefined;
  const page = pageOf({ article, language: en }, []);
  const { tokens } = page.lexis;
  const points = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at) > 0xffff ? 2 : 1) points.push(at);
  points.push(text.length);
  const tokensOf = (pairs) => {
    const found = new Set();
    for (const [start, end] of pairs) {
      const limit = points[end];
      let t = tokenFrom(tokens, points[start]);
      if (t > 0 && tokens.end[t - 1] > points[start]) t--;
      for (; t < tokens.count && tokens.start[t] < limit; t++) found.add(t);
    }
    return found;
  };
  const gold = attributions.map(({ source, cue, content }) => ({
    source: tokensOf(source),
    cue: tokensOf(cue),
    content: tokensOf(content),
  }));
  for (const each of gold) each.head = headOf(page, each.cue);
  return { page, gold, half: digest(id)[2] % 2 };
}

/** The word of a cue that carries it: its first verb of the lexicon, else its first other verb, else noun. */
function headOf(page, cue) {
  const all = [...cue].filter((i) => isCandidate(page, i));
  const verbs = all.filter((i) => page.tagged[i] >= 10 && page.tagged[i] <= 15);
  return (
    verbs.find((i) => page.senses[i] !== 0) ??
    all.find((i) => page.senses[i] !== 0) ??
    verbs.at(-1) ??
    all[0] ??
    -1
  );
}

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

/** Readings of the constructions, right where cue and words are those of the gold. */
function standExamples(pages, models) {
  return pages.flatMap(({ page, gold, half }) => {
    const odds = cueOdds(page, models[1 - half]);
    page.taken.fill(0);
    return readings(page).map(({ attribution, nested }) => {
      const content = tokensIn(attribution.content);
      const cue = tokensIn([attribution.cue]);
      const right = gold.some(
        (g) => [...g.cue].some((t) => cue.has(t)) && dice(page, content, g.content) >= 0.6,
      );
      const features = new Int32Array(standFeatureCount);
      fillStand(features, page, attribution, { nested, odds });
      return { features: rowsOf(features, standOptions.rows), right: right ? 1 : 0 };
    });
  });
}

/** Boundaries within the words after a cue, right where the gold ends there. */
function endExamples(pages) {
  return pages.flatMap(({ page, gold }) => {
    page.taken.fill(0);
    return readings(page).flatMap(({ attribution: { rule, cue, content } }) => {
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

/** The weights of cues as `cueOdds` takes them. */
function cueModel(pages) {
  const { single, pair } = trainField(pages.flatMap(cueSequences), cueOptions);
  const grids = [less(single, 2, 1), less(pair, 4, 4)];
  const grid = (cells, width) => ({ width, mask: cells.length / width - 1, cells });
  return { scale: 1, least, single: grid(grids[0], 1), pair: grid(grids[1], 4) };
}

/** Fits the tables and writes them. */
export function train(folder) {
  const pages = documentsOf(folder).map(open).filter(Boolean);
  const halves = [0, 1].map((half) => cueModel(pages.filter((each) => each.half === half)));
  const stands = trainHashed(standExamples(pages, halves), standOptions);
  const end = trainHashed(endExamples(pages), endOptions);
  const cue = cueModel(pages);
  const label = trainField(pages.flatMap(labelSequences), labelOptions);
  const labelGrids = [
    [less(label.single, 4, 4), 4],
    [less(label.pair, 16, 16), 16],
  ];
  save(
    'attribution-weights',
    `// Weights of attribution: which words are cues, which readings stand, where credited words end, what a cue credits to whom.
// Source: pipeline/languages/train/attributions.mjs on PolNeAR without a third of its articles, over closed-class
// words, marks, parts of speech and classes of this project's lexicon: nothing of its texts is in them.

export const attributionWeights = {
  cue: { least: ${least}, ${packed([
    [cue.single.cells, 1],
    [cue.pair.cells, 4],
  ])} },
  stands: ${hashed(stands)},
  end: ${hashed(end)},
  label: { ${packed(labelGrids)} },
};
`,
  );
}

function hashed({ bias, weights }) {
  const { scale, packed: cells } = packedGrid(weights);
  return `{
    bias: ${Math.round(bias * scale)},
    scale: ${(1 / scale).toPrecision(6)},
    grid: { width: 1, rows: ${weights.length}, packed: '${cells}' },
  }`;
}

/** Grids of single and of paired features, on one scale. */
function packed(grids) {
  const most = Math.max(...grids.map(([cells]) => largest(cells)));
  const tables = grids.map(([cells, wide]) => {
    const limit = (precision * largest(cells)) / most;
    return `{ width: ${wide}, rows: ${cells.length / wide}, packed: '${packedGrid(cells, limit).packed}' }`;
  });
  return `scale: ${(most / precision).toPrecision(6)}, single: ${tables[0]}, pair: ${tables[1]}`;
}

/** Cells without the first column of their row, which only differences count from; rows become `columns` wide. */
function less(cells, width, columns) {
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
