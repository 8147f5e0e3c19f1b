// Attributions → which clauses they take for themselves: what others say is not the author's own, but that they said it while
// something else happened is.
import type { AnnotationOf } from '../../model/annotation.ts';
import type { Range } from '../lexis.ts';
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
  if (told.from >= clause.to || clause.from >= told.to) return false;
  return !isBeside(board, clause, told);
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
