// Entities with their names → the bytes of `base.bin`: sorted fingerprints, postings, rows.
import { load } from './load.mjs';

const { fingerprint, fold } = await load('../fingerprint.ts');
const layout = await load('../layout.ts');
const { storedTypes: types } = layout;

/** The most bearers of one name that are kept. */
const mostBearers = 12;

/**
 * Packs the entities of the data, each with `names: [{ text, matched, weight }]`, and behind them those of the table kept by
 * hand, which are found instead, with `ownNames` and their `place` and without `number` where nobody gave them an id; words
 * of people's names with how many bear them first and last; and the lists of given names. Same input, same bytes.
 */
export function pack(data, table, people, { given, ambiguous }) {
  const identified = [data, table.filter(({ number }) => number !== undefined)].map((entities) =>
    [...entities].sort((a, b) => a.number - b.number),
  );
  const sorted = [...identified.flat(), ...table.filter(({ number }) => number === undefined)];
  const posts = postsOf(sorted);
  const rows = sorted.map((entity) => rowOf(entity, posts));
  const entries = entriesOf(sorted, data.length);
  const opening = new Uint8Array(2 ** layout.openingBits);
  let longest = 1;
  for (const { text } of sorted.flatMap(({ names = [], ownNames = [] }) => [...ownNames, ...names])) {
    const folded = fold(text);
    const words = folded.split(' ').length;
    for (const word of layout.openingsOf(folded)) {
      const slot = fingerprint(word).low & (opening.length - 1);
      opening[slot] = Math.max(opening[slot], words);
    }
    longest = Math.max(longest, words);
  }
  const words = [...people]
    .map(([word, [first, last]]) => ({ ...fingerprint(fold(word)), first, last }))
    .sort((a, b) => a.high - b.high || a.low - b.low)
    .filter(({ high }, index, all) => high !== all[index - 1]?.high);
  const listed = [given, ambiguous].map((list) => list.map(fingerprint).sort(byPrint));
  const encoder = new TextEncoder();
  const chunks = [...rows, ...posts.keys()].map((text) => encoder.encode(text));
  const ends = [0];
  for (const chunk of chunks) ends.push(ends[ends.length - 1] + chunk.length);
  const length = ends[ends.length - 1];
  const numbers = [
    ...[
      layout.magic,
      layout.version,
      sorted.length,
      ...identified.map((entities) => entities.length),
      entries.length,
      posts.size,
      longest,
      length,
      words.length,
      ...listed.map((list) => list.length),
    ],
    ...entries.map(({ high }) => high),
    ...entries.map(({ low }) => low),
    ...entries.map(({ value }) => value),
    ...bucketsOf(entries),
    ...identified.flat().map(({ number }) => number),
    ...ends.slice(0, rows.length + 1),
    ...ends.slice(rows.length),
    ...words.map(({ high }) => high),
    ...words.map(({ first, last }) => Math.min(first, 65535) * 65536 + Math.min(last, 65535)),
    ...listed.flatMap((list) => [...list.map(({ high }) => high), ...list.map(({ low }) => low)]),
  ];
  return Buffer.concat([Buffer.from(Uint32Array.from(numbers).buffer), Buffer.from(opening), ...chunks]);
}

/** Names of posts, the most frequent first, with their numbers. */
function postsOf(entities) {
  const counts = new Map();
  for (const { roles } of entities) {
    for (const { position } of roles) counts.set(position, (counts.get(position) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return new Map(ranked.map(([position], index) => [position, index]));
}

function rowOf(entity, posts) {
  if (!types.includes(entity.type)) throw new Error(`Unexpected type ${entity.type} of ${entity.name}.`);
  const roles = entity.roles.map(({ position, country = '', from = '', to = '' }) =>
    [posts.get(position).toString(36), country, from, to].join('@').replace(/@+$/, ''),
  );
  return [
    entity.name,
    types.indexOf(entity.type).toString(36),
    entity.aliases.join('|'),
    entity.demonyms.join('|'),
    entity.capitalOf ?? '',
    entity.from ?? '',
    entity.to ?? '',
    entity.enwiki === entity.name ? '=' : (entity.enwiki ?? ''),
    roles.join(';'),
    entity.country ?? '',
    String(entity.prior),
  ].join('\t');
}

/**
 * One entry for each name of each entity, by fingerprint: first those of the table kept by hand in its order, then of all
 * others the likelier first.
 */
function entriesOf(entities, fromData) {
  const own = [];
  const others = [];
  const replaced = new Set(entities.slice(fromData).map(({ number }) => number));
  entities.forEach(({ number, names = [], ownNames = [], place }, row) => {
    if (row < fromData && replaced.has(number)) return;
    for (const name of distinct(ownNames, row)) own.push({ ...name, place });
    for (const name of distinct(names, row)) others.push({ ...name, number });
  });
  const keyOf = ({ high, low, value }) => `${high} ${low} ${value >>> 2}`;
  const known = new Set(own.map(keyOf));
  others.sort((a, b) => byPrint(a, b) || b.weight - a.weight || a.number - b.number);
  const kept = others
    .filter(
      (entry, index) => !others[index - mostBearers] || byPrint(others[index - mostBearers], entry) !== 0,
    )
    .filter((entry) => !known.has(keyOf(entry)));
  own.sort((a, b) => byPrint(a, b) || a.place - b.place);
  return [...own, ...kept].sort(byPrint);
}

/** Names of a row, each once as the first of its kinds. */
function distinct(names, row) {
  const seen = new Map();
  for (const { text, matched, weight } of names) {
    const folded = fold(text);
    if (folded === '' || seen.has(folded)) continue;
    const value = row * 4 + layout.matchedKinds.indexOf(matched);
    seen.set(folded, { ...fingerprint(folded), weight, value });
  }
  return [...seen.values()];
}

function byPrint(a, b) {
  return a.high - b.high || a.low - b.low;
}

function bucketsOf(entries) {
  const buckets = new Array(2 ** layout.bucketBits + 1).fill(0);
  for (const { high } of entries) buckets[(high >>> (32 - layout.bucketBits)) + 1]++;
  for (let i = 1; i < buckets.length; i++) buckets[i] += buckets[i - 1];
  return buckets;
}
