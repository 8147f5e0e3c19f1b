// Proposed claims + the editor's decisions on claims → the claims that stand.
import { type Annotation, type AnnotationOf, type ClaimFinding, ofKind } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { ClaimDecision } from '../model/decision.ts';
import { words } from '../model/prose.ts';
import { overlaps, type Span } from '../model/span.ts';
import { closest, sameSpan } from './likeness.ts';

/** A claim that the editor publishes, and where its words stand in the prose. */
export interface Anchored {
  readonly decision: ClaimDecision;
  readonly span: Span;
}

/** What is left, what the editor publishes, and decisions about words that another decision has. */
export interface Decided {
  readonly kept: readonly Annotation[];
  readonly added: readonly AnnotationOf<'claim'>[];
  readonly published: readonly Anchored[];
  readonly doubles: readonly { readonly first: Anchored; readonly second: Anchored }[];
}

/** Every proposal that a decision overlaps goes; published claims stand in its place and keep its scores. */
export function decide(
  annotations: readonly Annotation[],
  anchored: readonly Anchored[],
  article: Article,
): Decided {
  const ordered = [...anchored].sort(byPlace);
  const standing: Anchored[] = [];
  const doubles: { first: Anchored; second: Anchored }[] = [];
  for (const each of ordered) {
    const first = standing.at(-1);
    if (first && sameSpan(first.span, each.span)) doubles.push({ first, second: each });
    else standing.push(each);
  }
  const proposals = ofKind(annotations, 'claim');
  const sentences = ofKind(annotations, 'sentence');
  const published = standing.filter(({ decision }) => decision.decision === 'publish');
  const gone = new Set<Annotation>();
  for (const proposal of proposals) {
    if (standing.some(({ span }) => overlaps(span, proposal.span))) gone.add(proposal);
  }
  const added = published.map(({ decision, span }): AnnotationOf<'claim'> => {
    const proposal = closest(span, proposals)?.finding;
    const scores = proposal ?? closest(span, sentences)?.finding;
    const finding = { ...claimantOf(decision, article), ...scoresOf(scores) };
    return {
      kind: 'claim',
      span,
      finding: {
        pieces: [span],
        text: decision.claim ?? words(article.prose, span),
        modality: decision.modality ?? proposal?.modality ?? 'asserted',
        ...finding,
      },
      by: 'editor',
      confidence: 1,
    };
  });
  return { kept: annotations.filter((annotation) => !gone.has(annotation)), added, published, doubles };
}

/** By place; of decisions about the same words the published first, then by id. */
function byPlace(a: Anchored, b: Anchored): number {
  const rejects = ({ decision }: Anchored): number => Number(decision.decision === 'reject');
  return (
    a.span.start - b.span.start ||
    b.span.end - a.span.end ||
    rejects(a) - rejects(b) ||
    (a.decision.id < b.decision.id ? -1 : Number(a.decision.id > b.decision.id))
  );
}

function claimantOf(
  { claimant }: ClaimDecision,
  article: Article,
): Pick<ClaimFinding, 'claimant' | 'entity'> {
  const author = article.meta.authors[0]?.name;
  if (claimant === 'unknown') return { claimant: null };
  if (claimant === undefined || claimant === author) return { claimant: author ?? null, entity: 'author' };
  return { claimant };
}

/** What the editor decided on is worth checking, whatever the machine thought, where it thought nothing. */
function scoresOf(found: Pick<ClaimFinding, 'verifiable' | 'checkworthy' | 'subjective'> | undefined) {
  const { verifiable, checkworthy, subjective } = found ?? { verifiable: 1, checkworthy: 1, subjective: 0 };
  return { verifiable, checkworthy, subjective };
}
