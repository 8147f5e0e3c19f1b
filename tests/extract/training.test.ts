// How the model of names is trained: documents of GUM as lessons, weights of a chain.
import { describe, expect, it } from 'vitest';
import { bestTags } from '../../pipeline/extract/entities/tagging/viterbi.ts';
import { tags } from '../../pipeline/model/language/tagging.ts';

interface Document {
  readonly text: string;
  readonly names: readonly { start: number; end: number; kind: string; unsure: boolean }[];
}
interface Lesson {
  readonly regions: readonly Region[];
  readonly gold: Uint8Array;
  readonly features: readonly (readonly number[])[];
}
interface Region {
  readonly from: number;
  readonly to: number;
}
interface Chain {
  train(
    lessons: readonly Lesson[],
    reader: object,
    options: object,
  ): { rows: [number, number[]][]; transitions: number[] };
}
const paths = {
  gum: '../../pipeline/languages/train/gum.mjs',
  chain: '../../pipeline/languages/train/chain.mjs',
};
const { gumDocuments } = (await import(paths.gum)) as {
  gumDocuments(text: string, set: string): readonly Document[];
};
const { train } = (await import(paths.chain)) as Chain;

/** Rows of CoNLL-U: word, part of speech, marks. */
function bodyOf(rows: readonly (readonly [string, string, string])[]): string {
  const lines = rows.map(([form, tag, notes], i) => `${i + 1}\t${form}\t_\t${tag}\t_\t_\t0\t_\t_\t${notes}`);
  return `# newdoc id = made-up\n# newpar\n# sent_id = 1\n${lines.join('\n')}\n`;
}

function namesIn(rows: readonly (readonly [string, string, string])[]): readonly string[] {
  return gumDocuments(bodyOf(rows), 'made').flatMap(({ text, names }) =>
    names.map(({ start, end, kind, unsure }) => `${text.slice(start, end)} ${kind}${unsure ? '?' : ''}`),
  );
}

describe('a document of GUM', () => {
  it('should give the name at the head of a mention, not its description', () => {
    expect(
      namesIn([
        ['The', 'DET', 'Entity=(1-person-new-n-cf1-3-sgl'],
        ['painter', 'NOUN', '_'],
        ['Jane', 'PROPN', '_'],
        ['Quibble', 'PROPN', 'Entity=1)'],
        ['left', 'VERB', '_'],
        ['Plinkton', 'PROPN', 'Entity=(2-place-new-n-cf1-1-sgl)|SpaceAfter=No'],
        ['.', 'PUNCT', '_'],
      ]),
    ).toEqual(['Jane Quibble PER', 'Plinkton LOC']);
  });

  it('should go on with "of" in names of bodies', () => {
    expect(
      namesIn([
        ['the', 'DET', 'Entity=(1-organization-new-n-cf1-2-sgl'],
        ['University', 'PROPN', '_'],
        ['of', 'ADP', '_'],
        ['Plinkton', 'PROPN', 'Entity=(2-place-new-n-cf1-1-sgl)1)'],
      ]),
    ).toEqual(['University of Plinkton ORG']);
  });

  it('should be unsure of proper nouns that nobody marked', () => {
    expect(namesIn([['Quuxism', 'PROPN', '_']])).toEqual(['Quuxism MISC?']);
  });
});

describe('a chain', () => {
  const lesson = (features: readonly (readonly number[])[], gold: readonly number[]): Lesson => ({
    regions: [{ from: 0, to: gold.length }],
    gold: Uint8Array.from(gold),
    features,
  });
  const lessons = Array.from({ length: 20 }, () => [
    lesson([[11], [12], [13]], [1, 2, 0]),
    lesson([[13], [14]], [0, 5]),
  ]).flat();
  const reader = {
    most: 2,
    longest: 3,
    start() {},
    recall() {},
    note() {},
    forbid() {},
    features({ features }: Lesson, _region: Region, i: number, into: Int32Array, at: number) {
      const mine = features[i] ?? [];
      into.set(mine, at);
      return at + mine.length;
    },
    best: bestTags,
    goesOn: (from: number, to: number) => to === 0 || to % 2 === 1 || from === to || from === to - 1,
  };
  const options = { width: tags.length, epochs: 5, least: 1, seed: 1, drop: 0.1, rate: 0.1, decay: 0.001 };
  const learned = train(lessons, reader, options);

  it('should weigh each feature most for the tag that it goes with', () => {
    const best = learned.rows.map(([feature, weights]) => [feature, weights.indexOf(Math.max(...weights))]);
    expect(Object.fromEntries(best)).toEqual({ 11: 1, 12: 2, 13: 0, 14: 5 });
  });

  it('should like the pairs of tags that it saw', () => {
    const pair = (from: number, to: number) => learned.transitions[from * tags.length + to] ?? 0;
    expect(pair(1, 2)).toBeGreaterThan(pair(1, 1));
  });

  it('should learn the same from the same', () => {
    expect(train(lessons, reader, options)).toEqual(learned);
  });
});
