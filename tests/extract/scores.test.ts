// The three scores of a sentence.
import { describe, expect, it } from 'vitest';
import { featureNames } from '../../pipeline/extract/scores/columns.ts';
import { scores, whyScores } from '../../pipeline/extract/scores.ts';
import { en } from '../../pipeline/languages/en/index.ts';
import { ofKind } from '../../pipeline/model/annotation.ts';
import { tones } from '../../pipeline/model/language/tones.ts';
import { deskOf } from '../desk.ts';

const byHand = '../../pipeline/languages/train/prior.mjs';
const { prior } = (await import(byHand)) as {
  prior: Record<'verifiable' | 'subjective', { features: Record<string, number> }>;
};

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

  it.each([
    ['blame', 'The plan is absurd.', 'The plan is annual.'],
    ['an adverb of blame', 'The board shamefully left.', 'The board left.'],
    ['praise', 'It was a brilliant speech.', 'It was a second speech.'],
    ['contempt', 'The mayor panders to bakers.', 'The mayor speaks to bakers.'],
    ['a label', 'The elites came to town.', 'The visitors came to town.'],
    ['drama', 'The rule will eviscerate bakeries.', 'The rule will cover bakeries.'],
    ['insistence', 'The bridge is undoubtedly old.', 'The bridge is old.'],
    ['degree', 'The bridge is utterly grey.', 'The bridge is grey.'],
    ['an attitude', 'Ironically, the ferry was late.', 'Yesterday the ferry was late.'],
    ['talk', 'They bought a bunch of stuff.', 'They bought a box of nails.'],
    ['argument', 'The notion is old.', 'The harbour is old.'],
    ['everybody', 'Everyone knows the road.', 'Miners know the road.'],
  ])('should find %s more opinionated than plain words', (_, opinion, plain) => {
    expect(scoreOf(opinion).subjective).toBeGreaterThan(scoreOf(plain).subjective + 0.03);
  });

  it.each([
    ['a quotation', 'The plan, she said, is “absurd and shameful”.'],
    ['a quotation in single marks', 'The plan, she said, is ‘absurd and shameful’.'],
    ['a quotation in straight marks', 'The plan, she said, is "absurd and shameful".'],
    ['a quotation that opened before', 'The plan is absurd and shameful,” she said.'],
  ])('should not hold judgements in %s against the author', (_, quoted) => {
    const own = scoreOf('The plan, she said, is absurd and shameful.');
    expect(scoreOf(quoted).subjective).toBeLessThan(own.subjective - 0.2);
  });

  it('should take an apostrophe for no quotation', () => {
    const marked = scoreOf('The farmers’ plan is absurd.');
    expect(marked.subjective).toBeGreaterThan(scoreOf('The farmers’ plan is “absurd”.').subjective + 0.1);
  });

  it.each([
    ['the pension fund', 'The pension fund paid nurses.', 'Our common dream inspires hope.'],
    ['a name', 'They met Ada Byron.', 'They met courage.'],
    ['a deed on record', 'The council appointed an auditor.', 'The spirit embraces destiny.'],
  ])('should find %s more checkable than values', (_, firm, airy) => {
    expect(scoreOf(firm).verifiable).toBeGreaterThan(scoreOf(airy).verifiable + 0.2);
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

  it('should let the words of others tell nothing of the opinion', () => {
    const names = (text: string) =>
      whyScores(deskOf(text), 0)
        .subjective.map(({ name }) => name)
        .filter((name) => name.startsWith('subjectiveWords:'));
    expect(names('It should never happen.')).toContain('subjectiveWords:should');
    expect(names('“It should never happen,” he wrote.')).not.toContain('subjectiveWords:should');
  });

  it('should name features and words, the strongest first', () => {
    const names = why.checkworthy.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['bias', 'percent', 'digits', expect.stringMatching(/^checkworthyWords:\w/)]),
    );
    const pulls = why.checkworthy.map(({ pull }) => Math.abs(pull));
    expect(pulls).toEqual([...pulls].sort((a, b) => b - a));
  });
});

describe('the weights of the scores', () => {
  const { verifiable, checkworthy, subjective } = en.stance.weights;

  it.each(Object.entries({ verifiable, checkworthy, subjective }))(
    '%s should name known features',
    (_, model) => {
      expect(Object.keys(model.features).filter((name) => !featureNames.includes(name))).toEqual([]);
    },
  );

  it.each(Object.entries(prior))('%s, as set by hand, should name few features, all known', (_, model) => {
    const names = Object.keys(model.features);
    expect(names.length).toBeLessThanOrEqual(40);
    expect(names.filter((name) => !featureNames.includes(name))).toEqual([]);
  });
});

describe('the tones of words', () => {
  const { tones: table } = en.stance;

  it.each([
    ['petty', 'pettily'],
    ['horrific', 'horrifically'],
    ['horrible', 'horribly'],
    ['agency', 'agencies'],
    ['church', 'churches'],
    ['survey', 'surveys'],
    ['pander', 'pandering'],
    ['vilify', 'vilified'],
  ])('of "%s" should be those of "%s"', (word, form) => {
    const bits = table.get(word) ?? 0;
    expect(bits).not.toBe(0);
    expect((table.get(form) ?? 0) & bits).not.toBe(0);
  });

  it('should not make a word of every kind one of judgement', () => {
    const judging = tones.blame | tones.praise | tones.scorn;
    const plain = ['table', 'seven', 'bridge', 'tuesday', 'the', 'percent', 'minister', 'supply', 'trump'];
    expect(plain.filter((word) => ((table.get(word) ?? 0) & judging) !== 0)).toEqual([]);
  });
});
