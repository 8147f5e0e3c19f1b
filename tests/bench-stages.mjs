// `npm run bench:stages`: what each extractor costs beside remark-parse on the bundled article, in one process.
import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const root = new URL('../', import.meta.url);
const load = (path) => import(new URL(`lib/${path}`, root).href);
const { openKit } = await load('kit.js');
const { read } = await load('read/index.js');
const { createReport } = await load('run/report.js');
const { extract, extractors } = await load('extract/index.js');
const { standalone } = await load('extract/standalone.js');
const { link } = await load('link/index.js');

const rounds = 300;
const kit = openKit();
const language = kit.language('en');
const path = 'source/2019-03-05-trump-kim-summit-ii.txt';
const text = readFileSync(new URL(path, root), 'utf8');
const parser = unified().use(remarkParse).freeze();

/** A desk that no extractor has seen: what they remember of a text does not flatter them. */
function freshDesk() {
  const report = createReport(path, text);
  const article = read({ id: 'bench', path, format: 'txt', text }, language, report);
  return { article, language, knowledge: kit.knowledge, report };
}

/** Median milliseconds of a piece of work on fresh desks, the first third of the rounds not counted. */
function median(work) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const desk = freshDesk();
    const started = performance.now();
    work(desk, annotations);
    times.push(performance.now() - started);
  }
  const warm = times.slice(rounds / 3).sort((a, b) => a - b);
  return warm[warm.length >> 1];
}

/** What all extractors find: each is given it whole, as the last of them is. */
const annotations = extract(freshDesk());
const linked = link(annotations, freshDesk());

const rows = [
  ['remark-parse (peer)', median(() => parser.parse(text))],
  ['read, as plain text', median(() => freshDesk())],
  ...extractors.map(({ name, extract: run }) => [
    `extract ${name}`,
    median((desk, found) => [...run(desk, found)]),
  ]),
  ['link', median((desk, found) => link(found, desk))],
  ['standalone wordings', median((desk) => standalone(linked, desk))],
];
const [, base] = rows[0];
console.log('stage                        ms    ratio');
for (const [name, ms] of rows) {
  console.log(`${name.padEnd(24)} ${ms.toFixed(3).padStart(6)} ${(ms / base).toFixed(2).padStart(8)}`);
}
