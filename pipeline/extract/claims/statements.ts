// The pieces with which somebody is credited → the statements in them, and which of them are none.
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { shapes } from '../../model/token.ts';
import { is, isRelative, type Lexis, type Range } from '../lexis.ts';
import { places } from '../quoted.ts';
import { isAnchored, isNamed } from './amounts.ts';
import type { Board } from './draft.ts';
import { withoutHead, withoutTail } from './ends.ts';
import { hasFinite, hasMainVerb } from './finite.ts';

/** A statement has so many tokens at least. */
const least = 3;

/**
 * The pieces sentence by sentence, clause by clause where a comma and "and" join them, and "that …" by "and that …": each
 * a statement of its own.
 */
export function statementsIn(board: Board, pieces: readonly Range[]): readonly (readonly Range[])[] {
  const statements: Range[][] = [];
  let last: Range | undefined;
  for (const piece of pieces) {
    let { from } = piece;
    for (let i = from + 1; i <= piece.to; i++) {
      if (i < piece.to && !mayPart(board.lexis, i)) continue;
      const joint = i === piece.to ? 0 : jointAt(board, i, { from, to: piece.to });
      if (joint < 0) continue;
      const part = { from, to: i };
      const isNew =
        from !== piece.from || !last || opensSentence(board, last, part) || opensClause(board, last, part);
      if (isNew) statements.push([part]);
      else statements.at(-1)?.push(part);
      last = part;
      from = i + joint;
    }
  }
  return statements
    .filter(([first]) => first && !isReturn(board, first))
    .flatMap((parts) => trimmed(board, parts));
}

/** Whether a sentence begins, or a comma or "and" stands there. */
function mayPart(lexis: Lexis, i: number): boolean {
  const { sentence } = lexis.tokens;
  return sentence[i] !== sentence[i - 1] || lexis.words[i] === ',' || is(lexis, i, roles.coordinator);
}

/** How many tokens join the statements before and after token `i`; -1 where it parts none. */
function jointAt(board: Board, i: number, within: Range): number {
  const { lexis } = board;
  const { sentence } = lexis.tokens;
  if (sentence[i] !== sentence[i - 1]) return 0;
  if (lexis.words[i] === ',') return opensNext(board, i, within) ? 2 : -1;
  return opensThat(board, i, within) ? 2 : -1;
}

/** "…, and the rest was lost": a clause with its subject behind the comma, and one before it that is no condition. */
function opensNext(board: Board, comma: number, { from, to }: Range): boolean {
  const { lexis } = board;
  if (!is(lexis, comma + 1, roles.coordinator) || !opensSubject(board, comma + 2)) return false;
  for (let i = from; i < comma; i++) if (is(lexis, i, roles.subordinator)) return false;
  const [before, after] = [
    { from, to: comma },
    { from: comma + 2, to },
  ];
  if (isReturn(board, after)) return hasMainVerb(board, before);
  return areBothChecked(board, before, after);
}

/** Whether each states something by itself, and counts, dates or names. */
function areBothChecked(board: Board, ...clauses: readonly Range[]): boolean {
  return clauses.every(
    (clause) => (isAnchored(board, clause) || isNamed(board, clause)) && hasMainVerb(board, clause),
  );
}

/** A determiner, a pronoun, a name, a number or a plural. */
function opensSubject({ lexis, parts }: Board, i: number): boolean {
  if (isRelative(lexis, i)) return false;
  return is(lexis, i, roles.determiner | roles.pronoun) || naming.has(parts[i] as number);
}

const naming: ReadonlySet<number> = new Set([tags.name, tags.number, tags.nouns]);

/** "And that" with a clause before it and after it. */
function opensThat(board: Board, i: number, { from, to }: Range): boolean {
  const { lexis, speech, parts } = board;
  if (lexis.words[i + 1] !== speech.that) return false;
  return (
    parts[i + 1] === tags.preposition &&
    hasFinite(board, { from, to: i }) &&
    hasFinite(board, { from: i + 2, to })
  );
}

/** "…, and she urged Congress to act": behind the words of another the author tells again what she did. */
function isReturn({ lexis, speech, page: { quoted } }: Board, { from }: Range): boolean {
  if (quoted[from] !== places.outside || lexis.words[from - 2] !== ',') return false;
  const isPerson = speech.references.get(lexis.words[from] as string)?.whom === 'person';
  const isOther = isPerson && is(lexis, from - 1, roles.coordinator);
  return (
    isOther && is(lexis, from + 1, roles.bare | roles.clause | roles.object | roles.infinitive | roles.hearer)
  );
}

/** "And that she resigned": without the word that only joins. */
function withoutThat({ lexis, speech, parts }: Board, { from, to }: Range): Range {
  const isJoint = lexis.words[from] === speech.that && parts[from] === tags.preposition;
  return isJoint ? { from: from + 1, to } : { from, to };
}

/** A statement without what opens its first piece and closes its last; none where nothing is left. */
function trimmed(board: Board, parts: readonly Range[]): readonly (readonly Range[])[] {
  const last = parts.length - 1;
  const bare = parts.map((part, k) => {
    const headed = k === 0 ? withoutThat(board, withoutHead(board, part, last > 0)) : part;
    return k === last ? withoutTail(board, headed) : headed;
  });
  const length = bare.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
  return length < least ? [] : [bare.filter(({ from, to }) => to > from)];
}

/** "In July 2012", "was gerrymandering", "which firms seek": no verb, or one without a subject, or half a clause. */
export function isFragment(board: Board, pieces: readonly Range[], isClause: boolean): boolean {
  const { lexis, parts } = board;
  const { from, to } = pieces[0] as Range;
  const hangs = is(lexis, from, roles.subordinator) && !is(lexis, from, roles.preposition);
  const states = isClause && !hangs ? hasFinite : hasMainVerb;
  if (!pieces.some((piece) => states(board, piece))) return true;
  // "That is what": what it is stands elsewhere.
  if (parts[to - 1] === tags.interrogative) return true;
  const first = parts[from];
  const isVerbal = verbal.has(first as number) || is(lexis, from, roles.auxiliary);
  if (isVerbal && !hasClause(board, { from, to })) return true;
  return isRelative(lexis, from);
}

/** What no statement opens with but in a clause before it. */
const verbal: ReadonlySet<number> = new Set([tags.past, tags.done, tags.third, tags.present]);

/** "Founded in 1990, the firm employs 300": a clause follows the comma after all. */
function hasClause(board: Board, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (board.lexis.words[i] === ',') return hasFinite(board, { from: i, to });
  }
  return false;
}

/** "… report," she said, "and the report was online": a clause of its own behind a clause, by "and" or a capital letter. */
function opensClause(board: Board, piece: Range, next: Range): boolean {
  const { lexis } = board;
  const isJoined = is(lexis, next.from, roles.coordinator) && opensSubject(board, next.from + 1);
  const isCapital = ((lexis.tokens.shape[next.from] as number) & shapes.capital) !== 0;
  if (!isJoined && !(isCapital && board.page.quoted[next.from - 1] === places.opens)) return false;
  return isCapital ? hasFinite(board, piece) && hasFinite(board, next) : areBothChecked(board, piece, next);
}

/** Whether `next` stands in a later sentence than `piece` ends in, and opens like one. */
function opensSentence({ lexis }: Board, piece: Range, next: Range): boolean {
  const { sentence, shape } = lexis.tokens;
  const isLater = (sentence[next.from] as number) > (sentence[piece.to - 1] as number);
  return isLater && ((shape[next.from] as number) & (shapes.capital | shapes.digit)) !== 0;
}
