// Who is meant, by Wikidata id: sets of linked mentions, the held-out third of each apart.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extract } from '../../../pipeline/extract/index.ts';
import { link } from '../../../pipeline/link/index.ts';
import { ofKind } from '../../../pipeline/model/annotation.ts';
import type { Span } from '../../../pipeline/model/span.ts';
import { deskOf } from '../../desk.ts';
import { scoreOf } from '../spans.ts';
import { isHeldOut, linesOf, spansIn, tableOf } from './data.ts';

interface Label {
  readonly span: readonly [number, number];
  readonly entity_id: string;
  readonly name: string;
  readonly optional?: boolean;
}

interface Gold {
  readonly id: number | string;
  readonly title: string;
  readonly text: string;
  readonly evaluation_span: readonly [number, number];
  readonly labels: readonly Label[];
}

interface Sum {
  gold: number;
  found: number;
  hits: number;
  /** Gold mentions whose span was found, and of these the ones whose entity the knowledge base holds. */
  spans: number;
  reachable: number;
  right: number;
  /** Found demonyms ("Iraqi") that the set does not annotate: most sets leave them out. */
  demonyms: number;
}

const pronouns = /^(?:I|me|my|you|your|he|him|his|she|her|hers|it|its|we|us|our|they|them|their)$/i;

/** `folder` holds `*.jsonl`; with `--misses` every wrong or missing link is listed by cause. */
export function linking(folder: string, options: readonly string[] = []): string {
  const misses: string[] = [];
  const rows = readdirSync(folder)
    .filter(
      (name) =>
        name.endsWith('.jsonl') && options.every((each) => each.startsWith('-') || name.startsWith(each)),
    )
    .sort()
    .flatMap((name) => {
      const documents = linesOf<Gold>(join(folder, name));
      const set = basename(name, '.jsonl');
      const held = (each: Gold) => isHeldOut(`${set}/${each.id}`);
      return [
        rowOf(
          set,
          documents.filter((each) => !held(each)),
          misses,
        ),
        rowOf(`${set}, held out`, documents.filter(held), []),
      ];
    });
  const head = [
    'set',
    'gold',
    'found',
    'P',
    'R',
    'F1',
    'F1 without demonyms',
    'spans found',
    'right of reachable',
  ];
  const listed = options.includes('--misses') ? `\n\n${misses.join('\n')}` : '';
  return tableOf(head, rows) + listed;
}

function rowOf(name: string, documents: readonly Gold[], misses: string[]): (string | number)[] {
  const sum: Sum = { gold: 0, found: 0, hits: 0, spans: 0, reachable: 0, right: 0, demonyms: 0 };
  for (const document of documents) score(document, sum, misses);
  const { precision, recall, f1 } = scoreOf(sum.gold, sum.found, sum.hits);
  const names = scoreOf(sum.gold, sum.found - sum.demonyms, sum.hits);
  const spans = sum.gold === 0 ? 0 : sum.spans / sum.gold;
  const right = sum.reachable === 0 ? 0 : sum.right / sum.reachable;
  return [name, String(sum.gold), String(sum.found), precision, recall, f1, names.f1, spans, right];
}

function score(document: Gold, sum: Sum, misses: string[]): void {
  const { text } = document;
  const date = /^(\d{4})(\d\d)(\d\d)\b/.exec(document.title);
  const desk = deskOf(text, date ? `${date[1]}-${date[2]}-${date[3]}` : '');
  const { annotations } = link(extract(desk), desk);
  const place = spansIn(text);
  const [within = { start: 0, end: text.length }] = place([document.evaluation_span]);
  const labels = document.labels.map((label) => ({ ...label, at: keyOf(place([label.span])[0]) }));
  const wanted = new Map<string, Label>();
  const ignored = new Set<string>();
  for (const label of labels) {
    const { start, end } = place([label.span])[0] ?? within;
    const named = /^Q\d+$/.test(label.entity_id) && !label.optional;
    if (named && !pronouns.test(text.slice(start, end))) wanted.set(label.at, label);
    else if (!/^<NIL>/.test(label.entity_id)) ignored.add(label.at);
  }
  const found = new Map<string, string>();
  const unlinked = new Set<string>();
  for (const { span, finding } of ofKind(annotations, 'entity')) {
    if (span.start < within.start || span.end > within.end) continue;
    if (finding.wikidata === null) unlinked.add(keyOf(span));
    else if (!ignored.has(keyOf(span))) {
      found.set(keyOf(span), finding.wikidata);
      if (finding.form === 'demonym' && !wanted.has(keyOf(span))) sum.demonyms++;
    }
  }
  sum.gold += wanted.size;
  sum.found += found.size;
  for (const [at, id] of found) {
    const label = wanted.get(at);
    if (label?.entity_id === id) sum.hits++;
    else {
      const cause = label ? 'WRONG' : 'SPURIOUS';
      misses.push(
        `${cause} ${shown(text, at)} → ${id} ${desk.knowledge.fact(id)?.name} · ${label?.entity_id ?? ''} ${label?.name ?? ''}`,
      );
    }
  }
  for (const [at, { entity_id: id, name }] of wanted) {
    const known = desk.knowledge.fact(id) !== undefined;
    const spanned = found.has(at) || unlinked.has(at);
    if (spanned) sum.spans++;
    if (spanned && known) sum.reachable++;
    if (spanned && known && found.get(at) === id) sum.right++;
    if (!found.has(at)) {
      misses.push(
        `${unlinked.has(at) ? 'UNLINKED' : 'UNFOUND'}${known ? '' : ' unknown'} ${shown(text, at)} · ${id} ${name}`,
      );
    }
  }
}

function keyOf(span: Span | undefined): string {
  return span ? `${span.start}-${span.end}` : '';
}

/** The words with a few of their neighbours. */
function shown(text: string, at: string): string {
  const [start = 0, end = 0] = at.split('-').map(Number);
  const around = `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`;
  return around.replace(/\s+/g, ' ');
}
