// Who says what: PolNeAR's development files, the held-out third of the training file apart.
import { join } from 'node:path';
import { extract } from '../../../pipeline/extract/index.ts';
import { ofKind } from '../../../pipeline/model/annotation.ts';
import { deskOf } from '../../desk.ts';
import { exactHits, overlapHits, type Pieces, scoreOf } from '../spans.ts';
import { isHeldOut, linesOf, spansIn, tableOf } from './data.ts';

type Pairs = readonly (readonly [number, number])[];

interface Gold {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs }[];
}

const parts = ['source', 'cue', 'content'] as const;

/** `folder` holds `polnear-dev.jsonl` and `polnear-train.jsonl.gz`. */
export function attribution(folder: string): string {
  const sets: [string, Gold[]][] = [
    ['dev', linesOf<Gold>(join(folder, 'polnear-dev.jsonl'))],
    [
      'train, held out',
      linesOf<Gold>(join(folder, 'polnear-train.jsonl.gz')).filter(({ id }) => isHeldOut(id)),
    ],
  ];
  const rows = sets.flatMap(([name, documents]) => scored(name, documents));
  return tableOf(
    ['set', 'part', 'gold', 'exact P', 'exact R', 'exact F1', 'overlap P', 'overlap R', 'overlap F1'],
    rows,
  );
}

function scored(name: string, documents: readonly Gold[]): (string | number)[][] {
  const sums = parts.map(() => ({ gold: 0, found: 0, exact: 0, overlap: 0 }));
  for (const { text, date, attributions } of documents) {
    const place = spansIn(text);
    const found = ofKind(extract(deskOf(text, date)), 'attribution').map(({ finding }) => finding);
    parts.forEach((part, index) => {
      const wanted = filled(attributions.map((each) => place(each[part])));
      const given = filled(found.map((each) => each[part]));
      const sum = sums[index];
      if (!sum) return;
      sum.gold += wanted.length;
      sum.found += given.length;
      sum.exact += exactHits(wanted, given);
      sum.overlap += overlapHits(text, wanted, given);
    });
  }
  return sums.map(({ gold, found, exact, overlap }, index) => {
    const strict = scoreOf(gold, found, exact);
    const loose = scoreOf(gold, found, overlap);
    const figures = [strict.precision, strict.recall, strict.f1, loose.precision, loose.recall, loose.f1];
    return [name, parts[index] ?? '', gold, ...figures];
  });
}

function filled(all: readonly Pieces[]): Pieces[] {
  return all.filter((pieces) => pieces.length > 0);
}
