// A sentence → its clauses, where a connective, a semicolon or a dash plainly parts them.
import { isTensed, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import { kinds, shapes } from '../../model/token.ts';
import { is, isRelative, type Range } from '../lexis.ts';
import { places } from '../quoted.ts';
import type { Board } from './draft.ts';
import { hasFinite, hasMainVerb } from './finite.ts';

/** A clause and how it hangs on its sentence. */
export interface Clause extends Range {
  /** `condition`: stands after "if". `example`: a noun phrase after "such as" between dashes. */
  readonly use: 'main' | 'condition' | 'example';
}

/** An item of a list has so many tokens at most. */
const longestItem = 6;

const dash = /^(?:[—–-]|--)$/;

/** The clauses of the tokens `from` to `to`, in order. A split is never made where a negation could reach over it. */
export function clausesOf(board: Board, { from, to }: Range): readonly Clause[] {
  const found: Clause[] = [];
  let start = from;
  let negated = false;
  for (let i = from; i < to; i++) {
    const at = i > start + 1 && parts(board, i, { from: start, to }, negated);
    negated ||= ((board.lexis.signs[i] as number) & signs.negation) !== 0;
    if (!at) continue;
    found.push(clause(board, start, isLed(board, i) ? i - 2 : i));
    start =
      /^[;,:]$/.test(board.lexis.words[i] as string) || dash.test(board.lexis.words[i] as string) ? i + 1 : i;
    negated = false;
  }
  found.push(clause(board, start, to));
  return found.filter((each) => each.to > each.from);
}

/** "…, especially because": the adverb and its comma belong to what follows. */
function isLed({ lexis }: Board, i: number): boolean {
  return is(lexis, i, roles.subordinator) && is(lexis, i - 1, roles.adverb) && lexis.words[i - 2] === ',';
}

function clause(board: Board, from: number, to: number): Clause {
  const { lexis, stance } = board;
  const example = stance.examples.every((word, k) => lexis.words[from + k] === word);
  const condition = ((lexis.signs[pastConnectives(board, from, to)] ?? 0) & signs.condition) !== 0;
  const use = example ? 'example' : condition ? 'condition' : 'main';
  return { from: example ? from + stance.examples.length : from, to, use };
}

/** Where the words begin that follow "but", "and yet". */
function pastConnectives({ lexis, stance }: Board, from: number, to: number): number {
  let at = from;
  while (at < to - 1 && stance.connectives.has(lexis.words[at] as string)) at++;
  return at;
}

/** Whether a new clause starts at or after token `i`. */
function parts(board: Board, i: number, within: Range, negated: boolean): boolean {
  const { lexis } = board;
  if (lexis.tokens.kind[i] === kinds.word && !is(lexis, i, roles.subordinator)) return false;
  const word = lexis.words[i] as string;
  if (word === ';') return opensAfterSemicolon(board, i, within);
  if (dash.test(word))
    return isDash(board, i) && (startsExample(board, i + 1) || startsExample(board, within.from));
  if (word === ',') return opensAfterComma(board, i, within);
  if (word === ':') return opensAfterColon(board, i, within);
  return (
    is(lexis, i, roles.subordinator) &&
    !is(lexis, i, roles.preposition | roles.complementiser) &&
    !negated &&
    subjectAt(board, i + 1) &&
    !isInAside(board, { from: within.from, to: i })
  );
}

/** "The senator, who resigned because she was ill, went home": a relative clause after a comma that no comma ends. */
function isInAside({ lexis, speech }: Board, { from, to }: Range): boolean {
  for (let i = to - 1; i > from; i--) {
    if (lexis.words[i] !== ',') continue;
    const word = (lexis.words[i + 1] as string).replace(/['’].*$/, '');
    return speech.whose.has(word) || isRelative(lexis, i + 1);
  }
  return false;
}

/** A dash between words, not a hyphen in one. */
function isDash({ lexis }: Board, i: number): boolean {
  return lexis.words[i] === '—' || lexis.words[i] === '–' || lexis.words[i] === '--';
}

function startsExample({ lexis, stance }: Board, i: number): boolean {
  return i >= 0 && stance.examples.every((word, k) => lexis.words[i + k] === word);
}

/** ", but it has …"; and after an opening "Although …" the comma before the main clause. */
function opensAfterComma(board: Board, comma: number, within: Range): boolean {
  const { lexis, stance, page } = board;
  const and = page.quoted[comma + 1] === places.closes ? comma + 2 : comma + 1;
  if (is(lexis, and, roles.coordinator))
    return (
      !endsList(board, comma, within.from) &&
      subjectAt(board, and + 1) &&
      hasVerb(board, and + 1, within.to) &&
      isSaid(board, within.from, comma) &&
      !isListed(board, and + 1, within.to)
    );
  const opening = lexis.words[pastConnectives(board, within.from, within.to)] as string;
  const isSubject = subjectAt(board, comma + 1) || lexis.tokens.kind[comma + 1] === kinds.number;
  return stance.concessions.has(opening) && isSubject && hasVerb(board, within.from, comma);
}

/** "…; its rival lost": and not "Leeds, England; and Paris, France": what stands between semicolons is a list, if it has no verb. */
function opensAfterSemicolon(board: Board, at: number, { to }: Range): boolean {
  const { lexis } = board;
  let end = at + 1;
  while (end < to && lexis.words[end] !== ';') end++;
  const from = is(lexis, at + 1, roles.coordinator) ? at + 2 : at + 1;
  const isVerb = isTensed(board.parts[from] as number);
  return !isVerb && hasFinite(board, { from, to: end });
}

/** "For context: the lead …", "It was no surprise: She had …": a clause of its own behind words that are none, or a capital. */
function opensAfterColon(board: Board, colon: number, { from, to }: Range): boolean {
  const { lexis, page } = board;
  if (page.quoted[colon + 1] !== places.outside || !hasMainVerb(board, { from: colon + 1, to })) return false;
  const isCapital = (i: number): boolean => ((lexis.tokens.shape[i] ?? 0) & shapes.capital) !== 0;
  // "Man of the World: The Early Years": a title.
  if (isCapital(colon - 1) && !is(lexis, colon + 1, roles.pronoun)) return false;
  return isCapital(colon + 1) || !hasMainVerb(board, { from, to: colon });
}

/** Whether a word was read as a verb of its own or as a participle, which some of those are read as. */
function isSaid({ parts }: Board, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTensed(parts[i] as number) || parts[i] === tags.done) return true;
  return false;
}

/** "…, and Mayor Berg, left", "…, and Mayor Berg, who left": a comma parts what could be a subject from a verb that is not its own. */
function isListed(board: Board, from: number, to: number): boolean {
  const { lexis, parts } = board;
  for (let i = from; i < to && !isTensed(parts[i] as number); i++)
    if (lexis.words[i] === ',') return isTensed(parts[i + 1] as number) || !hasMainVerb(board, { from, to });
  return false;
}

/** "India, Canada, and Ghana": the comma before "and" has another close before it, and no verb between them. */
function endsList({ lexis }: Board, comma: number, from: number): boolean {
  for (let i = comma - 1; i > Math.max(from, comma - longestItem); i--) {
    if (lexis.words[i] === ',') return true;
    if (is(lexis, i, roles.auxiliary | roles.past | roles.bare | roles.clause | roles.object)) return false;
  }
  return false;
}

/** Whether something that can be a subject starts at token `i`. */
function subjectAt({ lexis, parts }: Board, i: number): boolean {
  if (isRelative(lexis, i)) return false;
  if (is(lexis, i, roles.pronoun | roles.determiner) || parts[i] === tags.nouns) return true;
  return (
    ((lexis.tokens.shape[i] ?? 0) & 1) !== 0 ||
    (!is(lexis, i, roles.auxiliary | roles.preposition | roles.subordinator | roles.adverb) &&
      is(lexis, i + 1, roles.auxiliary | roles.past))
  );
}

function hasVerb({ lexis, parts }: Board, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + 40); i++) {
    if (is(lexis, i, roles.auxiliary | roles.past | roles.bare | roles.clause | roles.object)) return true;
    if (parts[i] === tags.past || parts[i] === tags.third) return true;
  }
  return false;
}
