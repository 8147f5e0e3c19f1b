// `npm run bench -- [articles]`: Claimpress beside a bare unified loop, in one run on one machine.
// Times are only worth comparing with each other; the peer parses, renders and writes a page and does no more.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measured.mjs';

const root = new URL('..', import.meta.url).pathname;
const count = Number(process.argv[2] ?? 1000);
const place = mkdtempSync(join(tmpdir(), 'claimpress-bench-'));

/** Articles of the bundled article's paragraphs, each in an order of its own. */
function writeArchive() {
  const text = readFileSync(join(root, 'source/2019-03-05-trump-kim-summit-ii.txt'), 'utf8');
  const paragraphs = text.split('\n\n').slice(4, -1);
  mkdirSync(join(place, 'source'));
  for (const name of ['site.yaml', 'ratings.yaml']) {
    writeFileSync(join(place, 'source', name), readFileSync(join(root, 'source', name)));
  }
  for (let index = 0; index < count; index++) {
    const turned = paragraphs.map((_, at) => paragraphs[(at * 7 + index) % paragraphs.length]);
    const day = `2019-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
    const head = `---\ntitle: Article ${index}\nauthor: A. Writer\ndate: ${day}\n---\n\n`;
    writeFileSync(join(place, 'source', `article-${index}.md`), `${head}${turned.join('\n\n')}\n`);
  }
}

/** What a build from the cache costs when the output folder is gone. */
function afterRemoving(folder, work) {
  rmSync(folder, { recursive: true });
  return work();
}

const peer = `
  const { readdirSync, readFileSync, writeFileSync, mkdirSync } = await import('node:fs');
  const { unified } = await import('unified');
  const parse = (await import('remark-parse')).default;
  const gfm = (await import('remark-gfm')).default;
  const rehype = (await import('remark-rehype')).default;
  const stringify = (await import('rehype-stringify')).default;
  const loop = unified().use(parse).use(gfm).use(rehype).use(stringify).freeze();
  const folder = ${JSON.stringify(join(place, 'source'))};
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
    const page = String(loop.processSync(readFileSync(folder + '/' + name, 'utf8')));
    mkdirSync(${JSON.stringify(join(place, 'peer'))} + '/' + name, { recursive: true });
    writeFileSync(${JSON.stringify(join(place, 'peer'))} + '/' + name + '/index.html', page);
  }`;

const built = (out, options) => `
  const { build } = await import(${JSON.stringify(join(root, 'lib/index.js'))});
  const result = await build({ source: ${JSON.stringify(join(place, 'source'))}, out: ${JSON.stringify(place)} + '/${out}', ${options} });
  if (result.status !== 0) throw new Error(JSON.stringify(result.messages.slice(0, 3)));`;

const cache = `cache: ${JSON.stringify(join(place, 'cache'))}`;

try {
  writeArchive();
  const rows = [
    ['bare unified loop (peer)', measure(peer)],
    ['claimpress, cold, one thread', measure(built('one', 'cache: null, threads: 1'))],
    ['claimpress, cold, all threads', measure(built('all', cache))],
    [
      'claimpress, all pages written anew',
      afterRemoving(join(place, 'all'), () => measure(built('all', cache))),
    ],
    ['claimpress, nothing changed', measure(built('all', cache))],
  ];
  const [, base] = rows[0];
  console.log(`${count} articles of 7 KB; ratios to the peer\n`);
  console.log('run                                 wall    ratio    CPU ratio    peak MB');
  for (const [name, { wall, cpu, peak }] of rows) {
    const cells = [
      name.padEnd(33),
      `${(wall / 1000).toFixed(2)} s`.padStart(8),
      (wall / base.wall).toFixed(2).padStart(8),
      (cpu / base.cpu).toFixed(2).padStart(12),
      peak.toFixed(0).padStart(10),
    ];
    console.log(cells.join(' '));
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
