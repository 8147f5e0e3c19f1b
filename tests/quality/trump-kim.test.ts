// Claims of the bundled article against what an editor would mark: precision, recall, and what must stay out.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { type AnnotationOf, ofKind } from '../../pipeline/model/annotation.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { deskOf } from '../desk.ts';
import type { GoldClaim } from './goldClaim.ts';
import { diceOf, scoreOf } from './spans.ts';
import { claims, notClaims } from './trump-kim.claims.ts';

const path = new URL('../../source/2019-03-05-trump-kim-summit-ii.txt', import.meta.url);
const desk = deskOf(readFileSync(path, 'utf8'), '2019-03-05', 'txt');
const { text } = desk.article.prose;
const proposed = ofKind(extract(desk), 'claim');
const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);

/** Least share of common words that makes a proposal the claim that the editor marked. */
const least = 0.7;

function wordsIn(pieces: readonly Span[]): ReadonlySet<number> {
  return new Set(pieces.flatMap(({ start, end }) => starts.filter((at) => at >= start && at < end)));
}

function placeOf(quote: string): Span {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`Unexpected gold words "${quote}", expected words of the article.`);
  return { start, end: start + quote.length };
}

/** A counted phrase stands for a claim that holds it whole and not its neighbour. */
function isHit(gold: GoldClaim, claim: AnnotationOf<'claim'>): boolean {
  const a = wordsIn([placeOf(gold.quote)]);
  const b = wordsIn(claim.finding.pieces);
  const held = [...a].every((word) => b.has(word));
  const shared = gold.quote.includes('advantage') && held && b.size - a.size <= 9;
  return shared || diceOf(a, b) >= least;
}

function found(gold: GoldClaim): AnnotationOf<'claim'> | undefined {
  return proposed.find((claim) => isHit(gold, claim));
}

describe('claims of the bundled article', () => {
  it('should be found with a precision and a recall of at least 0.85', () => {
    const core = claims.filter((gold) => !gold.debatable);
    const counted = proposed.filter((claim) => !claims.some((gold) => gold.debatable && isHit(gold, claim)));
    const hits = core.filter((gold) => found(gold));
    const right = counted.filter((claim) => core.some((gold) => isHit(gold, claim)));
    const recall = scoreOf(core.length, core.length, hits.length).recall;
    const precision = scoreOf(counted.length, counted.length, right.length).precision;
    console.table([
      { measure: 'precision', hits: right.length, of: counted.length, share: precision.toFixed(2) },
      { measure: 'recall', hits: hits.length, of: core.length, share: recall.toFixed(2) },
    ]);
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it.each(claims.filter((gold) => !gold.debatable && gold.modality === 'reported'))(
    'should credit "$quote" to $claimant',
    (gold) => {
      const claim = found(gold);
      expect(claim?.finding.modality).toBe('reported');
      if (gold.claimant === null) expect(claim?.finding.claimant).toBeNull();
      else expect(gold.claimant).toContain(claim?.finding.claimant);
    },
  );

  it('should credit the author with what he says himself', () => {
    for (const claim of proposed.filter((each) => each.finding.modality === 'asserted')) {
      expect(claim.finding).toMatchObject({ claimant: 'Doug Bandow', entity: 'author' });
    }
  });

  it.each(notClaims)('should not propose "%s"', (words) => {
    const place = placeOf(words);
    const inside = proposed.filter((claim) =>
      claim.finding.pieces.some((piece) => piece.start < place.end && place.start < piece.end),
    );
    expect(inside.map((claim) => claim.finding.text)).toEqual([]);
  });

  it('should word the two advantages as two claims', () => {
    const wordings = proposed.map((claim) => claim.finding.text);
    expect(wordings).toContain('The Republic of Korea enjoys a 50-1 economic advantage over the North.');
    expect(wordings).toContain('The Republic of Korea enjoys a 2-1 population advantage over the North.');
  });

  it('should drop a leading connective from the wording', () => {
    expect(proposed.map((claim) => claim.finding.text)).toContain('The war ended nearly 66 years ago.');
  });
});
