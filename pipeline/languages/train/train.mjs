// `npm run train -- <table> --data <folder>`: public data → a table of weights under `pipeline/languages/`.
import { execFileSync } from 'node:child_process';

const [table = '', flag, folder] = process.argv.slice(2);
if (!/^[a-z]+$/.test(table) || flag !== '--data' || !folder) {
  console.error('Usage: npm run train -- <tags | attributions> --data <folder>');
  process.exitCode = 2;
} else {
  const { train } = await import(`./${table}.mjs`);
  await train(folder);
  execFileSync('npx', ['biome', 'format', '--write', 'pipeline/languages/en'], { stdio: 'inherit' });
}
