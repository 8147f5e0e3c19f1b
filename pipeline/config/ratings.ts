// ratings.yaml → the house's scale of verdicts.
import * as z from 'zod';
import type { Report } from '../model/message.ts';
import type { Rating, Scale } from '../model/site.ts';
import { type Reading, readYaml } from '../model/yaml/read.ts';
import { figure, line, prose, slug } from '../model/yaml/scalars.ts';

const classes = ['TRUE', 'FALSE', 'MIXTURE', 'OTHER'] as const satisfies readonly Rating['class'][];
const longestLabel = 40;

const rating = z.strictObject({
  key: slug.describe('Short name under which reviews speak of it.'),
  label: line.describe('What readers see: a few words.'),
  meaning: prose.describe('What it says of a claim, in a sentence.'),
  class: z
    .enum(classes)
    .describe('Which of four kinds it is; OTHER for what is neither true nor false (unproven, satire).'),
  value: figure
    .describe('Its place between worst and best; none for a verdict in words, and never for OTHER.')
    .exactOptional(),
});

/** What may stand in `ratings.yaml`. */
export const ratingsSchema = z
  .strictObject({
    best: figure.describe('Value of the truest verdict.').default(5),
    worst: figure.describe('Value of the falsest verdict, at least 1.').default(1),
    ratings: z
      .array(rating)
      .default([])
      .describe('The steps of the scale, in the order in which readers see them.'),
  })
  .meta({ title: 'ratings.yaml', description: 'The scale on which a publication gives its verdicts.' });

/** Reads `ratings.yaml`. Reports `yaml:*` and `config:*`; undefined where anything is an error. Throws never. */
export function readScale(text: string, report: Report): Scale | undefined {
  const reading = readYaml(text, ratingsSchema, report);
  if (!reading) return undefined;
  const faults = [...faultsOf(reading)];
  for (const { rule, path, reason, fix } of faults) {
    report.error(rule, reading.place(...path), { reason, fix });
  }
  for (const [index, { label }] of reading.value.ratings.entries()) {
    adviseOnLabel(label, () => reading.place('ratings', index, 'label'), report);
  }
  return faults.length === 0 ? reading.value : undefined;
}

interface Fault {
  readonly rule: string;
  readonly path: readonly (string | number)[];
  readonly reason: string;
  readonly fix: string;
}

function* faultsOf({ value: scale }: Reading<Scale>): Generator<Fault> {
  if (scale.worst < 1 || scale.best <= scale.worst) {
    yield {
      rule: 'config:impossible-scale',
      path: [scale.worst < 1 ? 'worst' : 'best'],
      reason: `Unexpected scale from ${scale.worst} to ${scale.best}, expected 1 ≤ worst < best`,
      fix: 'Write worst: 1 and best: 5, with the truest verdict nearest to best.',
    };
  }
  const keys = new Set<string>();
  const labels = new Set<string>();
  for (const [index, { key, label, ...rest }] of scale.ratings.entries()) {
    const at = ['ratings', index];
    if (keys.has(key)) yield duplicate([...at, 'key'], key);
    if (labels.has(label.toLowerCase())) yield duplicate([...at, 'label'], label);
    keys.add(key);
    labels.add(label.toLowerCase());
    yield* valueFaults([...at, 'value'], label, rest, scale);
  }
  yield* orderFaults(scale.ratings);
}

function* valueFaults(
  path: Fault['path'],
  label: string,
  { value, class: kind }: Pick<Rating, 'value' | 'class'>,
  scale: Scale,
): Generator<Fault> {
  if (value === undefined) return;
  if (kind === 'OTHER') {
    yield {
      rule: 'config:rated-other',
      path,
      reason: `Unexpected number for "${label}", expected none: what is neither true nor false has no place between`,
      fix: 'Remove the line with the value, or give the verdict another class.',
    };
  } else if (value < scale.worst || value > scale.best) {
    yield {
      rule: 'config:value-out-of-range',
      path,
      reason: `Unexpected value ${value}, expected ${scale.worst} to ${scale.best}`,
      fix: 'Change the value, or the bounds of the scale.',
    };
  }
}

/** Nearer to best is truer: no false verdict may stand above a mixed one, nor a mixed one above a true one. */
function* orderFaults(ratings: readonly Rating[]): Generator<Fault> {
  const rank = { FALSE: 0, MIXTURE: 1, TRUE: 2, OTHER: undefined } as const;
  const valued = ratings
    .map(({ label, value, class: kind }, index) => ({ label, value, rank: rank[kind], index }))
    .filter((each): each is typeof each & { value: number; rank: 0 | 1 | 2 } => isPlaced(each));
  valued.sort((a, b) => a.value - b.value || a.rank - b.rank);
  let highest = valued[0];
  for (const each of valued) {
    if (highest && each.rank < highest.rank) {
      yield {
        rule: 'config:scale-upside-down',
        path: ['ratings', each.index, 'value'],
        reason: `Unexpected "${each.label}" above "${highest.label}", expected the truer verdict nearer to best`,
        fix: 'Change one of the two values, or the class.',
      };
    } else highest = each;
  }
}

function isPlaced(each: { readonly value: number | undefined; readonly rank: number | undefined }): boolean {
  return each.value !== undefined && each.rank !== undefined;
}

function duplicate(path: Fault['path'], name: string): Fault {
  return {
    rule: 'config:duplicate-rating',
    path,
    reason: `Unexpected second "${name}", expected each key and each label once`,
    fix: 'Rename one of the two.',
  };
}

function adviseOnLabel(label: string, place: () => { start: number; end: number }, report: Report): void {
  if (label.length > longestLabel) {
    report.warn('config:long-label', place(), {
      reason: `Unexpected label of ${label.length} characters, expected at most ${longestLabel}`,
      fix: 'Put what it means into the meaning: lists show the label in one line.',
    });
  }
  if (/^\S*_\S*$/.test(label)) {
    report.warn('config:label-is-a-key', place(), {
      reason: `Unexpected label "${label}" without blanks, expected words for readers`,
      fix: 'Write it as you would say it.',
    });
  }
}
