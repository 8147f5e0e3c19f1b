// Mentions → mentions that know whose they are: the editor's word, name chains, the knowledge base.

import { slugOf } from '../model/address.ts';
import { type Annotation, type AnnotationOf, ofKind } from '../model/annotation.ts';
import type { Fact } from '../model/knowledge.ts';
import type { Desk, Linker } from '../model/plugin.ts';
import { words } from '../model/prose.ts';
import { type Chains, createChains } from './chains.ts';
import { chooseFact, dateOf } from './choose.ts';
import { focusOf } from './focus.ts';
import { gather } from './gather.ts';
import type { Identity } from './identity.ts';
import type { Context } from './rank.ts';

type Mention = AnnotationOf<'entity'>;

/** Gives every mention a key, a type and the usual name of its entity; no link where two are as likely. */
export const identities: Linker = {
  name: 'identities',
  link(annotations, desk) {
    const known = identify(ofKind(annotations, 'entity'), desk);
    const linked = annotations.map((annotation): Annotation => {
      const identity = annotation.kind === 'entity' ? known.get(annotation) : undefined;
      if (!identity || annotation.kind !== 'entity') return annotation;
      const { key, ...rest } = identity;
      return { ...annotation, finding: { ...annotation.finding, ...rest }, entity: key };
    });
    return { annotations: linked, entities: gather(linked, desk) };
  },
};

/** Full names first, so that a short one finds its bearer even where it stands before it. */
function identify(mentions: readonly Mention[], desk: Desk): ReadonlyMap<Mention, Identity> {
  const known = new Map<Mention, Identity>();
  const chains = createChains();
  const short: Mention[] = [];
  const context = { date: dateOf(desk), focus: focusOf(mentions, desk) };
  for (const mention of mentions) {
    const text = textOf(mention, desk);
    if (
      mention.by !== 'editor' &&
      mention.finding.wikidata === null &&
      chains.isShort(text, mention.finding.type)
    ) {
      short.push(mention);
      continue;
    }
    const identity = identityOf(mention, text, desk, context);
    known.set(mention, identity);
    chains.add(identity, text, mention.span.start);
  }
  for (const mention of short) known.set(mention, shortIdentity(mention, desk, context, chains));
  return known;
}

/** Whose a short name is: initials that the knowledge base has are its own, unless a bracket explains them. */
function shortIdentity(mention: Mention, desk: Desk, context: Context, chains: Chains): Identity {
  const text = textOf(mention, desk);
  const { type } = mention.finding;
  if (type === 'Corporation') {
    const bearer = chains.bearer(text, mention.span.start);
    if (bearer) return bearer;
  }
  const initials = type !== 'Person' && !bracketed(mention, desk);
  const fact = chooseFact(desk, context, mention, text, initials ? 'any' : 'titled');
  if (fact) return identityOfFact(fact);
  return chains.bearer(text, mention.span.start) ?? identityOf(mention, text, desk, context);
}

/** "(QPI)", directly after the name in full. */
function bracketed({ span }: Mention, { article }: Desk): boolean {
  return article.prose.text.charAt(span.start - 1) === '(';
}

function identityOf(mention: Mention, text: string, desk: Desk, context: Context): Identity {
  const { type, name, wikidata } = mention.finding;
  if (mention.by === 'editor') return { key: wikidata ?? keyOf(name), type, name, wikidata };
  const fact =
    wikidata === null ? chooseFact(desk, context, mention, text, 'any') : desk.knowledge.fact(wikidata);
  return fact ? identityOfFact(fact) : { key: keyOf(text), type, name: text, wikidata };
}

function identityOfFact({ type, name, wikidata }: Fact): Identity {
  return { key: wikidata ?? keyOf(name), type, name, wikidata };
}

function keyOf(name: string): string {
  return `~${slugOf(name)}`;
}

function textOf(mention: Mention, desk: Desk): string {
  return words(desk.article.prose, mention.span).replace(/\s+/g, ' ');
}
