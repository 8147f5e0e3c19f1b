// Mentions with keys → one entity for each key.
import type { Annotation, AnnotationOf } from '../model/annotation.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import type { Desk } from '../model/plugin.ts';
import type { Prose } from '../model/prose.ts';
import type { Span } from '../model/span.ts';
import { singleBlanks } from './blanks.ts';

/**
 * The entities of an article in the order of their first mention. A country that is named by its capital
 * only is one of them, with no mentions of its own.
 */
export function gather(annotations: readonly Annotation[], { article, knowledge }: Desk): readonly Entity[] {
  const groups = new Map<string, Group>();
  const governments = new Set<string>();
  for (const mention of annotations) {
    if (mention.kind !== 'entity') continue;
    const { entity: key, finding, span } = mention;
    if (finding.standsFor !== undefined) governments.add(finding.standsFor);
    if (key === undefined) continue;
    const group = groups.get(key) ?? { leading: mention, texts: [], mentions: 0 };
    if (group.mentions++ === 0) groups.set(key, group);
    if (mention.by === 'editor' && group.leading.by !== 'editor') group.leading = mention;
    if (finding.form !== 'name' && finding.form !== 'metonym') continue;
    note(group.texts, span, article.prose);
  }
  const entities = Array.from(groups, ([key, group]) => entityOf(key, group, knowledge));
  for (const country of governments) {
    const added = groups.has(country) ? undefined : unnamed(country, knowledge);
    if (added) entities.push(added);
  }
  return entities;
}

/** The mentions of one entity. */
interface Group {
  /** The first one, or the first that is the editor's. */
  leading: AnnotationOf<'entity'>;
  /** The words of its names, each once. */
  readonly texts: string[];
  mentions: number;
}

/** Adds the words of a span where they are new. Most are not, and need not be cut out to be compared. */
function note(texts: string[], { start, end }: Span, { text }: Prose): void {
  for (const known of texts) if (known.length === end - start && text.startsWith(known, start)) return;
  const words = singleBlanks(text.slice(start, end));
  if (!texts.includes(words)) texts.push(words);
}

function entityOf(key: string, { leading, texts, mentions }: Group, knowledge: Knowledge): Entity {
  const { type, name, wikidata } = leading.finding;
  return {
    key,
    type,
    name,
    wikidata,
    alternateNames: texts.filter((text) => text !== name),
    sameAs: pagesOf(key, wikidata, knowledge),
    mentions,
  };
}

function unnamed(wikidata: string, knowledge: Knowledge): Entity | undefined {
  const fact = knowledge.fact(wikidata);
  if (!fact) return undefined;
  const { type, name } = fact;
  const sameAs = pagesOf(wikidata, wikidata, knowledge);
  return { key: wikidata, type, name, wikidata, alternateNames: [], sameAs, mentions: 0 };
}

/** Addresses that were made of facts: articles speak of the same people and places. Pure: same fact, same pages. */
const madeBefore = new WeakMap<Fact, readonly string[]>();

/** The pages of a key. A fact's own Wikidata id goes with it, so that its pages need to be made once. */
function pagesOf(key: string, wikidata: string | null, knowledge: Knowledge): readonly string[] {
  const fact = knowledge.fact(key);
  if (!fact || fact.wikidata !== wikidata) return pages(fact, wikidata);
  const made = madeBefore.get(fact) ?? pages(fact, wikidata);
  madeBefore.set(fact, made);
  return made;
}

/** Wikidata first, then the page in the English Wikipedia, then those that the publication gives. */
function pages(fact: Fact | undefined, wikidata: string | null): readonly string[] {
  const { enwiki, sameAs = [] } = fact ?? {};
  const page = enwiki?.replaceAll(' ', '_');
  const all = [
    ...(wikidata === null ? [] : [`https://www.wikidata.org/wiki/${wikidata}`]),
    ...(page === undefined ? [] : [`https://en.wikipedia.org/wiki/${encodeURI(page).replace('?', '%3F')}`]),
    ...sameAs,
  ];
  return [...new Set(all)];
}
