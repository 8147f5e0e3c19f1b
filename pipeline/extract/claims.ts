// Sentences and attributions → statements that evidence could decide, each with who makes it.
import type { Annotation, AnnotationOf } from '../model/annotation.ts';
import type { Desk, Extractor } from '../model/plugin.ts';
import { bySpan, type Span } from '../model/span.ts';
import { kinds } from '../model/token.ts';
import { asserted } from './claims/asserted.ts';
import type { Board, Draft, Sentence } from './claims/draft.ts';
import { reported, stating } from './claims/reported.ts';
import { speakersOf } from './claims/speakers.ts';
import { type Told, toldBy } from './claims/told.ts';
import { wordingOf } from './claims/wording.ts';
import { pastDateline } from './dateline.ts';
import { lexisOf, tokenSpan } from './lexis.ts';
import { pageOf } from './subjects.ts';
import { tagsOf } from './tags.ts';

type Claim = AnnotationOf<'claim'> & Annotation;

/** A claim without words, and the sentence that it is taken from. */
interface Placed {
  readonly draft: Draft;
  readonly sentence: Sentence;
}

/** Kinds of block that hold statements. */
const stated = new Set(['paragraph', 'item', 'quote']);

/**
 * Claims: what the author asserts, clause by clause, and what others are reported to say. Advice, opinion,
 * questions, commands and predictions are not proposed. Reads `sentence`, `attribution` and `entity`. Throws never.
 */
export const claims: Extractor = {
  name: 'claims',
  extract(desk, found) {
    const findings = findingsOf(found);
    const board = boardOf(desk, findings);
    const attributions = stating(board, findings.attributions);
    const sentences = sentencesOf(desk, board, findings);
    const credited: Placed[] = [];
    const byIndex = new Map(sentences.map((sentence) => [sentence.index, sentence]));
    const sentenceAt = (token: number) => byIndex.get(board.lexis.tokens.sentence[token] ?? -1);
    const told: Told[] = [];
    for (const attribution of attributions) {
      const report = reported(board, attribution, sentenceAt);
      if (!report.isMute) told.push(toldBy(board, attribution));
      for (const draft of report.drafts) {
        const first = draft.pieces[0];
        const sentence = first && sentenceAt(first.from);
        if (sentence) credited.push({ draft, sentence });
      }
    }
    const own: Placed[] = [];
    let next = 0;
    for (const sentence of sentences) {
      while (next < told.length && (told[next] as Told).to <= sentence.from) next++;
      const near: Told[] = [];
      for (let r = next; r < told.length && (told[r] as Told).from < sentence.to; r++)
        near.push(told[r] as Told);
      for (const draft of asserted(board, sentence, near)) own.push({ draft, sentence });
    }
    return once(
      [...own, ...credited]
        .filter(({ draft }) => isBalanced(board, draft))
        .map((each) => annotation(board, each.draft, each.sentence)),
    ).sort((a, b) => bySpan(a.span, b.span));
  },
};

/** Whether no bracket is left open: half an aside is no part of a statement. */
function isBalanced({ lexis }: Board, { pieces }: Draft): boolean {
  let open = 0;
  for (const { from, to } of pieces)
    for (let i = from; i < to; i++) {
      if (lexis.tokens.kind[i] !== kinds.punctuation) continue;
      if (lexis.words[i] === '(') open++;
      else if (lexis.words[i] === ')') open--;
    }
  return open === 0;
}

/** Of claims in the very same words one: the first that has a claimant. */
function once(claims: readonly Claim[]): Claim[] {
  const byPieces = new Map<string, Claim>();
  for (const claim of claims) {
    const words = claim.finding.pieces.map(({ start, end }) => `${start}-${end}`).join(' ');
    if ((byPieces.get(words)?.finding.claimant ?? null) === null) byPieces.set(words, claim);
  }
  return [...byPieces.values()];
}

/** What the statements are read from, taken out of all that was found in one go. */
interface Findings {
  readonly mentions: AnnotationOf<'entity'>[];
  readonly scores: AnnotationOf<'sentence'>[];
  readonly attributions: AnnotationOf<'attribution'>[];
}

function findingsOf(found: readonly Annotation[]): Findings {
  const findings: Findings = { mentions: [], scores: [], attributions: [] };
  for (const each of found) {
    if (each.kind === 'entity') findings.mentions.push(each);
    else if (each.kind === 'sentence') findings.scores.push(each);
    else if (each.kind === 'attribution') findings.attributions.push(each);
  }
  return findings;
}

function boardOf({ article, language }: Desk, { mentions, attributions }: Findings): Board {
  const page = pageOf({ article, language }, mentions);
  return {
    lexis: lexisOf(article.prose, language),
    stance: language.stance,
    author: article.meta.authors[0]?.name ?? null,
    speech: language.speech,
    page,
    speakers: speakersOf(page, attributions),
    parts: tagsOf(article.prose, language),
    partsWords: language.parts,
  };
}

/** Sentences that state something: each has a score, and stands in a block of prose. */
function sentencesOf({ article }: Desk, { lexis }: Board, { scores }: Findings): readonly Sentence[] {
  const { blocks, sentences } = article.prose;
  const found: Sentence[] = [];
  let block = 0;
  for (let index = 0; index < sentences.length; index++) {
    const span = sentences[index] as Span;
    const score = scores[index]?.finding;
    while (block < blocks.length && (blocks[block] as Span).end <= span.start) block++;
    const first = lexis.firsts[index] ?? 0;
    const to = lexis.firsts[index + 1] ?? first;
    const from = pastDateline(lexis, first, to);
    const { kind = '', start = Number.POSITIVE_INFINITY } = blocks[block] ?? {};
    if (score && to > from && start <= span.start && stated.has(kind))
      found.push({ index, span, from, to, score });
  }
  return found;
}

function annotation(board: Board, draft: Draft, sentence: Sentence): Claim {
  const pieces = draft.pieces.map((piece) => tokenSpan(board.lexis, piece.from, piece.to));
  const { verifiable, checkworthy, subjective } = sentence.score;
  const { claimant, credited, entity, modality } = draft;
  const text = wordingOf(board, draft.pieces);
  // Three literals: all findings have one of three layouts.
  const finding = credited
    ? { pieces, text, claimant, credited, modality, verifiable, checkworthy, subjective }
    : entity === undefined
      ? { pieces, text, claimant, modality, verifiable, checkworthy, subjective }
      : { pieces, text, claimant, entity, modality, verifiable, checkworthy, subjective };
  const span = {
    start: pieces.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY),
    end: pieces.reduce((last, { end }) => Math.max(last, end), 0),
  };
  return { kind: 'claim', span, finding, by: `claim/${draft.rule}`, confidence: verifiable };
}
