// The three scores of a sentence, each against the sets that judge the same thing.
import { join } from 'node:path';
import { scores } from '../../../pipeline/extract/scores.ts';
import { ofKind, type Scores } from '../../../pipeline/model/annotation.ts';
import { deskOf } from '../../desk.ts';
import { hashByte, isHeldOut, quotedRowsOf, rowsOf, tableOf } from './data.ts';

/** A set: its file, and how a row says what is scored, of which sentence, and whether it is so. */
interface Gold {
  readonly file: string;
  readonly separator: string;
  /** Whether cells stand in quotation marks where they need it. */
  readonly isQuoted?: true;
  readonly sentence: string;
  /** Column that names the document: a third of the documents is held out. */
  readonly document: string;
  readonly score: keyof Scores;
  /** undefined: the row does not count. */
  truth(row: Readonly<Record<string, string>>): boolean | undefined;
}

const sets: readonly Gold[] = [
  {
    file: 'checkworthy-ct24-dev.tsv',
    separator: '\t',
    sentence: 'Text',
    document: 'Sentence_id',
    score: 'checkworthy',
    truth: (row) => row['class_label'] === 'Yes',
  },
  {
    file: 'policlaim-train.tsv',
    separator: '\t',
    sentence: 'sentence',
    document: 'speech',
    score: 'verifiable',
    truth: (row) => row['verifiable'] === '1',
  },
  {
    file: 'subjectivity-ct25-dev.tsv',
    separator: '\t',
    sentence: 'sentence',
    document: 'sentence_id',
    score: 'subjective',
    truth: (row) => row['label'] === 'SUBJ',
  },
  {
    file: 'subjectivity-ct25-train.tsv',
    separator: '\t',
    sentence: 'sentence',
    document: 'sentence_id',
    score: 'subjective',
    truth: (row) => row['label'] === 'SUBJ',
  },
  {
    file: 'babe-sg2.csv',
    separator: ';',
    isQuoted: true,
    sentence: 'text',
    document: 'news_link',
    score: 'subjective',
    truth: ({ label_opinion: label = '' }) =>
      label === 'Entirely factual' ? false : label.startsWith('Expresses') ? true : undefined,
  },
];

/**
 * `folder` holds the files named above. Yes means a probability of at least one half; the development part is also
 * shown in two halves, for a change that helps one of them alone is chance. `--misses` adds the sentences of the
 * development part that were judged wrong.
 */
export function claims(folder: string, options: readonly string[]): string {
  const rows: (string | number)[][] = [];
  const misses: string[] = [];
  for (const set of sets) {
    const judged = judgedOf(join(folder, set.file), set);
    const development = judged.filter(({ heldOut }) => !heldOut);
    const parts = [
      ['development', development],
      ['its first half', development.filter(({ half }) => half === 0)],
      ['its second half', development.filter(({ half }) => half === 1)],
      ['held out', judged.filter(({ heldOut }) => heldOut)],
    ] as const;
    for (const [part, within] of parts)
      rows.push([set.file, set.score, part, within.length, ...figuresOf(within)]);
    if (options.includes('--misses')) misses.push(...missesOf(set, development));
  }
  const head = [
    'file',
    'score',
    'part',
    'sentences',
    'accuracy',
    'F1 of yes',
    'macro F1',
    'calibration error',
    'by chance alone',
  ];
  return [tableOf(head, rows), ...misses].join('\n');
}

interface Judged {
  readonly text: string;
  readonly truth: boolean;
  readonly given: number;
  readonly heldOut: boolean;
  readonly half: number;
}

function judgedOf(path: string, set: Gold): Judged[] {
  const rows = set.isQuoted ? quotedRowsOf(path, set.separator) : rowsOf(path, set.separator);
  return rows.flatMap((row) => {
    const truth = set.truth(row);
    if (truth === undefined) return [];
    const text = row[set.sentence] ?? '';
    const heldOut = isHeldOut(row[set.document] ?? '');
    const half = hashByte(text, 'sha256', 1) % 2;
    return [{ text, truth, given: scoreOf(text, set.score), heldOut, half }];
  });
}

/** The highest score of a row's sentences, for it is so of the row where it is so of one; 0 without words. */
function scoreOf(text: string, score: keyof Scores): number {
  if (text.trim() === '') return 0;
  const found = ofKind([...scores.extract(deskOf(text), [])], 'sentence');
  return Math.max(0, ...found.map(({ finding }) => finding[score]));
}

function missesOf({ file, score }: Gold, judged: readonly Judged[]): string[] {
  return judged
    .filter(({ truth, given }) => truth !== given >= 0.5)
    .map(
      ({ truth, given, text }) =>
        `${file} ${score} ${truth ? 'yes' : 'no'}, ${given.toFixed(2)} given: ${text}`,
    );
}

function figuresOf(judged: readonly Judged[]): number[] {
  const count = (truth: boolean, yes: boolean) =>
    judged.filter((each) => each.truth === truth && each.given >= 0.5 === yes).length;
  const [hit, miss, extra, right] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const f1 = (good: number, bad: number) => (good === 0 ? 0 : (2 * good) / (2 * good + bad));
  const yes = f1(hit, miss + extra);
  const accuracy = (hit + right) / judged.length;
  const { error, byChance } = calibrationOf(judged);
  return [accuracy, yes, (yes + f1(right, miss + extra)) / 2, error, byChance];
}

const bins = 10;

/**
 * Expected calibration error over ten bins of equal width, and what scores that are right would show on as many
 * sentences: the mean distance of a bin's truths from their sum, as of a normal distribution.
 */
function calibrationOf(judged: readonly Judged[]): { readonly error: number; readonly byChance: number } {
  let [error, byChance] = [0, 0];
  for (let bin = 0; bin < bins; bin++) {
    const within = judged.filter(({ given }) => Math.min(bins - 1, Math.floor(given * bins)) === bin);
    const given = within.reduce((sum, each) => sum + each.given, 0);
    const variance = within.reduce((sum, each) => sum + each.given * (1 - each.given), 0);
    const truths = within.filter(({ truth }) => truth).length;
    error += Math.abs(given - truths) / judged.length;
    byChance += Math.sqrt((2 / Math.PI) * variance) / judged.length;
  }
  return { error, byChance };
}
