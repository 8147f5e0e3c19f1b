// Attributions → claims of others: the clauses with which sources are credited.
import type { AnnotationOf, AttributionFinding, Modality } from '../../model/annotation.ts';
import { isNoun, isTensed, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import type { Span } from '../../model/span.ts';
import { kinds, shapes, tokenFrom } from '../../model/token.ts';
import { is, type Range } from '../lexis.ts';
import { opinionIn } from '../scores.ts';
import { counts, isAnchored, isNamed } from './amounts.ts';
import { claimantOf } from './claimant.ts';
import { clausesOf } from './clauses.ts';
import { isClause, piecesOf, rangeOf, withHost } from './content.ts';
import { type Board, type Draft, longestSentence, type Sentence } from './draft.ts';
import { mainVerbIn } from './finite.ts';
import { modalityOf } from './modality.ts';
import { isFragment, statementsIn } from './statements.ts';
import { isBeside, toldBy } from './told.ts';

/** Below this a sentence of a quotation states nothing that evidence could decide. */
const leastVerifiable = 0.3;
/** The same of one that neither counts nor dates nor names. */
const doubtful = 0.5;
/** Above this a quotation voices an opinion, unless it counts. */
const mostSubjective = 0.6;
/** Longer content, in code units, is a speech and not a statement. */
const longest = 1200;
/** An aside is no part of the condition that its sentence makes. */
const aside = /\/as-said$/;
/** A doubtful attribution makes nobody's report of what the author states. */
const sure = 0.65;
/** Rules whose content is a noun phrase or an infinitive: not a statement. */
const wordless = /\/(?:object|infinitive)$/;
/** Rules whose content follows its cue: a clause, or a noun phrase after all where no "that" opens it. */
const bare = /\/(?:bare-)?clause$/;

/** The attributions that state something. */
export function stating(
  board: Board,
  attributions: readonly AnnotationOf<'attribution'>[],
): readonly AnnotationOf<'attribution'>[] {
  return attributions.filter((each) => !isWordless(board, each));
}

/** What an attribution comes to. */
export interface Report {
  readonly drafts: readonly Draft[];
  /** Nothing that it credits is a statement: that somebody said it is all that is told, by the author. */
  readonly isMute: boolean;
}

const nothing: Report = { drafts: [], isMute: false };

/**
 * The claims of one attribution that states something, sentence by sentence: none where the source asks, doubts or
 * advises, and none of the sentences that are no statement.
 */
export function reported(
  board: Board,
  attribution: AnnotationOf<'attribution'>,
  sentenceAt: (token: number) => Sentence | undefined,
): Report {
  const { finding } = attribution;
  if (finding.stance === 'asks' || finding.stance === 'doubts') return nothing;
  if (supposes(board, attribution) || isOwn(board, attribution)) return nothing;
  if (finding.content.some((piece) => piece.end - piece.start > longest)) return nothing;
  const isAside = aside.test(attribution.by);
  const content = isAside ? withHost(board, finding.content) : finding.content;
  const { claimant, entity, credited } = claimantOf(board, attribution);
  if (claimant === null && isAsideOf(board, attribution, sentenceAt)) return nothing;
  const isWhole = finding.form === 'direct' || isClause(board, finding.content);
  const modality = finding.stance === 'denies' ? 'denied' : 'reported';
  const statements = statementsIn(board, piecesOf(board, content)).filter(
    (pieces) => isAside || !isFragment(board, pieces, isWhole),
  );
  const drafts: Draft[] = statements
    .filter(
      (pieces) =>
        !pieces.some((piece) => advises(board, piece)) &&
        (finding.form === 'indirect' || isStated(board, pieces, sentenceAt, finding.form === 'direct')),
    )
    .map((pieces) => ({ rule: modality, pieces, claimant, entity, credited, modality }));
  const isLed = (finding.cue[0]?.start ?? 0) < (finding.content[0]?.start ?? 0);
  const isMute = statements.length === 0 && finding.form === 'indirect' && finding.stance === 'says';
  return { drafts, isMute: isMute && isLed };
}

/** Whether nobody's words hang on a clause that states something else: "they searched him after being warned that he …". */
function isAsideOf(
  board: Board,
  attribution: AnnotationOf<'attribution'>,
  sentenceAt: (token: number) => Sentence | undefined,
): boolean {
  const told = toldBy(board, attribution);
  const sentence = sentenceAt(told.cue.from);
  return (
    sentence !== undefined &&
    sentence.to - sentence.from <= longestSentence &&
    clausesOf(board, sentence).some(
      (clause) => clause.from <= told.from && told.cue.from < clause.to && isBeside(board, clause, told),
    )
  );
}

/**
 * Whether a sentence of a quotation states something: it is no opinion, evidence could decide it and, where all of it is
 * quoted, it is no question, wish or order.
 */
function isStated(
  board: Board,
  pieces: readonly Range[],
  sentenceAt: (token: number) => Sentence | undefined,
  isWhole: boolean,
): boolean {
  const first = pieces[0] as Range;
  const sentence = sentenceAt(first.from);
  if (!sentence) return false;
  const { verifiable } = sentence.score;
  const tells = pieces.some((piece) => isAnchored(board, piece) || isNamed(board, piece));
  if (verifiable < (tells ? leastVerifiable : doubtful)) return false;
  const isPut = (piece: Range): boolean => said.has(modalityOf(board, piece, sentence));
  if (isWhole && !pieces.every(isPut)) return false;
  if (pieces.some((piece) => counts(board, piece))) return true;
  return (
    opinionIn({ lexis: board.lexis, parts: board.parts }, board.stance, sentence.index) <= mostSubjective
  );
}

/** How a statement of a quotation may be put. */
const said: ReadonlySet<Modality> = new Set(['asserted', 'predicted', 'conditional']);

/** "If Beijing believes that", "could have said that", "seemed to be": nobody is said to have said it. */
function supposes(board: Board, { finding, by }: AnnotationOf<'attribution'>): boolean {
  const { lexis } = board;
  const cue = finding.cue[0];
  if (!cue || aside.test(by)) return false;
  const range = rangeOf(board, cue);
  const start = lexis.firsts[lexis.tokens.sentence[range.from] ?? 0] ?? 0;
  const unreal = signs.possibility | signs.advice | signs.future | signs.negation | signs.hedge;
  for (let i = range.from; i < range.to; i++) if (((lexis.signs[i] as number) & unreal) !== 0) return true;
  if (isNobody(board, finding.source)) return true;
  if (((lexis.signs[start] ?? 0) & (signs.condition | signs.hedge)) === 0) return false;
  return !finding.content.some((piece) => rangeOf(board, piece).from === start);
}

/** "Let no one say that": the source is nobody. */
function isNobody(board: Board, [source]: readonly Span[]): boolean {
  if (!source) return false;
  const { from } = rangeOf(board, source);
  const negates = (i: number) => ((board.lexis.signs[i] ?? 0) & signs.negation) !== 0;
  return negates(from) || negates(from - 1);
}

/** "I believe that", "we hope that": the author's own opinion, not somebody's report. Quoted, the words are another's. */
function isOwn({ lexis }: Board, { finding }: AnnotationOf<'attribution'>): boolean {
  const place = finding.source[0];
  if (!place || finding.form !== 'indirect') return false;
  const at = tokenFrom(lexis.tokens, place.start);
  const person = lexis.signs[at] ?? 0;
  if ((person & signs.firstSingular) !== 0) return true;
  const cue = tokenFrom(lexis.tokens, finding.cue[0]?.start ?? place.start);
  return (person & signs.firstPlural) !== 0 && ((lexis.signs[cue] ?? 0) & signs.mind) !== 0;
}

/** "expect growth of 2 percent": what follows the cue is a noun phrase, or the rule says that it is. */
function isWordless(board: Board, { by, confidence, finding }: AnnotationOf<'attribution'>): boolean {
  if (confidence < sure && !isLabel(board, by, finding)) return true;
  if (wordless.test(by) || isObject(board, finding)) return true;
  if (!bare.test(by)) return false;
  if (leansOn(board, finding)) return true;
  if (isClause(board, finding.content)) return false;
  return finding.content.every((piece) => {
    const range = rangeOf(board, piece);
    const verb = mainVerbIn(board, range);
    return verb < 0 || isOfNoun(board, range, verb);
  });
}

/** "The many trophies he won": the verb is that of a clause without "that" behind the noun that opens the words. */
function isOfNoun({ lexis, parts }: Board, { from }: Range, verb: number): boolean {
  const noun = parts[verb - 2];
  const opens = is(lexis, from, roles.determiner | roles.possessive) && !is(lexis, from + 1, roles.pronoun);
  return opens && parts[verb - 1] === tags.pronoun && isNoun(noun as number);
}

/** "ANN LEE: It rained.": a label in capitals names who speaks, however it was weighed. */
function isLabel({ lexis }: Board, by: string, { source }: AttributionFinding): boolean {
  const [place] = source;
  if (!place || !by.endsWith('/label')) return false;
  const from = tokenFrom(lexis.tokens, place.start);
  const to = tokenFrom(lexis.tokens, place.end);
  for (let i = from; i < to; i++) {
    if (lexis.tokens.kind[i] === kinds.word && ((lexis.tokens.shape[i] ?? 0) & shapes.allCaps) === 0)
      return false;
  }
  return true;
}

/** "Has one sponsor shows that": what is taken for a source is the object of a verb by which nobody is quoted. */
function isObject({ lexis, parts }: Board, { source, cue }: AttributionFinding): boolean {
  const [place] = source;
  if (!place || !cue[0] || place.end > cue[0].start) return false;
  const before = tokenFrom(lexis.tokens, place.start) - 1;
  return isTensed(parts[before] as number) && !is(lexis, before, roles.clause | roles.bare | roles.hearer);
}

/** "Spoke highly of", "reported about": a noun phrase follows. */
function leansOn(board: Board, { cue, content, form }: AttributionFinding): boolean {
  const [place] = cue;
  if (!place || form === 'direct' || isClause(board, content)) return false;
  const last = rangeOf(board, place).to - 1;
  const { lexis } = board;
  return is(lexis, last, roles.preposition) && !is(lexis, last, roles.complementiser | roles.subordinator);
}

function advises({ lexis }: Board, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (((lexis.signs[i] as number) & signs.advice) !== 0) return true;
  }
  return lexis.words[to] === '?' || lexis.words[to - 1] === '?';
}
