// The labelled sentences that the scores learn from, and how they are weighed.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../pipeline/languages/train/sentences/', import.meta.url);
const paths = {
  logistic: '../../pipeline/languages/train/logistic.mjs',
  tables: '../../pipeline/languages/train/scoreTables.mjs',
};

interface Example {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly label: number;
  readonly fold: number;
  readonly weight?: number;
}
interface Options {
  readonly columns: number;
  penalty(column: number): number;
}
const { fit, odds, oddsHeldOut } = (await import(paths.logistic)) as {
  fit(examples: readonly Example[], options: Options): object;
  odds(model: object, example: Example): number;
  oddsHeldOut(examples: readonly Example[], folds: number, options: Options): Float64Array;
};
const { wordLines } = (await import(paths.tables)) as {
  wordLines(words: readonly (readonly [string, number])[]): string;
};

const options: Options = { columns: 2, penalty: () => 0.01 };

describe('labelled sentences', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));

  it.each(files)('%s should open with a text and give each sentence its labels once', (name) => {
    const lines = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
    expect(lines[0]).toMatch(/^# \S/);
    const wrong = lines.filter((line) => !/^(?:# \S.*|[0-3]{3}(?:,[0-3-]{3})*\t\S.*)$/.test(line));
    expect(wrong).toEqual([]);
    const sentences = lines.filter((line) => !line.startsWith('# ')).map((line) => line.split('\t')[1]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe('odds held out', () => {
  const example = (column: number, label: number, fold: number): Example => ({
    columns: [column],
    values: [1],
    label,
    fold,
  });

  it('should judge a fold by the other folds alone', () => {
    const examples = [0, 0, 1, 1].flatMap((label, fold) =>
      Array.from({ length: 20 }, () => example(fold < 2 ? 0 : 1, label, fold)),
    );
    const given = oddsHeldOut(examples, 4, options);
    expect(given[0]).toBeLessThan(0);
    expect(given.at(-1)).toBeGreaterThan(0);
    const unseen = oddsHeldOut([...examples, example(0, 1, 3)], 4, options);
    expect(unseen.at(-1)).toBeLessThan(0);
  });

  it('should let an example count by its weight', () => {
    const light = [example(0, 1, 0), { ...example(0, 0, 0), weight: 0.1 }];
    expect(odds(fit(light, options), example(0, 1, 0))).toBeGreaterThan(0);
  });
});

describe('a table of words', () => {
  it('should group words by weight and leave out those that weigh nothing', () => {
    expect(
      wordLines([
        ['jobs', 0.3],
        ['tax', 0.301],
        ['the', 0.01],
        ["can't", -0.2],
      ]),
    ).toBe(`  [30, 'jobs tax'],\n  [-20, "can't"],`);
  });
});
