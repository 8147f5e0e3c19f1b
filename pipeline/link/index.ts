// Mentions → mentions with identities, and the entities that they are mentions of.
import type { Annotation } from '../model/annotation.ts';
import type { Desk, Linked, Linker } from '../model/plugin.ts';
import { identities } from './identities.ts';
import { metonyms } from './metonyms.ts';

/** Linkers in the order in which they work: each reads what the one before wrote. */
export const roster: readonly Linker[] = [identities, metonyms];

/** Runs the linkers one after the other; the entities are the last one's. Throws never. */
export function link(
  annotations: readonly Annotation[],
  desk: Desk,
  linkers: readonly Linker[] = roster,
): Linked {
  let linked: Linked = { annotations, entities: [] };
  for (const linker of linkers) linked = linker.link(linked.annotations, desk);
  return linked;
}
