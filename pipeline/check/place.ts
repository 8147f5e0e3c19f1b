// What a remark is about → the file in which a person wrote it, and where.

import { entityIri } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import { type ClaimDecision, type Decisions, type Places, placeUnder } from '../model/decision.ts';
import type { About, CheckSubject } from '../model/plugin.ts';
import { sourceSpan } from '../model/prose.ts';
import type { Span } from '../model/span.ts';
import { isThing, listOf, thingsOf } from '../model/thing.ts';
import { appearanceOrigins, articleOrigins, claimOrigins, type Origins } from './origins.ts';
import { soleId } from './walk.ts';

/** What places are looked up in. */
export interface Written extends Pick<CheckSubject, 'draft' | 'graph' | 'reviews'> {
  readonly article: Pick<Article, 'recognised' | 'prose'>;
  readonly decisions: Decisions | undefined;
}

/** A file, and the place in it; without a span the file as a whole. */
export interface Place {
  readonly file: 'article' | 'review';
  readonly span?: Span;
}

/** The narrowest known place; undefined where it stands in neither file, or nobody knows in which. Throws never. */
export function placeOf(about: About, written: Written): Place | undefined {
  const { draft, graph, reviews, article } = written;
  const { root } = about;
  const address = root['@id'];
  if (root === graph[0]) return originOf(about, articleOrigins, written) ?? { file: 'article' };
  const reviewed = Object.keys(reviews).find((id) => reviews[id] === root);
  if (reviewed !== undefined) return ofClaim(reviewed, '', about, written);
  const claim = draft.claims.find(({ url }) => url === address);
  if (claim) return ofClaim(claim.id, 'itemReviewed', about, written);
  const named = draft.entities.find(({ key }) => entityIri(draft.url, key) === address);
  const mention = named && draft.annotations.find(({ entity }) => entity === named.key);
  const span = mention && sourceSpan(article.prose, mention.span);
  if (span) return { file: 'article', span };
  const said = graph.find((node) => soleId(node['author']) === address);
  const by = draft.claims.find(({ url }) => url === said?.['@id']);
  return by && ofClaim(by.id, 'itemReviewed.author', about, written);
}

function ofClaim(id: string, top: string, about: About, written: Written): Place | undefined {
  const decision = written.decisions?.claims.find((each) => each.id === id);
  if (!decision) return undefined;
  return (
    ofAppearance(decision, about) ??
    originOf(about, claimOrigins, { ...written, top, places: decision.places }) ?? {
      file: 'review',
      span: decision.anchor.place,
    }
  );
}

/** Where the editor lists the appearance that the way leads through. */
function ofAppearance({ appearances, places }: ClaimDecision, { root, path }: About): Place | undefined {
  const at = path.findIndex((step) => step === 'appearance' || step === 'firstAppearance');
  if (at < 0 || !places) return undefined;
  const [, index] = path.slice(at);
  const works = thingsOf(path.slice(0, at + 1).reduce(childOf, root));
  const { url } = works[typeof index === 'number' ? index : 0] ?? {};
  const listed = appearances.findIndex((each) => each.url === url);
  if (listed < 0) return undefined;
  const [field = 'url'] = lookUp(appearanceOrigins, propertiesOf(path.slice(at + 1))).flat();
  const span = placeUnder(places, `appearances.${listed}.${field}`);
  return span && { file: 'review', span };
}

function childOf(value: About['root'][string] | undefined, step: string | number) {
  if (typeof step === 'number') return listOf(value)[step];
  return isThing(value) ? value[step] : undefined;
}

interface Sought extends Written {
  /** What leads to the root in the table. */
  readonly top?: string;
  readonly places?: Places | undefined;
}

function originOf({ path }: About, origins: Origins, written: Sought): Place | undefined {
  const { top = '', decisions, places = decisions?.places } = written;
  const number = path.find((step) => typeof step === 'number') ?? 0;
  const properties = [...(top === '' ? [] : top.split('.')), ...propertiesOf(path)];
  for (const field of lookUp(origins, properties).flat()) {
    if (field.startsWith('article.')) {
      const found = written.article.recognised.filter((each) => `article.${each.field}` === field);
      const { span } = found[number] ?? found[0] ?? {};
      if (span) return { file: 'article', span };
    } else {
      const way = field.replace('#', String(number));
      const span = places && Object.hasOwn(places, way) ? places[way] : undefined;
      if (span) return { file: 'review', span };
    }
  }
  return undefined;
}

function propertiesOf(path: About['path']): readonly string[] {
  return path.filter((step) => typeof step === 'string');
}

/** The entries for a property and for all that is around it, the narrowest first. */
function lookUp(origins: Origins, properties: readonly string[]): readonly (readonly string[])[] {
  return properties
    .map((_, index) => properties.slice(0, properties.length - index).join('.'))
    .concat('')
    .flatMap((property) => (Object.hasOwn(origins, property) ? [origins[property] ?? []] : []));
}
