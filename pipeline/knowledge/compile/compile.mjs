// `npm run knowledge -- --data <folder>`: the open data → pipeline/knowledge/base.bin. Needed only when the data changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { withoutOthersNames } from './aliases.mjs';
import { clean } from './clean.mjs';
import { withCountries } from './countries.mjs';
import { linesOf } from './lines.mjs';
import { namesOf, peopleWords } from './names.mjs';
import { withNamesakes } from './namesakes.mjs';
import { pack } from './pack.mjs';
import { supplemented, supplementRows } from './supplement.mjs';
import { tableEntities } from './table.mjs';

const [flag, folder] = process.argv.slice(2);
if (flag !== '--data' || !folder) {
  console.error('Usage: npm run knowledge -- --data <folder>');
  process.exit(2);
}

const raw = gunzipSync(readFileSync(join(folder, 'entities.ndjson.gz')))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
const records = withCountries(supplemented(raw, supplementRows()));
const countries = new Map(
  records
    .filter(({ type, source }) => type === 'Country' && source.includes('country-codes'))
    .map(({ country, id }) => [country, id]),
);
const surnames = new Set([
  ...readFileSync(join(folder, 'surnames.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0]),
  ...records.filter(({ type }) => type === 'Person').map(({ name }) => name.split(' ').at(-1)),
]);
const entities = withNamesakes(
  withoutOthersNames(records.map((record) => clean(record, countries, surnames)).filter(Boolean)),
);
const data = namesOf(entities);
const wordsOf = (path) => linesOf(path).flatMap((line) => line.split(' '));
const bytes = pack(data, tableEntities(linesOf('table.tsv'), data), peopleWords(entities), {
  given: wordsOf('given.txt'),
  ambiguous: wordsOf('ambiguous.txt'),
});
const target = new URL('../base.bin', import.meta.url);
writeFileSync(target, bytes);
console.log(`${data.length} entities, ${(bytes.length / 1e6).toFixed(1)} MB`);
