// A clause → how it is put forward: asserted, or advised, questioned, predicted, conditional, opinion.
import type { Modality } from '../../model/annotation.ts';
import { isNoun, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import { isPlain, kinds } from '../../model/token.ts';
import { holdsPhrase, is, marks, type Range } from '../lexis.ts';
import { places } from '../quoted.ts';
import { counts } from './amounts.ts';
import { isCommand } from './commands.ts';
import type { Board } from './draft.ts';
import { isCopula, isVerb } from './ends.ts';
import { mainVerbIn, opensSubclause, tagBehind, verbLength } from './finite.ts';

/** How the clause is put forward. Only what is asserted can become a claim of the author. */
export function modalityOf(board: Board, clause: Range, sentence: Range): Modality {
  const { lexis, stance } = board;
  if (endsWith(board, sentence, '?')) return 'questioned';
  if (isIronic(board, sentence)) return 'ironic';
  const { all, told, first, opened } = signsIn(board, clause);
  if ((all & signs.advice) !== 0) return 'advised';
  if ((opened & marks.advice) !== 0 && holdsPhrase(lexis, clause, 'advice', stance)) return 'advised';
  if (opensAnew(board, clause, sentence) && isCommand(board, clause, first)) return 'advised';
  if (isPersonal(board, clause)) return 'opinion';
  if ((all & (signs.possibility | signs.condition)) !== 0) return 'conditional';
  if ((all & signs.future) !== 0) return 'predicted';
  if ((all & signs.hedge) !== 0 && (told & (signs.percent | signs.money)) === 0) return 'opinion';
  if ((opened & marks.judgement) !== 0 && holdsPhrase(lexis, clause, 'judgement', stance)) return 'opinion';
  if (lendsVoice(board, clause) || isEmpty(board, clause)) return 'opinion';
  return (told & judging) !== 0 && judges(board, clause) ? 'opinion' : 'asserted';
}

/** Whether a clause opens its sentence, or a quotation in it, or follows a colon. */
function opensAnew({ lexis, page: { quoted } }: Board, { from }: Range, sentence: Range): boolean {
  return from === sentence.from || quoted[from - 1] === places.opens || lexis.words[from - 1] === ':';
}

/** "That's what he wrote", "this is why it failed": what is pointed at says it all. */
function isEmpty({ lexis, parts, stance, speech }: Board, { from, to }: Range): boolean {
  const word = (lexis.words[from] as string).replace(/['’].*$/, '');
  if (word !== speech.that && ((stance.signs.get(word) ?? 0) & signs.deixis) === 0) return false;
  for (let i = from + 1; i < Math.min(to, from + 4); i++) {
    if (parts[i] === tags.interrogative) return true;
    if (parts[i] !== tags.adverb && !isCopula(lexis, i)) return false;
  }
  return false;
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
  const all = (told & guarding) === 0 ? told : ownSigns(board, { from, to });
  return { all, told, first: lexis.signs[from] ?? 0, opened };
}

/** Signs that something is advised, supposed or foretold. */
const guarding = signs.advice | signs.possibility | signs.condition | signs.future | signs.hedge;
/**
 * The signs of what is said of the subject, in and before the verb of the main clause, but for those of names: what "a bill
 * that would ban it" would do is no guess of whoever tells of the bill. A condition counts wherever it stands.
 */
function ownSigns(board: Board, { from, to }: Range): number {
  const beside = new Set<number>();
  const main = mainVerbIn(board, { from, to }, (i) => beside.add(i));
  const last = main < 0 ? to : Math.min(to, main + verbLength);
  let all = 0;
  let isOwn = true;
  let isLed = false;
  for (let i = from; i < to; i++) {
    if (i >= last || (main >= 0 && i > main && endsVerb(board, i, main))) isOwn = false;
    const bits = signsAt(board, i);
    if (isCondition(board, i) || (i < last && asks(board, i))) {
      all |= signs.condition;
      isLed ||= i < main;
    } else if (i > main && i < last && isForeseen(board, i)) all |= signs.future;
    else if ((isOwn && (main < 0 || !beside.has(i))) || isJoined(board, i)) all |= bits;
  }
  const isPolled = main > from && !isLed && countsSubject(board, { from, to: main });
  return isPolled ? all & ~would : all;
}

/** "Would" is a sign of what is possible, and of a condition too. */
const would = signs.possibility | signs.condition;

/** "If", "unless": but for "even if", and "whether", which only asks. */
function isCondition({ lexis }: Board, i: number): boolean {
  return (
    ((lexis.signs[i] as number) & signs.condition) !== 0 &&
    is(lexis, i, roles.subordinator) &&
    !is(lexis, i, roles.complementiser) &&
    !is(lexis, i - 1, roles.adverb)
  );
}

/** "Talks resume and should last": a second verb of the same subject. */
function isJoined({ lexis, parts }: Board, i: number): boolean {
  return parts[i] === tags.modal && is(lexis, i - 1, roles.coordinator);
}

/** "It is not clear whether": what is asked is open. */
function asks({ lexis }: Board, i: number): boolean {
  return ((lexis.signs[i] as number) & signs.condition) !== 0 && is(lexis, i, roles.complementiser);
}

/** "Is expected to", "is due to open". */
function isForeseen({ lexis, stance, parts }: Board, i: number): boolean {
  return stance.foreseen.has(lexis.words[i] as string) && parts[i + 1] === tags.to;
}

/** What a clause opens with that hangs on the verb; but what "the fear is that" foretells is foretold. */
function endsVerb(board: Board, i: number, main: number): boolean {
  const { lexis, parts } = board;
  if (!opensSubclause(board, i) && parts[i] !== tags.interrogative) return false;
  return !(i === main + 1 && is(lexis, main, roles.be));
}

/** "33% would be scared": what those who were counted would do is what they said, but for what "if" foretells before it. */
function countsSubject({ lexis }: Board, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (((lexis.signs[i] as number) & signs.percent) !== 0) return true;
  return false;
}

/** The signs of a word that is no name; "the need" advises nothing, "likely voters" are voters, "appeared on" doubts nothing. */
function signsAt({ lexis, parts }: Board, i: number): number {
  const bits = lexis.signs[i] as number;
  if (!isPlain(lexis.tokens, i)) return 0;
  if (parts[i] === tags.noun) return bits & ~signs.advice;
  if ((bits & signs.hedge) === 0) return bits;
  const next = parts[i + 1];
  const isOfNoun = parts[i - 1] === tags.number || (parts[i] === tags.adjective && isNoun(next as number));
  const isSeen = isVerb(lexis, i) && next === tags.preposition && !is(lexis, i + 1, roles.complementiser);
  return isOfNoun || isSeen ? bits & ~signs.hedge : bits;
}

/** "We want", "I hope", "I'd rather", "you are invited": what the author wishes or means to do, and what is said to the reader. */
function isPersonal(board: Board, { from, to }: Range): boolean {
  const { lexis } = board;
  const first = lexis.signs[from] ?? 0;
  if (!is(lexis, from, roles.pronoun)) return false;
  if ((first & (signs.firstSingular | signs.firstPlural)) !== 0) {
    let verb = from + 1;
    let told = first & ~signs.mind;
    while (is(lexis, verb, roles.adverb) || isDenial(board, verb)) told |= lexis.signs[verb++] as number;
    told |= lexis.signs[verb] ?? 0;
    const willing = signs.mind | signs.future | signs.possibility;
    return (told & willing) !== 0 && !counts(board, { from, to });
  }
  return (first & signs.second) !== 0 && !counts(board, { from, to });
}

/** "Don't", or the "do" of "do not". */
function isDenial({ lexis }: Board, i: number): boolean {
  if (!is(lexis, i, roles.auxiliary) || is(lexis, i, roles.be)) return false;
  return (((lexis.signs[i] as number) | (lexis.signs[i + 1] ?? 0)) & signs.negation) !== 0;
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
      present ||= !helps(board, i);
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

/** "Are hailing", "is increasingly used": a form of "be" that helps a verb says nothing of what something is. */
function helps(board: Board, i: number): boolean {
  const next = tagBehind(board, i);
  return next === tags.doing || next === tags.done;
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
