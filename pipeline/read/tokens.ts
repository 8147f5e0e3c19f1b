// Prose text and its blocks → tokens, in one pass.
import type { ReadingWords } from '../model/language/reading.ts';
import type { Block } from '../model/prose.ts';
import { kinds, shapes } from '../model/token.ts';
import { classes, classOf, upper } from './characters.ts';
import { abbreviationEnd, addressEnd } from './joined.ts';
import { createSpellings } from './spellings.ts';

/** Tokens that do not know their sentences yet. */
export interface BareTokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly spelling: Uint32Array;
  readonly spellings: readonly string[];
}

/** One token as it is read. */
interface Reader {
  readonly text: string;
  readonly words: ReadingWords;
  /** End of the block. */
  readonly limit: number;
}

/** The tokens of all blocks but code. Linear in the length of the text. Throws never. */
export function tokensOf(text: string, blocks: readonly Block[], words: ReadingWords): BareTokens {
  const start = new Uint32Array(text.length);
  const end = new Uint32Array(text.length);
  const kind = new Uint8Array(text.length);
  const shape = new Uint8Array(text.length);
  const spelling = new Uint32Array(text.length);
  const spellings = createSpellings();
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'code') continue;
    const reader: Reader = { text, words, limit: block.end };
    let spaced = true;
    for (let at = block.start; at < block.end; ) {
      const code = codeAt(text, at);
      const kindHere = classOf(code);
      if (kindHere === classes.space) {
        spaced = true;
        at += code > 0xffff ? 2 : 1;
        continue;
      }
      const stop = Math.min(tokenEnd(reader, at, kindHere), block.end);
      start[count] = at;
      end[count] = stop;
      kind[count] = kindOf(text, at, stop, kindHere);
      shape[count] = shapeOf(text, at, stop) | (spaced ? shapes.spaced : 0);
      spelling[count] = spellings.numberOf(text, at, stop);
      count++;
      at = stop;
      spaced = false;
    }
  }
  return {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kind.slice(0, count),
    shape: shape.slice(0, count),
    spelling: spelling.slice(0, count),
    spellings: spellings.all,
  };
}

function tokenEnd(reader: Reader, at: number, kindHere: number): number {
  const { text, limit } = reader;
  const code = text.charCodeAt(at);
  if (kindHere === classes.punctuation) return punctuationEnd(text, at, limit);
  if (kindHere === classes.symbol) return at + (codeAt(text, at) > 0xffff ? 2 : 1);
  if (kindHere === classes.digit) return numberEnd(text, at, limit);
  const word = wordEnd(text, at, limit, code);
  return Math.max(word, addressEnd(text, at, word, limit), abbreviationEnd(text, at, word, reader.words));
}

/** A dash of hyphens, an ellipsis and a possessive ending are one token; any other sign is one of its own. */
function punctuationEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x2e) {
    if (text.charCodeAt(at + 1) === 0x2e) return runEnd(text, at, limit, code);
    const before = at > 0 ? classOf(text.charCodeAt(at - 1)) & 7 : classes.space;
    const opens = before !== classes.letter && before !== classes.digit && before !== classes.mark;
    if (opens && isDigit(text, at + 1)) return numberEnd(text, at + 1, limit);
  }
  if (code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2026) {
    return runEnd(text, at, limit, code);
  }
  if (isApostrophe(code) && isPossessive(text, at)) return at + 2;
  return at + (codeAt(text, at) > 0xffff ? 2 : 1);
}

function runEnd(text: string, at: number, limit: number, code: number): number {
  let end = at + 1;
  while (end < limit && text.charCodeAt(end) === code) end++;
  return end;
}

/** Digits, with `. , :` between digits, and letters that hang on: "1,000.5", "10:30", "1990s", "3rd". */
function numberEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const code = codeAt(text, end);
    const kind = classOf(code) & 7;
    if (kind === classes.letter || kind === classes.digit || kind === classes.mark) {
      end += code > 0xffff ? 2 : 1;
    } else if (isInnerMark(code) && isDigit(text, end - 1) && isDigit(text, end + 1)) {
      end++;
    } else break;
  }
  return Math.max(end, at + 1);
}

/** Letters, marks and digits, with apostrophes between letters ("don't", but "Kim" + "'s"). */
function wordEnd(text: string, at: number, limit: number, first: number): number {
  let end = at + (first >= 0xd800 && first < 0xdc00 && codeAt(text, at) > 0xffff ? 2 : 1);
  while (end < limit) {
    const code = codeAt(text, end);
    const kind = classOf(code) & 7;
    if (kind === classes.letter || kind === classes.digit || kind === classes.mark || code === 0x5f) {
      end += code > 0xffff ? 2 : 1;
    } else if (isApostrophe(code) && isLetter(text, end + 1) && !isPossessive(text, end)) {
      end++;
    } else break;
  }
  return end;
}

/** An apostrophe after a letter or digit, then a lone s. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 0x73 && next !== 0x53) return false;
  if (at === 0) return false;
  const before = classOf(text.charCodeAt(at - 1)) & 7;
  if (before !== classes.letter && before !== classes.digit && text.charCodeAt(at - 1) !== 0x2e) return false;
  const after = at + 2 < text.length ? classOf(codeAt(text, at + 2)) & 7 : classes.space;
  return after !== classes.letter && after !== classes.digit && after !== classes.mark;
}

function kindOf(text: string, start: number, end: number, first: number): number {
  if (first === classes.digit) return kinds.number;
  if (first === classes.symbol) return kinds.symbol;
  if (first === classes.punctuation) {
    if (end === start + 1) return kinds.punctuation;
    const second = classOf(text.charCodeAt(start + 1)) & 7;
    if (second === classes.digit) return kinds.number;
    return second === classes.letter ? kinds.word : kinds.punctuation;
  }
  return isAddress(text, start, end) ? kinds.symbol : kinds.word;
}

/** A word token of letters that holds a sign which only addresses hold. */
function isAddress(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x40 || code === 0x2f) return true;
    if (code === 0x2e && at - start > 1 && at + 2 < end && text.charCodeAt(at + 2) !== 0x2e) {
      return text.charCodeAt(end - 1) !== 0x2e;
    }
  }
  return false;
}

function shapeOf(text: string, start: number, end: number): number {
  let letters = 0;
  let capitals = 0;
  let shape = 0;
  for (let at = start; at < end; at++) {
    const code = codeAt(text, at);
    const kind = classOf(code);
    if ((kind & 7) === classes.letter) {
      if ((kind & upper) !== 0) {
        capitals++;
        if (letters === 0) shape |= shapes.capital;
      }
      letters++;
    } else if (kind === classes.digit) shape |= shapes.digit;
    if (code > 0xffff) at++;
  }
  if (letters >= 2 && letters === capitals) shape |= shapes.allCaps;
  if (letters > 0 && text.charCodeAt(end - 1) === 0x2e) shape |= shapes.dotted;
  return shape;
}

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 ? (text.codePointAt(at) as number) : code;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && (classOf(codeAt(text, at)) & 7) === classes.letter;
}

function isDigit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === classes.digit;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isInnerMark(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a;
}
