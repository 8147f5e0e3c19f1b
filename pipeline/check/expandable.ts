// Expansion → what JSON-LD itself cannot read in the documents.

import type { Check } from '../model/plugin.ts';
import { addressOf } from '../model/thing.ts';

/**
 * Every document expands in jsonld's safe mode. Stands last in the roster and is silent where another check
 * has already named an error, since most of what JSON-LD refuses has a better name. Error `check:not-json-ld`.
 */
export const expandable: Check = {
  name: 'expandable',
  check(subject) {
    const { expansion } = subject;
    if (subject.isFaulty() || !('faults' in expansion)) return;
    for (const { root, reason } of expansion.faults) {
      subject.tell(
        'error',
        'check:not-json-ld',
        { root, path: [] },
        {
          reason: `Unexpected data in ${addressOf(root)}, expected JSON-LD that loses nothing: ${reason}`,
          fix: 'Give every node an absolute `@id`, and values that its terms can hold.',
        },
      );
    }
  },
};
