// The words with which somebody is credited → the pieces that state something, without what opens and closes them.
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import type { Span } from '../../model/span.ts';
import { tokenFrom } from '../../model/token.ts';
import { is, type Range, tokenSpan } from '../lexis.ts';
import type { Board } from './draft.ts';
import { isCopula, isVerb, stripped, withoutHead, withoutTail } from './ends.ts';
import { hasFinite, hasMainVerb } from './finite.ts';

/** The tokens of a span. */
export function rangeOf({ lexis }: Board, span: Span): Range {
  return { from: tokenFrom(lexis.tokens, span.start), to: tokenFrom(lexis.tokens, span.end) };
}

/** Whether "that" opens the content, and it is not "that argument". */
export function isClause({ lexis, parts }: Board, [first]: readonly Span[]): boolean {
  const from = tokenFrom(lexis.tokens, first?.start ?? 0);
  if (!is(lexis, from, roles.complementiser)) return false;
  return parts[from] !== tags.determiner || parts[from + 1] !== tags.noun;
}

/** "His decision to walk, even without anger, as he insisted": words without a verb are said of what stands before. */
export function withHost(board: Board, content: readonly Span[]): readonly Span[] {
  const [only] = content;
  if (!only || content.length > 1) return content;
  const range = rangeOf(board, only);
  const { lexis } = board;
  const opening = lexis.firsts[lexis.tokens.sentence[range.from] ?? 0] ?? 0;
  if (lexis.words[range.from - 1] !== ',' || hasFinite(board, range)) return content;
  let from = range.from - 1;
  while (from > opening && !/^[,;:—–]$/.test(lexis.words[from - 1] as string)) from--;
  return [tokenSpan(lexis, from, range.to)];
}

/** The pieces without what opens the first and closes the last; what stands between them keeps its words. */
export function piecesOf(board: Board, content: readonly Span[]): readonly Range[] {
  const last = content.length - 1;
  if (last === 0) {
    const only = withoutThat(board, rangeOf(board, content[0] as Span));
    const whole = only && stripped(board, only);
    return whole ? [whole] : [];
  }
  return content.flatMap((piece, k) => {
    const range = rangeOf(board, piece);
    const opened = k === 0 ? withoutThat(board, range) : range;
    if (!opened) return [];
    const headed = k === 0 ? withoutHead(board, opened, true) : withoutMark(board, opened, -1);
    const trimmed =
      k === last ? withoutTail(board, headed) : withComma(board, headed, content[k + 1] as Span);
    return trimmed.to > trimmed.from ? [trimmed] : [];
  });
}

/** Without its closing mark; with the comma before a clause that goes on after the aside: ", though …". */
function withComma(board: Board, range: Range, next: Span): Range {
  const { words } = board.lexis;
  const { from, to } = withoutMark(board, range, 1);
  const opening = withoutMark(board, rangeOf(board, next), -1).from;
  const goesOn =
    is(board.lexis, opening, roles.coordinator | roles.subordinator) ||
    isAfterClause(board, { from, to }, opening);
  const comma = words[to - 1] === ',' ? to : words[to] === ',' ? to + 1 : -1;
  if (comma < 0) return { from, to };
  return { from, to: goesOn ? comma : comma - 1 };
}

/** ", more than twice …" behind a whole clause, which no verb that waits for its subject goes on with, nor a preposition. */
function isAfterClause(board: Board, { from, to }: Range, opening: number): boolean {
  if (is(board.lexis, opening, roles.preposition)) return false;
  const end = board.lexis.words[to - 1] === ',' ? to - 1 : to;
  const waits = isVerb(board.lexis, end - 1) || is(board.lexis, end - 1, roles.adverb | roles.preposition);
  const verbal = isVerb(board.lexis, opening) || is(board.lexis, opening, roles.auxiliary);
  const states = is(board.lexis, from, roles.subordinator) ? hasFinite : hasMainVerb;
  return !waits && !verbal && states(board, { from, to: end });
}

/** Without the quotation mark at its start (-1) or end (1): one of two apostrophes as well. */
function withoutMark({ lexis: { words } }: Board, { from, to }: Range, side: -1 | 1): Range {
  const at = side < 0 ? from : to - 1;
  const isPair = words[at] === "'" && words[at - side] === "'";
  const length = isPair ? 2 : Number(/^["“”]$/.test(words[at] ?? ''));
  return side < 0 ? { from: from + length, to } : { from, to: to - length };
}

/** Without the complementiser; undefined where another one opens it. */
function withoutThat({ lexis }: Board, { from, to }: Range): Range | undefined {
  // "That's why it fell": no complementiser.
  if (!is(lexis, from, roles.complementiser) || isCopula(lexis, from + 1)) return { from, to };
  return is(lexis, from, roles.determiner) ? { from: from + 1, to } : undefined;
}
