// Titles and posts before a person's name.
import { shapes } from '../../model/token.ts';
import { says } from './roles.ts';
import type { Scan } from './scan.ts';

/** Number of the token with which a title that ends directly before token `i` starts, or -1. */
export function titleBefore(scan: Scan, i: number): number {
  if (!scan.follows(i) || !scan.says(i - 1, says.titleEnd)) return -1;
  let phrase = '';
  let first = -1;
  for (let k = i - 1; k >= 0 && k >= i - scan.names.longestTitle * 2; k--) {
    if (k < i - 1 && scan.is(k + 1, shapes.opens)) break;
    const between = k === i - 1 ? '' : scan.follows(k + 1) ? ' ' : '';
    phrase = `${scan.lower(k)}${between}${phrase}`;
    if (scan.names.titles.has(phrase)) first = k;
  }
  return first;
}

/** Whether the word at token `i` is a title by itself. */
export function isTitle(scan: Scan, i: number): boolean {
  return scan.says(i, says.title);
}
