// Gold sentences and a splitter → how many boundaries agree.
import type { Language } from '../../pipeline/model/language/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { createReport } from '../../pipeline/run/report.ts';

/** A text and the offsets at which its gold sentences end (of the last character that is not white space, plus 1). */
export interface GoldText {
  readonly text: string;
  readonly ends: readonly number[];
}

/** Boundaries found, missed and invented. */
export interface BoundaryScore {
  readonly agreed: number;
  readonly missed: readonly number[];
  readonly invented: readonly number[];
}

/** The sentences of a bare text. */
export function sentencesIn(text: string, language: Language): readonly string[] {
  const source = { id: 'eval', path: 'eval', format: 'body', text } as const;
  const prose = read(source, language, createReport('eval', text))?.prose;
  return (prose?.sentences ?? []).map((span) => text.slice(span.start, span.end));
}

/** Compares the ends of sentences with the gold. */
export function scoreBoundaries({ text, ends }: GoldText, language: Language): BoundaryScore {
  const source = { id: 'eval', path: 'eval', format: 'body', text } as const;
  const prose = read(source, language, createReport('eval', text))?.prose;
  const found = new Set((prose?.sentences ?? []).map((span) => span.end));
  const gold = new Set(ends);
  return {
    agreed: [...gold].filter((end) => found.has(end)).length,
    missed: [...gold].filter((end) => !found.has(end)),
    invented: [...found].filter((end) => !gold.has(end)),
  };
}

/** F1 of all texts together, 0–1. */
export function boundaryF1(scores: readonly BoundaryScore[]): number {
  const sum = (count: (score: BoundaryScore) => number): number =>
    scores.reduce((total, score) => total + count(score), 0);
  const agreed = sum((score) => score.agreed);
  return (
    (2 * agreed) / (2 * agreed + sum((score) => score.missed.length) + sum((score) => score.invented.length))
  );
}
