// Who is meant, by Wikidata id: sets of linked mentions, the held-out third of each apart, every error with its cause.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extract } from '../../../pipeline/extract/index.ts';
import { link } from '../../../pipeline/link/index.ts';
import { type AnnotationOf, ofKind } from '../../../pipeline/model/annotation.ts';
import { overlaps } from '../../../pipeline/model/span.ts';
import { deskOf } from '../../desk.ts';
import { scoreOf } from '../spans.ts';
import { isHeldOut, linesOf, tableOf } from './data.ts';
import { type Gold, isNamed, keyOf, type Units, unitsOf, type Wanted } from './linkedGold.ts';

type Mention = AnnotationOf<'entity'>;

interface Sum {
  gold: number;
  found: number;
  hits: number;
  /** The same over names alone: without common nouns, and without words that merely refer back. */
  named: number;
  namedHits: number;
  /** Found demonyms ("Iraqi") that the set does not annotate: most sets leave them out. */
  demonyms: number;
  /** Gold mentions whose entity the knowledge base holds; of these, found ones, and of these, rightly linked ones. */
  known: number;
  reachable: number;
  right: number;
}

/** What a document came to. */
interface Read {
  readonly text: string;
  readonly units: Units;
  /** Linked and unlinked mentions within the annotated part, by place. */
  readonly mentions: ReadonlyMap<string, Mention>;
  isKnown(id: string): boolean;
  isCandidate(words: string, id: string): boolean;
}

/**
 * `folder` holds `*.jsonl`; names of sets after it choose among them; with `--misses` every error of the part
 * that is not held out is listed, by cause.
 */
export function linking(folder: string, options: readonly string[] = []): string {
  const chosen = options.filter((each) => !each.startsWith('-'));
  const misses: string[] = [];
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .filter((name) => chosen.length === 0 || chosen.some((each) => name.startsWith(each)))
    .sort()
    .flatMap((name) => {
      const documents = linesOf<Gold>(join(folder, name));
      const set = basename(name, '.jsonl');
      const held = (each: Gold) => isHeldOut(`${set}/${each.id}`);
      const open = documents.filter((each) => !held(each));
      return [
        rowOf(set, open, (miss) => misses.push(`${miss[0]}\t${set}\t${miss[1]}`)),
        rowOf(`${set}, held out`, documents.filter(held), () => undefined),
      ];
    });
  const head = [
    'set',
    'gold',
    'found',
    'P',
    'R',
    'F1',
    'names F1',
    'without demonyms',
    'in base',
    'spans',
    'right',
  ];
  const listed = options.includes('--misses') ? `\n\n${misses.sort().join('\n')}` : '';
  return `${tableOf(head, rows)}\n\n${causesOf(misses)}${listed}`;
}

/** How often each cause stands in the list. */
function causesOf(misses: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const miss of misses) {
    const [cause = ''] = miss.split('\t', 1);
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return tableOf(
    ['cause, held out apart', 'errors'],
    [...counts].sort(([, a], [, b]) => b - a).map(([cause, count]) => [cause, String(count)]),
  );
}

type Tell = (miss: readonly [cause: string, shown: string]) => void;

function rowOf(name: string, documents: readonly Gold[], tell: Tell): (string | number)[] {
  const sum: Sum = {
    ...{ gold: 0, found: 0, hits: 0, named: 0, namedHits: 0 },
    ...{ demonyms: 0, known: 0, reachable: 0, right: 0 },
  };
  for (const document of documents) {
    const read = readDocument(document);
    scoreWanted(read, sum, tell);
    scoreFound(read, sum, tell);
  }
  const { precision, recall, f1 } = scoreOf(sum.gold, sum.found, sum.hits);
  const names = scoreOf(sum.named, sum.found - (sum.hits - sum.namedHits), sum.namedHits);
  const without = scoreOf(sum.gold, sum.found - sum.demonyms, sum.hits);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return [
    ...[name, String(sum.gold), String(sum.found), precision, recall, f1, names.f1, without.f1],
    ...[share(sum.known, sum.gold), share(sum.reachable, sum.known), share(sum.right, sum.reachable)],
  ];
}

/** A day at the beginning of a title: "20180306 - A bus fire". A number of eight digits is none. */
const titleDay = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]) - /;

function readDocument(document: Gold): Read {
  const { text } = document;
  const date = titleDay.exec(document.title);
  const desk = deskOf(text, date ? `${date[1]}-${date[2]}-${date[3]}` : '');
  const { annotations } = link(extract(desk), desk);
  const units = unitsOf(document);
  const inside = ofKind(annotations, 'entity').filter(
    ({ span }) => span.start >= units.within.start && span.end <= units.within.end,
  );
  return {
    text,
    units,
    mentions: new Map(inside.map((mention) => [keyOf(mention.span), mention])),
    isKnown: (id) => desk.knowledge.fact(id) !== undefined,
    isCandidate: (words, id) =>
      desk.knowledge.candidates(words.replace(/\s+/g, ' ')).some(({ fact }) => fact.wikidata === id),
  };
}

/** Each unit once: by its own words, else by all of its parts that were found. */
function scoreWanted(read: Read, sum: Sum, tell: Tell): void {
  for (const { root, parts } of read.units.roots) {
    const hit = isHit(read, root) || isHitByParts(read, parts);
    const known = read.isKnown(root.entity_id);
    const spanned = hit || read.mentions.has(root.at);
    const named = isNamed(read.text, root);
    sum.gold++;
    sum.hits += hit ? 1 : 0;
    sum.named += named ? 1 : 0;
    sum.namedHits += named && hit ? 1 : 0;
    sum.known += known ? 1 : 0;
    sum.reachable += known && spanned ? 1 : 0;
    sum.right += known && hit ? 1 : 0;
    if (!hit) tell([missOf(read, root, known), `${shown(read, root)} · ${root.entity_id} ${root.name}`]);
  }
}

function isHit(read: Read, { at, entity_id }: Wanted): boolean {
  return read.mentions.get(at)?.finding.wikidata === entity_id;
}

function isHitByParts(read: Read, parts: readonly Wanted[]): boolean {
  const found = parts.filter(({ at }) => read.mentions.get(at)?.finding.wikidata);
  return found.length > 0 && found.every((part) => isHit(read, part));
}

function missOf(read: Read, wanted: Wanted, known: boolean): string {
  const mention = read.mentions.get(wanted.at);
  const other = [...read.mentions.values()].some(({ span }) => overlaps(span, wanted.place));
  if (!isNamed(read.text, wanted)) return 'missed: common noun or reference back';
  if (!mention) {
    const bounds = other ? 'other bounds' : 'not found';
    return known ? `missed: ${bounds}` : `not in the base: ${bounds}`;
  }
  if (!known)
    return mention.finding.wikidata === null ? 'not in the base: unlinked' : 'not in the base: linked';
  const { start, end } = wanted.place;
  const candidate = read.isCandidate(read.text.slice(start, end), wanted.entity_id);
  const outcome = mention.finding.wikidata === null ? 'refused' : 'wrong';
  return `${outcome}: ${candidate ? 'was a candidate' : 'was no candidate'}`;
}

/** Links count as found where the set says who is meant, or says nothing of the place. */
function scoreFound(read: Read, sum: Sum, tell: Tell): void {
  const { roots, ignored, nil } = read.units;
  const labels = roots.flatMap(({ root, parts }) => [root, ...parts]);
  const hitRoots = new Set<string>();
  for (const { root, parts } of roots) {
    if (isHit(read, root)) hitRoots.add(root.at);
    else if (isHitByParts(read, parts)) {
      sum.found++;
      for (const { at } of parts) hitRoots.add(at);
    }
  }
  for (const [at, mention] of read.mentions) {
    const { finding, span } = mention;
    if (finding.wikidata === null || ignored.has(at)) continue;
    if (hitRoots.has(at)) {
      if (roots.some(({ root }) => root.at === at)) sum.found++;
      continue;
    }
    sum.found++;
    const label = labels.find((each) => each.at === at);
    if (label) continue;
    const cause = spuriousOf(
      mention,
      nil.has(at),
      labels.some(({ place }) => overlaps(place, span)),
    );
    if (finding.form === 'demonym') sum.demonyms++;
    tell([`spurious: ${cause}`, `${shown(read, { at, place: span })} → ${finding.wikidata} ${finding.name}`]);
  }
}

function spuriousOf({ finding }: Mention, nil: boolean, overlapping: boolean): string {
  if (nil) return 'Wikidata does not hold it';
  if (overlapping) return 'other bounds';
  return finding.form === 'demonym' ? 'a demonym, not annotated' : 'not annotated';
}

/** The words with a few of their neighbours. */
function shown(
  { text, mentions }: Read,
  { at, place: { start, end } }: Pick<Wanted, 'at' | 'place'>,
): string {
  const around = `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`;
  const linked = mentions.get(at)?.finding;
  return `${around.replace(/\s+/g, ' ')}${linked?.wikidata ? ` → ${linked.wikidata} ${linked.name} ${linked.type}` : ''}`;
}
