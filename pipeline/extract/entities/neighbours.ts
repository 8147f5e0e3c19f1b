// Capitals beside a name: whether the words are a name of their own or a piece of a longer one.
import { type Found, taken } from './mention.ts';
import type { Scan } from './scan.ts';
import { isTitle } from './titles.ts';

/** Whether an unknown capitalised word stands directly before token `i`: "Redskins" after "Washington". */
export function trails(scan: Scan, i: number, found: Found): boolean {
  const before = i - 1;
  if (!scan.follows(i) || !scan.capital(before) || taken(found, before)) return false;
  return !scan.common(before) && !isTitle(scan, before);
}

/** Whether an unknown capitalised word stands directly after token `i`: "Paris" in "Paris Hilton". */
export function leads(scan: Scan, i: number): boolean {
  const after = i + 1;
  if (!scan.follows(after) || !scan.capital(after)) return false;
  if (scan.common(after) || isTitle(scan, after)) return false;
  return !scan.famous(after);
}
