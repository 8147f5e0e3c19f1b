// Tokens around a cue → the noun phrase that is its source.
import { isNoun } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { kinds, shapes } from '../../model/token.ts';
import { is, type Range } from '../lexis.ts';
import type { Page } from './page.ts';

/** A source has at most so many tokens: what keeps the walk linear. */
const longest = 30;

const { auxiliary, pronoun, relative, complementiser, subordinator, coordinator, adverb, determiner } = roles;
const verbal = roles.bare | roles.clause | roles.object | roles.infinitive;

/** The subject that ends before token `end` and starts at or after `floor`; undefined where there is none. */
export function subjectBefore(page: Page, end: number, floor: number): Range | undefined {
  const { lexis } = page;
  const last = end - 1;
  if (last < floor) return undefined;
  if (lexis.words[last] === ',') return withApposition(page, last, floor);
  if (is(lexis, last, coordinator)) return leadingSubject(page, floor, last);
  if (is(lexis, last, pronoun | relative)) return { from: last, to: end };
  return nounPhraseBefore(page, end, floor);
}

/** Whether a noun phrase can start at token `i`. */
export function opensPhrase(page: Page, i: number): boolean {
  const { lexis } = page;
  if (lexis.tokens.kind[i] === kinds.punctuation || page.dated[i] === 1) return false;
  if (is(lexis, i, determiner | pronoun)) return true;
  return !is(lexis, i, roles.preposition | subordinator | coordinator | adverb | auxiliary | complementiser);
}

/** The subject after its verb, with its apposition: "said Pat Caddell, a pollster". */
export function inverted(page: Page, from: number): Range | undefined {
  const { lexis } = page;
  const ceiling = lexis.firsts[(lexis.tokens.sentence[from] ?? 0) + 1] ?? lexis.tokens.count;
  if (from >= ceiling || !opensPhrase(page, from)) return undefined;
  if (is(lexis, from, pronoun) && !is(lexis, from, determiner)) return { from, to: from + 1 };
  let to = pastBrackets(page, nounPhraseAfter(page, from, ceiling), ceiling);
  while (to > from && to - from < longest && lexis.words[to] === ',' && apposes(page, to + 1)) {
    const end = nextComma(page, to + 1, Math.min(ceiling, from + longest));
    if (end < 0) break;
    to = end;
  }
  return to > from ? { from, to } : undefined;
}

/** Past "(D-Va.)". */
function pastBrackets({ lexis }: Page, from: number, ceiling: number): number {
  if (lexis.words[from] !== '(') return from;
  for (let i = from + 1; i < Math.min(ceiling, from + 8); i++) if (lexis.words[i] === ')') return i + 1;
  return from;
}

function apposes(page: Page, i: number): boolean {
  return (
    page.quoted[i] === -1 &&
    (opensPhrase(page, i) || is(page.lexis, i, relative)) &&
    !is(page.lexis, i, roles.participle)
  );
}

/** The next comma, full stop or quotation; -1 where none comes in time. */
function nextComma({ lexis, quoted }: Page, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; i++)
    if (/^[,.;:?!]$/.test(lexis.words[i] as string) || quoted[i] !== -1) return i;
  return -1;
}

/** "Richard Revesz, director of the institute," → all of it, the closing comma included. */
function withApposition(page: Page, comma: number, floor: number): Range | undefined {
  const { lexis } = page;
  const opening = nounPhraseAfter(page, floor, comma);
  const named = (lexis.tokens.shape[floor] ?? 0) & shapes.capital;
  if (named && opensPhrase(page, floor) && opening < comma && lexis.words[opening] === ',') {
    return { from: floor, to: comma + 1 };
  }
  let from = comma;
  for (let depth = 0; depth < 4 && from > floor; depth++) {
    const before = previousComma(page, from, floor);
    if (before <= floor) return undefined;
    const head = nounPhraseBefore(page, before, floor);
    if (!head) return undefined;
    from = head.from;
    const isName = !is(lexis, from, determiner) && isCapital(page, from);
    if (isName || lexis.words[from - 1] !== ',') return { from, to: comma + 1 };
    from--;
  }
  return undefined;
}

function previousComma({ lexis }: Page, from: number, floor: number): number {
  const stop = Math.max(floor, from - longest);
  for (let i = from - 1; i > stop; i--) if (lexis.words[i] === ',') return i;
  return -1;
}

/** The noun phrase that ends before `end`. */
export function nounPhraseBefore(page: Page, end: number, floor: number): Range | undefined {
  let from = end;
  const stop = Math.max(floor, end - longest);
  while (from > stop) {
    const step = stepLeft(page, from - 1, stop, end);
    if (step < 0) break;
    from = step;
  }
  return trimmed(page, { from, to: end }, floor);
}

/** Where the phrase starts when token `i` is taken in; -1 where it is not part of it. */
function stepLeft(page: Page, i: number, stop: number, end: number): number {
  const { lexis } = page;
  const { tokens, words } = lexis;
  if (page.quoted[i] !== -1 || page.dated[i] === 1) return -1;
  const word = words[i] as string;
  if (tokens.kind[i] === kinds.punctuation) return punctuationLeft(page, i, stop);
  if (is(lexis, i, auxiliary | complementiser | relative) && !is(lexis, i, roles.noun)) return -1;
  const opens = is(lexis, i - 1, determiner | adverb) || words[i - 1] === '-';
  if (is(lexis, i, verbal) && !isCapital(page, i) && !is(lexis, i, roles.noun) && !opens && i > stop)
    return -1;
  if (is(lexis, i, roles.past) && !isCapital(page, i) && !opens) return -1;
  if (is(lexis, i, subordinator) && !is(lexis, i, roles.preposition)) return -1;
  if (is(lexis, i, coordinator)) return joinsNames(page, i, end) ? i : -1;
  if (is(lexis, i, pronoun) && !is(lexis, i, determiner) && !page.speech.anonymous.has(word)) return -1;
  if (is(lexis, i, roles.objective) && !is(lexis, i, roles.possessive)) return -1;
  if (is(lexis, i, roles.preposition))
    return i > stop && i < end - 1 && (nominal(page, i - 1) || is(lexis, i - 1, pronoun)) ? i : -1;
  return i;
}

/** Hyphens, possessives and a bracketed aside belong to the phrase. */
function punctuationLeft({ lexis }: Page, i: number, stop: number): number {
  const { words, tokens } = lexis;
  const word = words[i] as string;
  if (word === "'s" || word === '’s' || word === "'" || word === '’' || word === '&' || word === '/')
    return i;
  if (/^[-‐‑–]$/.test(word)) return ((tokens.shape[i] ?? 0) & shapes.spaced) === 0 ? i : -1;
  if (word !== ')' && word !== ']') return -1;
  for (let open = i - 1; open > Math.max(stop, i - 12); open--) {
    if (words[open] === '(' || words[open] === '[') return open;
  }
  return -1;
}

/** "Trump and Pompeo", "the mayor and his aides" — not "visited Ohio and Trump said". */
function joinsNames(page: Page, i: number, end: number): boolean {
  if (i + 1 >= end || page.lexis.words[i] === 'but') return false;
  const after = isCapital(page, i + 1) || is(page.lexis, i + 1, determiner) || nominal(page, i + 1);
  return after && nominal(page, i - 1) && !isSentenceOpening(page, i);
}

function isSentenceOpening({ lexis }: Page, i: number): boolean {
  return ((lexis.tokens.shape[i] ?? 0) & shapes.opens) !== 0;
}

function isCapital({ lexis }: Page, i: number): boolean {
  return ((lexis.tokens.shape[i] ?? 0) & shapes.capital) !== 0;
}

/** A word that can end a noun phrase. */
function nominal(page: Page, i: number): boolean {
  const { lexis } = page;
  if (lexis.tokens.kind[i] !== kinds.word) return lexis.words[i] === ')';
  if (is(lexis, i, auxiliary | adverb | subordinator | coordinator | determiner | roles.preposition))
    return false;
  return isCapital(page, i) || !is(lexis, i, verbal | roles.past) || is(lexis, i, roles.noun);
}

/** Without leading connectives and adverbs; undefined where no noun is left. */
function trimmed(page: Page, range: Range, floor: number): Range | undefined {
  const { lexis } = page;
  let { from } = range;
  const connective = coordinator | subordinator | complementiser | adverb | roles.preposition;
  while (from < range.to - 1 && is(lexis, from, connective) && !is(lexis, from, determiner)) from++;
  while (from < range.to && lexis.tokens.kind[from] === kinds.punctuation && lexis.words[from] !== '(')
    from++;
  if (from >= range.to || from < floor) return undefined;
  for (let i = from; i < range.to; i++) {
    if (nominal(page, i) || is(lexis, i, pronoun) || page.speech.anonymous.has(lexis.words[i] as string)) {
      return { from, to: range.to };
    }
  }
  return undefined;
}

/** The subject with which the clause from `floor` opens: the one that a participle or a second verb shares. */
export function leadingSubject(page: Page, floor: number, ceiling: number): Range | undefined {
  const { lexis } = page;
  const connective = coordinator | subordinator | adverb;
  let from = floor;
  while (
    from < Math.min(ceiling, floor + longest) &&
    (is(lexis, from, connective) || lexis.words[from] === ',')
  )
    from++;
  if (is(lexis, from, roles.preposition) || page.dated[from] === 1) from = afterComma(page, from, ceiling);
  if (is(lexis, from, pronoun) && !is(lexis, from, determiner)) return { from, to: from + 1 };
  const to = nounPhraseAfter(page, from, Math.min(ceiling, from + longest));
  return to > from && to < ceiling ? { from, to } : undefined;
}

function afterComma({ lexis }: Page, from: number, ceiling: number): number {
  for (let i = from; i < Math.min(ceiling, from + longest); i++) if (lexis.words[i] === ',') return i + 1;
  return from;
}

/** Where the noun phrase that starts at `from` ends: before a verb, a comma, a complementiser, a day. */
export function nounPhraseAfter(page: Page, from: number, ceiling: number): number {
  const { lexis } = page;
  for (let i = from; i < Math.min(ceiling, from + longest); i++) {
    if (page.quoted[i] !== -1 || (page.dated[i] === 1 && !describesNoun(page, i, from))) return i;
    const word = lexis.words[i] as string;
    if (lexis.tokens.kind[i] === kinds.punctuation && !/^(?:['’]s?|[-‐‑–&/])$/.test(word)) return i;
    if (is(lexis, i, auxiliary | relative) && i > from) return i;
    const inside = i > from && is(lexis, i - 1, determiner | adverb);
    if (i > from && !inside && !isCapital(page, i) && is(lexis, i, verbal | roles.past)) {
      if (!is(lexis, i, roles.noun | roles.nounToo)) return i;
    }
    if (is(lexis, i, subordinator) && !is(lexis, i, roles.preposition)) return i;
  }
  return Math.min(ceiling, from + longest);
}

/** "The most recent data", not "the ministry on Monday": a time between an article and its noun. */
function describesNoun({ lexis, dated, tagged }: Page, i: number, from: number): boolean {
  let first = i;
  while (first > from && dated[first - 1] === 1) first--;
  let next = i + 1;
  while (dated[next] === 1) next++;
  return is(lexis, first - 1, determiner) && isNoun(tagged[next] as number);
}
