// A word → all that a score counts of it, found once for each word that is met.
import { roles } from '../../model/language/speech.ts';
import { type StanceWords, signs } from '../../model/language/stance.ts';
import { tones } from '../../model/language/tones.ts';
import { kinds } from '../../model/token.ts';
import { at, firstTone } from './columns.ts';

/** What a word adds to the features of its sentence. */
export interface Trait {
  /** Columns of a row that it counts in wherever it stands. */
  readonly columns: readonly number[];
  /** Columns in which it counts as a word of the author, and as no name. */
  readonly tones: readonly number[];
  /** 1 where it says something that can be pointed at, -1 where it judges, argues or appeals, else 0. */
  readonly ground: number;
  /** Whether it judges outright. */
  readonly judges: boolean;
  /** Whether it says how things are: "is", "has", "be". */
  readonly states: boolean;
  /** What it does to quotations: one of `quotations`. */
  readonly quotation: number;
  /** Its own weights in hundredths of log odds, beside those of its signs and tones: whole numbers are summed fastest. */
  readonly verifiable: number;
  readonly checkworthy: number;
  readonly subjective: number;
}

/** What a mark does to quotations. */
export const quotations = {
  none: 0,
  turns: 1,
  opens: 2,
  closes: 3,
  opensSingle: 4,
  closesSingle: 5,
} as const;

const quotationMarks: ReadonlyMap<string, number> = new Map([
  ['"', quotations.turns],
  ['“', quotations.opens],
  ['”', quotations.closes],
  ['‘', quotations.opensSingle],
  ['’', quotations.closesSingle],
]);

/** Traits that words were found to have, each once, and the place of each by all that it follows from. */
interface Traits {
  readonly list: Trait[];
  readonly places: Map<string, number>;
}

/** Each language's. Pure: same word, same trait. */
const found = new WeakMap<StanceWords, Traits>();

/** What a language's words were found to have: `Lexis.traits` are places in it. It grows while words are looked up. */
export function traitsIn(stance: StanceWords): readonly Trait[] {
  return tableOf(stance).list;
}

function tableOf(stance: StanceWords): Traits {
  const known = found.get(stance);
  if (known) return known;
  const made = { list: [], places: new Map<string, number>() };
  found.set(stance, made);
  return made;
}

/** Place of a word's trait in `traitsIn(stance)`. Words of which the tables say the same share one. Throws never. */
export function traitOf(word: Word, stance: StanceWords): number {
  const { list, places } = tableOf(stance);
  const trait = made(word, stance);
  const key = JSON.stringify(trait);
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, list.length);
  return list.push(trait) - 1;
}

/** What is known of a word already: in lower case, its kind, its bits of `roles` and of `signs`. */
export interface Word {
  readonly word: string;
  readonly kind: number;
  readonly roles: number;
  readonly signs: number;
  readonly hasDigit: boolean;
}

const firm =
  tones.office | tones.act | tones.document | tones.measure | tones.locus | tones.policy | tones.thing;
const firmSigns =
  signs.publicAffairs | signs.number | signs.percent | signs.money | signs.time | signs.change | signs.record;
const judging = tones.blame | tones.praise | tones.mild | tones.scorn;
const airy = judging | tones.affect | tones.degree | tones.argue | tones.value | tones.vague | tones.faint;
const airySigns = signs.appeal | signs.mind | signs.evaluation | signs.courtesy;
/** Columns of punctuation that is counted. */
const markColumns: ReadonlyMap<string, number> = new Map([
  ...['"', '“', '”'].map((mark) => [mark, at.quotes] as const),
  [',', at.commas] as const,
  ...['—', '–', '--', ':', ';', '('].map((mark) => [mark, at.asides] as const),
]);
const year = /^(?:1[89]|20)\d\d$/;

function made({ word, kind, roles: bits, signs: signBits, hasDigit }: Word, stance: StanceWords): Trait {
  const toneBits = stance.tones.get(word) ?? 0;
  const columns = columnsOf(signBits, 0);
  const is = (role: number): boolean => (bits & role) !== 0;
  if (hasDigit) columns.push(at.digits);
  if (year.test(word)) columns.push(at.year);
  if (is(roles.bare | roles.hearer) && !is(roles.nounToo)) columns.push(at.saying);
  if (is(roles.adverb) && word.length > 4) columns.push(at.adverbs);
  const mark = markColumns.get(word);
  if (mark !== undefined) columns.push(mark);
  const describes = word.length > 5 && stance.describingEndings.some((ending) => word.endsWith(ending));
  if (describes && kind === kinds.word) columns.push(at.describing);
  const isFirm = (toneBits & firm) !== 0 || (signBits & firmSigns) !== 0 || hasDigit;
  const wording = stance.wordings.get(word);
  const isAiry = (toneBits & airy) !== 0 || (signBits & airySigns) !== 0;
  return {
    columns,
    tones: columnsOf(toneBits, firstTone),
    ground: Number(isFirm) - Number(isAiry),
    judges: (toneBits & judging) !== 0,
    states: (signBits & signs.present) !== 0 || word === stance.copula,
    quotation: quotationMarks.get(word) ?? quotations.none,
    verifiable: hundredths(wording?.verifiable),
    checkworthy: hundredths(wording?.checkworthy),
    subjective: hundredths(wording?.subjective),
  };
}

function hundredths(weight = 0): number {
  return Math.round(100 * weight);
}

/** The number of every bit that is set, from `first` on. */
function columnsOf(bits: number, first: number): number[] {
  const columns: number[] = [];
  for (let left = bits; left !== 0; left &= left - 1) columns.push(first + 31 - Math.clz32(left & -left));
  return columns;
}
