// A sentence's tokens → a row of numbers, each under its name: all that the scores know of it.
import { roles } from '../../model/language/speech.ts';
import { type StanceWords, signs } from '../../model/language/stance.ts';
import { isPlain, kinds, shapes } from '../../model/token.ts';
import { is, type Lexis, opensPhrase } from '../lexis.ts';
import { at, featureNames, firstFlag, firstShaped, firstSum, firstTone, type wordSums } from './columns.ts';
import { addMainClause, type Tagged } from './mainClause.ts';
import { quotations, type Trait } from './traits.ts';

/** Tokens from a verb that states something to the judgement that it may state. */
const reach = 3;
const participle = roles.past | roles.passive;
const closing = /^["”’')\]]$/;
/** What a count weighs: a list of five numbers is hardly more a number than three are. */
const weighed = Float64Array.from({ length: 64 }, (_, count) => Math.log2(1 + count));

interface Sentence {
  readonly from: number;
  readonly to: number;
}

/**
 * The features of sentence `s`, one number for each of `featureNames`, into `row`. `isHeard`: the words in quotations are
 * told from as well, as if their speaker were the author. Linear. Throws never.
 */
export function featuresOf(
  tagged: Tagged,
  stance: StanceWords,
  s: number,
  row = new Float64Array(featureNames.length),
  isHeard = false,
): Float64Array {
  row.fill(0);
  const { lexis } = tagged;
  const from = lexis.firsts[s] ?? 0;
  const to = lexis.firsts[s + 1] ?? from;
  addMainClause(row, tagged, count(row, lexis, stance, { from, to }, isHeard));
  for (let k = 0; k < firstFlag; k++) {
    const times = row[k] as number;
    if (times !== 0) row[k] = weighed[times] ?? Math.log2(1 + times);
  }
  for (let k = firstFlag; k < firstSum; k++) if ((row[k] as number) > 1) row[k] = 1;
  edges(row, lexis, stance, { from, to });
  return row;
}

/** The author's words of sentence `s`: its tokens outside of quotations, without punctuation. Linear. Throws never. */
export function ownOf(lexis: Lexis, stance: StanceWords, s: number): readonly number[] {
  const from = lexis.firsts[s] ?? 0;
  const to = lexis.firsts[s + 1] ?? from;
  return count(new Float64Array(featureNames.length), lexis, stance, { from, to });
}

/** Fills in all that can be counted in one pass over the sentence; the author's words, outside of quotations. */
function count(
  row: Float64Array,
  lexis: Lexis,
  stance: StanceWords,
  { from, to }: Sentence,
  isHeard = false,
): readonly number[] {
  const own: number[] = [];
  const { traits, trait: places, roles: bits, marks } = lexis;
  const { kind, shape, start, end } = lexis.tokens;
  let words = 0;
  let letters = 0;
  let quoted = 0;
  let firm = 0;
  let airy = 0;
  let verifiable = 0;
  let checkworthy = 0;
  let subjective = 0;
  let within: number = quotations.none;
  let hasOpened = false;
  let stated = from - reach - 1;
  for (let i = from; i < to; i++) {
    const trait = traits[places[i] as number] as Trait;
    const { columns, ground, quotation } = trait;
    for (let c = 0; c < columns.length; c++) add(row, columns[c] as number);
    const isCapital = ((shape[i] as number) & shapes.capital) !== 0;
    const isName = isCapital && ((shape[i] as number) & shapes.opens) === 0;
    if (quotation !== quotations.none && !isHeard) {
      if (quotation === quotations.closes && !hasOpened) {
        // The quotation opened in a sentence before: nothing so far is the author's.
        quoted = words;
        row.fill(0, firstTone, firstShaped);
        row[at.judged] = 0;
        subjective = 0;
        own.length = 0;
      }
      within = after(within, quotation);
      hasOpened ||= within !== quotations.none;
    }
    if (isName) {
      if (ground >= 0) firm++;
    } else {
      if (ground > 0) firm++;
      else if (ground < 0) airy++;
      verifiable += trait.verifiable;
      checkworthy += trait.checkworthy;
      if (within === quotations.none) {
        for (let c = 0; c < trait.tones.length; c++) add(row, trait.tones[c] as number);
        if (trait.judges && i - stated <= reach) {
          add(row, at.judged);
          stated = from - reach - 1;
        }
        if (trait.states) stated = i;
        if (kind[i] !== kinds.punctuation) subjective += trait.subjective;
      }
    }
    if (within === quotations.none && kind[i] !== kinds.punctuation) own.push(i);
    if (kind[i] === kinds.word) {
      words++;
      letters += (end[i] as number) - (start[i] as number);
      if (within !== quotations.none) quoted++;
    }
    if (i > from) {
      if (isCapital && (end[i] as number) - (start[i] as number) > 1) {
        add(row, at.capitals);
        if (((shape[i - 1] as number) & shapes.capital) === 0 || i === from + 1) add(row, at.names);
      }
      if (((bits[i] as number) & participle) !== 0) countParticiple(row, bits[i - 1] as number);
    }
    if (marks[i] !== 0) {
      if (opensPhrase(lexis, { i, to }, 'advice', stance)) row[at.advicePhrase] = 1;
      if (opensPhrase(lexis, { i, to }, 'judgement', stance)) row[at.judgementPhrase] = 1;
    }
  }
  row[at.verifiableWords] = verifiable / 100;
  row[at.checkworthyWords] = checkworthy / 100;
  row[at.subjectiveWords] = subjective / 100;
  row[at.length] = Math.log2(1 + words);
  row[at.short] = words < 6 ? 1 : 0;
  row[at.letters] = words === 0 ? 0 : letters / words;
  row[at.quoted] = words === 0 ? 0 : quoted / words;
  row[at.grounds] = Math.log2((2 + firm) / (2 + airy));
  return own;
}

function add(row: Float64Array, column: number): void {
  row[column] = (row[column] as number) + 1;
}

/** Within which quotation the words are after a mark. */
function after(within: number, mark: number): number {
  if (mark === quotations.turns) return within === quotations.none ? quotations.opens : quotations.none;
  if (mark === quotations.opens) return quotations.opens;
  if (mark === quotations.closes) return quotations.none;
  if (mark === quotations.opensSingle && within === quotations.none) return quotations.opensSingle;
  return mark === quotations.closesSingle && within === quotations.opensSingle ? quotations.none : within;
}

function countParticiple(row: Float64Array, before: number): void {
  if ((before & roles.be) !== 0) add(row, at.passive);
  else if ((before & roles.auxiliary) !== 0) add(row, at.perfect);
}

/** What a word adds to the words of a score, in log odds: names add nothing. */
export function wordingAt(lexis: Lexis, i: number, score: keyof typeof wordSums): number {
  return isPlain(lexis.tokens, i) ? (lexis.traits[lexis.trait[i] as number] as Trait)[score] / 100 : 0;
}

/** What the first word and the last mark tell. */
function edges(row: Float64Array, lexis: Lexis, stance: StanceWords, { from, to }: Sentence): void {
  let last = to - 1;
  while (
    last > from &&
    lexis.tokens.kind[last] === kinds.punctuation &&
    closing.test(lexis.words[last] as string)
  )
    last--;
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
