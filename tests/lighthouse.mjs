// `npm run lighthouse -- <lighthouse>`: articles and fact checks of dist/ before Lighthouse, on a phone and on a desk.
// Lighthouse is no dependency, for it is 185 MB large: install `lighthouse@12` anywhere and name its command.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const [command = 'lighthouse'] = process.argv.slice(2);
const dist = new URL('../dist/', import.meta.url).pathname;
/** Performance is told and not asked for: it depends on the machine. */
const least = { performance: 0, accessibility: 100, 'best-practices': 100, seo: 100 };
const tries = 2;

/** A server of dist/ in a thread, for this one waits for Lighthouse. */
const server = `
const { createServer } = require('node:http');
const { readFileSync } = require('node:fs');
const { gzipSync } = require('node:zlib');
const { parentPort, workerData: dist } = require('node:worker_threads');
const { files } = JSON.parse(readFileSync(dist + 'build.json', 'utf8'));
const server = createServer(({ url }, response) => {
  const path = decodeURI(url).slice(1).replace(/(^|\\/)$/, '$1index.html');
  if (!files[path]) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': files[path].type, 'content-encoding': 'gzip' });
  response.end(gzipSync(readFileSync(dist + path)));
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

/** Again where the browser did not come up. */
function patiently(run) {
  let ran = run();
  for (let tried = 1; ran.status !== 0 && tried < tries; tried++) ran = run();
  return ran;
}

const worker = new Worker(server, { eval: true, workerData: dist });
const port = await new Promise((resolve) => worker.once('message', resolve));
const place = mkdtempSync(join(tmpdir(), 'claimpress-lighthouse-'));
const factCheck = readdirSync(join(dist, 'fact-checks'), { withFileTypes: true }).find((each) =>
  each.isDirectory(),
);
const article = readdirSync(join(dist, 'opinion'), { recursive: true }).find((path) =>
  existsSync(join(dist, 'opinion', path, 'annotations.jsonld')),
);
let isGood = true;

for (const path of [`opinion/${article}/`, `fact-checks/${factCheck?.name}/`]) {
  for (const form of [[], ['--preset=desktop']]) {
    const report = join(place, 'report.json');
    const { status, stderr, error } = patiently(() =>
      spawnSync(
        command,
        [
          `http://127.0.0.1:${port}/${path}`,
          ...form,
          '--quiet',
          '--chrome-flags=--headless --no-sandbox --disable-gpu',
          '--output=json',
          `--output-path=${report}`,
        ],
        { encoding: 'utf8' },
      ),
    );
    if (status !== 0) throw new Error(`Lighthouse did not run: ${error ?? stderr}`);
    const { categories } = JSON.parse(readFileSync(report, 'utf8'));
    const scores = Object.entries(least).map(([name, wanted]) => {
      const score = Math.round(categories[name].score * 100);
      isGood &&= score >= wanted;
      return `${name} ${score}`;
    });
    console.log(`${path} ${form[0] ?? 'phone'}: ${scores.join(', ')}`);
  }
}
rmSync(place, { recursive: true });
await worker.terminate();
process.exitCode = isGood ? 0 : 1;
