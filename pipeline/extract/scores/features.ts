// A sentence's tokens → a row of numbers, each under its name: all that the scores know of it.
import { roles } from '../../model/language/speech.ts';
import { type StanceWords, signs } from '../../model/language/stance.ts';
import { kinds, shapes } from '../../model/token.ts';
import { holdsPhrase, is, type Lexis, marks } from '../lexis.ts';

const shaped = [
  'digits',
  'year',
  'capitals',
  'names',
  'saying',
  'passive',
  'perfect',
  'quotes',
  'quoted',
  'commas',
  'asides',
  'adverbs',
  'describing',
  'length',
  'short',
  'letters',
  'question',
  'exclamation',
  'imperative',
  'opensFirst',
  'opensLink',
  'advicePhrase',
  'judgementPhrase',
  'wording',
] as const;

/** The name of every feature, in the order of a row: the signs of words first. */
export const featureNames: readonly string[] = [...Object.keys(signs), ...shaped];

const first = Object.keys(signs).length;
const at = Object.fromEntries(shaped.map((name, k) => [name, first + k])) as Record<
  (typeof shaped)[number],
  number
>;

/** A sign counts so often at most: a list of five numbers is no more a number than three are. */
const mostSigns = 3;
const year = /^(?:1[89]|20)\d\d$/;
const closing = /^["”’')\]]$/;

/** The features of sentence `s`, one number for each of `featureNames`. Linear. Throws never. */
export function featuresOf(lexis: Lexis, stance: StanceWords, s: number): Float64Array {
  const row = new Float64Array(featureNames.length);
  const from = lexis.firsts[s] ?? 0;
  const to = lexis.firsts[s + 1] ?? from;
  let words = 0;
  let letters = 0;
  let quoted = 0;
  let inQuotes = false;
  for (let i = from; i < to; i++) {
    countSigns(row, lexis.signs[i] as number);
    countShape(row, lexis, i, from);
    const word = lexis.words[i] as string;
    row[at.wording] = (row[at.wording] as number) + wordingAt(lexis, i);
    if (word === '"' || word === '“' || word === '”') inQuotes = word === '“' || (word === '"' && !inQuotes);
    if (lexis.tokens.kind[i] !== kinds.word) continue;
    words++;
    letters += word.length;
    if (inQuotes) quoted++;
    if (((lexis.marks[i] as number) & marks.describes) !== 0) add(row, at.describing);
  }
  for (const name of [at.digits, at.capitals, at.names, at.quotes, at.commas, at.asides, at.adverbs])
    row[name] = Math.log2(1 + (row[name] as number));
  for (const name of [at.year, at.saying, at.passive, at.perfect])
    row[name] = Math.min(1, row[name] as number);
  row[at.describing] = Math.min(mostSigns, row[at.describing] as number);
  row[at.length] = Math.log2(1 + words);
  row[at.short] = words < 6 ? 1 : 0;
  row[at.letters] = words === 0 ? 0 : letters / words;
  row[at.quoted] = words === 0 ? 0 : quoted / words;
  edges(row, lexis, stance, { from, to });
  row[at.advicePhrase] = holdsPhrase(lexis, { from, to }, 'advice', stance) ? 1 : 0;
  row[at.judgementPhrase] = holdsPhrase(lexis, { from, to }, 'judgement', stance) ? 1 : 0;
  return row;
}

function add(row: Float64Array, name: number): void {
  row[name] = (row[name] as number) + 1;
}

function countSigns(row: Float64Array, bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const k = 31 - Math.clz32(left & -left);
    if ((row[k] as number) < mostSigns) add(row, k);
  }
}

/** The weight of a word that the training sentences weighed. */
export function wordingAt(lexis: Lexis, i: number): number {
  return isPlain(lexis, i) ? (lexis.wordings[i] as number) : 0;
}

/** Whether token `i` is no name by its capital: names have no weight, so that scores carry over. */
export function isPlain({ tokens }: Lexis, i: number): boolean {
  const shape = tokens.shape[i] ?? 0;
  return (shape & shapes.capital) === 0 || (shape & shapes.opens) !== 0;
}

function countShape(row: Float64Array, lexis: Lexis, i: number, opening: number): void {
  const shape = lexis.tokens.shape[i] ?? 0;
  const word = lexis.words[i] as string;
  if ((shape & shapes.digit) !== 0) {
    add(row, at.digits);
    if (year.test(word)) add(row, at.year);
  }
  if ((shape & shapes.capital) !== 0 && i > opening && word.length > 1) {
    add(row, at.capitals);
    if (((lexis.tokens.shape[i - 1] ?? 0) & shapes.capital) === 0 || i === opening + 1) add(row, at.names);
  }
  if (is(lexis, i, roles.bare | roles.hearer) && !is(lexis, i, roles.nounToo)) add(row, at.saying);
  if (i > opening) {
    const participle = is(lexis, i, roles.past | roles.passive);
    if (participle && is(lexis, i - 1, roles.be)) add(row, at.passive);
    else if (participle && is(lexis, i - 1, roles.auxiliary)) add(row, at.perfect);
  }
  if (is(lexis, i, roles.adverb) && word.length > 4) add(row, at.adverbs);
  if (word.length > 2) return;
  if (word === '"' || word === '“' || word === '”') add(row, at.quotes);
  else if (word === ',') add(row, at.commas);
  else if (/^(?:[—–:;(]|--)$/.test(word)) add(row, at.asides);
}

/** What the first word and the last mark tell. */
function edges(
  row: Float64Array,
  lexis: Lexis,
  stance: StanceWords,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  let last = to - 1;
  while (last > from && closing.test(lexis.words[last] as string)) last--;
  let opening = from;
  while (opening < last && lexis.tokens.kind[opening] !== kinds.word) opening++;
  const end = lexis.words[last] ?? '';
  const opens = lexis.signs[opening] ?? 0;
  const asks = end === '?';
  row[at.question] = asks ? 1 : 0;
  row[at.exclamation] = end === '!' ? 1 : 0;
  const command = (opens & signs.command) !== 0 && !asks && isBare(lexis, opening + 1);
  row[at.imperative] = command ? 1 : 0;
  row[at.opensFirst] = (opens & (signs.firstSingular | signs.firstPlural)) !== 0 ? 1 : 0;
  row[at.opensLink] = stance.openers.has(lexis.words[opening] ?? '') ? 1 : 0;
}

/** What may come after the verb of a command: an object, a particle, the end. */
function isBare(lexis: Lexis, i: number): boolean {
  return !is(lexis, i, roles.auxiliary | roles.past) && lexis.words[i] !== ',';
}
