// Documents → names in them that schema.org does not have.
import { nearest } from '../model/nearest.ts';
import type { Check } from '../model/plugin.ts';
import { openSchema, own } from '../model/schema.ts';
import { typesOf } from '../model/thing.ts';
import { nodesOf, propertyOf } from './walk.ts';

/**
 * Every `@type` and every property exists: jsonld does not see misspelt ones, because `@vocab` swallows
 * them. Errors `check:unknown-type`, `check:unknown-property`, `check:unknown-keyword`; warning
 * `check:superseded-term`.
 */
export const terms: Check = {
  name: 'terms',
  check(subject) {
    const { vocabulary } = subject;
    const schema = openSchema(vocabulary);
    for (const visit of nodesOf(subject)) {
      const { node } = visit;
      const types = typesOf(node);
      if (types.length === 0) {
        subject.tell('error', 'check:unknown-type', visit, {
          reason: "Unexpected node without a type, expected one of schema.org's types",
          fix: 'Name its `@type`.',
        });
      }
      for (const type of types.filter((each) => !own(vocabulary.types, each))) {
        subject.tell('error', 'check:unknown-type', visit, {
          reason: `Unexpected type ${type}, expected one of schema.org's types`,
          ...suggest(type, Object.keys(vocabulary.types)),
        });
      }
      const properties = Object.keys(node).filter((term) => term !== '@id' && term !== '@type');
      for (const term of properties.filter((each) => !own(vocabulary.properties, each))) {
        const rule = term.startsWith('@') ? 'check:unknown-keyword' : 'check:unknown-property';
        subject.tell('error', rule, propertyOf(visit, term), {
          reason: `Unexpected property ${term}, expected one of schema.org's properties`,
          ...suggest(term, Object.keys(vocabulary.properties)),
        });
      }
      for (const term of [...types, ...properties]) {
        const successor = schema.successorOf(term);
        if (successor === undefined) continue;
        subject.tell('warning', 'check:superseded-term', propertyOf(visit, term), {
          reason: `Unexpected term ${term}, expected ${successor}, which has superseded it`,
          fix: `Write ${successor}.`,
        });
      }
    }
  },
};

function suggest(name: string, known: readonly string[]): { fix?: string } {
  const near = nearest(name, known);
  return near === undefined ? {} : { fix: `Did you mean ${near}?` };
}
