// A sentence's tokens → named features, each 0–1 or a small number: all that the scores know of it.
import { roles } from '../../model/language/speech.ts';
import { type StanceWords, signs } from '../../model/language/stance.ts';
import type { Span } from '../../model/span.ts';
import { kinds, shapes } from '../../model/token.ts';
import { is, type Lexis } from '../lexis.ts';

/** Feature name → value; features with the value 0 are left out. */
export type Features = ReadonlyMap<string, number>;

const year = /^(?:1[89]|20)\d\d$/;
const names = Object.entries(signs);

/** The features of sentence `s`. Linear. Throws never. */
export function featuresOf(lexis: Lexis, stance: StanceWords, s: number, sentence: Span): Features {
  const from = lexis.firsts[s] ?? 0;
  const to = lexis.firsts[s + 1] ?? from;
  const counts = new Int32Array(names.length);
  const rest = {
    words: 0,
    digits: 0,
    year: 0,
    capitals: 0,
    saying: 0,
    passive: 0,
    quotes: 0,
    commas: 0,
    adverbs: 0,
  };
  for (let i = from; i < to; i++) {
    const word = lexis.words[i] as string;
    if (lexis.tokens.kind[i] === kinds.word) rest.words++;
    countSigns(counts, signsOf(stance, word));
    countShape(rest, lexis, i, from);
  }
  const features = new Map<string, number>();
  const set = (name: string, value: number): void => {
    if (value !== 0) features.set(name, value);
  };
  names.forEach(([name], k) => {
    set(name, Math.min(3, counts[k] as number));
  });
  for (const name of ['digits', 'capitals', 'quotes', 'commas', 'adverbs'] as const)
    set(name, Math.log2(1 + rest[name]));
  for (const name of ['year', 'saying', 'passive'] as const) set(name, Math.min(1, rest[name]));
  set('length', Math.log2(1 + rest.words));
  set('short', rest.words < 6 ? 1 : 0);
  endings(set, lexis, from, to, stance);
  phrases(set, lexis.text.slice(sentence.start, sentence.end).toLowerCase(), stance);
  return features;
}

/** The signs of a word; a regular past tense is one by its ending. */
export function signsOf(stance: StanceWords, word: string): number {
  return stance.signs.get(word) ?? (word.length > 4 && word.endsWith(stance.pastEnding) ? signs.past : 0);
}

function countSigns(counts: Int32Array, bits: number): void {
  for (let k = 0, left = bits; left !== 0; k++, left >>>= 1)
    if (left & 1) counts[k] = (counts[k] as number) + 1;
}

type Counts = {
  [name in
    | 'words'
    | 'digits'
    | 'year'
    | 'capitals'
    | 'saying'
    | 'passive'
    | 'quotes'
    | 'commas'
    | 'adverbs']: number;
};

function countShape(rest: Counts, lexis: Lexis, i: number, first: number): void {
  const shape = lexis.tokens.shape[i] ?? 0;
  const word = lexis.words[i] as string;
  if ((shape & shapes.digit) !== 0) rest.digits++;
  if ((shape & shapes.digit) !== 0 && year.test(word)) rest.year++;
  if ((shape & shapes.capital) !== 0 && i > first && word.length > 1) rest.capitals++;
  if (is(lexis, i, roles.bare | roles.hearer) && !is(lexis, i, roles.nounToo)) rest.saying++;
  if (i > first && is(lexis, i - 1, roles.be) && is(lexis, i, roles.past | roles.passive)) rest.passive++;
  if (word === '"' || word === '“' || word === '”') rest.quotes++;
  if (word === ',') rest.commas++;
  if (is(lexis, i, roles.adverb) && word.length > 4) rest.adverbs++;
}

function endings(
  set: (name: string, value: number) => void,
  lexis: Lexis,
  from: number,
  to: number,
  stance: StanceWords,
): void {
  let last = to - 1;
  while (last > from && /^["”’')\]]$/.test(lexis.words[last] as string)) last--;
  const end = lexis.words[last] ?? '';
  const first = signsOf(stance, lexis.words[from] ?? '');
  const asks = end === '?';
  set('question', asks ? 1 : 0);
  set('exclamation', end === '!' ? 1 : 0);
  const command = (first & signs.command) !== 0 && !asks && isBare(lexis, from + 1);
  set('imperative', command ? 1 : 0);
  set('opensFirst', (first & (signs.firstSingular | signs.firstPlural)) !== 0 ? 1 : 0);
}

/** What may come after the verb of a command: an object, a particle, the end. */
function isBare(lexis: Lexis, i: number): boolean {
  return !is(lexis, i, roles.auxiliary | roles.past) && lexis.words[i] !== ',';
}

function phrases(set: (name: string, value: number) => void, text: string, stance: StanceWords): void {
  set('advicePhrase', stance.advicePhrases.some((phrase) => text.includes(phrase)) ? 1 : 0);
  set('judgementPhrase', stance.judgementPhrases.some((phrase) => text.includes(phrase)) ? 1 : 0);
}
