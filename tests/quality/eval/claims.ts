// The three scores of a sentence, each against the sets that judge the same thing.
import { join } from 'node:path';
import { extract } from '../../../pipeline/extract/index.ts';
import { ofKind, type Scores } from '../../../pipeline/model/annotation.ts';
import { deskOf } from '../../desk.ts';
import { isHeldOut, rowsOf, tableOf } from './data.ts';

/** A set: its file, and how a row says what is scored, of which sentence, and whether it is so. */
interface Gold {
  readonly file: string;
  readonly separator: string;
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
    sentence: 'text',
    document: 'news_link',
    score: 'subjective',
    truth: ({ label_opinion: label = '' }) =>
      label === 'Entirely factual' ? false : label.startsWith('Expresses') ? true : undefined,
  },
];

/** `folder` holds the files named above. Yes means a probability of at least one half. */
export function claims(folder: string): string {
  const rows = sets.flatMap((set) => {
    const judged = judgedOf(join(folder, set.file), set);
    return ['development', 'held out'].map((part) => {
      const within = judged.filter((each) => each.heldOut === (part === 'held out'));
      return [set.file, set.score, part, within.length, ...figuresOf(within)];
    });
  });
  return tableOf(
    ['file', 'score', 'part', 'sentences', 'accuracy', 'F1 of yes', 'macro F1', 'calibration error'],
    rows,
  );
}

interface Judged {
  readonly truth: boolean;
  readonly given: number;
  readonly heldOut: boolean;
}

function judgedOf(path: string, set: Gold): Judged[] {
  return rowsOf(path, set.separator).flatMap((row) => {
    const truth = set.truth(row);
    const heldOut = isHeldOut(row[set.document] ?? '');
    return truth === undefined
      ? []
      : [{ truth, given: scoreOf(row[set.sentence] ?? '', set.score), heldOut }];
  });
}

/** The score of a text's first sentence; 0 of one without words. */
function scoreOf(text: string, score: keyof Scores): number {
  if (text.trim() === '') return 0;
  const [first] = ofKind(extract(deskOf(text)), 'sentence');
  return first?.finding[score] ?? 0;
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
  return [(hit + right) / judged.length, yes, (yes + f1(right, miss + extra)) / 2, calibrationError(judged)];
}

const bins = 10;

/** Expected calibration error over ten bins of equal width. */
function calibrationError(judged: readonly Judged[]): number {
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    const within = judged.filter(({ given }) => Math.min(bins - 1, Math.floor(given * bins)) === bin);
    const given = within.reduce((sum, each) => sum + each.given, 0);
    const truths = within.filter(({ truth }) => truth).length;
    error += Math.abs(given - truths) / judged.length;
  }
  return error;
}
