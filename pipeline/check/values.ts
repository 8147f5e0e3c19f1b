// Documents → properties on types that do not have them, and values that they cannot hold.
import type { Check } from '../model/plugin.ts';
import { type Types, valueFault } from '../model/ranges.ts';
import { openSchema, own } from '../model/schema.ts';
import { addressOf, listOf, typesOf } from '../model/thing.ts';
import { nodesOf, propertyOf, type Visit } from './walk.ts';

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
          const fault = valueFault(each, term.ranges, schema, types);
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
