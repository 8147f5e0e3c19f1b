// Entity and date annotations + the editor's pins and rejects → the annotations that stand.
import { type Annotation, type AnnotationOf, ofKind } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { closest } from './likeness.ts';

/** A decision at one place. */
export interface Ruling<K extends 'entity' | 'date'> {
  readonly kind: K;
  readonly span: Span;
  /** About this very place; else it is one of all the places that have the words. */
  readonly firm: boolean;
  /** The finding that is pinned, given the machine's nearest; absent: nothing stands here. */
  readonly pin?: (nearest: AnnotationOf<K> | undefined) => AnnotationOf<K>['finding'];
  /** Where the decision stands in the review file. */
  readonly place: Span;
  /** The decision in words, to order those that differ in nothing else. */
  readonly rank: string;
}

/** What is left, and the firm rulings that gave way to others. */
export interface Settled<K extends 'entity' | 'date'> {
  readonly kept: readonly Annotation[];
  readonly added: readonly AnnotationOf<K>[];
  readonly idle: readonly Ruling<K>[];
}

/**
 * Settles the annotations of one kind. A firm ruling goes before one about all places, a longer before a
 * shorter; of two that overlap, the later gives way. A firm ruling removes every annotation that it overlaps;
 * one about all places holds where the words stand by themselves, not inside of or across a longer mention.
 */
export function settle<K extends 'entity' | 'date'>(
  annotations: readonly Annotation[],
  rulings: readonly Ruling<K>[],
  { kind, length }: { readonly kind: K; readonly length: number },
): Settled<K> {
  const { accepted, idle } = withoutOverlap(rulings, length);
  const own = ofKind(annotations, kind);
  const firm = marked(
    accepted.filter((ruling) => ruling.firm),
    length,
  );
  const inside = new Uint8Array(length + 1);
  for (const { span } of own) if (!touches(firm, span)) inside.fill(1, span.start + 1, span.end);
  const standing = accepted.filter(
    ({ firm: isFirm, span }) => isFirm || !(inside[span.start] || inside[span.end]),
  );
  const covered = marked(standing, length);
  return {
    kept: annotations.filter((annotation) => annotation.kind !== kind || !touches(covered, annotation.span)),
    added: standing.flatMap(({ span, pin }) =>
      pin ? [{ kind, span, finding: pin(closest(span, own)), by: 'editor', confidence: 1 }] : [],
    ),
    idle,
  };
}

function withoutOverlap<K extends 'entity' | 'date'>(rulings: readonly Ruling<K>[], length: number) {
  const taken = new Uint8Array(length + 1);
  const accepted: Ruling<K>[] = [];
  const idle: Ruling<K>[] = [];
  for (const ruling of [...rulings].sort(byWeight)) {
    if (touches(taken, ruling.span)) {
      if (ruling.firm) idle.push(ruling);
    } else {
      taken.fill(1, ruling.span.start, ruling.span.end);
      accepted.push(ruling);
    }
  }
  return { accepted, idle };
}

type Weighed = Pick<Ruling<'entity'>, 'span' | 'firm' | 'rank'>;

function byWeight(a: Weighed, b: Weighed): number {
  const size = ({ span }: Weighed): number => span.end - span.start;
  return (
    Number(b.firm) - Number(a.firm) ||
    size(b) - size(a) ||
    a.span.start - b.span.start ||
    (a.rank < b.rank ? -1 : Number(a.rank > b.rank))
  );
}

function marked(rulings: readonly { readonly span: Span }[], length: number): Uint8Array {
  const marks = new Uint8Array(length + 1);
  for (const { span } of rulings) marks.fill(1, span.start, span.end);
  return marks;
}

function touches(marks: Uint8Array, span: Span): boolean {
  return marks.subarray(span.start, span.end).includes(1);
}
