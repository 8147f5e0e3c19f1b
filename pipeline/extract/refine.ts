// Overlapping mentions → one reading of each place.
import type { Annotation, Kind } from '../model/annotation.ts';
import type { Refiner } from '../model/plugin.ts';
import { bySpan, contains, overlaps } from '../model/span.ts';

/** Among mentions of one kind the longest stays; of equals the surer, then the earlier. */
export const longest: Refiner = {
  name: 'longest',
  refine(annotations) {
    const kept = new Set<Annotation>();
    for (const kind of ['date', 'quantity', 'entity'] as const) {
      for (const each of withoutOverlap(annotations.filter((annotation) => annotation.kind === kind)))
        kept.add(each);
    }
    return annotations.filter((annotation) => !isMention(annotation.kind) || kept.has(annotation));
  },
};

/** An entity or a quantity inside of a time expression ("March", "66 years") is part of it. */
export const insideDates: Refiner = {
  name: 'inside-dates',
  refine(annotations) {
    return withoutThoseIn(annotations, 'date', ['entity', 'quantity']);
  },
};

/** A number inside of a name ("Group of Seven") counts nothing. */
export const insideNames: Refiner = {
  name: 'inside-names',
  refine(annotations) {
    return withoutThoseIn(annotations, 'entity', ['quantity']);
  },
};

function isMention(kind: Kind): boolean {
  return kind === 'date' || kind === 'quantity' || kind === 'entity';
}

/** A disjoint choice. Where one reaches into another, the longer wins. */
function withoutOverlap(mentions: readonly Annotation[]): readonly Annotation[] {
  const kept: Annotation[] = [];
  for (const mention of [...mentions].sort((a, b) => bySpan(a.span, b.span))) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, mention.span)) kept.push(mention);
    else if (beats(mention, last)) kept[kept.length - 1] = mention;
  }
  return kept;
}

function beats(a: Annotation, b: Annotation): boolean {
  const longer = a.span.end - a.span.start - (b.span.end - b.span.start);
  return longer > 0 || (longer === 0 && a.confidence > b.confidence);
}

/** Leaves out annotations of `inner` kinds that stand within one of `outer`. Both are sorted on the way: linear. */
function withoutThoseIn(
  annotations: readonly Annotation[],
  outer: Kind,
  inner: readonly Kind[],
): readonly Annotation[] {
  const holders = annotations
    .filter((annotation) => annotation.kind === outer)
    .sort((a, b) => bySpan(a.span, b.span));
  const dropped = new Set<Annotation>();
  let next = 0;
  const candidates = annotations.filter((annotation) => inner.includes(annotation.kind));
  for (const each of candidates.sort((a, b) => bySpan(a.span, b.span))) {
    while (next < holders.length && (holders[next] as Annotation).span.end <= each.span.start) next++;
    const holder = holders[next];
    if (holder && contains(holder.span, each.span)) dropped.add(each);
  }
  return annotations.filter((annotation) => !dropped.has(annotation));
}
