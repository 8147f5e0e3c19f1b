// Number words in a row → one number: "twenty-four", "two and a half", "a hundred and fifty", "2 1/2".
import type { NumberWords } from '../../model/language/time.ts';

/** Reads tokens by index, in lower case; `undefined` past the end of the sentence. */
export interface WordSource {
  word(index: number): string | undefined;
  /** Value of a token that is digits alone, else undefined. */
  digits(index: number): number | undefined;
}

/** A number of several tokens, or of one word. */
export interface SpelledNumber {
  readonly value: number;
  /** Index after its last token. */
  readonly end: number;
  readonly kind: 'cardinal' | 'ordinal' | 'year' | 'mixed';
}

/** No number of words is longer than this many tokens. */
const longest = 16;

/** The number that begins at token `start` with a number word; undefined where none does. Throws never. */
export function spelledNumber(
  start: number,
  source: WordSource,
  words: NumberWords,
): SpelledNumber | undefined {
  const year = spelledYear(start, source, words);
  if (year) return year;
  const ordinal = words.ordinals.get(source.word(start) ?? '');
  if (ordinal !== undefined) return { value: ordinal, end: start + 1, kind: 'ordinal' };
  return cardinal(start, source, words);
}

function cardinal(start: number, source: WordSource, words: NumberWords): SpelledNumber | undefined {
  const article = source.word(start) === words.one && words.scales.has(source.word(start + 1) ?? '');
  let total = 0;
  let current = article ? 1 : 0;
  let at = article ? start + 1 : start;
  let seen = article;
  while (at < start + longest) {
    const bridged = seen && (source.word(at) === '-' || source.word(at) === words.and);
    const next = bridged ? at + 1 : at;
    const word = source.word(next) ?? '';
    const small = words.ones.get(word) ?? words.tens.get(word);
    const scale = words.scales.get(word);
    if (
      small !== undefined &&
      fits(current, small, seen) &&
      (!bridged || bridges(source.word(at), current, words))
    ) {
      current += small;
    } else if (scale !== undefined && seen && !bridged) {
      const product = (current === 0 ? 1 : current) * scale;
      current = scale === 100 ? product : 0;
      if (scale !== 100) total += product;
    } else if (seen && fits(current, words.ordinals.get(word) ?? 0, seen) && current % 100 !== 0) {
      return { value: total + current + (words.ordinals.get(word) ?? 0), end: next + 1, kind: 'ordinal' };
    } else break;
    seen = true;
    at = next + 1;
  }
  if (!seen) return undefined;
  const mixed = withFraction({ whole: total + current, at }, source, words);
  return mixed ?? { value: total + current, end: at, kind: 'cardinal' };
}

/** "2 1/2", "2-1/2", "1/2", "2 and a half" after digits; undefined where no fraction follows. Throws never. */
export function mixedNumber(
  start: number,
  source: WordSource,
  words: NumberWords,
): SpelledNumber | undefined {
  const whole = source.digits(start);
  if (whole === undefined) return undefined;
  let at = start + 1;
  if (source.word(at) === '-') at++;
  const over = source.digits(at);
  const under = source.word(at + 1) === '/' ? source.digits(at + 2) : undefined;
  if (over !== undefined && under !== undefined && over < under && under <= 10) {
    return { value: whole + over / under, end: at + 3, kind: 'mixed' };
  }
  return withFraction({ whole, at: start + 1 }, source, words);
}

/** Nineteen ninety-seven: two pairs, the first from eleven to twenty. */
function spelledYear(start: number, source: WordSource, words: NumberWords): SpelledNumber | undefined {
  const century = words.ones.get(source.word(start) ?? '') ?? words.tens.get(source.word(start) ?? '');
  if (century === undefined || century < 13 || century > 20) return undefined;
  const second = source.word(start + 1) ?? '';
  const teen = words.ones.get(second) ?? 0;
  if (teen >= 10) return { value: century * 100 + teen, end: start + 2, kind: 'year' };
  const tens = words.tens.get(second);
  if (tens === undefined) return undefined;
  const gap = source.word(start + 2) === '-' ? 1 : 0;
  const one = words.ones.get(source.word(start + 2 + gap) ?? '');
  if (one !== undefined && one > 0 && one < 10) {
    return { value: century * 100 + tens + one, end: start + 3 + gap, kind: 'year' };
  }
  return { value: century * 100 + tens, end: start + 2, kind: 'year' };
}

function withFraction(
  { whole, at }: { readonly whole: number; readonly at: number },
  source: WordSource,
  words: NumberWords,
): SpelledNumber | undefined {
  let next = at;
  if (source.word(next) === '-') next++;
  if (source.word(next) !== words.and) return undefined;
  next++;
  if (source.word(next) === '-') next++;
  if (source.word(next) !== words.one) return undefined;
  next++;
  if (source.word(next) === '-') next++;
  const fraction = words.fractions.get(source.word(next) ?? '');
  return fraction === undefined ? undefined : { value: whole + fraction, end: next + 1, kind: 'mixed' };
}

/** Whether a small number may follow what has been read: nothing, a round hundred, or tens before 1–9. */
function fits(current: number, small: number, seen: boolean): boolean {
  if (!seen || (current > 0 && current % 100 === 0)) return true;
  return current % 10 === 0 && current % 100 >= 20 && small > 0 && small < 10;
}

/** "hundred and one" and "twenty-one" are one number, "twenty and one" are two. */
function bridges(bridge: string | undefined, current: number, words: NumberWords): boolean {
  return bridge === words.and ? current % 100 === 0 : current % 100 !== 0;
}
