// A value of a property → why it is none that schema.org's ranges allow.
import { addressFault, dateFault } from './forms.ts';
import type { Json } from './node.ts';
import { own, type Schema } from './schema.ts';
import { addressOf, isReference, isThing, type Thing, typesOf } from './thing.ts';

/** Ranges that a text of its own form can fill; all others but Text and its kind want a node. */
const forms: { readonly [range: string]: (text: string) => string | undefined } = {
  URL: addressFault,
  Date: dateFault,
  DateTime: dateFault,
  Time: (text) =>
    /^\d\d:\d\d/.test(text) ? undefined : `Unexpected time "${text}", expected one like 08:30:00`,
  Duration: (text) =>
    /^P(?=.)/.test(text) ? undefined : `Unexpected duration "${text}", expected one like P66Y`,
};

/** Types of the described nodes by address, so that references can be judged as well. */
export type Types = ReadonlyMap<string, readonly string[]>;

/** What is wrong with a value that may be one of `ranges`; undefined for nothing. Throws never. */
export function valueFault(
  value: Json,
  ranges: readonly string[],
  schema: Schema,
  types: Types,
): string | undefined {
  if (typeof value === 'string') return textFault(value, ranges, schema);
  if (typeof value === 'number') {
    if (ranges.includes('Number') || ranges.includes('Float')) return undefined;
    return ranges.includes('Integer') && Number.isInteger(value)
      ? undefined
      : `Unexpected number, ${expected(ranges)}`;
  }
  if (typeof value === 'boolean') {
    return ranges.includes('Boolean') ? undefined : `Unexpected ${value}, ${expected(ranges)}`;
  }
  if (!isThing(value)) return `Unexpected ${value === null ? 'null' : 'list in a list'}, ${expected(ranges)}`;
  return thingFault(value, ranges, schema, types);
}

function textFault(text: string, ranges: readonly string[], schema: Schema): string | undefined {
  const free = ranges.some((range) => !own(forms, range) && schema.isA(range, ['Text', 'Quantity']));
  if (free) return undefined;
  const faults = ranges.flatMap((range) => {
    const form = own(forms, range);
    return form ? [form(text)] : [];
  });
  if (faults.length === 0) return `Unexpected text "${text}", ${expected(ranges)}`;
  return faults.includes(undefined) ? undefined : faults[0];
}

function thingFault(
  thing: Thing,
  ranges: readonly string[],
  schema: Schema,
  types: Types,
): string | undefined {
  const address = addressOf(thing);
  if (!isReference(thing)) {
    const named = typesOf(thing);
    const fits = named.some((type) => schema.isA(type, ranges));
    return fits ? undefined : `Unexpected ${named.join(' ') || 'node without a type'}, ${expected(ranges)}`;
  }
  const member = schema.enumerationsOf(address.replace(/^https?:\/\/schema\.org\//, ''));
  const described = member.length > 0 ? member : types.get(address);
  if (described) {
    const fits = described.some((type) => schema.isA(type, ranges));
    return fits ? undefined : `Unexpected ${described.join(' ')} ${address}, ${expected(ranges)}`;
  }
  const holdsNodes = ranges.some((range) => range === 'URL' || !schema.isA(range, ['DataType']));
  return holdsNodes ? undefined : `Unexpected address ${address}, ${expected(ranges)}`;
}

function expected(ranges: readonly string[]): string {
  return `expected ${ranges.join(' or ')}`;
}
