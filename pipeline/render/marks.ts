// Published claims and dates → the ranges of the prose that the page marks.
import type { Annotation } from '../model/annotation.ts';
import type { PublishedClaim } from '../model/edition.ts';
import { bySpan, type Span } from '../model/span.ts';

/** A range of the prose that stands out on the page: a claim's words, or a date that machines can read. */
export type Mark =
  | { readonly kind: 'claim'; readonly span: Span; readonly claim: PublishedClaim }
  | { readonly kind: 'date'; readonly span: Span; readonly datetime: string };

/** Calendar years, months and days: what HTML's `time` and TIMEX3 write alike. */
const datetime = /^\d{4}(?:-\d\d){0,2}$/;

/** The ranges in the order in which they nest: by start, the longer first. Dates never overlap. Throws never. */
export function marksOf(claims: readonly PublishedClaim[], annotations: readonly Annotation[]): Mark[] {
  const marks: Mark[] = claims.map((claim) => ({ kind: 'claim', span: claim.span, claim }));
  let end = 0;
  for (const { kind, span, finding } of annotations) {
    if (kind !== 'date' || finding.type !== 'DATE' || !datetime.test(finding.value)) continue;
    if (span.start < end) continue;
    end = span.end;
    marks.push({ kind: 'date', span, datetime: finding.value });
  }
  return marks
    .filter(({ span }) => span.start < span.end)
    .sort((a, b) => bySpan(a.span, b.span) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}
