// Dates of GUM, eleven genres that are not newswire: how many are found, with the right range, and the right days.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dates as extractor } from '../../../pipeline/extract/dates.ts';
import { type DateFinding, ofKind } from '../../../pipeline/model/annotation.ts';
import { deskOf } from '../../desk.ts';
import { pairTimexes, type Timex } from '../timex.ts';
import { isHeldOut, linesOf, spansIn, tableOf } from './data.ts';

/** TEI dates: a day, month or year, or the ends of a stretch of time. */
interface GumDate {
  readonly start: number;
  readonly end: number;
  readonly when?: string;
  readonly from?: string;
  readonly notBefore?: string;
  readonly to?: string;
  readonly notAfter?: string;
}

interface Document {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly dates: readonly GumDate[];
}

type Gold = Timex & Pick<GumDate, 'when'> & { readonly ends: readonly [string, string] };

/** `folder` holds GUM's `*.jsonl`. Of durations and what recurs GUM says nothing, so that there is no precision. */
export function datesGum(folder: string, options: readonly string[] = []): string {
  const sums = new Map<string, [gold: number, found: number, range: number, days: number]>();
  const misses: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    for (const document of linesOf<Document>(join(folder, file))) {
      const gold = goldOf(document);
      const found = ofKind([...extractor.extract(deskOf(document.text, document.date), [])], 'date').map(
        ({ span, finding }) => ({ ...span, type: finding.type, value: finding.value, finding }),
      );
      const heldOut = isHeldOut(document.id);
      const part = heldOut ? 'held out' : 'developed on';
      const sum = sums.get(part) ?? [0, 0, 0, 0];
      sums.set(part, sum);
      sum[0] += gold.length;
      const open = new Set<Timex>(gold);
      for (const [wanted, read] of pairTimexes(gold, found)) {
        const right = isMeant(wanted as Gold, read.finding);
        sum[1]++;
        if (wanted.start === read.start && wanted.end === read.end) sum[2]++;
        if (right) sum[3]++;
        if (right) open.delete(wanted);
      }
      if (!heldOut)
        misses.push(...[...open].map((each) => `${document.id}: ${wordsOf(document.text, each)}`));
    }
  }
  const rows = [...sums].sort().map(([part, [gold, found, range, days]]) => {
    return [part, String(gold), found / gold, range / gold, days / found];
  });
  const table = tableOf(['part', 'gold', 'recall', 'same range', 'right days of those found'], rows);
  return options.includes('--misses') ? `${table}\n\n${misses.join('\n')}` : table;
}

function goldOf({ text, dates }: Document): Gold[] {
  const place = spansIn(text);
  return dates.flatMap(({ start, end, when, from, notBefore, to, notAfter }) =>
    place([[start, end]]).map((span) => ({
      ...span,
      type: 'DATE',
      value: when ?? '',
      ...(when === undefined ? {} : { when }),
      ends: [from ?? notBefore ?? '', to ?? notAfter ?? ''] as const,
    })),
  );
}

/** Whether a finding is of the gold's day, month or year, or begins and ends with its days; BC is `-0400` there. */
function isMeant({ when, ends: [from, to] }: Gold, { value, from: first, to: last }: DateFinding): boolean {
  if (when !== undefined) return value.replace('BC', '-').startsWith(when);
  return (first ?? '').startsWith(from) && (last ?? '').startsWith(to);
}

function wordsOf(text: string, { start, end }: Timex): string {
  const around = `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return around.replaceAll('\n', ' ');
}
