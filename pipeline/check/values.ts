// Documents → properties on types that do not have them, and values that they cannot hold.
import type { Json } from '../model/node.ts';
import type { Check } from '../model/plugin.ts';
import { addressFault, dateFault } from './dates.ts';
import { openSchema, own, type Schema } from './schema.ts';
import {
  addressOf,
  isReference,
  isThing,
  listOf,
  nodesOf,
  propertyOf,
  type Thing,
  typesOf,
  type Visit,
} from './walk.ts';

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
type Types = ReadonlyMap<string, readonly string[]>;

/**
 * Properties stand on types that have them (`check:wrong-domain`) and hold what they can hold: numbers as
 * numbers, dates that exist and times with their zone, absolute addresses, nodes of the right type
 * (`check:wrong-value`). Both are errors.
 */
export const values: Check = {
  name: 'values',
  check(subject) {
    const { vocabulary } = subject;
    const schema = openSchema(vocabulary);
    const visits = [...nodesOf(subject)];
    const types = typesByAddress(visits);
    for (const visit of visits) {
      const { node } = visit;
      const known = typesOf(node).filter((type) => own(vocabulary.types, type));
      for (const [name, value] of Object.entries(node)) {
        const term = own(vocabulary.properties, name);
        if (!term) continue;
        if (known.length > 0 && !known.some((type) => schema.isA(type, term.domains))) {
          subject.tell('error', 'check:wrong-domain', propertyOf(visit, name), {
            reason: `Unexpected property ${name}, expected it on ${term.domains.join(' or ')}`,
          });
        }
        for (const each of listOf(value)) {
          const fault = faultOf(each, term.ranges, schema, types);
          if (fault === undefined) continue;
          subject.tell('error', 'check:wrong-value', propertyOf(visit, name), {
            reason: fault,
          });
        }
      }
    }
  },
};

function typesByAddress(visits: readonly Visit[]): Types {
  const types = new Map<string, readonly string[]>();
  for (const { node } of visits) {
    const address = addressOf(node);
    types.set(address, [...(types.get(address) ?? []), ...typesOf(node)]);
  }
  return types;
}

function faultOf(value: Json, ranges: readonly string[], schema: Schema, types: Types): string | undefined {
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
