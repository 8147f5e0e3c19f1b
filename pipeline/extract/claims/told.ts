// Attributions → which clauses they take for themselves: what others say is not the author's own, but that they said it while
// something else happened is.
import type { AnnotationOf } from '../../model/annotation.ts';
import { isTensed, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { isPlain } from '../../model/token.ts';
import { is, meet, type Range } from '../lexis.ts';
import { rangeOf } from './content.ts';
import type { Board } from './draft.ts';
import { mainVerbIn, verbLength } from './finite.ts';

/** The words of an attribution from source to content, those of its cue and of its content. */
export interface Told extends Range {
  readonly cue: Range;
  readonly content: readonly Range[];
  /** "The claim that …": the content is no more than a noun's. */
  readonly isNoun: boolean;
}

/** The tokens of an attribution. */
export function toldBy(board: Board, { span, finding, by }: AnnotationOf<'attribution'>): Told {
  const range = rangeOf(board, span);
  const cue = finding.cue[0] ? rangeOf(board, finding.cue[0]) : range;
  const content = finding.content.map((piece) => rangeOf(board, piece));
  return { from: range.from, to: range.to, cue, content, isNoun: /\/noun/.test(by) };
}

/**
 * Whether a clause is what somebody is credited with, or that they are: not "they searched him after Rome had warned that he
 * was a threat", whose own verb stands before all of that.
 */
export function isTold(board: Board, clause: Range, told: Told): boolean {
  return meet(told, clause) && !isBeside(board, clause, told);
}

/**
 * Whether a clause states something of its own, and an attribution only hangs on it: its main verb is no part of the cue, and
 * stands before it, behind the content of a noun, or outside of the clause in which somebody says something.
 */
export function isBeside(board: Board, clause: Range, { from, to, cue, isNoun }: Told): boolean {
  let hangs = false;
  const verb = mainVerbIn(board, clause, (i) => {
    hangs ||= i === cue.from;
  });
  if (verb < 0 || (cue.from >= verb && cue.from <= verb + verbLength)) return false;
  return hangs || verb < from || (isNoun && verb >= to);
}

/**
 * What a clause says before somebody in it says something: "the board released a statement" of "…, saying that it knew". Undefined
 * where its main verb is the one of saying, or what is said comes first.
 */
export function beforeTold(board: Board, clause: Range, { from, cue, content }: Told): Range | undefined {
  const { lexis } = board;
  if (from !== clause.from || content.some((piece) => piece.from < cue.from)) return undefined;
  let to = cue.from;
  while (is(lexis, to - 1, roles.adverb)) to--;
  const isJoined = is(lexis, to - 1, roles.coordinator);
  if (isJoined) to--;
  if (lexis.words[to - 1] === ',') to--;
  else if (!isJoined) return undefined;
  const own = { from: clause.from, to };
  const verb = mainVerbIn(board, own);
  const isRead = isTensed(board.parts[verb] as number) && isPlain(lexis.tokens, verb);
  return isRead && cue.from > verb + verbLength && !holdsRelative(board, own) ? own : undefined;
}

function holdsRelative({ parts }: Board, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (parts[i] === tags.interrogative) return true;
  return false;
}
