// Ships: a prefix and the capitalised words after it, or a name beside a noun that says what sails.
import type { Rule } from './mention.ts';
import { says } from './roles.ts';
import type { Scan } from './scan.ts';

/** The most words in a ship's name. */
const longestName = 4;
/** So many tokens behind a name at most the noun stands: "the Moskva, a guided missile cruiser". */
const farthest = 6;

/** "USS Pueblo", "the cruiser Moskva", "the flagship, the Moskva", "the Moskva, a cruiser". */
export const ships: Rule = (scan, i) => {
  const isPrefix = scan.says(i, says.ship);
  if (!isPrefix && !(isBesideVessel(scan, i) && scan.capital(i) && !scan.common(i))) return undefined;
  const last = lastOf(scan, i);
  if (isPrefix && last === i) return undefined;
  return { first: i, last, type: 'Vehicle', form: 'name', by: 'entity/ship', confidence: 0.9 };
};

function lastOf(scan: Scan, i: number): number {
  let last = i;
  while (last - i < longestName && scan.follows(last + 1) && scan.capital(last + 1)) last++;
  return last;
}

function isBesideVessel(scan: Scan, i: number): boolean {
  if (scan.says(i - 1, says.vessel)) return scan.follows(i);
  if (scan.lower(i - 1) !== scan.names.the) return false;
  if (scan.word(i - 2) === ',' && scan.says(i - 3, says.vessel)) return true;
  const comma = lastOf(scan, i) + 1;
  if (scan.word(comma) !== ',') return false;
  for (let k = comma + 2; k <= comma + farthest && scan.word(k) !== ','; k++)
    if (scan.says(k, says.vessel)) return !scan.capital(k) && !scan.capital(comma + 1);
  return false;
}
