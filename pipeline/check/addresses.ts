// Documents → nodes without an address, with somebody else's, and references that lead nowhere.
import { addressFault } from '../model/forms.ts';
import type { Check, CheckSubject } from '../model/plugin.ts';
import { addressOf, isReference, thingsOf } from '../model/thing.ts';
import { nodesOf, propertyOf, type Visit } from './walk.ts';

/**
 * Every node has an absolute `@id`, and so has what a property refers to (`check:no-address`), no two nodes on top share one
 * (`check:address-shared`), and what refers to a fragment of this article, of its fact checks or of the
 * site's own nodes finds it described (`check:dangling-reference`). All are errors.
 */
export const addresses: Check = {
  name: 'addresses',
  check(subject) {
    const visits = [...nodesOf(subject)];
    for (const visit of visits) {
      const fault = addressFault(addressOf(visit.node));
      if (fault === undefined) continue;
      subject.tell('error', 'check:no-address', propertyOf(visit, '@id'), {
        reason: `${fault}, as the \`@id\` of a node`,
        fix: 'Give the node an `@id`, so that the graph holds no blank node.',
      });
    }
    for (const visit of shared(visits)) {
      subject.tell('error', 'check:address-shared', propertyOf(visit, '@id'), {
        reason: `Unexpected second node ${addressOf(visit.node)}, expected one node for each address`,
      });
    }
    const described = new Set(visits.map(({ node }) => addressOf(node)));
    for (const visit of visits) {
      for (const [term, value] of Object.entries(visit.node)) {
        for (const address of thingsOf(value).filter(isReference).map(addressOf)) {
          const fault = addressFault(address);
          if (fault !== undefined) {
            subject.tell('error', 'check:no-address', propertyOf(visit, term), {
              reason: `${fault}, as what ${term} refers to`,
              fix: 'Write the whole address of the node.',
            });
          }
          if (fault !== undefined || described.has(address) || !isOurs(address, subject)) continue;
          subject.tell('error', 'check:dangling-reference', propertyOf(visit, term), {
            reason: `Unexpected reference to ${address} as ${term}, expected a node that is described`,
          });
        }
      }
    }
  },
};

/** The nodes on top whose address an earlier one has. */
function shared(visits: readonly Visit[]): readonly Visit[] {
  const seen = new Set<string>();
  return visits.filter(({ node, path }) => {
    if (path.length > 0) return false;
    const address = addressOf(node);
    const known = address !== '' && seen.has(address);
    seen.add(address);
    return known;
  });
}

/** Whether an address names a node that this edition itself describes: a fragment of one of its pages. */
function isOurs(address: string, { draft, site, reviews }: CheckSubject): boolean {
  const [page, fragment] = address.split('#');
  if (fragment === undefined) return false;
  const pages = [draft.url, `${site.url}/`, ...Object.values(reviews).map((review) => review['url'])];
  return pages.includes(page);
}
