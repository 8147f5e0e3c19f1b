// Capitals that think, speak and act → the governments that they stand for.
import { type Annotation, type AnnotationOf, ofKind } from '../model/annotation.ts';
import type { Desk, Linker } from '../model/plugin.ts';
import { actsOrIsDealtWith } from './actors.ts';

type Mention = AnnotationOf<'entity'>;

/** Marks capitals that stand for a government; the mention stays linked to the place. */
export const metonyms: Linker = {
  name: 'metonyms',
  link(annotations, desk) {
    const standing = standFor(ofKind(annotations, 'entity'), desk);
    if (standing.size === 0) return { annotations };
    const linked = annotations.map((annotation): Annotation => {
      const country = annotation.kind === 'entity' ? standing.get(annotation) : undefined;
      if (country === undefined || annotation.kind !== 'entity') return annotation;
      return { ...annotation, finding: { ...annotation.finding, form: 'metonym', standsFor: country } };
    });
    return { annotations: linked };
  },
};

/** Capitals of a sentence that are joined ("Beijing or Moscow") stand or fall together. */
function standFor(mentions: readonly Mention[], desk: Desk): ReadonlyMap<Mention, string> {
  const standing = new Map<Mention, string>();
  for (let i = 0; i < mentions.length; ) {
    const group = groupFrom(mentions, i, desk);
    const first = group[0];
    const last = group[group.length - 1];
    if (first && last && actsOrIsDealtWith(desk, first.span.start, last.span.end)) {
      for (const mention of group) standing.set(mention, capitalOf(mention, desk) ?? '');
    }
    i += Math.max(1, group.length);
  }
  return standing;
}

function groupFrom(mentions: readonly Mention[], from: number, desk: Desk): readonly Mention[] {
  const group: Mention[] = [];
  for (let i = from; i < mentions.length; i++) {
    const mention = mentions[i];
    const before = group[group.length - 1];
    if (!mention || capitalOf(mention, desk) === undefined) break;
    if (before && !joined(desk, before.span.end, mention.span.start)) break;
    group.push(mention);
  }
  return group;
}

/** Whether nothing but a comma or a word that joins stands between two places of the text. */
function joined({ article, language }: Desk, from: number, to: number): boolean {
  if (to - from > 12) return false;
  const between = article.prose.text.slice(from, to).replace(',', ' ').trim();
  return between === ''
    ? article.prose.text.slice(from, to).includes(',')
    : language.names.joins.has(between);
}

/** The country whose capital a mention names; the editor's word on a mention is final. */
function capitalOf({ by, finding }: Mention, { knowledge }: Desk): string | undefined {
  if (by === 'editor' || finding.wikidata === null || finding.type !== 'City') return undefined;
  return knowledge.fact(finding.wikidata)?.capitalOf;
}
