// Ships: a prefix and the capitalised words after it.
import type { Rule } from './mention.ts';
import { says } from './roles.ts';

/** The most words in a ship's name. */
const longestName = 4;

/** "USS Pueblo". */
export const ships: Rule = (scan, i) => {
  if (!scan.says(i, says.ship)) return undefined;
  let last = i;
  while (last - i < longestName && scan.follows(last + 1) && scan.capital(last + 1)) last++;
  if (last === i) return undefined;
  return { first: i, last, type: 'Vehicle', form: 'name', by: 'entity/ship', confidence: 0.9 };
};
