// Sentences and attributions → statements that evidence could decide, each with who makes it.
import { type Annotation, type AnnotationOf, ofKind } from '../model/annotation.ts';
import type { Desk, Extractor } from '../model/plugin.ts';
import { bySpan, indexAt } from '../model/span.ts';
import { asserted } from './claims/asserted.ts';
import type { Board, Draft, Range, Sentence } from './claims/draft.ts';
import { reported, reportedRanges } from './claims/reported.ts';
import { wordingOf } from './claims/wording.ts';
import { lexisOf, tokenSpan } from './lexis.ts';
import { pageOf } from './subjects.ts';
import { tagsOf } from './tags.ts';

type Claim = AnnotationOf<'claim'> & Annotation;

/** Kinds of block that hold statements. */
const stating = new Set(['paragraph', 'item', 'quote']);

/**
 * Claims: what the author asserts, clause by clause, and what others are reported to say. Advice, opinion,
 * questions, commands and predictions are not proposed. Reads `sentence`, `attribution` and `entity`. Throws never.
 */
export const claims: Extractor = {
  name: 'claims',
  extract(desk, found) {
    const board = boardOf(desk, found);
    const sentences = sentencesOf(desk, board, found);
    const attributions = ofKind(found, 'attribution');
    const ranges = reportedRanges(board, attributions);
    const drafts: { readonly draft: Draft; readonly sentence: Sentence }[] = [];
    const byIndex = new Map(sentences.map((sentence) => [sentence.index, sentence]));
    const sentenceAt = (token: number) => byIndex.get(board.lexis.tokens.sentence[token] ?? -1);
    let next = 0;
    for (const sentence of sentences) {
      while (next < ranges.length && (ranges[next] as Range).to <= sentence.from) next++;
      const near: Range[] = [];
      for (let r = next; r < ranges.length && (ranges[r] as Range).from < sentence.to; r++)
        near.push(ranges[r] as Range);
      for (const draft of asserted(board, sentence, near)) drafts.push({ draft, sentence });
    }
    for (const attribution of attributions) {
      for (const draft of reported(board, attribution, sentenceAt)) {
        const first = draft.pieces[0];
        const sentence = first && sentenceAt(first.from);
        if (sentence) drafts.push({ draft, sentence });
      }
    }
    return once(drafts.map((each) => annotation(board, each.draft, each.sentence))).sort((a, b) =>
      bySpan(a.span, b.span),
    );
  },
};

/** Of claims in the very same words one: the first that has a claimant. */
function once(claims: readonly Claim[]): Claim[] {
  const byPieces = new Map<string, Claim>();
  for (const claim of claims) {
    const words = claim.finding.pieces.map(({ start, end }) => `${start}-${end}`).join(' ');
    if ((byPieces.get(words)?.finding.claimant ?? null) === null) byPieces.set(words, claim);
  }
  return [...byPieces.values()];
}

function boardOf({ article, language }: Desk, found: readonly Annotation[]): Board {
  const lexis = lexisOf(article.prose, language);
  return {
    lexis,
    stance: language.stance,
    author: article.meta.authors[0]?.name ?? null,
    speech: language.speech,
    page: pageOf({ article, language }, ofKind(found, 'entity')),
    parts: tagsOf(article.prose, language),
    partsWords: language.parts,
  };
}

function sentencesOf({ article }: Desk, { lexis }: Board, found: readonly Annotation[]): readonly Sentence[] {
  const { blocks, sentences } = article.prose;
  const scores = ofKind(found, 'sentence');
  return sentences.flatMap((span, index) => {
    const from = lexis.firsts[index] ?? 0;
    const to = lexis.firsts[index + 1] ?? from;
    const block = blocks[indexAt(blocks, span.start)];
    const score = scores[index]?.finding;
    return score && block && stating.has(block.kind) && to > from ? [{ index, span, from, to, score }] : [];
  });
}

function annotation({ lexis, ...board }: Board, draft: Draft, sentence: Sentence): Claim {
  const pieces = draft.pieces.map((piece) => tokenSpan(lexis, piece.from, piece.to));
  const { verifiable, checkworthy, subjective } = sentence.score;
  const finding = {
    pieces,
    text: wordingOf({ lexis, ...board }, draft.pieces),
    claimant: draft.claimant,
    ...(draft.entity === undefined ? {} : { entity: draft.entity }),
    modality: draft.modality,
    verifiable,
    checkworthy,
    subjective,
  };
  const span = {
    start: Math.min(...pieces.map((piece) => piece.start)),
    end: Math.max(...pieces.map((piece) => piece.end)),
  };
  return { kind: 'claim', span, finding, by: `claim/${draft.rule}`, confidence: verifiable };
}
