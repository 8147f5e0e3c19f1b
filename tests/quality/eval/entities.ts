// People, places and organisations: files in CoNLL's form, exact micro F1, the held-out third of each apart.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../../pipeline/extract/index.ts';
import { ofKind } from '../../../pipeline/model/annotation.ts';
import { agentTypes, type EntityType } from '../../../pipeline/model/entity.ts';
import { deskOf } from '../../desk.ts';
import { scoreOf } from '../spans.ts';
import { isHeldOut, tableOf, textOf } from './data.ts';

type Class = 'PER' | 'LOC' | 'ORG';

const classes: readonly Class[] = ['PER', 'LOC', 'ORG'];

/** Each file with how its labels are called here; labels that are missing count for nothing. */
const files: readonly (readonly [string, Readonly<Record<string, Class>>])[] = [
  ['conllpp-dev', { PER: 'PER', LOC: 'LOC', ORG: 'ORG' }],
  ['wikigold', { PER: 'PER', LOC: 'LOC', ORG: 'ORG' }],
  [
    'crossner-politics-dev',
    {
      politician: 'PER',
      person: 'PER',
      politicalparty: 'ORG',
      organisation: 'ORG',
      country: 'LOC',
      location: 'LOC',
    },
  ],
];

/** `folder` holds the files in CoNLL's form; with `--misses` every wrong or missing name is listed. */
export function entities(folder: string, options: readonly string[] = []): string {
  const misses: string[] = [];
  const rows = files
    .filter(([name]) => existsSync(join(folder, `${name}.txt`)))
    .flatMap(([name, labels]) => {
      const texts = chunksOf(textOf(join(folder, `${name}.txt`)));
      const held = (_: unknown, index: number) => isHeldOut(`${name}/${index}`);
      return [
        ...rowsFor(
          name,
          texts.filter((each, index) => !held(each, index)),
          labels,
          misses,
        ),
        ...rowsFor(`${name}, held out`, texts.filter(held), labels, []),
      ];
    });
  const listed = options.includes('--misses') ? `\n\n${misses.join('\n')}` : '';
  return tableOf(['set', 'class', 'gold', 'found', 'P', 'R', 'F1'], rows) + listed;
}

type Line = readonly [word: string, label: string];

/** Documents where the file marks them, else runs of thirty sentences; each a list of sentences. */
function chunksOf(text: string): Line[][][] {
  const chunks: Line[][][] = [[]];
  const marked = text.includes('-DOCSTART-');
  for (const block of text.split(/\r?\n[ \t]*\r?\n/)) {
    const lines = block.split(/\r?\n/).filter((line) => line.trim() !== '');
    const cells = lines
      .map((line) => line.split(/[\t ]+/))
      .map((row): Line => [row[0] ?? '', row[row.length - 1] ?? 'O']);
    if (cells.length === 0) continue;
    const newest = chunks[chunks.length - 1];
    if (marked ? cells[0]?.[0] === '-DOCSTART-' : newest?.length === 30) chunks.push([]);
    if (cells[0]?.[0] !== '-DOCSTART-') chunks[chunks.length - 1]?.push(cells);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

function rowsFor(
  name: string,
  chunks: readonly (readonly (readonly Line[])[])[],
  labels: Readonly<Record<string, Class>>,
  misses: string[],
): (string | number)[][] {
  const sums = new Map(classes.map((each) => [each, { gold: 0, found: 0, hits: 0 }]));
  for (const chunk of chunks) {
    const { text, gold } = joined(chunk, labels);
    const found = foundIn(text);
    for (const [key, kind] of gold) {
      const sum = sums.get(kind);
      if (sum) sum.gold++;
      if (sum && found.get(key) === kind) sum.hits++;
      else misses.push(`MISSED ${kind} ${shown(text, key)} ${found.get(key) ?? ''}`);
    }
    for (const [key, kind] of found) {
      const sum = sums.get(kind);
      if (sum) sum.found++;
      if (gold.get(key) !== kind) misses.push(`WRONG ${kind} ${shown(text, key)} ${gold.get(key) ?? ''}`);
    }
  }
  const all = { gold: 0, found: 0, hits: 0 };
  for (const sum of sums.values()) {
    all.gold += sum.gold;
    all.found += sum.found;
    all.hits += sum.hits;
  }
  return [...sums, ['all', all] as const].map(([kind, { gold, found, hits }]) => {
    const { precision, recall, f1 } = scoreOf(gold, found, hits);
    return [name, kind, String(gold), String(found), precision, recall, f1];
  });
}

/** Sentences as paragraphs, and where their names stand. */
function joined(chunk: readonly (readonly Line[])[], labels: Readonly<Record<string, Class>>) {
  let text = '';
  const gold = new Map<string, Class>();
  for (const sentence of chunk) {
    let open: { start: number; end: number; kind: Class | undefined; label: string } | undefined;
    const close = () => {
      if (open?.kind) gold.set(`${open.start}-${open.end}`, open.kind);
      open = undefined;
    };
    if (text !== '') text += '\n\n';
    sentence.forEach(([word, tag], index) => {
      if (index > 0 && !/^(?:[.,;:?!)\]%]|'s|'|n't)$/.test(word) && !/[([]$/.test(text)) text += ' ';
      const label = tag.slice(2);
      if (tag === 'O' || tag.startsWith('B') || open?.label !== label) close();
      const start = text.length;
      text += word;
      if (tag === 'O') return;
      open ??= { start, end: start, kind: labels[label], label };
      open.end = text.length;
    });
    close();
  }
  return { text, gold };
}

const people: ReadonlySet<EntityType> = new Set(['Person']);
const places: ReadonlySet<EntityType> = new Set(['Country', 'AdministrativeArea', 'City', 'Place']);
const bodies: ReadonlySet<EntityType> = new Set(agentTypes.filter((type) => type !== 'Person'));

function foundIn(text: string): Map<string, Class> {
  const found = new Map<string, Class>();
  for (const { span, finding } of ofKind(extract(deskOf(text)), 'entity')) {
    if (finding.form === 'demonym') continue;
    const { type } = finding;
    const kind = people.has(type) ? 'PER' : places.has(type) ? 'LOC' : bodies.has(type) ? 'ORG' : undefined;
    if (kind) found.set(`${span.start}-${span.end}`, kind);
  }
  return found;
}

/** The words with a few of their neighbours. */
function shown(text: string, key: string): string {
  const [start = 0, end = 0] = key.split('-').map(Number);
  const around = `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`;
  return around.replace(/\s+/g, ' ');
}
