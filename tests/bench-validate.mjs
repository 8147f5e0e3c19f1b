// `npm run bench:validate -- [pages]`: the validator over a folder of fact-check pages, beside parse5 on the same pages.
// Times are only worth comparing with each other; the peer reads and parses every page and does no more.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measured.mjs';

const root = new URL('..', import.meta.url).pathname;
const count = Number(process.argv[2] ?? 10_000);
const place = mkdtempSync(join(tmpdir(), 'claimpress-bench-'));
const pages = ['korean-war-end', 'travel-ban', 'uss-pueblo-seizure', 'korea-economy-population'];

/** Fact-check pages of the bundled publication, each with an address of its own. */
function writePages() {
  const texts = pages.map((name) => [
    name,
    readFileSync(join(root, 'dist/fact-checks', name, 'index.html'), 'utf8'),
  ]);
  for (let index = 0; index < count; index++) {
    const [name, text] = texts[index % texts.length];
    mkdirSync(join(place, String(index % 100)), { recursive: true });
    writeFileSync(
      join(place, String(index % 100), `${index}.html`),
      text.replaceAll(`/${name}/`, `/${name}-${index}/`),
    );
  }
  return texts.reduce((sum, [, text]) => sum + text.length, 0) / texts.length;
}

const listed = `
  const { pagesBelow, Validator } = await import(${JSON.stringify(join(root, 'lib/validator.js'))});
  const files = pagesBelow(${JSON.stringify(place)});`;

const peer = `
  ${listed}
  const { readFileSync } = await import('node:fs');
  const { parse } = await import('parse5');
  for (const file of files) parse(readFileSync(file, 'utf8'));`;

const own = `
  ${listed}
  const validator = new Validator({ readers: true });
  for (const file of files) {
    const { messages, reviews } = validator.file(file);
    if (messages.length > 0 || reviews !== 1) throw new Error(JSON.stringify(messages));
  }`;

try {
  const size = writePages();
  const rows = [
    ['parse5 alone (peer)', measure(peer)],
    ['claimpress validate --readers', measure(own)],
  ];
  const [, base] = rows[0];
  console.log(`${count} pages of ${(size / 1000).toFixed(0)} KB; ratios to the peer\n`);
  console.log('run                              wall    pages/s    ratio    CPU ratio    peak MB');
  for (const [name, { wall, cpu, peak }] of rows) {
    const cells = [
      name.padEnd(30),
      `${(wall / 1000).toFixed(2)} s`.padStart(8),
      ((count * 1000) / wall).toFixed(0).padStart(9),
      (wall / base.wall).toFixed(2).padStart(8),
      (cpu / base.cpu).toFixed(2).padStart(12),
      peak.toFixed(0).padStart(10),
    ];
    console.log(cells.join(' '));
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
