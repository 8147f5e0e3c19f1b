// The three scores of a sentence.
import { describe, expect, it } from 'vitest';
import { scores, whyScores } from '../../pipeline/extract/scores.ts';
import { ofKind } from '../../pipeline/model/annotation.ts';
import { deskOf } from '../desk.ts';

function scoreOf(text: string) {
  const finding = ofKind([...scores.extract(deskOf(text), [])], 'sentence')[0]?.finding;
  if (!finding) throw new Error(`Unexpected silence about "${text}", expected a score.`);
  return finding;
}

describe('scores', () => {
  it('should score each sentence once, with its place', () => {
    const text = 'Prices rose by 5 percent. Why did nobody care?';
    const found = [...scores.extract(deskOf(text), [])];
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Prices rose by 5 percent.',
      'Why did nobody care?',
    ]);
  });

  it('should find figures more checkable than questions', () => {
    const figures = scoreOf('Unemployment in Ohio fell to 4.1 percent in 2015.');
    const question = scoreOf('Why do they remain?');
    expect(figures.verifiable).toBeGreaterThan(0.8);
    expect(figures.checkworthy).toBeGreaterThan(0.6);
    expect(question.verifiable).toBeLessThan(0.3);
  });

  it('should find advice and praise more opinionated than figures', () => {
    const praise = scoreOf('We should be very proud of this truly wonderful country!');
    expect(praise.subjective).toBeGreaterThan(0.7);
    expect(scoreOf('The city counted 1,200 voters on Monday in Ohio.').subjective).toBeLessThan(0.3);
  });

  it('should name what weighed most', () => {
    expect(scoreOf('Unemployment fell to 4.1 percent.').reasons).toEqual(
      expect.arrayContaining(['digits', 'percent']),
    );
    expect(scoreOf('Put it on paper.').reasons).toContain('imperative');
  });

  it('should stay between nought and one', () => {
    const { verifiable, checkworthy, subjective } = scoreOf('1 % '.repeat(500));
    for (const each of [verifiable, checkworthy, subjective]) {
      expect(each).toBeGreaterThanOrEqual(0);
      expect(each).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    ['a figure', 'Exports fell by 12 percent in 2014.', 'The new exhibition was lovely.'],
    [
      'a deed on record',
      'The senate passed the farm bill in June.',
      'We hope for a brighter future together.',
    ],
    [
      'a reported fact',
      'The agency hired 300 inspectors last year.',
      'Surely nobody should trust such nonsense.',
    ],
    ['a count', 'The harbour handled 90 ships that week.', 'What a shameless, pathetic spectacle!'],
    [
      'a named law',
      'Congress repealed the Townsend Act in 1934.',
      'Imagine how wonderful our future could be.',
    ],
  ])('should find %s more checkable and less opinionated than what is none', (_, fact, other) => {
    expect(scoreOf(fact).verifiable).toBeGreaterThan(scoreOf(other).verifiable + 0.3);
    expect(scoreOf(fact).checkworthy).toBeGreaterThan(scoreOf(other).checkworthy);
    expect(scoreOf(fact).subjective).toBeLessThan(scoreOf(other).subjective);
  });

  it('should score a sentence the same wherever it stands', () => {
    const sentence = 'The ferry carried 2,000 people in May.';
    const [, second] = ofKind([...scores.extract(deskOf(`Is that so? ${sentence}`), [])], 'sentence');
    expect(second?.finding).toEqual(scoreOf(sentence));
  });
});

describe('why a sentence has its scores', () => {
  const desk = deskOf('Taxes rose by 5 percent. Put it on paper.');
  const why = whyScores(desk, 0);

  it.each(['verifiable', 'checkworthy', 'subjective'] as const)(
    'should account for the whole of %s',
    (score) => {
      const odds = why[score].reduce((sum, { pull }) => sum + pull, 0);
      const [first] = ofKind([...scores.extract(desk, [])], 'sentence');
      expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(first?.finding[score] ?? -1, 2);
    },
  );

  it('should name features and words, the strongest first', () => {
    const names = why.checkworthy.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['bias', 'percent', 'digits', expect.stringMatching(/^wording:\w/)]),
    );
    const pulls = why.checkworthy.map(({ pull }) => Math.abs(pull));
    expect(pulls).toEqual([...pulls].sort((a, b) => b - a));
  });
});
