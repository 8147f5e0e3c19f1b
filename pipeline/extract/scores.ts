// Sentences → how checkable, how much worth checking and how opinionated each is.
import type { Annotation, Scores } from '../model/annotation.ts';
import type { StanceWords, Weights } from '../model/language/stance.ts';
import type { Desk, Extractor } from '../model/plugin.ts';
import { lexisOf } from './lexis.ts';
import { featureNames } from './scores/columns.ts';
import { featuresOf } from './scores/features.ts';
import { judgeOf, type Pull, pullsOf } from './scores/logistic.ts';
import type { Tagged } from './scores/mainClause.ts';
import { tagsOf } from './tags.ts';

/** Reasons that are named for a sentence. */
const most = 5;

/** One annotation of kind `sentence` for each sentence: three logistic models over named features. Throws never. */
export const scores: Extractor = {
  name: 'scores',
  extract({ article, language }) {
    const { prose } = article;
    const { stance } = language;
    const { weights } = stance;
    const judge = judgeOf([weights.verifiable, weights.checkworthy, weights.subjective], most);
    const tagged = { lexis: lexisOf(prose, language), parts: tagsOf(prose, language) };
    const row = new Float64Array(featureNames.length);
    return prose.sentences.map((span, s): Annotation => {
      const { chances, reasons } = judge(featuresOf(tagged, stance, s, row));
      const [verifiable = 0, checkworthy = 0, subjective = 0] = chances;
      const finding = { verifiable, checkworthy, subjective, reasons };
      return { kind: 'sentence', span, finding, by: 'score/logistic', confidence: 1 };
    });
  },
};

/** A judge of opinion alone with a row to write on, made once for its weights. Pure: same weights, same judge. */
const judges = new WeakMap<
  Weights,
  Readonly<{ judge: ReturnType<typeof judgeOf>; row: Float64Array<ArrayBuffer> }>
>();

/** How likely it is that sentence `s` voices an opinion, be it the author's or that of whoever is quoted. Throws never. */
export function opinionIn(tagged: Tagged, stance: StanceWords, s: number): number {
  const { subjective } = stance.weights;
  let own = judges.get(subjective);
  if (!own) {
    own = { judge: judgeOf([subjective], 0), row: new Float64Array(featureNames.length) };
    judges.set(subjective, own);
  }
  return own.judge(featuresOf(tagged, stance, s, own.row, true)).chances[0] ?? 0;
}

/**
 * Why sentence `s` of the article has its scores: for each score every feature that moved it, the strongest
 * first, in log odds that add up to the score's. Throws never; a sentence that is not there has biases alone.
 */
export function whyScores(
  { article, language }: Pick<Desk, 'article' | 'language'>,
  s: number,
): { readonly [score in keyof Scores]: readonly Pull[] } {
  const { stance } = language;
  const { verifiable, checkworthy, subjective } = stance.weights;
  const lexis = lexisOf(article.prose, language);
  const features = featuresOf({ lexis, parts: tagsOf(article.prose, language) }, stance, s);
  const why = (weights: typeof verifiable) => pullsOf(features, weights, { lexis, stance, s });
  return { verifiable: why(verifiable), checkworthy: why(checkworthy), subjective: why(subjective) };
}
