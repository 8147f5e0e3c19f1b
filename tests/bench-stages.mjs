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
const rounds = Math.max(leastRounds, Math.ceil(leastArticles / articles.length));
const spent = Array.from({ length: rounds }, () => round(articles)).slice(Math.ceil(rounds / 3));
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Medians of the rounds: milliseconds an article, and the ratio to the peer in the same round. */
function tell(name, parts) {
  const inRound = (times) => parts.reduce((sum, part) => sum + times[stages.indexOf(part)], 0);
  const ms = median(spent.map(inRound)) / 1000 / articles.length;
  const ratio = median(spent.map((times) => inRound(times) / times[0]));
  console.log(`${name.padEnd(31)} ${ms.toFixed(3).padStart(6)} ${ratio.toFixed(2).padStart(8)}`);
}
const length = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length / 1000;
console.log(`${articles.length} articles of ${length.toFixed(1)} KB`);
console.log('stage                               ms    ratio');
for (const name of stages) tell(name, [name]);
console.log('');
for (const [name, parts] of sums) tell(name, parts);
