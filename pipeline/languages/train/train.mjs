// `npm run train -- <table> --data <folder>`: public data → a table of weights under `pipeline/languages/`.
const [table = '', flag, folder] = process.argv.slice(2);
if (!/^[a-z]+$/.test(table) || flag !== '--data' || !folder) {
  console.error('Usage: npm run train -- <scores|entities|parts|attributions> --data <folder>');
  process.exitCode = 2;
} else {
  const { train } = await import(`./${table}.mjs`);
  await train(folder);
}
