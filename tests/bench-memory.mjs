// `npm run bench:memory -- [articles] [folder]`: what opening the knowledge base costs, beside JSON.parse of the same
// rows, what each thread adds, and that memory stays flat while thousands of articles are read, searched for names and linked in one process.
// Articles are made of the paragraphs of a folder's Markdown files, of the bundled article where none is named.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const root = new URL('../', import.meta.url);
const load = (path) => import(new URL(`lib/${path}`, root).href);
const [count = 10_000, folder] = [Number(process.argv[2] ?? 10_000), process.argv[3]];
const megabytes = (bytes) => (bytes / 1e6).toFixed(1).padStart(7);
const resident = () => {
  globalThis.gc();
  return process.memoryUsage().rss;
};

const { openKnowledge, sharedKnowledge } = await load('knowledge/index.js');
const { openStore } = await load('knowledge/store.js');
const { storedFact } = await load('knowledge/facts.js');

/** What work costs, and how much memory its result keeps; what it needs on the way is not counted. */
function cost(work) {
  const before = resident();
  const used = process.cpuUsage();
  const started = performance.now();
  globalThis.result = work();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  const told = `${ms.toFixed(1)} ms, ${((user + system) / 1000).toFixed(1)} of them of the processor`;
  const kept = megabytes(resident() - before).trim();
  globalThis.result = undefined;
  return { ms, told: `${told}; ${kept} MB` };
}

const steps = [
  ['its bytes are read', sharedKnowledge],
  ['it is opened', openKnowledge],
  ['the first name is looked up', () => openKnowledge().candidates('Paris')],
].map(([step, work]) => ({ step, ...cost(work) }));
for (const { step, told } of steps) console.log(`${step.padEnd(28)} ${told}`);

/** Resident memory that two threads add which each open the knowledge base, shared or on bytes of their own. */
async function threads(shared) {
  const start = resident();
  const body = `const { parentPort, workerData } = require('node:worker_threads');
    import(${JSON.stringify(new URL('lib/knowledge/index.js', root).href)}).then(({ openKnowledge }) => {
      globalThis.kept = openKnowledge(workerData ?? undefined);
      globalThis.kept.candidates('Paris');
      parentPort.postMessage('open');
    });`;
  const workers = [0, 1].map(() => new Worker(body, { eval: true, workerData: shared ?? null }));
  await Promise.all(workers.map((worker) => new Promise((done) => worker.once('message', done))));
  const added = resident() - start;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return added;
}
console.log(`two threads, each with bytes of its own: ${megabytes(await threads(undefined)).trim()} MB`);
console.log(
  `two threads on shared bytes:             ${megabytes(await threads(sharedKnowledge())).trim()} MB`,
);

const { openKit } = await load('kit.js');
const { read } = await load('read/index.js');
const { createReport } = await load('run/report.js');
const { entities } = await load('extract/entities.js');
const { link } = await load('link/index.js');

const kit = openKit();
const language = kit.language('en');
const paragraphs = paragraphsOf(folder);
console.log(`${paragraphs.length} paragraphs\narticles  heap MB  resident MB`);
for (let index = 0; index < count; index++) {
  const text = Array.from({ length: 12 }, (_, at) => paragraphs[(index * 7 + at * 131) % paragraphs.length]);
  const path = `article-${index}.txt`;
  const report = createReport(path, '');
  const source = { id: path, path, format: 'body', text: text.join('\n\n'), date: '2019-03-05' };
  const article = read(source, language, report);
  if (article) {
    const desk = { article, language, knowledge: kit.knowledge, report };
    link([...entities.extract(desk, [])], desk);
  }
  if ((index + 1) % (count / 10) === 0) {
    globalThis.gc();
    const { heapUsed, rss } = process.memoryUsage();
    console.log(`${String(index + 1).padStart(8)}  ${megabytes(heapUsed)}  ${megabytes(rss).padStart(11)}`);
  }
}

/** The rows of the knowledge base as JSON, to be parsed: the peer of opening it. */
function rowsAsJson() {
  const store = openStore(new Uint8Array(sharedKnowledge()));
  const facts = Array.from({ length: store.dataRows }, (_, row) => storedFact(store.row(row), store.post));
  return JSON.stringify(facts);
}
const json = rowsAsJson();
const peer = cost(() => JSON.parse(json));
const opening = steps.reduce((sum, { ms }) => sum + ms, 0);
console.log(`JSON.parse of its rows: ${peer.told}`);
console.log(`opening it takes ${(opening / peer.ms).toFixed(3)} of that`);

function paragraphsOf(place) {
  const texts = place
    ? readdirSync(place, { recursive: true })
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => readFileSync(join(place, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
    : [readFileSync(new URL('source/2019-03-05-trump-kim-summit-ii.txt', root), 'utf8')];
  return texts.flatMap((text) => text.split('\n\n')).filter((text) => /\p{Lu}/u.test(text));
}
