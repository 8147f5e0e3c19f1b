// Files of gold data → documents with marked names: `{id, text, names: [{start, end, kind, unsure}]}`. Only sets whose licences let weights ship.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gumDocuments } from './gum.mjs';

const labels = new Map([
  ...'PER politician person writer musicalartist scientist researcher Person'
    .split(' ')
    .map((label) => [label, 'PER']),
  ...'ORG organisation politicalparty university band Organisation'.split(' ').map((label) => [label, 'ORG']),
  ...'LOC country location Location'.split(' ').map((label) => [label, 'LOC']),
  ...'Temporal Quantity Money'.split(' ').map((label) => [label, undefined]),
]);

/** What a label is here; a name of any other kind is MISC, what is no name undefined. */
const kindOf = (label) => (labels.has(label) ? labels.get(label) : 'MISC');

const domains = ['ai', 'literature', 'music', 'science'];

/** Sets with the third of those that are also measured on left out. */
const files = [
  'wikigold',
  'crossner-politics-dev',
  'crossner-politics-train',
  ...domains.flatMap((domain) => [`crossner-${domain}-dev`, `crossner-${domain}-train`]),
  're3d',
];
const measured = new Set(['wikigold', 'crossner-politics-dev']);

/** Whether a document belongs to the third that is only measured on (README, "Measured"). */
function isHeldOut(id) {
  return createHash('sha256').update(id).digest()[0] % 3 === 0;
}

/** Genres of GUM whose texts may be learned from. */
const genres = ['academic', 'bio', 'textbook', 'voyage'];

/** Every document that may be learned from. Throws where a file is missing. */
export function goldDocuments(folder, names) {
  const gum = genres.flatMap((genre) =>
    gumDocuments(unpacked(join(folder, 'pos', `gum-${genre}.conllu.gz`)), genre).map((document) =>
      withoutTitles(document, names),
    ),
  );
  const marked = files.flatMap((set) => {
    const chunks = chunksOf(readFileSync(join(folder, 'entities', `${set}.txt`), 'utf8'));
    return chunks
      .map((chunk, index) => ({ id: `${set}/${index}`, ...joined(chunk) }))
      .filter(({ id }) => !measured.has(set) || !isHeldOut(id))
      .map((document) => (set === 're3d' ? named(document, names) : withoutTitles(document, names)));
  });
  return [...marked, ...gum];
}

const unpacked = (path) => gunzipSync(readFileSync(path)).toString('utf8');

/** Names of people without their titles; what only introduces names ("Figure") is none. */
function withoutTitles({ id, text, names }, { titles, common }) {
  const kept = names
    .filter(({ start, end }) => !common.has(text.slice(start, end).toLowerCase()))
    .map((name) =>
      name.kind === 'PER' ? { ...name, start: afterTitle(text, name.start, name.end, titles) } : name,
    );
  return { id, text, names: kept };
}

/** Runs of thirty sentences, each a list of `[word, tag]`. */
function chunksOf(text) {
  const sentences = text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines.map((line) => line.split(/[\t ]+/)).map((row) => [row[0] ?? '', row.at(-1) ?? 'O']),
    );
  return Array.from({ length: Math.ceil(sentences.length / 30) }, (_, i) =>
    sentences.slice(i * 30, i * 30 + 30),
  );
}

/** Sentences as paragraphs, and where their names stand. */
function joined(sentences) {
  let text = '';
  const names = [];
  for (const sentence of sentences) {
    if (text !== '') text += '\n\n';
    let open;
    sentence.forEach(([word, tag], index) => {
      if (index > 0 && !/^(?:[.,;:?!)\]%]|'s|'|n't)$/.test(word) && !/[([]$/.test(text)) text += ' ';
      const label = tag.slice(2);
      if (tag === 'O' || tag.startsWith('B') || open?.label !== label) open = undefined;
      const start = text.length;
      text += word;
      if (tag === 'O') return;
      if (!open) {
        open = { start, end: start, kind: kindOf(label), label };
        if (open.kind) names.push(open);
      }
      open.end = text.length;
    });
  }
  return { text, names };
}

const article = /^(?:(?:the|a|an|its|his|their)\s+)+/i;
const link = /^(?:of|and|for|the|in|on|de|al|&|'s|-|,|\)|to|bin|el|a|an|al-.*)$/;

/** A set that marks descriptions too ("a new Prime Minister"): names alone; what is half a name is `unsure`. */
function named({ id, text, names }, { titles }) {
  const kept = [];
  for (const name of names) {
    let start = name.start + (article.exec(text.slice(name.start, name.end))?.[0].length ?? 0);
    if (!/\p{Lu}/u.test(text.slice(start, name.end))) continue;
    if (name.kind === 'PER') start = afterTitle(text, start, name.end, titles);
    const words = text.slice(start, name.end).split(/\s+/);
    const unsure = !words.every((word) => /^[\p{Lu}\d(]/u.test(word) || link.test(word));
    kept.push({ ...name, start, unsure });
  }
  return { id, text, names: kept };
}

/** Where a person's name starts behind its titles. */
function afterTitle(text, from, to, titles) {
  let start = from;
  for (;;) {
    const words = text.slice(start, to).split(' ');
    const count = [3, 2, 1].find(
      (k) => k < words.length && titles.has(words.slice(0, k).join(' ').toLowerCase()),
    );
    if (count === undefined) return start;
    start += words.slice(0, count).join(' ').length + 1;
  }
}

/** Running text in which it is counted how words are written: `[text, format]`. */
export function plainTexts(folder) {
  const read = (path) => readFileSync(join(folder, path));
  const lines = (path) => read(path).toString('utf8').split('\n');
  const conllu = (path) =>
    unpacked(join(folder, path))
      .split('\n')
      .filter((line) => line.startsWith('# text = '))
      .map((line) => line.slice(9))
      .join('\n\n');
  return [
    ...archived(gunzipSync(read('articles/digitalgov.tar.gz'))).map((text) => [text, 'md']),
    ...['bio', 'voyage', 'whow'].flatMap((genre) =>
      lines(`gum/${genre}.jsonl`)
        .filter(Boolean)
        .map((line) => [JSON.parse(line).text, 'body']),
    ),
    ...['ud-english-ewt-dev', 'gum-academic', 'gum-textbook'].map((name) => [
      conllu(`pos/${name}.conllu.gz`),
      'body',
    ]),
    [
      lines('claims/checkworthy-ct24-train.tsv')
        .slice(1)
        .map((line) => line.split('\t')[1] ?? '')
        .join('\n\n'),
      'body',
    ],
  ];
}

/** The Markdown files of a tape archive (ustar), without front matter and shortcodes. */
function archived(bytes) {
  const texts = [];
  for (let at = 0; at + 512 <= bytes.length; ) {
    const name = bytes.toString('utf8', at, at + 100).replace(/\0.*$/, '');
    const size = Number.parseInt(bytes.toString('utf8', at + 124, at + 136), 8) || 0;
    const file = bytes[at + 156] === 0x30 || bytes[at + 156] === 0;
    if (file && name.endsWith('.md')) {
      const text = bytes.toString('utf8', at + 512, at + 512 + size);
      texts.push(text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/\{\{[^}]*\}\}/g, ''));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return texts;
}
