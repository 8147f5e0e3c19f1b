// The features of a sentence: their names, and where each stands in a row of numbers.
import { signs } from '../../model/language/stance.ts';
import { tones } from '../../model/language/tones.ts';

/** Counted word by word. */
const counts = [
  'digits',
  'capitals',
  'names',
  'quotes',
  'commas',
  'asides',
  'adverbs',
  'describing',
  'judged',
  'numerals',
  'modals',
  'finites',
] as const;

/** There or not. */
const flags = [
  'year',
  'saying',
  'passive',
  'perfect',
  'short',
  'question',
  'exclamation',
  'imperative',
  'opensFirst',
  'opensLink',
  'advicePhrase',
  'judgementPhrase',
  'opensAdverb',
  'mainPast',
  'mainPerfect',
  'mainModal',
  'progressive',
  'equates',
  'nounSubject',
  'ownDeed',
  'namedDeed',
  'addresses',
] as const;

/** Sums and shares. */
const sums = ['quoted', 'length', 'letters', 'grounds'] as const;

/** Sums of the weights that single words have, one for each score. */
export const wordSums = {
  verifiable: 'verifiableWords',
  checkworthy: 'checkworthyWords',
  subjective: 'subjectiveWords',
} as const;

const shaped = [...counts, ...flags, ...sums, ...Object.values(wordSums)];

/** The name of every feature, in the order of a row: the signs of words first, then their tones. */
export const featureNames: readonly string[] = [...Object.keys(signs), ...Object.keys(tones), ...shaped];

/** Column of the first tone. */
export const firstTone = Object.keys(signs).length;

/** Column of the first feature that is neither a sign nor a tone. */
export const firstShaped = firstTone + Object.keys(tones).length;

/** Column of the first feature that is there or not: those before it are counted. */
export const firstFlag = firstShaped + counts.length;

/** Column of the first sum. */
export const firstSum = firstFlag + flags.length;

/** Column of each feature that is neither a sign nor a tone. */
export const at = Object.fromEntries(shaped.map((name, k) => [name, firstShaped + k])) as Record<
  (typeof shaped)[number],
  number
>;
