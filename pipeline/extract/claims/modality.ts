// A clause → how it is put forward: asserted, or advised, questioned, predicted, conditional, opinion.
import type { Modality } from '../../model/annotation.ts';
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import { kinds, shapes } from '../../model/token.ts';
import { holdsPhrase, is, marks, type Range } from '../lexis.ts';
import { places } from '../quoted.ts';
import type { Board } from './draft.ts';
import { hasMainVerb } from './finite.ts';

/** How the clause is put forward. Only what is asserted can become a claim of the author. */
export function modalityOf(board: Board, clause: Range, sentence: Range): Modality {
  const { lexis, stance } = board;
  if (endsWith(board, sentence, '?')) return 'questioned';
  if (isIronic(board, sentence)) return 'ironic';
  const { all, told, first, opened } = signsIn(board, clause);
  if ((all & signs.advice) !== 0) return 'advised';
  if ((opened & marks.advice) !== 0 && holdsPhrase(lexis, clause, 'advice', stance)) return 'advised';
  if (clause.from === sentence.from && isCommand(board, clause, first)) return 'advised';
  if ((all & (signs.possibility | signs.condition)) !== 0) return 'conditional';
  if ((all & signs.future) !== 0) return 'predicted';
  if ((all & signs.hedge) !== 0) return 'opinion';
  if ((opened & marks.judgement) !== 0 && holdsPhrase(lexis, clause, 'judgement', stance)) return 'opinion';
  if (lendsVoice(board, clause) || isPersonal(board, clause)) return 'opinion';
  return (told & judging) !== 0 && judges(board, clause) ? 'opinion' : 'asserted';
}

/** "Sure, because that worked so well": assent that opens a sentence and stands by itself is mockery. */
function isIronic({ lexis, stance }: Board, { from }: Range): boolean {
  return stance.ironyOpeners.has(lexis.words[from] ?? '') && /^[,!]$/.test(lexis.words[from + 1] ?? '');
}

/** Signs with which something is praised or blamed. */
const judging = signs.evaluation | signs.superlative;

/**
 * What the words of a clause tell: `all` but for names and for what hangs on its verb, `told` with them, `first` the
 * first one; `opened` phrases.
 */
function signsIn(
  board: Board,
  { from, to }: Range,
): { readonly all: number; readonly told: number; readonly first: number; readonly opened: number } {
  const { lexis } = board;
  let told = 0;
  let opened = 0;
  for (let i = from; i < to; i++) {
    told |= lexis.signs[i] as number;
    opened |= lexis.marks[i] as number;
  }
  const all =
    (told & guarding) === 0 ? told : ownSigns(board, { from, to: hangingFrom(board, { from, to }) });
  return { all, told, first: lexis.signs[from] ?? 0, opened };
}

/** Signs that something is advised, supposed or foretold. */
const guarding = signs.advice | signs.possibility | signs.condition | signs.future | signs.hedge;

/** The signs of words that are no names; "the need" advises nothing. */
function ownSigns({ lexis, parts }: Board, { from, to }: Range): number {
  let all = 0;
  for (let i = from; i < to; i++) {
    const bits = lexis.signs[i] as number;
    const shape = lexis.tokens.shape[i] as number;
    const isName = (shape & shapes.capital) !== 0 && (shape & shapes.opens) === 0;
    if (!isName) all |= parts[i] === tags.noun ? bits & ~signs.advice : bits;
  }
  return all;
}

/**
 * Where a clause opens that hangs on a verb of doing before it: what "a bill that would ban it" would do is no guess of
 * whoever tells of the bill, and "as it needs" no advice. The end where none does.
 */
function hangingFrom({ lexis, parts }: Board, { from, to }: Range): number {
  let isDone = false;
  for (let i = from; i < to; i++) {
    if (is(lexis, i, roles.be | roles.auxiliary)) {
      if (!isDone && is(lexis, i, roles.be)) return to;
    } else if (parts[i] === tags.past || parts[i] === tags.third) isDone = true;
    if (!isDone) continue;
    const isRelative = parts[i] === tags.interrogative && is(lexis, i, roles.relative);
    const isCondition = ((lexis.signs[i] as number) & signs.condition) !== 0;
    const isAs = is(lexis, i, roles.subordinator) && is(lexis, i + 1, roles.pronoun);
    if (isRelative || (isAs && !isCondition)) return i;
  }
  return to;
}

/** "Put the bans on paper.": a base form with its object and no subject. */
function isCommand(board: Board, { from, to }: Range, first: number): boolean {
  const { lexis, parts } = board;
  if (
    parts[from] === tags.base &&
    (is(lexis, from + 1, roles.determiner) || parts[from + 1] === tags.particle)
  )
    return true;
  if ((first & signs.command) === 0 || to - from < 2 || parts[from] === tags.noun) return false;
  // "Support for the pact has grown": a noun after all.
  if (is(lexis, from + 1, roles.preposition) && hasMainVerb(board, { from: from + 1, to })) return false;
  return (
    is(lexis, from + 1, roles.determiner | roles.objective | roles.pronoun | roles.preposition) ||
    (first & ~signs.command) === 0
  );
}

/** "We want", "I hope", "you are invited": what the author wishes, and what is said to the reader. */
function isPersonal({ lexis }: Board, { from, to }: Range): boolean {
  const first = lexis.signs[from] ?? 0;
  if (!is(lexis, from, roles.pronoun)) return false;
  if ((first & (signs.firstSingular | signs.firstPlural)) !== 0)
    return ((lexis.signs[from + 1] ?? 0) & signs.mind) !== 0;
  if ((first & signs.second) === 0) return false;
  for (let i = from; i < to; i++) if (lexis.tokens.kind[i] === kinds.number) return false;
  return true;
}

/** "Recent events remind us": a thing without a voice is made to speak. */
function lendsVoice({ lexis, speech }: Board, { from, to }: Range): boolean {
  const saying = roles.bare | roles.clause | roles.hearer;
  for (let i = from + 1; i < Math.min(to, from + 8); i++) {
    if (is(lexis, i, saying) && speech.voiceless.has(lexis.words[i - 1] as string)) return true;
  }
  return false;
}

/** A present "is" with praise or blame and nothing that counts: "is an important means", "the biggest problem is". */
function judges(board: Board, { from, to }: Range): boolean {
  const { lexis, stance, parts, page } = board;
  let present = false;
  let counted = false;
  let judged = false;
  for (let i = from; i < to; i++) {
    const bits = lexis.signs[i] as number;
    if (is(lexis, i, roles.be) && (bits & signs.pastAuxiliary) === 0 && parts[i] !== tags.doing)
      present = true;
    const judging =
      (bits & signs.evaluation) !== 0 ||
      ((bits & signs.superlative) !== 0 && stance.judgedNouns.has(lexis.words[i + 1] ?? ''));
    const isOwn = page.quoted[i] === places.outside || page.quoted[from] !== places.outside;
    if (judging && isOwn && lexis.tokens.kind[i] === kinds.word) judged ||= i > from;
    if ((bits & (signs.number | signs.percent | signs.money)) !== 0 || lexis.tokens.kind[i] === kinds.number)
      counted = true;
  }
  return present && judged && !counted;
}

/** Whether the sentence ends in `mark`, closing quotation marks and brackets aside. */
export function endsWith({ lexis }: Board, { from, to }: Range, mark: string): boolean {
  for (let i = to - 1; i >= from; i--) {
    const word = lexis.words[i] as string;
    if (word === mark) return true;
    if (!/^["”’')\]]$/.test(word)) return false;
  }
  return false;
}
