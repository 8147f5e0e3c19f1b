// What a rule says when it finds a name, and what it may know of the names found before.
import type { EntityType } from '../../model/entity.ts';
import type { Scan } from './scan.ts';

/** A name that stands on the tokens `first` to `last`. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly form: 'name' | 'demonym' | 'description';
  readonly by: string;
  readonly confidence: number;
  /** Where the words alone do not say who is meant but the rule knows. */
  readonly wikidata?: string;
}

/** The mentions so far, in order and disjoint. */
export type Found = readonly Mention[];

/** A way of finding a name that starts at token `i`. Total and, over all tokens of a text, linear. */
export type Rule = (scan: Scan, i: number, found: Found) => Mention | undefined;

/** Whether token `i` belongs to the newest mention. */
export function taken(found: Found, i: number): boolean {
  const newest = found[found.length - 1];
  return newest !== undefined && i <= newest.last;
}
