// A scan → the runs of tokens in which names can stand: capitals and what stands between them.
import { kinds } from '../../../model/token.ts';
import type { Scan } from '../scan.ts';

/** Tokens `from` up to but without `to`, in the sentence from `start` up to but without `end`. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** How many other tokens may part two capitals of one region. */
const longestGap = 3;

/** From how many tokens on a region ends at the next capital, so that memory stays flat on any text. */
const longestRegion = 2000;

/** How far before its first capital a region may start. */
const longestOpening = 2;

/** The regions in order. Linear. */
export function regionsOf(scan: Scan): readonly Region[] {
  const { firsts } = scan.survey;
  const regions: Region[] = [];
  for (let sentence = 0; sentence + 1 < firsts.length; sentence++) {
    const start = firsts[sentence] ?? 0;
    const end = firsts[sentence + 1] ?? 0;
    let from = -1;
    let last = -1;
    for (let i = start; i < end; i++) {
      if (!scan.capital(i) || (scan.common(i) && !(i + 1 < end && scan.capital(i + 1)))) continue;
      if (from >= 0 && (i - last > longestGap || i - from >= longestRegion)) {
        regions.push({ from, to: closingOf(scan, last, end), start, end });
        from = -1;
      }
      if (from < 0) from = openingOf(scan, i, Math.max(start, last + 1));
      last = i;
    }
    if (from >= 0) regions.push({ from, to: closingOf(scan, last, end), start, end });
  }
  return regions;
}

/** Where a name whose first capital is token `i` may start: "al-Qaeda". */
function openingOf(scan: Scan, i: number, least: number): number {
  let from = i;
  while (
    from > least &&
    i - from < longestOpening &&
    (scan.particle(from - 1) || scan.word(from - 1) === '-')
  ) {
    from--;
  }
  return from;
}

/** Behind the last token of a name whose last capital is token `last`: "Jong-un", "Apollo 11". */
function closingOf(scan: Scan, last: number, end: number): number {
  const next = last + 1;
  if (next + 1 < end && scan.word(next) === '-' && scan.glued(next) && scan.glued(next + 1)) return next + 2;
  return next < end && scan.tokens.kind[next] === kinds.number ? next + 1 : next;
}
