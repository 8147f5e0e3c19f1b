// Prose → terms: words, signs and whole numbers, each with its code in the lexicon.
import type { NumberWords } from '../../model/language/time.ts';
import type { Prose } from '../../model/prose.ts';
import { kinds, shapes, type Tokens } from '../../model/token.ts';
import type { Grammar } from './grammar.ts';
import { type Entry, hasLooks, type Lexicon, looks, type Phrase } from './lexicon.ts';
import { mixedNumber, type SpelledNumber, spelledNumber, type WordSource } from './numerals.ts';
import { numeralOf, shapeCode } from './shapes.ts';
import { type Terms, termsFor } from './termDesk.ts';

/** No word that matters is longer. */
const longestWord = 32;

const wordCode = shapeCode('words');
const hourCode = shapeCode('words one to twelve');
const yearCode = shapeCode('spelled year');
const oldYearCode = shapeCode('old year in words');
const nameCode = shapeCode('name');
const decimalCode = shapeCode('decimal');
const ordinalCode = shapeCode('ordinal');
const dayCode = shapeCode('day ordinal in words');

/**
 * The terms of a prose; dates and quantities look at the same. They hold until the terms of another prose are
 * asked for. Linear. Throws never.
 */
export function termsOf(prose: Prose, grammar: Grammar): Terms {
  const { desk } = grammar.lexicon;
  if (desk.prose !== prose) {
    desk.prose = prose;
    desk.terms = readTerms(prose, grammar);
  }
  return desk.terms;
}

function readTerms(prose: Prose, { lexicon, words: { numbers: words }, tells }: Grammar): Terms {
  const { text, tokens } = prose;
  const { start, end, kind, shape } = tokens;
  const { terms } = lexicon.desk;
  const room = terms.code.length > tokens.count ? terms : termsFor(tokens.count * 2);
  const { code, value, from, sentence } = room;
  const reader: Reader = { prose, lexicon, words, source: sourceOf(prose) };
  const { plainCodes } = lexicon;
  const hyphen = lexicon.codeOf('-');
  const dash = lexicon.codeOf('–');
  let count = 0;
  /** End of the sentence that is being read. */
  let stop = 0;
  for (let at = 0; at < tokens.count; count++) {
    from[count] = at;
    sentence[count] = tokens.sentence[at] as number;
    if (at >= stop) {
      stop = sentenceEnd(tokens, at);
      if (!isTold({ text, tokens, from: at, to: stop }, tells)) {
        code[count] = 0;
        at = stop;
        continue;
      }
    }
    const isNumber = kind[at] === kinds.number;
    const found = isNumber ? -1 : lexicon.find(text, start[at] as number, end[at] as number);
    const plain = found < 0 ? 0 : (plainCodes[found] as number);
    const longer = isNumber || (found >= 0 && (plain < 0 || mayGoOn(found, at + 1, reader)));
    const term = longer ? termAt(at, found, reader) : undefined;
    if (term) {
      code[count] = term.code;
      value[count] = term.value;
      at = term.end;
      continue;
    }
    if (plain === hyphen && isSpaced(text, start[at] as number)) code[count] = dash;
    else if (plain > 0) code[count] = plain;
    else code[count] = !isNumber && isName(shape[at] as number) ? nameCode : 0;
    at++;
  }
  from[count] = tokens.count;
  return { count, code, value, from, sentence };
}

/** The token after the last of a token's sentence. */
function sentenceEnd({ count, sentence }: Tokens, at: number): number {
  let end = at + 1;
  while (end < count && sentence[end] === sentence[at]) end++;
  return end;
}

interface Stretch {
  readonly text: string;
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

/** Whether a sentence holds anything that a time or a quantity cannot be without; the others are one term each. */
function isTold(
  { text, tokens: { start, end, kind, shape }, from, to }: Stretch,
  tells: Grammar['tells'],
): boolean {
  for (let at = from; at < to; at++) {
    if (kind[at] === kinds.number || ((shape[at] as number) & shapes.digit) !== 0) return true;
    if (tells(text, start[at] as number, end[at] as number)) return true;
  }
  return false;
}

/** Whether the token `next` looks like one with which an entry makes a longer term. */
function mayGoOn(entry: number, next: number, { prose: { text, tokens }, lexicon }: Reader): boolean {
  const following = lexicon.following[entry];
  if (following === undefined || next >= tokens.count) return false;
  return hasLooks(following, looks(text, tokens.start[next] as number, tokens.end[next] as number));
}

/** Whether a hyphen stands between blanks, as a dash does. */
function isSpaced(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 0x20 && text.charCodeAt(at + 1) === 0x20;
}

/** Whether a word that no class knows looks like a name. */
function isName(shape: number): boolean {
  return (shape & (shapes.capital | shapes.opens)) === shapes.capital;
}

interface Reader {
  readonly prose: Prose;
  readonly lexicon: Lexicon;
  readonly words: NumberWords;
  readonly source: WordSource;
}

interface Term {
  readonly code: number;
  readonly value: number;
  /** Token after its last. */
  readonly end: number;
}

function entryAt(at: number, { prose, lexicon }: Reader): Entry | undefined {
  const { text, tokens } = prose;
  if (at >= tokens.count) return undefined;
  const start = tokens.start[at] as number;
  const found = lexicon.find(text, start, tokens.end[at] as number);
  return found < 0 ? undefined : lexicon.entries[found];
}

/** The term that begins at a token: of its entry where it has one, else a number in digits. */
function termAt(at: number, found: number, reader: Reader): Term | undefined {
  const entry = reader.lexicon.entries[found];
  return entry ? wordAt(at, entry, reader) : numberAt(at, reader);
}

/** A token with digits, and the fraction after it. */
function numberAt(at: number, reader: Reader): Term | undefined {
  const { prose, words, source } = reader;
  const { text, tokens } = prose;
  const goesOn = tokens.kind[at + 1] === kinds.number || entryAt(at + 1, reader)?.joins === true;
  const mixed = goesOn ? mixedNumber(at, source, words) : undefined;
  if (mixed) return { code: decimalCode, value: mixed.value, end: mixed.end };
  const numeral = numeralOf(text.slice(tokens.start[at], tokens.end[at]), words);
  return numeral && { code: numeral.code, value: numeral.value, end: at + 1 };
}

/** The longest phrase, else the number in words, else the plain word that begins at a token. */
function wordAt(at: number, entry: Entry, reader: Reader): Term | undefined {
  const { text, tokens } = reader.prose;
  const next = at + 1;
  const alike =
    next < tokens.count && entry.phrases.size > 0
      ? entry.phrases.get(looks(text, tokens.start[next] as number, tokens.end[next] as number))
      : undefined;
  const phrase = alike?.find((each) => isPhrase(next, each, reader.prose));
  if (phrase) return { code: phrase.code, value: 0, end: next + phrase.rest.length };
  const number = entry.number || entry.article ? numberFrom(at, entry, reader) : undefined;
  if (number && (number.end > at + 1 || entry.code === 0)) {
    return { code: codeOf(number), value: number.value, end: number.end };
  }
  return entry.code === 0 ? undefined : { code: entry.code, value: 0, end: at + 1 };
}

/** The number in words at a token; only where the next word can go on with it, more than one is looked at. */
function numberFrom(at: number, { number, article }: Entry, reader: Reader): SpelledNumber | undefined {
  const next = entryAt(at + 1, reader);
  const goesOn = next?.scale || (!article && (next?.joins || next?.number));
  if (goesOn) return spelledNumber(at, reader.source, reader.words);
  return number && { value: number.value, kind: number.kind, end: at + 1 };
}

/** Reads words in lower case; typographic apostrophes as plain ones. */
function sourceOf({ text, tokens }: Prose): WordSource {
  const raw = (index: number): string | undefined => {
    if (index >= tokens.count) return undefined;
    const start = tokens.start[index] as number;
    return text.slice(start, Math.min(tokens.end[index] as number, start + longestWord));
  };
  return {
    word: (index) => raw(index)?.toLowerCase().replace('’', "'"),
    digits(index) {
      if (index >= tokens.count || tokens.kind[index] !== kinds.number) return undefined;
      const digits = raw(index) ?? '';
      return digits.length <= 6 && /^\d+$/.test(digits) ? Number(digits) : undefined;
    },
  };
}

/** Whether the rest of a phrase stands at token `from`. */
function isPhrase(from: number, { rest, exact }: Phrase, { text, tokens }: Prose): boolean {
  if (from + rest.length > tokens.count) return false;
  for (let i = 0; i < rest.length; i++) {
    const part = rest[i] as string;
    const start = tokens.start[from + i] as number;
    if ((tokens.end[from + i] as number) - start !== part.length) return false;
    for (let at = 0; at < part.length; at++) {
      const sign = text.charCodeAt(start + at);
      const plain = sign === 0x2019 ? 0x27 : !exact && sign >= 65 && sign <= 90 ? sign + 32 : sign;
      if (plain !== part.charCodeAt(at)) return false;
    }
  }
  return true;
}

function codeOf({ kind, value }: SpelledNumber): number {
  if (kind === 'year') return value < 1700 ? oldYearCode : yearCode;
  if (kind === 'mixed') return decimalCode;
  if (kind === 'ordinal') return value >= 1 && value <= 31 ? dayCode : ordinalCode;
  if (value === 2000) return yearCode;
  return value >= 1 && value <= 12 ? hourCode : wordCode;
}
