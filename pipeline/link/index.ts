// Mentions → mentions with identities, and the entities that they are mentions of.
import type { Annotation } from '../model/annotation.ts';
import type { Desk, Linked, Linker, LinkStep } from '../model/plugin.ts';
import { gather } from './gather.ts';
import { identities } from './identities.ts';
import { metonyms } from './metonyms.ts';
import { speakers } from './speakers.ts';

/** Linkers in the order in which they work: each reads what the one before wrote. */
export const roster: readonly Linker[] = [identities, metonyms, speakers];

/** Runs the linkers one after the other, then gathers the entities of all mentions. Throws never. */
export function link(
  annotations: readonly Annotation[],
  desk: Desk,
  linkers: readonly Linker[] = roster,
): Linked {
  const steps: LinkStep[] = [];
  let linked = annotations;
  for (const linker of linkers) {
    const step = linker.link(linked, desk);
    linked = step.annotations;
    steps.push(step);
  }
  const why = () => steps.flatMap((step) => step.why?.() ?? []);
  return { annotations: linked, entities: gather(linked, desk), why };
}
