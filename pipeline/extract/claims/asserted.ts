// What the author says in their own name → claims: the clauses that are asserted and that evidence could decide.
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import { kinds, shapes } from '../../model/token.ts';
import { is, meet, type Range } from '../lexis.ts';
import { places } from '../quoted.ts';
import { counts, isAnchored, isNamed } from './amounts.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Board, type Draft, longestSentence, type Sentence } from './draft.ts';
import { isVerb, stripped } from './ends.ts';
import { hasFinite, hasMainVerb, mainVerbIn, tagBehind } from './finite.ts';
import { modalityOf } from './modality.ts';
import { partsOf } from './parts.ts';
import { relativesIn } from './relatives.ts';
import { beforeTold, isTold, type Told } from './told.ts';

/** Below this a sentence states nothing that evidence could decide. */
const leastVerifiable = 0.3;
/** Above this a sentence voices an opinion, unless a plain statement of it names an amount. */
const mostSubjective = 0.8;
/**
 * Below the one a sentence states nothing unless it counts, dates, names or tells what has been done; below it and above
 * the other it voices an opinion, unless it counts or dates.
 */
const doubtful = 0.45;
const toned = 0.65;
/** From here on a sentence is a statement. */
const plain = 0.9;

/** The claims of one sentence, the words of others (`reported`) left out. */
export function* asserted(board: Board, sentence: Sentence, reported: readonly Told[]): Generator<Draft> {
  const { verifiable, subjective } = sentence.score;
  if (sentence.to - sentence.from > longestSentence) return;
  if (verifiable < leastVerifiable) return;
  if (verifiable < doubtful && subjective > toned && !isAnchored(board, sentence)) return;
  const isOpinion = subjective > mostSubjective;
  if (isOpinion && verifiable < plain) return;
  const author = { claimant: board.author, entity: 'author', modality: 'asserted' } as const;
  const clauses = clausesOf(board, sentence);
  if (clauses.some((clause) => clause.use === 'condition')) return;
  for (const clause of clauses) {
    for (const pieces of relativesIn(board, clause, sentence)) {
      const [, said] = pieces;
      if (said && !reported.some(({ content }) => content.some((piece) => meet(piece, said))))
        yield { rule: 'relative', pieces, ...author };
    }
    const free = freeOf(board, clause, reported);
    const own = free && ownWords(board, withoutOpener(board, free, sentence));
    const bare = own && stripped(board, own);
    if (!bare || !states(board, bare, clause, sentence) || isFragment(board, bare, sentence)) continue;
    if (verifiable < doubtful && !isTelling(board, bare)) continue;
    if ((isOpinion || callsNames(board, bare)) && !counts(board, bare)) continue;
    if (modalityOf(board, bare, sentence) !== 'asserted') continue;
    for (const pieces of partsOf(board, bare)) {
      const rule = clause.use === 'example' ? 'example' : 'asserted';
      yield { rule, pieces, ...author };
    }
  }
}

/** A clause of which nothing is told by others, or what it says before that; undefined where it is all theirs. */
function freeOf(board: Board, clause: Clause, reported: readonly Told[]): Clause | undefined {
  const all = reported.filter((told) => isTold(board, clause, told));
  const [told] = all;
  if (!told) return clause;
  const own = all.length === 1 ? beforeTold(board, clause, told) : undefined;
  return own && { ...own, use: clause.use };
}

/** "…, because the inquiry is not public": a clause in the middle of its sentence without the word that joins it. */
function withoutOpener({ lexis, stance }: Board, clause: Clause, sentence: Sentence): Range {
  const { from, to } = clause;
  const joins = from > sentence.from && stance.concessions.has(lexis.words[from] as string);
  return joins && is(lexis, from, roles.subordinator) ? { from: from + 1, to } : clause;
}

/**
 * A clause but for a quotation that it opens and does not close: what stands before its comma or colon. Undefined
 * where the clause stands in a quotation, or cannot be cut.
 */
function ownWords({ lexis, page: { quoted } }: Board, { from, to }: Range): Range | undefined {
  if (quoted[from] === places.inside) return undefined;
  let opened = -1;
  let closed = -1;
  for (let i = from; i < to; i++) {
    if (quoted[i] === places.opens) opened = i;
    if (quoted[i] !== places.closes) continue;
    opened = -1;
    if (closed < 0) closed = i;
  }
  const isWhole = quoted[from] === places.opens && closed >= to - 2;
  if (opened < 0) return isWhole ? undefined : { from, to };
  return /^[,:]$/.test(lexis.words[opened - 1] ?? '') && opened > from ? { from, to: opened - 1 } : undefined;
}

/** "Learning about outbreaks", "Part 2": words of a list or a caption that nobody asserts. */
function isFragment(board: Board, { from, to }: Range, sentence: Sentence): boolean {
  const { lexis, speech } = board;
  // "The evidence to that is": what it is stands elsewhere.
  const isName = ((lexis.tokens.shape[to - 1] ?? 0) & shapes.capital) !== 0;
  if (is(lexis, to - 1, roles.auxiliary | roles.be) && !isName) return true;
  if (opensInverted(board, from)) return true;
  if (isHeadline(board, { from, to })) return true;
  const isLead = lexis.words[to] === ':' || lexis.words[sentence.to - 1] === ':';
  if (isLead && !hasMainVerb(board, { from, to })) return true;
  const opening = lexis.words[from] as string;
  const gerund = opening.length > 5 && opening.endsWith(speech.participleEnding);
  const closed = /[.!?:;…"”)]$/.test(lexis.words[sentence.to - 1] ?? '');
  if (!gerund && closed) return false;
  const tensed = roles.auxiliary | roles.past | roles.pronoun;
  for (let i = from + 1; i < to; i++) {
    const past = ((lexis.signs[i] as number) & signs.past) !== 0;
    const third =
      gerund && (lexis.words[i] as string).endsWith(speech.pluralEnding) && is(lexis, i, roles.bare);
    if (is(lexis, i, tensed) || (past && !gerund) || third) return false;
  }
  return true;
}

/** "Why she leads in the polls", and not "What's more, she leads": a question that nobody asks. */
function isHeadline(board: Board, { from, to }: Range): boolean {
  if (board.parts[from] !== tags.interrogative || hasMainVerb(board, { from, to })) return false;
  for (let i = from; i < to; i++) if (board.lexis.words[i] === ',') return false;
  return true;
}

/** What stands behind an auxiliary whose subject stands before it. */
const predicating: ReadonlySet<number> = new Set([tags.done, tags.doing, tags.adjective, tags.adverb]);

/** "Neither is her rival", "had they won", "so did Kim": what is said of them stands elsewhere, or is only supposed. */
function opensInverted({ lexis, parts }: Board, from: number): boolean {
  const signsAt = (i: number): number => lexis.signs[i] as number;
  // "None" and "nothing", which deny all, are subjects; so is the "neither" of "neither was hurt".
  const denial = signsAt(from) & (signs.negation | signs.absolute);
  const isNeither =
    lexis.roles[from] === 0 && denial === signs.negation && !predicating.has(parts[from + 2] as number);
  const at = isNeither ? from + 1 : from;
  // "Having won"; "Will", "May": a name as well.
  if (!is(lexis, at, roles.auxiliary) || parts[at] === tags.doing) return false;
  return (signsAt(at) & (signs.future | signs.possibility)) === 0;
}

/** Whether a clause counts, dates or names, or tells what has been done. */
function isTelling(board: Board, clause: Range): boolean {
  const { lexis } = board;
  if (isAnchored(board, clause) || isNamed(board, clause)) return true;
  const verb = mainVerbIn(board, clause);
  const isHelper = verb >= 0 && is(lexis, verb, roles.auxiliary) && !is(lexis, verb, roles.be);
  return isHelper && tagBehind(board, verb) === tags.done;
}

/** "Called the cuts “a slap in the face”": somebody's judgement in their own words. */
function callsNames(board: Board, { from, to }: Range): boolean {
  const { lexis, page, stance } = board;
  let isCalled = false;
  for (let i = from; i < to; i++) {
    isCalled ||= stance.naming.has(lexis.words[i] as string) && !is(lexis, i + 1, roles.preposition);
    if (page.quoted[i] !== places.opens) continue;
    let end = i + 1;
    while (end < to && page.quoted[end] === places.inside) end++;
    return isCalled && !hasMainVerb(board, { from: i + 1, to: end });
  }
  return false;
}

/** A finite verb with a subject that names something; an example needs a day or a number instead. */
function states(board: Board, { from, to }: Range, clause: Clause, sentence: Sentence): boolean {
  const { lexis, parts } = board;
  let verb = false;
  let hasContent = false;
  let anchored = false;
  for (let i = from; i < to; i++) {
    const bits = lexis.signs[i] as number;
    const shape = lexis.tokens.shape[i] ?? 0;
    if ((bits & (signs.time | signs.number)) !== 0 || (shape & shapes.digit) !== 0) anchored = true;
    if (lexis.tokens.kind[i] !== kinds.word) continue;
    verb ||= !anchored && isVerb(lexis, i);
    hasContent ||= lexis.roles[i] === 0 || (deeds.has(parts[i] as number) && !is(lexis, i, roles.auxiliary));
  }
  if (clause.use === 'example') return anchored;
  if (anchored) return hasFinite(board, { from, to }) || isPlain(board, clause, sentence);
  return hasContent && (verb || hasMainVerb(board, { from, to }));
}

/** A whole sentence that hardly can fail to state something, though no word of it was read as its verb. */
function isPlain({ lexis }: Board, clause: Range, { from, to, score }: Sentence): boolean {
  const isWhole = clause.from === from && clause.to === to && lexis.words[to - 1] === '.';
  return isWhole && score.verifiable >= plain;
}

/** What a verb is that says by itself what was done: "She resigned in May." */
const deeds: ReadonlySet<number> = new Set([tags.past, tags.third, tags.present]);
