// Sentences → how checkable, how much worth checking and how opinionated each is.
import type { Annotation } from '../model/annotation.ts';
import type { Extractor } from '../model/plugin.ts';
import { lexisOf } from './lexis.ts';
import { featuresOf } from './scores/features.ts';
import { probability, reasonsOf } from './scores/logistic.ts';

/** Reasons that are named for a sentence. */
const most = 5;

/** One annotation of kind `sentence` for each sentence: three logistic models over named features. Throws never. */
export const scores: Extractor = {
  name: 'scores',
  extract({ article, language }) {
    const { prose } = article;
    const { stance } = language;
    const { verifiable, checkworthy, subjective } = stance.weights;
    const lexis = lexisOf(prose, language);
    return prose.sentences.map((span, s): Annotation => {
      const features = featuresOf(lexis, stance, s, span);
      const finding = {
        verifiable: probability(features, verifiable),
        checkworthy: probability(features, checkworthy),
        subjective: probability(features, subjective),
        reasons: reasonsOf(features, [verifiable, checkworthy, subjective], most),
      };
      return { kind: 'sentence', span, finding, by: 'score/logistic', confidence: 1 };
    });
  },
};
