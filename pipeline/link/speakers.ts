// Attributions and claims → the same with the key of whoever says it; a capital that speaks is its government.
import { type Annotation, type AnnotationOf, ofKind } from '../model/annotation.ts';
import { governmentOf } from '../model/entity.ts';
import type { Desk, Linker } from '../model/plugin.ts';
import { words } from '../model/prose.ts';
import { bySpan, firstFrom, heldBy, overlaps, type Span } from '../model/span.ts';

type Mention = AnnotationOf<'entity'>;
type Attribution = AnnotationOf<'attribution'>;

/** Who says it: the key of the entity, and what to call it. */
interface Speaker {
  readonly key: string;
  readonly name: string;
}

/** Gives attributions and reported claims the speaker's key: "Seoul insisted" is said by South Korea's government. */
export const speakers: Linker = {
  name: 'speakers',
  link(annotations, desk) {
    const mentions = ofKind(annotations, 'entity');
    const known = new Map<Attribution, Speaker>();
    for (const attribution of ofKind(annotations, 'attribution')) {
      const speaker = speakerOf(attribution, mentions, desk);
      if (speaker) known.set(attribution, speaker);
    }
    if (known.size === 0) return { annotations };
    const contents = contentsOf(known);
    return {
      annotations: annotations.map((annotation) => {
        if (annotation.kind === 'claim') return claimed(annotation, contents);
        if (annotation.kind !== 'attribution') return annotation;
        const entity = known.get(annotation)?.key;
        return entity === undefined
          ? annotation
          : { ...annotation, finding: { ...annotation.finding, entity } };
      }),
    };
  },
};

/** A piece of what somebody says, and the furthest end of all pieces up to it. */
interface Content {
  readonly span: Span;
  readonly reach: number;
  readonly claimant: string | null;
  readonly speaker: Speaker;
}

/** Pieces by place. */
function contentsOf(known: ReadonlyMap<Attribution, Speaker>): readonly Content[] {
  let reach = 0;
  return [...known]
    .flatMap(([{ finding }, speaker]) =>
      finding.content.map((span) => ({ span, claimant: finding.speaker, speaker })),
    )
    .sort((a, b) => bySpan(a.span, b.span))
    .map((content) => {
      reach = Math.max(reach, content.span.end);
      return { ...content, reach };
    });
}

/** The claim with the key of its claimant: of the first piece that it shares words with and that is said by the claimant. */
function claimed(claim: AnnotationOf<'claim'>, contents: readonly Content[]): Annotation {
  const { span, finding } = claim;
  if (finding.claimant === null) return claim;
  let first: Content | undefined;
  for (let i = firstFrom(contents, span.end) - 1; i >= 0; i--) {
    const content = contents[i] as Content;
    if (content.reach <= span.start) break;
    if (content.claimant === finding.claimant && overlaps(content.span, span)) first = content;
  }
  if (!first) return claim;
  const { name, key } = first.speaker;
  return { ...claim, finding: { ...finding, claimant: name, entity: key } };
}

/**
 * The mention that is the source, but for a title before it and brackets after it: not the ministry of "a clerk of the
 * ministry"; or the one whose name the source has in apposition: "its chairman, Karl Otto,".
 */
function speakerOf({ finding }: Attribution, mentions: readonly Mention[], desk: Desk): Speaker | undefined {
  const [whole] = finding.source;
  if (!whole || finding.source.length !== 1) return undefined;
  const said = words(desk.article.prose, whole);
  const bracket = said.endsWith(')') ? said.search(/\s\([^()]*\)$/) : -1;
  const source = bracket > 0 ? { start: whole.start, end: whole.start + bracket } : whole;
  const inside = heldBy([source], mentions);
  const apposed = inside.find(
    ({ span }) => span.start > source.start && words(desk.article.prose, span) === finding.speaker,
  );
  const mention = apposed ?? inside[0];
  if (!mention || (!apposed && inside.length > 1) || mention.entity === undefined) return undefined;
  if (!apposed && (mention.span.end !== source.end || isOwned(desk, source.start, mention.span.start)))
    return undefined;
  const { standsFor, name } = mention.finding;
  if (standsFor === undefined) return { key: mention.entity, name: finding.speaker ?? name };
  const country = desk.knowledge.fact(standsFor)?.name;
  return { key: standsFor, name: country === undefined ? name : governmentOf(country) };
}

/** Whether a preposition stands before the name within the source: somebody else is speaking for it, or of it. */
function isOwned({ article, language }: Desk, from: number, to: number): boolean {
  const before = words(article.prose, { start: from, end: to }).toLowerCase().split(/\s+/);
  const { openers, withWords, placeWords } = language.names;
  return before.some((word) => openers.has(word) || withWords.has(word) || placeWords.has(word));
}
