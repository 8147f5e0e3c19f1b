// `npm run train -- <table> --data <folder>`: labelled data → a table of weights under `pipeline/languages/`.
// What stands after the folder goes to the table's script.
const [table = '', flag, folder, ...options] = process.argv.slice(2);
/** Tables whose data is in the repository. */
const own = new Set(['judgements']);
if (!/^[a-z]+$/.test(table) || (!own.has(table) && (flag !== '--data' || !folder))) {
  console.error(
    'Usage: npm run train -- <scores|entities|parts|attributions> --data <folder>, or npm run train -- judgements',
  );
  process.exitCode = 2;
} else {
  const { train } = await import(`./${table}.mjs`);
  await train(folder, options);
}
