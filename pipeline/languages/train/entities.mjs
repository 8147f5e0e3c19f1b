// `npm run train -- entities --data <folder>`: gold names and made-up reports → pipeline/languages/en/entities.bin.
// Needed only when features, rules or data change. The same data gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { train as fit } from './chain.mjs';
import { chanceOf } from './chance.mjs';
import { pack } from './pack.mjs';
import { goldDocuments, plainTexts } from './sets.mjs';
import { usageOf } from './usage.mjs';
import { stockOf, wireOf } from './wire.mjs';

const root = new URL('../../../', import.meta.url);
const load = (path) => import(new URL(`lib/${path}`, root).href);
const { openKnowledge } = await load('knowledge/index.js');
const { openStore } = await load('knowledge/store.js');
const { storedFact } = await load('knowledge/facts.js');
const { en } = await load('languages/en/index.js');
const { tagging } = await load('languages/tagging.js');
const { nameClasses, tags } = await load('model/language/tagging.js');
const { read } = await load('read/index.js');
const { createReport } = await load('run/report.js');
const { ruled } = await load('extract/entities/rules.js');
const { scanOf } = await load('extract/entities/scan.js');
const history = await load('extract/entities/tagging/history.js');
const { sheetOf } = await load('extract/entities/tagging/sheet.js');
const { forbid } = await load('extract/entities/tagging/tag.js');
const { featuresOf, templates } = await load('extract/entities/tagging/templates.js');
const { bestTags } = await load('extract/entities/tagging/viterbi.js');
const { spelling } = await load('extract/entities/tagging/words.js');

/** How many reports are made up, and the seeds of chance. */
const reports = 400;
const seeds = { reports: 7, order: 1 };

/** Writes the model of names. Throws where the data is not there. */
export function train(folder) {
  const knowledge = openKnowledge();

  function deskOf(text, format) {
    const report = createReport('train', text);
    const article = read(
      { id: 'train', path: `train.${format}`, format, text, date: '2000-01-01' },
      en,
      report,
    );
    return article && { article, language: en, knowledge, report };
  }

  const gold = goldDocuments(folder, en.names);
  const texts = [...plainTexts(folder), ...gold.map(({ text }) => [text, 'body'])];
  const usage = usageOf(
    texts
      .map(([text, format]) => deskOf(text, format))
      .filter(Boolean)
      .map(scanOf),
  );
  const hashed = [...usage].map(([word, { usage: step }]) => [spelling(word, 0, word.length), step]);
  const steps = new Map(hashed);

  const store = openStore(readFileSync(new URL('pipeline/knowledge/base.bin', root)));
  const facts = Array.from({ length: store.dataRows }, (_, row) => storedFact(store.row(row), store.post));
  const ordinary = [...usage]
    .filter(([word, { small, usage: step }]) => step === 1 && small >= 8 && /^[a-z]{2,}$/.test(word))
    .map(([word]) => word);
  const chance = chanceOf(seeds.reports);
  const wire = wireOf(stockOf(facts), ordinary, chance);
  const documents = [...gold, ...Array.from({ length: reports }, () => wire())];

  /** A document as the tagger sees it, with the right tags. Regions with something unsure in them are left out. */
  function lessonOf({ text, names }) {
    const desk = deskOf(text, 'body');
    const scan = scanOf(desk);
    const sheet = sheetOf(desk, scan, ruled(scan), (word) => steps.get(word) ?? 0);
    const { count, start, end } = scan.tokens;
    const starts = new Map(Array.from({ length: count }, (_, i) => [start[i], i]));
    const ends = new Map(Array.from({ length: count }, (_, i) => [end[i], i]));
    const right = new Uint8Array(count);
    const unsure = new Uint8Array(count);
    for (const name of names) {
      const first = starts.get(name.start);
      const last = ends.get(name.end);
      if (first === undefined || last === undefined) continue;
      const tag = 1 + 2 * nameClasses.indexOf(name.kind);
      for (let i = first; i <= last; i++) {
        if (name.unsure) unsure[i] = 1;
        else right[i] = i === first ? tag : tag + 1;
      }
    }
    reachable(scan, sheet.regions, right);
    const regions = history
      .inOrder(scan, sheet)
      .filter(({ from, to }) => !unsure.subarray(from, to).includes(1));
    return { scan, sheet, gold: right, regions };
  }

  /** Names that start where none can, or before their region, start at the next place where one can. */
  function reachable(scan, regions, right) {
    for (const { from, to } of regions) {
      for (let i = from; i < to; i++) {
        const tag = right[i];
        const inside = tag > 0 && tag % 2 === 0;
        const opens =
          tag % 2 === 1 || (inside && (i === from || (right[i - 1] !== tag && right[i - 1] !== tag - 1)));
        if (opens) right[i] = history.canOpen(scan, i) ? tag - (inside ? 1 : 0) : 0;
      }
    }
  }

  const lessons = documents.map(lessonOf);
  const reader = {
    most: templates.length,
    longest: Math.max(...lessons.flatMap(({ regions }) => regions.map(({ from, to }) => to - from))),
    start(lesson) {
      lesson.history = new Map();
    },
    recall: ({ scan, sheet, history: known }, region) => history.recall(scan, sheet, region, known),
    features: ({ sheet }, _, i, into, at) => at + featuresOf(sheet, i, into.subarray(at)),
    forbid: ({ scan }, region, emissions) => forbid(scan, region, emissions),
    best: bestTags,
    goesOn: (from, to) => to === 0 || to % 2 === 1 || from === to || from === to - 1,
    note: ({ scan, sheet, history: known }, region, tagsOf) =>
      history.remember(scan, sheet, region, { history: known, tagsOf }),
  };
  const model = fit(lessons, reader, {
    width: tags.length,
    epochs: 8,
    least: 3,
    seed: seeds.order,
    drop: 0.3,
    rate: 0.1,
    decay: 0.005,
  });
  const bytes = pack({ ...model, usage: hashed }, tagging);
  writeFileSync(new URL('../en/entities.bin', import.meta.url), bytes);
  console.log(
    `${lessons.length} documents, ${model.rows.length} features, ${(bytes.length / 1e6).toFixed(2)} MB`,
  );
}
