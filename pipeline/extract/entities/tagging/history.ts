// What the article's words have been tagged as so far → what is said of the same words further on.
import { kinds } from '../../../model/token.ts';
import type { Scan } from '../scan.ts';
import { numberOf } from './aspects.ts';
import type { Region } from './regions.ts';
import type { Sheet } from './sheet.ts';

/** The newest class of each word, by the word's number. */
export type History = Map<number, number>;

/** The regions as they are tagged: headings and lines in title case last, for the running words explain them. */
export function inOrder(scan: Scan, { regions }: Sheet): readonly Region[] {
  const titled = ({ from }: Region) => scan.titled(from);
  return [...regions.filter((region) => !titled(region)), ...regions.filter(titled)];
}

/** Notes in the sheet what the words of a region were earlier. */
export function recall(scan: Scan, { numbers, starts }: Sheet, { from, to }: Region, history: History): void {
  for (let i = from; i < to; i++) {
    const at = starts[i] as number;
    if (scan.capital(i)) numbers[at + numberOf.earlier] = history.get(numbers[at] as number) ?? 0;
  }
}

/** Notes in the history what the words of a region are; `tagsOf` runs parallel to the region. */
export function remember(
  scan: Scan,
  { numbers, starts }: Sheet,
  { from, to }: Region,
  { history, tagsOf }: { readonly history: History; readonly tagsOf: Uint8Array },
): void {
  for (let i = from; i < to; i++) {
    const tag = tagsOf[i - from] ?? 0;
    if (scan.capital(i))
      history.set(numbers[starts[i] as number] as number, tag === 0 ? 1 : 2 + ((tag - 1) >> 1));
  }
}

/** Whether a name can start at token `i`: at a capital or at a small word that opens names. */
export function canOpen(scan: Scan, i: number): boolean {
  return scan.tokens.kind[i] === kinds.word && (scan.capital(i) || scan.particle(i));
}
