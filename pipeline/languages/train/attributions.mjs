// `npm run train -- attributions --data <folder>`: PolNeAR's training part → weights of cues and labels
// (`pipeline/languages/en/attribution-weights.ts`). They know closed-class words, marks, parts of speech and classes of
// our own lexicon, nothing of the texts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cueFeatureCount, fillCue, isCandidate } from '../../../lib/extract/attributions/cues.js';
import { endFeatureCount, fillEnd, isBoundary, pass } from '../../../lib/extract/attributions/ends.js';
import { featuresOf, labels, pairCount, singleCount } from '../../../lib/extract/attributions/labels.js';
import { pageOf, sentenceEnd } from '../../../lib/extract/attributions/page.js';
import { fillStand, standFeatureCount } from '../../../lib/extract/attributions/stands.js';
import { unitsOf } from '../../../lib/extract/attributions/units.js';
import { readings } from '../../../lib/extract/attributions.js';
import { en } from '../../../lib/languages/en/index.js';
import { row } from '../../../lib/model/grid.js';
import { kinds, tokenFrom } from '../../../lib/model/token.js';
import { read } from '../../../lib/read/index.js';
import { createReport } from '../../../lib/run/report.js';
import { chanceOf } from './chance.mjs';
import { packedGrid, save } from './grid.mjs';

const singleRows = 8192;
const pairRows = 2048;
const cueOptions = { rows: 32768, rate: 0.02, ridge: 1e-4, passes: 8, least: 8 };
const standOptions = { rows: 8192, rate: 0.03, ridge: 1e-3, passes: 12, least: 10 };
const endOptions = { rows: 8192, rate: 0.1, ridge: 1e-3, passes: 10, least: 5 };
const labelOptions = { rate: 0.02, ridge: 1e-2, passes: 4, least: 10 };
/** Log odds from which a cue that no construction reads is taken. */
const least = 0.7;
const width = 4;

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
  return { id, page, gold };
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

/** Logistic regression over hashed features by AdaGrad with a little ridge, several passes in a fixed order. */
function trainHashed(examples, { rows, rate, ridge, passes, least }) {
  const weights = new Float64Array(rows);
  const squares = new Float64Array(rows).fill(1e-2);
  const sums = new Float64Array(rows);
  const counts = new Uint32Array(rows);
  for (const { features } of examples) for (const f of features) counts[f]++;
  let bias = -2;
  const averaged = Math.min(4, passes);
  for (let pass = 0; pass < passes; pass++) {
    for (const { features, right } of examples) {
      let z = bias;
      for (const f of features) z += weights[f];
      const error = right - 1 / (1 + Math.exp(-z));
      bias += 0.002 * error;
      for (const f of features) {
        if (counts[f] < least) continue;
        const gradient = error - ridge * weights[f];
        squares[f] += gradient * gradient;
        weights[f] += (rate * gradient) / Math.sqrt(squares[f]);
      }
    }
    if (pass >= passes - averaged) for (let c = 0; c < rows; c++) sums[c] += weights[c];
  }
  return { bias, weights: sums.map((sum) => sum / averaged) };
}

/** Rows of hashed features. */
const rowsOf = (features, rows) => Int32Array.from(features, (f) => f & (rows - 1));

function examplesOf({ page, gold }) {
  const heads = new Set(gold.map(({ head }) => head));
  const examples = [];
  let last = -1;
  const features = new Int32Array(cueFeatureCount);
  for (let i = 0; i < page.lexis.tokens.count; i++) {
    if (!isCandidate(page, i)) continue;
    fillCue(features, page, i, last);
    last = i;
    examples.push({
      at: i,
      features: rowsOf(features, cueOptions.rows),
      right: heads.has(i) ? 1 : 0,
    });
  }
  return examples;
}

/** Conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad with a little ridge. */
function trainLabels(pages) {
  const { rate, ridge, passes } = labelOptions;
  const single = { width, mask: singleRows - 1, cells: new Float32Array(width * singleRows) };
  const pair = {
    width: width * width,
    mask: pairRows - 1,
    cells: new Float32Array(width * width * pairRows),
  };
  const squares = [
    new Float32Array(single.cells.length).fill(1),
    new Float32Array(pair.cells.length).fill(1),
  ];
  const step = (grid, square, cell, gradient) => {
    const g = gradient - ridge * grid.cells[cell];
    square[cell] += g * g;
    grid.cells[cell] += (rate * g) / Math.sqrt(square[cell]);
  };
  const sequences = pages.flatMap(({ page, gold }) =>
    gold
      .filter((g) => g.head >= 0)
      .map((g) => {
        const units = unitsOf(page, g.head);
        const { single: a, pair: b } = featuresOf(page, units);
        return {
          count: units.count,
          head: units.head,
          wanted: goldOf(units, g),
          single: a.map((f) => row(single, f)),
          pair: b.map((f) => row(pair, f)),
        };
      }),
  );
  const kept = [
    seenOften(
      sequences.map((each) => each.single),
      singleRows,
    ),
    seenOften(
      sequences.map((each) => each.pair),
      pairRows,
    ),
  ];
  for (const sequence of sequences) {
    sequence.single = sequence.single.map((cell) => (kept[0][cell / single.width] ? cell : -1));
    sequence.pair = sequence.pair.map((cell) => (kept[1][cell / pair.width] ? cell : -1));
  }
  const random = chanceOf(1);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = sequences.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [sequences[i], sequences[j]] = [sequences[j], sequences[i]];
    }
    for (const sequence of sequences) learn(sequence, single, pair, squares, step);
  }
  return { single, pair };
}

/** Which rows are met often enough to be learned. */
function seenOften(all, rows) {
  const counts = new Uint32Array(rows);
  const size = rows === singleRows ? width : width * width;
  for (const cells of all) for (const cell of cells) counts[cell / size]++;
  return counts.map((count) => (count >= labelOptions.least ? 1 : 0));
}

/** One step on one sequence by forward and backward sums. */
function learn({ count, head, wanted, single: s, pair: p }, single, pair, squares, step) {
  const own = new Float64Array(count * width);
  const joint = new Float64Array(count * width * width);
  for (let u = 0; u < count; u++) {
    for (let f = u * singleCount; f < (u + 1) * singleCount; f++)
      if (s[f] >= 0) for (let y = 0; y < width; y++) own[u * width + y] += single.cells[s[f] + y];
    for (let f = u * pairCount; f < (u + 1) * pairCount; f++)
      if (p[f] >= 0) for (let y = 0; y < 16; y++) joint[u * 16 + y] += pair.cells[p[f] + y];
    if (u === head) for (let y = 0; y < 3; y++) own[u * width + y] = -1e4;
  }
  const lse = (values) => {
    const m = Math.max(...values);
    let t = 0;
    for (const v of values) t += Math.exp(v - m);
    return m + Math.log(t);
  };
  const alpha = new Float64Array(count * width);
  const beta = new Float64Array(count * width);
  const four = [0, 0, 0, 0];
  for (let u = 0; u < count; u++)
    for (let y = 0; y < width; y++) {
      if (u === 0) alpha[y] = joint[y] + own[y];
      else {
        for (let b = 0; b < width; b++) four[b] = alpha[(u - 1) * width + b] + joint[u * 16 + b * width + y];
        alpha[u * width + y] = lse(four) + own[u * width + y];
      }
    }
  for (let u = count - 2; u >= 0; u--)
    for (let y = 0; y < width; y++) {
      for (let n = 0; n < width; n++)
        four[n] = beta[(u + 1) * width + n] + joint[(u + 1) * 16 + y * width + n] + own[(u + 1) * width + n];
      beta[u * width + y] = lse(four);
    }
  const total = lse([...alpha.slice((count - 1) * width)]);
  for (let u = 0; u < count; u++) {
    for (let y = 0; y < width; y++) {
      const g = (wanted[u] === y ? 1 : 0) - Math.exp(alpha[u * width + y] + beta[u * width + y] - total);
      if (Math.abs(g) > 1e-3)
        for (let f = u * singleCount; f < (u + 1) * singleCount; f++)
          if (s[f] >= 0) step(single, squares[0], s[f] + y, g);
      for (let b = 0; b < width; b++) {
        if (u === 0 && b > 0) continue;
        const before = u > 0 ? alpha[(u - 1) * width + b] : 0;
        const g2 =
          (wanted[u] === y && (u > 0 ? wanted[u - 1] : 0) === b ? 1 : 0) -
          Math.exp(before + joint[u * 16 + b * width + y] + own[u * width + y] + beta[u * width + y] - total);
        if (Math.abs(g2) > 1e-3)
          for (let f = u * pairCount; f < (u + 1) * pairCount; f++)
            if (p[f] >= 0) step(pair, squares[1], p[f] + b * width + y, g2);
      }
    }
  }
}

/** Log odds of every token by a cue model. */
function oddsOf({ page, examples }, { bias, weights }) {
  const odds = new Float32Array(page.lexis.tokens.count).fill(Number.NEGATIVE_INFINITY);
  for (const { at, features } of examples) odds[at] = features.reduce((sum, f) => sum + weights[f], bias);
  return odds;
}

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
  return pages.flatMap((each) => {
    const { page, gold, half } = each;
    const odds = oddsOf(each, models[1 - half]);
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

/** Fits the tables and writes them. */
export function train(folder) {
  const pages = documentsOf(folder).map(open).filter(Boolean);
  for (const each of pages) {
    each.examples = examplesOf(each);
    each.half = digest(each.id)[2] % 2;
  }
  const cuesIn = (some) =>
    trainHashed(
      some.flatMap(({ examples }) => examples),
      cueOptions,
    );
  const models = [0, 1].map((half) => cuesIn(pages.filter((each) => each.half === half)));
  const { single, pair } = trainLabels(pages);
  const tables = {
    cue: hashed(cuesIn(pages), `least: ${least},`),
    stands: hashed(trainHashed(standExamples(pages, models), standOptions)),
    end: hashed(trainHashed(endExamples(pages), endOptions)),
    single: packed(single.cells, width, 100),
    pair: packed(pair.cells, width * width, 100),
  };
  save(
    'attribution-weights',
    `// Weights of attribution: which words are cues, which readings stand, where credited words end, what a cue credits to whom.
// Source: pipeline/languages/train/attributions.mjs on PolNeAR without a third of its articles, over closed-class
// words, marks, parts of speech and classes of this project's lexicon: nothing of its texts is in them.

export const attributionWeights = {
  ${Object.entries(tables)
    .map(([name, table]) => `${name}: ${table},`)
    .join('\n  ')}
};
`,
  );
}

function hashed({ bias, weights }, more = '') {
  const { scale, packed: cells } = packedGrid(weights);
  return `{
    bias: ${Math.round(bias * scale)},
    scale: ${(1 / scale).toPrecision(6)},
    ${more}
    grid: { width: 1, rows: ${weights.length}, packed: '${cells}' },
  }`;
}

function packed(cells, columns, limit) {
  return `{ width: ${columns}, rows: ${cells.length / columns}, packed: '${packedGrid(cells, limit).packed}' }`;
}
