// A clause of the author → the statements in it that can be checked apart, each as the pieces that state it.
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import { kinds, shapes } from '../../model/token.ts';
import { is, isRelative, type Range } from '../lexis.ts';
import { isAnchored } from './amounts.ts';
import { coordinated } from './coordinated.ts';
import type { Board } from './draft.ts';
import { isVerb } from './ends.ts';

type Pieces = readonly Range[];

/** A subject of more tokens is a clause. */
const longestSubject = 12;
/** "The fact is that": so many tokens at most stand before what it says. */
const longestShell = 6;

/** The statements of a clause: two where a relative clause, a second verb or a second count states one of its own. */
export function partsOf(board: Board, clause: Range): readonly Pieces[] {
  const core = withoutShell(board, clause);
  return asideOf(board, core) ?? predicatesOf(board, core) ?? coordinated(board, core);
}

/** "The fact is that the deficit doubled": what is said of a fact by way of naming it. */
function withoutShell({ lexis, stance }: Board, { from, to }: Range): Range {
  for (let i = from + 1; i < Math.min(to - 3, from + longestShell); i++) {
    const negated = ((lexis.signs[i] as number) & (signs.negation | signs.possibility)) !== 0;
    if (negated || lexis.words[i] === ',') break;
    const naming =
      stance.shells.has(lexis.words[i] as string) || stance.shells.has(lexis.words[i - 1] as string);
    const isThat = is(lexis, i + 1, roles.complementiser) && is(lexis, i + 1, roles.determiner);
    if (naming && isThat && !(i === from + 1 && is(lexis, from, roles.determiner)))
      return { from: i + 2, to };
  }
  return { from, to };
}

/** "The subsidy, which costs 900 million a year, benefits …": an aside that counts is a statement of its subject. */
function asideOf(board: Board, { from, to }: Range): readonly Pieces[] | undefined {
  const { lexis } = board;
  const comma = indexOf(board, ',', { from, to: Math.min(to, from + longestSubject) });
  if (comma < 0 || hasVerb(board, { from, to: comma })) return undefined;
  if (!isRelative(lexis, comma + 1)) return undefined;
  if (!followsSubject(board, comma + 2)) return undefined;
  const closing = indexOf(board, ',', { from: comma + 2, to });
  if (closing < 0 || !followsSubject(board, closing + 1)) return undefined;
  const aside = { from: comma + 2, to: closing };
  if (!isAnchored(board, aside) || isHedged(board, aside)) return undefined;
  const subject = { from, to: comma };
  return [
    [subject, aside],
    [subject, { from: closing + 1, to }],
  ];
}

/** What may stand after a subject: a verb, by not being what opens a noun phrase or a clause. */
function followsSubject({ lexis }: Board, i: number): boolean {
  return (
    lexis.tokens.kind[i] === kinds.word &&
    ((lexis.tokens.shape[i] ?? 0) & shapes.capital) === 0 &&
    !is(lexis, i, roles.determiner | roles.pronoun | roles.preposition | roles.coordinator | roles.relative)
  );
}

/** "It opened in 1932 and carries 160,000 cars": two verbs of one subject, each with a day or a number of its own. */
function predicatesOf(board: Board, { from, to }: Range): readonly Pieces[] | undefined {
  const { lexis } = board;
  const verb = indexWhere({ from: from + 1, to: Math.min(to, from + longestSubject) }, (i) =>
    isVerb(lexis, i),
  );
  if (verb < 0 || indexOf(board, ',', { from, to: verb }) >= 0) return undefined;
  for (let and = verb + 2; and < to - 2; and++) {
    if (!is(lexis, and, roles.coordinator) || !opensPredicate(board, and)) continue;
    const [first, second] = [
      { from: verb, to: and },
      { from: and + 1, to },
    ];
    if (!isAnchored(board, first) || !isAnchored(board, second)) return undefined;
    if (isHedged(board, first) || hasClause(board, first)) return undefined;
    const helped = is(lexis, verb, roles.auxiliary);
    const helps = is(lexis, and + 1, roles.auxiliary);
    // After "was founded and …" an irregular past could be a participle or not: nobody can tell.
    if (helped && !helps && !(lexis.words[and + 1] as string).endsWith(board.speech.pastEnding))
      return undefined;
    const end = lexis.words[and - 1] === ',' ? and - 1 : and;
    return [[{ from, to: end }], [{ from, to: helped && !helps ? verb + 1 : verb }, second]];
  }
  return undefined;
}

/** A verb after "and": of a closed class, in the past, or in the present between two numbers. */
function opensPredicate({ lexis }: Board, and: number): boolean {
  const next = and + 1;
  if (is(lexis, next, roles.nounToo)) return false;
  if (is(lexis, next, roles.auxiliary)) return true;
  if (((lexis.signs[next] as number) & signs.past) !== 0)
    return !is(lexis, next + 1, roles.coordinator) && lexis.tokens.kind[next + 1] !== undefined;
  const counted = (i: number) => ((lexis.tokens.shape[i] ?? 0) & shapes.digit) !== 0;
  return (lexis.words[next] ?? '').endsWith('s') && counted(and - 1) && counted(next + 1);
}

/** Whether a negation, a possibility or a condition in it may reach over what follows. */
function isHedged({ lexis }: Board, range: Range): boolean {
  const reaching =
    signs.negation | signs.possibility | signs.condition | signs.hedge | signs.future | signs.advice;
  return indexWhere(range, (i) => ((lexis.signs[i] as number) & reaching) !== 0) >= 0;
}

/** Whether a clause opens in it to which the verb after "and" could belong. */
function hasClause({ lexis }: Board, { from, to }: Range): boolean {
  const opening = roles.relative | roles.complementiser | roles.subordinator;
  const opens = (i: number) =>
    is(lexis, i, opening) && !(is(lexis, i, roles.preposition) && !isVerb(lexis, i + 2));
  return indexWhere({ from: from + 1, to }, opens) >= 0;
}

function hasVerb({ lexis }: Board, range: Range): boolean {
  return indexWhere(range, (i) => isVerb(lexis, i)) >= 0;
}

function indexOf({ lexis }: Board, word: string, range: Range): number {
  return indexWhere(range, (i) => lexis.words[i] === word);
}

function indexWhere({ from, to }: Range, test: (i: number) => boolean): number {
  for (let i = from; i < to; i++) if (test(i)) return i;
  return -1;
}
