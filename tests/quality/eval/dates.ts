// Time expressions by TempEval-3's rules: TimeBank and AQUAINT, the held-out third apart; by rule, and the misses.
import { join } from 'node:path';
import { dates as extractor } from '../../../pipeline/extract/dates.ts';
import { ofKind } from '../../../pipeline/model/annotation.ts';
import { deskOf } from '../../desk.ts';
import {
  addCounts,
  countPairs,
  noCounts,
  pairTimexes,
  scoreTimexes,
  type Timex,
  type TimexCounts,
} from '../timex.ts';
import { hashByte, isHeldOut, spansIn, tableOf, textOf } from './data.ts';
import { intervalOf } from './interval.ts';

interface Gold {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly gold: readonly (readonly [start: number, end: number, type: string, value: string])[];
}

/** A found expression and the rule that read it. */
interface Read extends Timex {
  readonly by: string;
}

/** One article with what stands in it and what was found. */
interface Marked {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly Timex[];
  readonly found: readonly Read[];
  readonly pairs: readonly (readonly [Timex, Read])[];
}

/**
 * `folder` holds `timebank.json` and `aquaint.json`. Beside the value F1 stands what it would be on 95 of 100 sets of
 * articles like these. `--misses` lists those of the part developed on, and no others.
 */
export function dates(folder: string, options: readonly string[] = []): string {
  const counted = new Map<string, TimexCounts[]>();
  const developed: Marked[] = [];
  for (const set of ['timebank', 'aquaint']) {
    for (const article of JSON.parse(textOf(join(folder, `${set}.json`))) as Gold[]) {
      const marked = markedOf(article);
      const heldOut = isHeldOut(article.id, 'md5');
      const part = heldOut ? 'held out' : 'developed on';
      const names = [part, `${set}, ${part}`, ...(heldOut ? [] : [`${part}, ${halves[halfOf(article.id)]}`])];
      const counts = countPairs(marked);
      for (const name of names) counted.set(name, [...(counted.get(name) ?? []), counts]);
      if (!heldOut) developed.push(marked);
    }
  }
  const parts = [...counted].sort().map(([name, articles]) => {
    const counts = sumOf(articles);
    const { relaxed, strict, type, value } = scoreTimexes(counts);
    const { low, high } = intervalOf(articles, (drawn) => scoreTimexes(sumOf(drawn)).value);
    const interval = `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}`;
    return [name, counts.gold, counts.found, relaxed, strict, type, value, interval];
  });
  return [
    tableOf(['part', 'gold', 'found', 'relaxed', 'strict', 'type', 'value', 'value, 95 of 100'], parts),
    ruleTable(developed),
    ...(options.includes('--misses') ? [developed.flatMap(missesOf).sort().join('\n')] : []),
  ].join('\n\n');
}

function sumOf(articles: readonly TimexCounts[]): TimexCounts {
  return articles.reduce(addCounts, noCounts);
}

function markedOf({ id, dct, text, gold }: Gold): Marked {
  const place = spansIn(text);
  const wanted = gold.flatMap(([start, end, type, value]) =>
    place([[start, end]]).map((span) => ({ ...span, type, value })),
  );
  const found = ofKind([...extractor.extract(deskOf(text, dct), [])], 'date').map(
    ({ span, finding, by }) => ({ ...span, type: finding.type, value: finding.value, by }),
  );
  return { id, text, gold: wanted, found, pairs: pairTimexes(wanted, found) };
}

/** What a rule read: expressions, those with the right range, those with the right value. */
type Tally = [found: number, span: number, value: number];

/** Halves of the part developed on: a rule written from the one is checked on the other. */
const halves = ['first half', 'second half'] as const;

function halfOf(id: string): 0 | 1 {
  return hashByte(id, 'md5', 1) % 2 === 0 ? 0 : 1;
}

/** By rule, in each half of the part developed on; what a rule does on text held out would steer who reads it. */
function ruleTable(articles: readonly Marked[]): string {
  const rules = new Map<string, readonly [Tally, Tally]>();
  const tallyOf = (rule: string, half: 0 | 1): Tally => {
    const row = rules.get(rule) ?? [
      [0, 0, 0],
      [0, 0, 0],
    ];
    rules.set(rule, row);
    return row[half];
  };
  for (const { id, found, pairs } of articles) {
    const half = halfOf(id);
    for (const { by } of found) tallyOf(by, half)[0]++;
    for (const [wanted, read] of pairs) {
      const tally = tallyOf(read.by, half);
      if (wanted.start === read.start && wanted.end === read.end) tally[1]++;
      if (wanted.value === read.value) tally[2]++;
    }
  }
  const found = ([first, second]: readonly [Tally, Tally]): number => first[0] + second[0];
  const rows = [...rules].sort(([, a], [, b]) => found(b) - found(a));
  return tableOf(
    ['rule', 'found', 'right span', 'right value', 'second half: found', 'right span', 'right value'],
    rows.map(([rule, tallies]) => [rule, ...tallies.flat().map(String)]),
  );
}

/** A line for each expression that was missed, made up, cut wrongly or misread. */
function missesOf({ id, text, gold, found, pairs }: Marked): string[] {
  const words = ({ start, end }: Timex) => text.slice(start, end).replaceAll('\n', ' ');
  const around = ({ start, end }: Timex) =>
    `${id}: …${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}…`.replaceAll(
      '\n',
      ' ',
    );
  const paired = new Set<Timex>(pairs.flat());
  return [
    ...gold
      .filter((each) => !paired.has(each))
      .map((each) => `missed  ${words(each)} ${each.type} ${each.value} | ${around(each)}`),
    ...found
      .filter((each) => !paired.has(each))
      .map((each) => `made up  ${each.by}  ${words(each)} ${each.value} | ${around(each)}`),
    ...pairs.flatMap(([wanted, read]) => {
      const value = wanted.value === read.value ? [] : [`${read.value} for ${wanted.value}`];
      const span = wanted.start === read.start && wanted.end === read.end ? [] : [`“${words(wanted)}”`];
      if (value.length + span.length === 0) return [];
      const fault = value.length === 0 ? 'span' : 'value';
      return [`${fault}  ${read.by}  ${words(read)}  ${[...value, ...span].join(', ')} | ${around(read)}`];
    }),
  ];
}
