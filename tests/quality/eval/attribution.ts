// Who says what: PolNeAR's development part, and a third of its training part.
import { join } from 'node:path';
import { extract } from '../../../pipeline/extract/index.ts';
import { learnedFromThird } from '../../../pipeline/languages/en/attribution-weights.ts';
import { ofKind } from '../../../pipeline/model/annotation.ts';
import { deskOf } from '../../desk.ts';
import { exactHits, overlapHits, overlapPairs, type Pieces, scoreOf } from '../spans.ts';
import { isHeldOut, linesOf, spansIn, tableOf } from './data.ts';

type Pairs = readonly (readonly [number, number])[];

interface Gold {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs }[];
}

type Said = Readonly<Record<'source' | 'cue' | 'content', Pieces>>;

/** A row of the table: which of the spans it counts. */
interface Row {
  readonly name: string;
  pick(said: Said, text: string): Pieces;
}

const rows: readonly Row[] = [
  { name: 'source', pick: ({ source }) => source },
  { name: 'cue', pick: ({ cue }) => cue },
  { name: 'content', pick: ({ content }) => content },
  ...(['direct', 'indirect', 'mixed'] as const).map((form) => ({
    name: `content, ${form}`,
    pick: ({ content }: Said, text: string) => (formOf(text, content) === form ? content : []),
  })),
];

/**
 * `folder` holds `polnear-dev.jsonl` and `polnear-train.jsonl.gz`, of which a third is measured on: weights that ship
 * learned from it, those of `npm run train -- attributions --data <folder> --held-out` did not. Each part is counted by itself, one to one: exact
 * where all pieces begin and end where the annotators' do, quotation marks and stops included; overlap where the two
 * share 0.8 of their words (Dice), wherever marks and stops stand. Parts that one side leaves empty count for neither,
 * so an attribution without a source costs no point. The form is read off the words on either side: all of them in
 * quotation marks, none or some. `source of content`: the share of contents right by overlap whose source is right,
 * exact or by overlap, where both empty is right.
 */
export function attribution(folder: string): string {
  const sets: [string, Gold[]][] = [
    ['dev', linesOf<Gold>(join(folder, 'polnear-dev.jsonl'))],
    [
      learnedFromThird ? 'train, learned from' : 'train, held out',
      linesOf<Gold>(join(folder, 'polnear-train.jsonl.gz')).filter(({ id }) => isHeldOut(id)),
    ],
  ];
  return tableOf(
    ['set', 'part', 'gold', 'exact P', 'exact R', 'exact F1', 'overlap P', 'overlap R', 'overlap F1'],
    sets.flatMap(([name, documents]) => scored(name, documents)),
  );
}

function scored(name: string, documents: readonly Gold[]): (string | number)[][] {
  const sums = rows.map((row) => ({ row, gold: 0, found: 0, exact: 0, overlap: 0 }));
  const credited = { all: 0, exact: 0, overlap: 0 };
  for (const { text, date, attributions } of documents) {
    const place = spansIn(text);
    const gold: Said[] = attributions.map(({ source, cue, content }) => ({
      source: place(source),
      cue: place(cue),
      content: place(content),
    }));
    const found: readonly Said[] = ofKind(extract(deskOf(text, date)), 'attribution').map(
      ({ finding }) => finding,
    );
    for (const sum of sums) {
      const wanted = filled(gold.map((said) => sum.row.pick(said, text)));
      const given = filled(found.map((said) => sum.row.pick(said, text)));
      sum.gold += wanted.length;
      sum.found += given.length;
      sum.exact += exactHits(wanted, given);
      sum.overlap += overlapHits(text, wanted, given);
    }
    const contents = [gold, found].map((all) => all.map(({ content }) => content));
    for (const [g, f] of overlapPairs(text, contents[0] ?? [], contents[1] ?? [])) {
      const sources = [gold[g]?.source ?? [], found[f]?.source ?? []] as const;
      const isBare = sources.every((source) => source.length === 0);
      credited.all++;
      if (isBare || exactHits([sources[0]], [sources[1]]) === 1) credited.exact++;
      if (isBare || overlapHits(text, [sources[0]], [sources[1]]) === 1) credited.overlap++;
    }
  }
  const { all } = credited;
  const share = (hits: number) => (all === 0 ? 0 : hits / all);
  return [
    ...sums.map(({ row, gold, found, exact, overlap }) => {
      const strict = scoreOf(gold, found, exact);
      const loose = scoreOf(gold, found, overlap);
      const figures = [strict.precision, strict.recall, strict.f1, loose.precision, loose.recall, loose.f1];
      return [name, row.name, gold, ...figures];
    }),
    [name, 'source of content', all, '', '', share(credited.exact), '', '', share(credited.overlap)],
  ];
}

/** All in quotation marks, none of it, or some. */
function formOf(text: string, content: Pieces): 'direct' | 'indirect' | 'mixed' {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  const bare = words.replace(/"[^"]*(?:"|$)|“[^”]*(?:”|$)|''.*?(?:''|$)/gs, '');
  if (bare === words) return 'indirect';
  return /[\p{L}\p{N}]/u.test(bare) ? 'mixed' : 'direct';
}

function filled(all: readonly Pieces[]): Pieces[] {
  return all.filter((pieces) => pieces.length > 0);
}
