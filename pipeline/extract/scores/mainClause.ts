// The author's words of a sentence with their parts of speech → how its main clause states: of whom, when, and how firmly.
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import { is, type Lexis } from '../lexis.ts';
import { at } from './columns.ts';

/** Words after the verb in which its participle or complement may stand. */
const reach = 4;
const contraction = /['’]/;
const first = signs.firstSingular | signs.firstPlural;
const numeral = 1 << tags.number;
const modal = 1 << tags.modal;
/** Parts of speech, as bits: those with a tense, and all that are looked at. */
const tensed = modal | (1 << tags.present) | (1 << tags.third) | (1 << tags.past);
const telling = tensed | numeral | (1 << tags.pronoun) | (1 << tags.genitive);

/** Tokens of one sentence outside of quotations, in order, without punctuation. */
type Own = readonly number[];

/** Words of an article with the part of speech of each (`tags`). */
export interface Tagged {
  readonly lexis: Lexis;
  readonly parts: Uint8Array;
}

/**
 * Fills in the columns of verbs and numerals, and those of the main clause: the first finite verb, the word before
 * it, and what follows it. Throws never.
 */
export function addMainClause(row: Float64Array, tagged: Tagged, own: Own): void {
  const { parts } = tagged;
  let main = -1;
  let [numerals, modals, finites] = [0, 0, 0];
  for (let k = 0; k < own.length; k++) {
    const part = 1 << (parts[own[k] as number] as number);
    if ((part & telling) === 0) continue;
    if (part === numeral) {
      numerals++;
      continue;
    }
    if (part === modal) modals++;
    if ((part & tensed) === 0 && !hasDrawnIn(tagged, own, k)) continue;
    finites++;
    if (main < 0) main = k;
  }
  row[at.numerals] = numerals;
  row[at.modals] = modals;
  row[at.finites] = finites;
  if (parts[own[0] ?? -1] === tags.adverb) row[at.opensAdverb] = 1;
  if (main < 0) return;
  const isPast = addVerb(row, tagged, own, main);
  addSubject(row, tagged, own, { main, isPast });
}

/** Whether word `k` is a pronoun with a verb drawn in, or that verb: "we've", "it 's". */
function hasDrawnIn({ lexis, parts }: Tagged, own: Own, k: number): boolean {
  const i = own[k] as number;
  if (parts[i] === tags.pronoun) return contraction.test(lexis.words[i] as string);
  const before = parts[own[k - 1] ?? -1];
  return before === tags.pronoun || before === tags.existential;
}

/** How the verb stands: past, perfect, progressive, modal, or as "is" before a noun. Whether it tells of the past. */
function addVerb(row: Float64Array, { lexis, parts }: Tagged, own: Own, main: number): boolean {
  const i = own[main] as number;
  let k = main + 1;
  while (k < main + reach && isAside(lexis, parts, own[k] ?? -1)) k++;
  const next = parts[own[k] ?? -1];
  const part = parts[i];
  const isDrawnIn = part === tags.pronoun || part === tags.genitive;
  const isBe = is(lexis, i, roles.be) || part === tags.genitive;
  const isHave = isDrawnIn || (part !== tags.past && is(lexis, i, roles.auxiliary));
  const isPerfect = !isBe && isHave && (next === tags.done || (isDrawnIn && next === tags.past));
  if (part === tags.past) row[at.mainPast] = 1;
  const isBare = next === tags.base || next === tags.present;
  if (part === tags.modal || (isDrawnIn && isBare)) row[at.mainModal] = 1;
  if (isPerfect) row[at.mainPerfect] = 1;
  if (next === tags.doing && (isBe || isDrawnIn)) row[at.progressive] = 1;
  const isNoun =
    next === tags.determiner || next === tags.possessive || next === tags.noun || next === tags.nouns;
  if (isNoun && (isBe || isDrawnIn)) row[at.equates] = 1;
  return part === tags.past || isPerfect;
}

/** Whether a word stands between a verb and what belongs to it: "has not yet opened". */
function isAside({ signs: bits }: Lexis, parts: Uint8Array, i: number): boolean {
  return parts[i] === tags.adverb || ((bits[i] ?? 0) & signs.negation) !== 0;
}

/** Of whom the verb is said. */
function addSubject(
  row: Float64Array,
  { lexis, parts }: Tagged,
  own: Own,
  { main, isPast }: { readonly main: number; readonly isPast: boolean },
): void {
  let k = parts[own[main] as number] === tags.pronoun ? main : main - 1;
  while (k > 0 && parts[own[k] as number] === tags.adverb) k--;
  const i = own[k] ?? -1;
  const bits = lexis.signs[i] ?? 0;
  switch (parts[i]) {
    case tags.name:
      row[at.nounSubject] = 1;
      if (isPast) row[at.namedDeed] = 1;
      return;
    case tags.noun:
    case tags.nouns:
    case tags.number:
      row[at.nounSubject] = 1;
      return;
    case tags.pronoun:
      if ((bits & first) !== 0 && isPast) row[at.ownDeed] = 1;
      if ((bits & signs.second) !== 0) row[at.addresses] = 1;
      if ((bits & (first | signs.second | signs.deixis)) === 0 && isPast) row[at.namedDeed] = 1;
  }
}
