// Weights of the sentence scores: three logistic models over the features of a sentence, and the weights of words.
import type { StanceWords, Wording } from '../../model/language/stance.ts';
import { checkworthy, checkworthyWords } from './checkworthy.ts';
import { subjective, subjectiveWords, verifiable, verifiableWords } from './judgements.ts';

export const weights: StanceWords['weights'] = { verifiable, checkworthy, subjective };

export const wordings: ReadonlyMap<string, Wording> = wordingsOf({
  verifiable: verifiableWords,
  checkworthy: checkworthyWords,
  subjective: subjectiveWords,
});

/** Rows of a weight in hundredths of log odds and its words, parted by blanks. */
type WordTable = readonly (readonly [number, string])[];

function wordingsOf(tables: { readonly [score in keyof Wording]: WordTable }): ReadonlyMap<string, Wording> {
  const all = new Map<string, Wording>();
  for (const score of Object.keys(tables) as (keyof Wording)[])
    for (const [share, words] of tables[score])
      for (const word of words.split(' ')) {
        const known = all.get(word) ?? { verifiable: 0, checkworthy: 0, subjective: 0 };
        all.set(word, { ...known, [score]: share / 100 });
      }
  return all;
}
