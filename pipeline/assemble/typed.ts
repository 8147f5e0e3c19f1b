// schema-dts types → nodes: the one place where this room's typed objects become plain JSON-LD.
import type { IdReference, JsonLdObject } from 'schema-dts';
import type { Node } from '../model/node.ts';

/** A thing that has its address. */
export type Identified<T> = T & IdReference;

/** The fields that have something to say, as optional properties. */
type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, an empty text or an empty list, so that no empty value is ever published. */
export function known<T extends object>(fields: T): Known<T> {
  const told = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(told) as Known<T>;
}

/** Nothing for an empty list, the one element of a list of one, else the list: as consumers expect it of JSON-LD. */
export function oneOrMany<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length > 1 ? list : list[0];
}

/** A typed thing as plain data. Interfaces have no index signature, so that only an assertion can widen them. */
export function nodeOf(thing: Identified<JsonLdObject>): Node {
  return thing as unknown as Node;
}

/** A reference to a node that is described elsewhere. */
export function reference(iri: string): IdReference {
  return { '@id': iri };
}
