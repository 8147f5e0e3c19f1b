// `npm run bench:stages -- [folder]`: what each stage costs beside remark-parse on the same articles, in one process.
// Articles are the bundled one, over and over; or all texts of a folder (.txt, .md, and .jsonl by the line), which
// keeps what is remembered of words and names from flattering anybody. In each round every stage works on all
// articles, one stage after the other, so that what else the machine does falls on all alike; processor time, for it is
// shared.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const root = new URL('../', import.meta.url);
const load = (path) => import(new URL(`lib/${path}`, root).href);
const { openKit } = await load('kit.js');
const { bySpan } = await load('model/span.js');
const { read: readSource } = await load('read/index.js');
const { createReport } = await load('run/report.js');
const { extractors, refiners } = await load('extract/index.js');
const { standalone } = await load('extract/standalone.js');
const { link } = await load('link/index.js');

/** How many articles are gone through at least, and in how many rounds; the first third of them does not count. */
const [leastArticles, leastRounds] = [1200, 9];
/** How often the bundled article stands in for the articles of a round. */
const copies = 20;
/** Shorter texts are no articles. */
const shortest = 1500;

const kit = openKit();
const language = kit.language('en');
const parser = unified().use(remarkParse).freeze();
const stages = ['remark-parse', 'read', ...extractors.map(({ name }) => name), 'link', 'standalone'];
/** What is told together, as the goals are. */
const sums = [
  ['entities + link', ['entities', 'link']],
  ['attributions + scores + claims', ['attributions', 'scores', 'claims']],
  ['all stages', stages.slice(1)],
];

function bundled() {
  const path = 'source/2019-03-05-trump-kim-summit-ii.txt';
  const text = readFileSync(new URL(path, root), 'utf8');
  return Array.from({ length: copies }, () => ({ id: 'bench', path, format: 'txt', text }));
}

function articlesOf(folder) {
  const files = readdirSync(folder, { recursive: true }).sort();
  return files
    .flatMap((path) => {
      const format = /\.(txt|md|jsonl)$/.exec(path)?.[1];
      if (!format) return [];
      const content = readFileSync(join(folder, path), 'utf8');
      if (format !== 'jsonl')
        return [{ id: path, path, format: format === 'md' ? 'md' : 'body', text: content }];
      const lines = content.split('\n').filter((line) => line !== '');
      return lines.map((line, at) => ({
        id: `${path}-${at}`,
        path,
        format: 'body',
        text: JSON.parse(line).text,
      }));
    })
    .filter(({ text }) => text?.length >= shortest)
    .map((source) => ({ ...source, date: '2019-03-05' }));
}

/** What each stage takes on all articles, in the order of `stages`; each sees what those before it found. */
function round(articles) {
  const spent = [];
  const timed = (subjects, work) => {
    const { user, system } = process.cpuUsage();
    const results = subjects.map(work);
    const after = process.cpuUsage();
    spent.push(after.user + after.system - user - system);
    return results;
  };
  timed(articles, ({ text }) => void parser.parse(text));
  const reports = articles.map(({ path, text }) => createReport(path, text));
  const read = timed(articles, (source, at) => readSource(source, language, reports[at]));
  let desks = read.flatMap((article, at) =>
    article ? [{ article, language, knowledge: kit.knowledge, report: reports[at], found: [] }] : [],
  );
  for (const { name, extract } of extractors) {
    if (name === 'attributions') {
      const refined = (desk) => refiners.reduce((found, { refine }) => refine(found, desk), desk.found);
      desks = desks.map((desk) => ({ ...desk, found: refined(desk) }));
    }
    const own = timed(desks, (desk) => [...extract(desk, desk.found)]);
    desks = desks.map((desk, at) => ({
      ...desk,
      found: [...desk.found, ...own[at]].sort((a, b) => bySpan(a.span, b.span)),
    }));
  }
  const linked = timed(desks, (desk) => link(desk.found, desk));
  timed(desks, (desk, at) => standalone(linked[at], desk));
  return spent;
}

const [folder] = process.argv.slice(2);
const articles = folder ? articlesOf(folder) : bundled();
const times = stages.map(() => []);
const rounds = Math.max(leastRounds, Math.ceil(leastArticles / articles.length));
for (let count = 0; count < rounds; count++) {
  const spent = round(articles);
  if (count >= rounds / 3) for (const [stage, time] of spent.entries()) times[stage].push(time);
}

/** The quickest round: what disturbs a round only makes it slower. */
const took = new Map(stages.map((name, stage) => [name, Math.min(...times[stage]) / 1000 / articles.length]));
const base = took.get('remark-parse');
const tell = (name, ms) =>
  console.log(`${name.padEnd(31)} ${ms.toFixed(3).padStart(6)} ${(ms / base).toFixed(2).padStart(8)}`);
const length = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length / 1000;
console.log(
  `${articles.length} articles of ${length.toFixed(1)} KB\nstage                               ms    ratio`,
);
for (const [name, ms] of took) tell(name, ms);
console.log('');
for (const [name, parts] of sums)
  tell(
    name,
    parts.reduce((sum, part) => sum + took.get(part), 0),
  );
