// JSON values → what they hold: objects, texts, types, addresses.
import type { Json } from './node.ts';

/** A JSON object. */
export interface Thing {
  readonly [term: string]: Json;
}

/** The address of a node; empty where it has none, for a hostile `@id` may be anything. */
export function addressOf(node: Thing): string {
  const address = node['@id'];
  return typeof address === 'string' ? address : '';
}

/** A value's elements; the value itself where it is no list. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Json];
}

/** The objects among a value's elements. */
export function thingsOf(value: Json | undefined): readonly Thing[] {
  return listOf(value).filter(isThing);
}

/** The texts among a value's elements. */
export function textsOf(value: Json | undefined): readonly string[] {
  return listOf(value).filter((each) => typeof each === 'string');
}

/** The types of a node. */
export function typesOf(node: Thing): readonly string[] {
  return textsOf(node['@type']);
}

/** Whether a value is an object and no list. */
export function isThing(value: Json | undefined): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an object only points at a node: it has an `@id` and nothing else. */
export function isReference(thing: Thing): boolean {
  return '@id' in thing && Object.keys(thing).length === 1;
}

/** The one object under a property; undefined where there is none or several. */
export function soleThing(node: Thing, property: string): Thing | undefined {
  const things = thingsOf(node[property]);
  return things.length === 1 ? things[0] : undefined;
}

/** The text under a property; undefined for anything else. */
export function soleText(node: Thing | undefined, property: string): string | undefined {
  const value = node?.[property];
  return typeof value === 'string' ? value : undefined;
}
