// Words of a card → the sizes at which all of them stand on it.
import { linesOf } from '../embed/place.ts';
import type { ShareWords } from './words.ts';

/** A card in pixels, as previews ask for it, and what its frame leaves to the words. */
export const size = { width: 1200, height: 630 } as const;
export const frame = { edge: 20, across: 64, down: 52, gap: 24, badge: { across: 28, down: 14 } } as const;

/** Sizes of type in pixels. */
export interface Sizes {
  readonly small: number;
  readonly claim: number;
  readonly verdict: number;
}

/** From the largest on. */
const steps: readonly Sizes[] = [
  { small: 28, claim: 64, verdict: 46 },
  { small: 28, claim: 56, verdict: 42 },
  { small: 26, claim: 48, verdict: 38 },
  { small: 26, claim: 42, verdict: 34 },
  { small: 24, claim: 36, verdict: 30 },
  { small: 24, claim: 30, verdict: 28 },
];

/** Height of a line, and the width that a character of either typeface takes on average, by its size. */
export const leading = 1.3;
const breadth = { sans: 0.56, serif: 0.58 } as const;

/** Sizes to try in turn, the largest first: those at which the words are likely to find room. */
export function sizesFor(words: ShareWords): readonly Sizes[] {
  return steps.filter((sizes) => heightOf(words, sizes) <= size.height - 2 * frame.down);
}

function heightOf({ kicker, claim, said, verdict }: ShareWords, sizes: Sizes): number {
  const room = size.width - frame.edge - 2 * frame.across;
  const badge = room - 2 * frame.badge.across;
  const parts = [
    lines(kicker, sizes.small * breadth.sans, room) * sizes.small,
    lines(claim, sizes.claim * breadth.serif, room) * sizes.claim,
    said === '' ? 0 : lines(said, sizes.small * breadth.sans, room) * sizes.small,
    lines(verdict, sizes.verdict * breadth.sans, badge) * sizes.verdict,
  ];
  const text = parts.reduce((sum, part) => sum + part * leading, 0);
  return text + 3 * frame.gap + 2 * frame.badge.down;
}

function lines(text: string, character: number, room: number): number {
  return linesOf(text, Math.floor(room / character));
}
