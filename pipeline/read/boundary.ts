// A sentence's first token → where the sentence ends.
import { kinds, shapes } from '../model/token.ts';
import { type BlockView, hasShape, isSpaced, tokenText } from './blockView.ts';
import { roleOf } from './joined.ts';
import { follows, isBullet, type MarkerValue, markerEnd, markerValue } from './markers.ts';

const closers = new Set(['"', '”', '’', "'", '»', ')', ']', '}']);
const quotes = new Set(['"', '”', '’', "'", '»']);
const openings = new Set(['"', '“', '‘', "'", '«', '(', '[', '¿', '¡']);
const stops = new Set(['.', '!', '?', '。', '！', '？', '…']);
const longestSpeaker = 4;
const mostOpenings = 2;
const shortLine = 0.75;

/** Index of the token after the sentence that begins with token `from`. Throws never. */
export function sentenceEnd(view: BlockView, from: number): number {
  const body = markerEnd(view, from);
  const marker = body > from ? markerValue(view, from) : undefined;
  for (let at = body; at < view.limit; at++) {
    if (at > body && isSpaced(view, at) && startsAnew(view, at, marker)) return at;
    const sign = stopSign(view, at);
    if (sign === undefined) continue;
    let next = at + 1;
    while (next < view.limit && !isSpaced(view, next) && stopSign(view, next) !== undefined) next++;
    const closed = afterNotes(view, afterClosers(view, next));
    if (closed >= view.limit) return view.limit;
    if (ends(view, { from, stop: at, sign, quoted: isQuoted(view, next, closed), next: closed }))
      return closed;
    at = closed - 1;
  }
  return view.limit;
}

/** A bullet, the next number of a list, or a line that its writer broke on purpose. */
function startsAnew(view: BlockView, at: number, marker: MarkerValue | undefined): boolean {
  return isBullet(view, at) || follows(view, at, marker) || breaksLine(view, at);
}

/** The line before is so much shorter than others of the block that the next word would have stood on it. */
function breaksLine(view: BlockView, at: number): boolean {
  if (view.width === 0) return false;
  const end = view.tokens.end[at - 1] as number;
  const start = view.tokens.start[at] as number;
  if (!/[\r\n]/.test(view.text.slice(end, start)) || tokenText(view, at - 1) === ',') return false;
  const first = view.tokens.start[view.first] as number;
  let lineStart = end;
  while (lineStart > first && !/[\r\n]/.test(view.text[lineStart - 1] as string)) lineStart--;
  const needed = end - lineStart + tokenText(view, at).length;
  const opener = openings.has(tokenText(view, at)) ? at + 1 : at;
  const opens = hasShape(view, opener, shapes.capital) || view.tokens.kind[opener] === kinds.number;
  return opens && needed < view.width * shortLine;
}

interface Candidate {
  /** First token of the sentence. */
  readonly from: number;
  readonly stop: number;
  readonly sign: string;
  /** A quotation mark closes directly after the stop. */
  readonly quoted: boolean;
  readonly next: number;
}

function ends(view: BlockView, candidate: Candidate): boolean {
  const { next, sign, stop } = candidate;
  const opener = afterOpenings(view, next);
  if (!isSpaced(view, next)) return isRunTogether(view, stop, next);
  if (isBracketed(view, stop)) return false;
  if (isBracket(view, next) && markerEnd(view, next) > next && sign.length === 1) return true;
  const capital = hasShape(view, opener, shapes.capital);
  const digit = view.tokens.kind[opener] === kinds.number;
  const symbol = view.tokens.kind[opener] === kinds.symbol;
  if (!capital && !digit && !symbol) return isLowerCaseThroughout(view, candidate);
  if (candidate.quoted && sign !== '.' && speaks(view, next)) return false;
  if (sign === '.') return true;
  if (sign === '!' || sign === '?') return true;
  if (sign === '…') return capital;
  return !digit && endsAfter(view, candidate, opener);
}

/** Whether a dotted word ("U.S.", "Mr.", "J.") ends the sentence before the word `opener`. */
function endsAfter(view: BlockView, { sign, stop, from }: Candidate, opener: number): boolean {
  const role = roleOf(sign, view.words);
  if (role === 'before-name' || role === 'within' || role === 'before-number') return false;
  if (stop === from) return false;
  const word = tokenText(view, opener).toLowerCase();
  if (view.words.openers.has(word)) return true;
  const after = opener + 1 < view.limit ? tokenText(view, opener + 1) : '';
  return role !== undefined || sign.length > 2 ? view.words.determiners.has(after) : false;
}

/** A writer without capitals: the sentence opened with a lower-case word, and a whole word stands at its end. */
function isLowerCaseThroughout(view: BlockView, { from, stop, sign, quoted, next }: Candidate): boolean {
  if (quoted || !'.?!'.includes(sign) || next !== stop + 1 || stop === from) return false;
  return isLowerCaseWord(view, from) && isLowerCaseWord(view, stop - 1) && isLowerCaseWord(view, next);
}

function isLowerCaseWord(view: BlockView, at: number): boolean {
  return view.tokens.kind[at] === kinds.word && !hasShape(view, at, shapes.capital);
}

/** "world.Today": a lower-case word or number, a full stop, a capitalised word, nothing between. */
function isRunTogether(view: BlockView, stop: number, next: number): boolean {
  if (stop === 0 || tokenText(view, stop) !== '.' || next !== stop + 1) return false;
  const before = view.tokens.kind[stop - 1];
  const lower =
    (before === kinds.word && !hasShape(view, stop - 1, shapes.capital)) || before === kinds.number;
  const width = (view.tokens.end[next] as number) - (view.tokens.start[next] as number);
  return lower && hasShape(view, next, shapes.capital) && !hasShape(view, next, shapes.allCaps) && width > 1;
}

/** A name of few words and then a verb of saying. */
function speaks(view: BlockView, from: number): boolean {
  for (let at = from; at < view.limit && at <= from + longestSpeaker; at++) {
    if (at > from && view.words.reporting.has(tokenText(view, at))) return true;
    if (!hasShape(view, at, shapes.capital) && at > from) return false;
  }
  return false;
}

function afterClosers(view: BlockView, from: number): number {
  let at = from;
  while (at < view.limit && !isSpaced(view, at) && closers.has(tokenText(view, at))) at++;
  return at;
}

/** Passes over numbers of notes in brackets ("[12]"), which belong to the sentence before them. */
function afterNotes(view: BlockView, from: number): number {
  let at = from;
  while (at + 2 < view.limit && tokenText(view, at) === '[' && tokenText(view, at + 2) === ']') {
    if (view.tokens.kind[at + 1] !== kinds.number) break;
    at += 3;
  }
  return at;
}

function isQuoted(view: BlockView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (quotes.has(tokenText(view, at))) return true;
  return false;
}

/** The sign that may end a sentence: a stop, an ellipsis as `…`, or a dotted word itself. */
function stopSign(view: BlockView, at: number): string | undefined {
  if (hasShape(view, at, shapes.dotted)) return tokenText(view, at);
  if (view.tokens.kind[at] !== kinds.punctuation) return undefined;
  const text = tokenText(view, at);
  if (stops.has(text)) return text;
  return text.startsWith('..') || text.startsWith('…') ? '…' : undefined;
}

/** The word behind one opening mark or two: "“‘It", and "''It" of two apostrophes. */
function afterOpenings(view: BlockView, from: number): number {
  let at = from;
  while (at < from + mostOpenings && at + 1 < view.limit && isOpening(view, at)) at++;
  return at;
}

function isOpening(view: BlockView, at: number): boolean {
  return openings.has(tokenText(view, at));
}

/** "[...]": an omission, not an end. */
function isBracketed(view: BlockView, at: number): boolean {
  return tokenText(view, at - 1) === '[' && tokenText(view, at + 1) === ']';
}

function isBracket(view: BlockView, at: number): boolean {
  const text = tokenText(view, at);
  return text === '(' || (text.length <= 4 && tokenText(view, at + 1) === ')');
}
