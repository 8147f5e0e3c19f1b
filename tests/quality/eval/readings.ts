// Second readings of held-out articles, made without the gold → how far gold, reading and Claimpress agree.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dates as extractor } from '../../../pipeline/extract/dates.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { learnedFromThird } from '../../../pipeline/languages/en/attribution-weights.ts';
import { ofKind } from '../../../pipeline/model/annotation.ts';
import { deskOf } from '../../desk.ts';
import { exactHits, overlapHits, type Pieces, scoreOf } from '../spans.ts';
import { addCounts, countTimexes, noCounts, scoreTimexes, type Timex, type TimexCounts } from '../timex.ts';
import { isHeldOut, linesOf, spansIn, tableOf, textOf } from './data.ts';

/** An article of a public set. */
interface Source {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly timexes: readonly (readonly [start: number, end: number, type: string, value: string])[];
  readonly attributions: readonly Said[];
}

type Ranges = readonly (readonly [number, number])[];

interface Said {
  readonly source: Ranges;
  readonly cue: Ranges;
  readonly content: Ranges;
}

/** An article that was read: its set, its id, and the lines of the reading. */
interface Reading {
  readonly set: string;
  readonly id: string;
  readonly lines: readonly (readonly string[])[];
}

/** `folder` holds the sets, each in a folder of its own. Reads `tests/quality/readings/`. */
export function readings(folder: string): string {
  const sources = sourcesIn(folder);
  return [datesOf(sources), attributionsOf(sources)].join('\n\n');
}

function sourcesIn(folder: string): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  for (const set of ['timebank', 'aquaint']) {
    const path = join(folder, 'dates', `${set}.json`);
    if (!existsSync(path)) continue;
    for (const { id, dct, text, gold } of JSON.parse(textOf(path)))
      found.set(id, { id, text, date: dct, timexes: gold, attributions: [] });
  }
  const path = join(folder, 'attribution', 'polnear-train.jsonl.gz');
  if (existsSync(path))
    for (const source of linesOf<Omit<Source, 'timexes'>>(path))
      found.set(source.id, { ...source, timexes: [] });
  return found;
}

/** The articles of a file of `tests/quality/readings/`. */
export function readingsIn(name: string): readonly Reading[] {
  return readFileSync(new URL(`../readings/${name}`, import.meta.url), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n').filter((line) => line !== '');
      const [set = '', id = ''] = head.split('\t');
      return { set, id, lines: lines.map((line) => line.split('\t')) };
    });
}

function datesOf(sources: ReadonlyMap<string, Source>): string {
  const rows = new Map<string, TimexCounts>();
  const add = (name: string, wanted: readonly Timex[], found: readonly Timex[]) =>
    rows.set(name, addCounts(rows.get(name) ?? noCounts, countTimexes(wanted, found)));
  for (const { set, id, lines } of readingsIn('dates.tsv')) {
    const source = sources.get(id);
    if (!source) continue;
    const place = spansIn(source.text);
    const timexes = (all: readonly (readonly [number, number, string, string])[]): Timex[] =>
      all.flatMap(([start, end, type, value]) =>
        place([[start, end]]).map((span) => ({ ...span, type, value })),
      );
    const reading = timexes(
      lines.map(([start, end, type = '', value = '']) => [Number(start), Number(end), type, value]),
    );
    const found = ofKind([...extractor.extract(deskOf(source.text, source.date), [])], 'date').map(
      ({ span, finding: { type, value } }) => ({ ...span, type, value }),
    );
    if (set === 'polnear') {
      add(
        `PolNeAR, ${isHeldOut(id) ? 'held out' : 'developed on'}: Claimpress by the reading`,
        reading,
        found,
      );
      continue;
    }
    const gold = timexes(source.timexes);
    add('TimeBank and AQUAINT, held out: the reading by the gold', gold, reading);
    add('TimeBank and AQUAINT, held out: Claimpress by the gold', gold, found);
    add('TimeBank and AQUAINT, held out: Claimpress by the reading', reading, found);
  }
  return tableOf(
    ['time expressions', 'wanted', 'found', 'relaxed', 'strict', 'type', 'value'],
    [...rows].map(([name, counts]) => {
      const { relaxed, strict, type, value } = scoreTimexes(counts);
      return [name, counts.gold, counts.found, relaxed, strict, type, value];
    }),
  );
}

const parts = ['source', 'cue', 'content'] as const;

interface Sum {
  wanted: number;
  found: number;
  exact: number;
  overlap: number;
}

function attributionsOf(sources: ReadonlyMap<string, Source>): string {
  const rows = new Map<string, Sum>();
  for (const { id, lines } of readingsIn('attributions.tsv')) {
    const source = sources.get(id);
    if (!source) continue;
    const place = spansIn(source.text);
    const read = lines.map(([from = '', cue = '', content = '']) => ({
      source: rangesOf(from),
      cue: rangesOf(cue),
      content: rangesOf(content),
    }));
    const own = ofKind(extract(deskOf(source.text, source.date)), 'attribution').map(
      ({ finding }) => finding,
    );
    for (const part of parts) {
      const filled = (all: readonly Pieces[]): Pieces[] => all.filter((pieces) => pieces.length > 0);
      const gold = filled(source.attributions.map((said) => place(said[part])));
      const reading = filled(read.map((said) => place(said[part])));
      const found = filled(own.map((said) => said[part]));
      const add = (name: string, a: readonly Pieces[], b: readonly Pieces[]) => {
        const sum = rows.get(name) ?? { wanted: 0, found: 0, exact: 0, overlap: 0 };
        rows.set(name, sum);
        sum.wanted += a.length;
        sum.found += b.length;
        sum.exact += exactHits(a, b);
        sum.overlap += overlapHits(source.text, a, b);
      };
      const learned = learnedFromThird ? ', which it learned from' : '';
      add(`${part}: the reading by the gold`, gold, reading);
      add(`${part}: Claimpress by the gold${learned}`, gold, found);
      add(`${part}: Claimpress by the reading`, reading, found);
    }
  }
  return tableOf(
    ['attributions, 17 articles held out', 'wanted', 'found', 'exact F1', 'overlap F1'],
    [...rows].map(([name, { wanted, found, exact, overlap }]) => [
      name,
      wanted,
      found,
      scoreOf(wanted, found, exact).f1,
      scoreOf(wanted, found, overlap).f1,
    ]),
  );
}

/** `3-7 9-12` as pairs. */
function rangesOf(cell: string): Ranges {
  return cell
    .split(' ')
    .filter((range) => range !== '')
    .map((range) => {
      const [start = 0, end = 0] = range.split('-').map(Number);
      return [start, end] as const;
    });
}
