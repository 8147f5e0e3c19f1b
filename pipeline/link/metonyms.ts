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
    let next = 0;
    const linked = annotations.map((annotation): Annotation => {
      if (annotation.kind !== 'entity') return annotation;
      const country = standing.get(next++);
      if (country === undefined) return annotation;
      return { ...annotation, finding: { ...annotation.finding, form: 'metonym', standsFor: country } };
    });
    return { annotations: linked };
  },
};

/** Countries by the index of the mention. Capitals of a sentence that are joined ("Beijing or Moscow") stand or fall together. */
function standFor(mentions: readonly Mention[], desk: Desk): ReadonlyMap<number, string> {
  const standing = new Map<number, string>();
  for (let i = 0; i < mentions.length; ) {
    const end = endOfGroup(mentions, i, desk);
    const first = mentions[i];
    const last = mentions[end - 1];
    if (end > i && first && last && actsOrIsDealtWith(desk, first.span.start, last.span.end)) {
      for (let k = i; k < end; k++) standing.set(k, capitalOf(mentions[k] as Mention, desk) ?? '');
    }
    i = Math.max(i + 1, end);
  }
  return standing;
}

/** Behind the last of the capitals that are joined to the one at `from`; `from` where there is none. */
function endOfGroup(mentions: readonly Mention[], from: number, desk: Desk): number {
  let end = from;
  for (; end < mentions.length; end++) {
    const mention = mentions[end];
    const before = end > from ? mentions[end - 1] : undefined;
    if (!mention || capitalOf(mention, desk) === undefined) break;
    if (before && !joined(desk, before.span.end, mention.span.start)) break;
  }
  return end;
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
