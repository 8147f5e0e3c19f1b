// The three scores of a sentence.
import { describe, expect, it } from 'vitest';
import { scores } from '../../pipeline/extract/scores.ts';
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
});
