// Attributions → claims of others: the clauses with which sources are credited.
import type { AnnotationOf } from '../../model/annotation.ts';
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import type { Span } from '../../model/span.ts';
import { tokenFrom } from '../../model/token.ts';
import { is } from '../lexis.ts';
import { stripped } from './asserted.ts';
import { claimantOf } from './claimant.ts';
import type { Board, Draft, Range } from './draft.ts';

/** Longer content, in code units, is a speech and not a statement. */
const longest = 1200;
/** An aside is no part of the condition that its sentence makes. */
const aside = /\/as-said$/;
/** Rules whose content is a noun phrase or an infinitive: not a statement. */
const wordless = /\/(?:object|infinitive)$/;

/** From source to content of each attribution that states something: words that are not the author's own claim. */
export function reportedRanges(
  board: Board,
  attributions: readonly AnnotationOf<'attribution'>[],
): readonly Range[] {
  return attributions.filter((each) => !wordless.test(each.by)).map((each) => rangeOf(board, each.span));
}

/** The claim of one attribution: none where the source asks, doubts or advises, or where it is no statement. */
export function reported(board: Board, attribution: AnnotationOf<'attribution'>): Draft | undefined {
  const { finding, by } = attribution;
  if (wordless.test(by) || finding.stance === 'asks' || finding.stance === 'doubts') return undefined;
  if (supposes(board, attribution)) return undefined;
  if (finding.content.some((piece) => piece.end - piece.start > longest)) return undefined;
  const pieces = finding.content
    .map((piece) => withoutThat(board, rangeOf(board, piece)))
    .filter((piece): piece is Range => piece !== undefined);
  if (pieces.length === 0 || pieces.some((piece) => advises(board, piece))) return undefined;
  const modality = finding.stance === 'denies' ? 'denied' : 'reported';
  return { rule: modality, pieces, ...claimantOf(board, attribution), modality };
}

/** "If Beijing believes that", "could have said that", "perhaps he thought that": nobody is said to have said it. */
function supposes(board: Board, { finding, by }: AnnotationOf<'attribution'>): boolean {
  const { lexis } = board;
  const cue = finding.cue[0];
  if (!cue || aside.test(by)) return false;
  const range = rangeOf(board, cue);
  const start = lexis.firsts[lexis.tokens.sentence[range.from] ?? 0] ?? 0;
  const unreal = signs.possibility | signs.advice | signs.future | signs.negation;
  for (let i = range.from; i < range.to; i++) if (((lexis.signs[i] as number) & unreal) !== 0) return true;
  if (((lexis.signs[start] ?? 0) & (signs.condition | signs.hedge)) === 0) return false;
  return !finding.content.some((piece) => rangeOf(board, piece).from === start);
}

function rangeOf({ lexis }: Board, span: Span): Range {
  return { from: tokenFrom(lexis.tokens, span.start), to: tokenFrom(lexis.tokens, span.end) };
}

/** Without the complementiser and connectives; undefined where too little is left. */
function withoutThat(board: Board, range: Range): Range | undefined {
  const { lexis } = board;
  let { from } = range;
  if (is(lexis, from, roles.complementiser) && is(lexis, from, roles.determiner)) from++;
  else if (is(lexis, from, roles.complementiser)) return undefined;
  return stripped(board, { from, to: range.to });
}

function advises({ lexis }: Board, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (((lexis.signs[i] as number) & signs.advice) !== 0) return true;
  }
  return lexis.words[to] === '?' || lexis.words[to - 1] === '?';
}
