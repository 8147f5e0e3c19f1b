// Mentions → mentions that know whose they are: the editor's word, name chains, the knowledge base.

import { slugOf } from '../model/address.ts';
import { type Annotation, type AnnotationOf, ofKind } from '../model/annotation.ts';
import type { Fact } from '../model/knowledge.ts';
import type { LinkedBy } from '../model/linkReason.ts';
import type { Desk, Linker } from '../model/plugin.ts';
import { type Chains, createChains, isShort } from './chains.ts';
import { chooseBearer, chooseTitled, dateOf, type Named } from './choose.ts';
import { loosely } from './features.ts';
import { focusOf } from './focus.ts';
import type { Identity } from './identity.ts';
import { namedIn } from './named.ts';
import { isOfState } from './owners.ts';
import type { Decision } from './rank.ts';
import { reasonOf } from './reasons.ts';
import { remembered } from './remembered.ts';
import { sidesIn } from './sides.ts';

/** Whose a mention is, who settled it, and what was weighed. */
export interface Settled {
  readonly identity: Identity;
  readonly by: LinkedBy;
  readonly decision?: Decision;
}

/** Gives every mention a key, a type and the usual name of its entity; no link where two are as likely. */
export const identities: Linker = {
  name: 'identities',
  link(annotations, desk) {
    const named = namedIn(ofKind(annotations, 'entity'), desk);
    const settled = settle(named, desk);
    let next = 0;
    const linked = annotations.map((annotation): Annotation => {
      if (annotation.kind !== 'entity') return annotation;
      const known = settled[next++];
      return known ? identified(annotation, known.identity) : annotation;
    });
    const why = () =>
      named.flatMap(({ mention }, index) => {
        const known = settled[index];
        return known ? [reasonOf(mention, known)] : [];
      });
    return { annotations: linked, why };
  },
};

/** A mention with the key, type and usual name of its entity. Written out, for there are many: nothing is copied twice. */
function identified(
  { span, finding, by, confidence }: AnnotationOf<'entity'>,
  { key, type, name, wikidata }: Identity,
): AnnotationOf<'entity'> {
  const { form, standsFor } = finding;
  const known =
    standsFor === undefined ? { type, name, wikidata, form } : { type, name, wikidata, form, standsFor };
  return { kind: 'entity', span, finding: known, by, confidence, entity: key };
}

/**
 * Full names first, so that a short one finds its bearer even where it stands before it; then those with a post
 * beside them, so that "Pompeo" is he who was called "Secretary Pompeo" before. Parallel to `named`.
 */
function settle(named: readonly Named[], desk: Desk): readonly (Settled | undefined)[] {
  const settled = new Array<Settled | undefined>(named.length).fill(undefined);
  const chains = createChains();
  const short: number[] = [];
  const unsure = new Map<Named, Decision>();
  const context = { date: dateOf(desk), focus: focusOf(named) };
  const decisionOf = remembered((each) => chooseBearer(desk, context, each));
  const sides = sidesIn(named, desk);
  named.forEach((each, index) => {
    const { mention, text } = each;
    const { by, finding, span } = mention;
    const team = sides.meant(each);
    if (team !== undefined) {
      settled[index] = { identity: team ? identityOfFact(team) : unknownTeam(text), by: 'candidates' };
    } else if (by !== 'editor' && finding.wikidata === null && isShort(each)) {
      short.push(index);
    } else {
      const known = settleFull(each, desk, decisionOf);
      settled[index] = known;
      if (finding.form !== 'demonym') chains.add(known.identity, text, span.start);
    }
  });
  for (const index of short) {
    const each = named[index] as Named;
    const decision = chooseTitled(desk, context, each);
    if (decision?.fact) {
      const identity = identityOfFact(decision.fact);
      settled[index] = { identity, by: 'title', decision };
      chains.add(identity, each.text, each.mention.span.start);
    } else if (decision && context.date !== undefined) unsure.set(each, decision);
  }
  const room = { desk, chains, decisionOf, unsure };
  for (const index of short) settled[index] ??= settleShort(named[index] as Named, room);
  return settled;
}

interface Room {
  readonly desk: Desk;
  readonly chains: Chains;
  /** Short names with a post beside them that several held, and none on the day: the post says no more than the name. */
  readonly unsure: ReadonlyMap<Named, Decision>;
  decisionOf(named: Named): Decision;
}

/** Whose a short name is: initials that the knowledge base has are its own, unless a bracket explains them. */
function settleShort(named: Named, { desk, chains, decisionOf, unsure }: Room): Settled {
  const { mention, text } = named;
  const { type } = mention.finding;
  const bearer = chains.bearer(text, mention.span.start);
  if (bearer && type === 'Corporation') return { identity: bearer, by: 'chain' };
  if (type !== 'Person' && !bracketed(mention.span.start, desk)) {
    const decision = decisionOf(named);
    if (decision.fact) return { identity: identityOfFact(decision.fact), by: 'candidates', decision };
  }
  if (bearer) return { identity: bearer, by: 'chain' };
  const decision = unsure.get(named);
  if (!decision) return settleFull(named, desk, decisionOf);
  return { identity: { key: keyOf(text), type, name: text, wikidata: null }, by: 'title', decision };
}

/** "(QPI)", directly after the name in full. */
function bracketed(start: number, { article }: Desk): boolean {
  return article.prose.text.charAt(start - 1) === '(';
}

function settleFull(named: Named, desk: Desk, decisionOf: (named: Named) => Decision): Settled {
  const { mention } = named;
  const { type, name, wikidata } = mention.finding;
  if (mention.by === 'editor') {
    return { identity: { key: wikidata ?? keyOf(name), type, name, wikidata }, by: 'editor' };
  }
  const decision = wikidata === null ? decisionOf(named) : undefined;
  const fact = wikidata === null ? decision?.fact : desk.knowledge.fact(wikidata);
  const identity = fact ? identityOfFact(fact) : { ...calledBy(named), wikidata };
  return decision ? { identity, by: 'candidates', decision } : { identity, by: 'mention' };
}

function identityOfFact({ type, name, wikidata, own }: Fact): Identity {
  return { key: wikidata ?? own ?? keyOf(name), type, name, wikidata };
}

/** By the words, loosely where only a list gave the type; a body of state by its country too, for every state has one. */
function calledBy({ mention, text, beside: { owner } }: Named): Omit<Identity, 'wikidata'> {
  const { by, finding } = mention;
  if (!owner || !isOfState(finding.type)) {
    return {
      key: keyOf(text),
      name: text,
      type: by === 'entity/table' ? loosely(finding.type) : finding.type,
    };
  }
  const { country, name, isBeside } = owner;
  const key = keyOf(`${country.name} ${name}`);
  return { key, name: isBeside ? `${name} (${country.name})` : text, type: finding.type };
}

function keyOf(name: string): string {
  return `~${slugOf(name)}`;
}

/** A team of a place that has several. */
function unknownTeam(text: string): Identity {
  return { key: keyOf(`${text} team`), type: 'Organization', name: text, wikidata: null };
}
