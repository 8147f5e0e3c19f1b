// A sentence → where it begins behind its dateline.
import { shapes } from '../model/token.ts';
import type { Lexis } from './lexis.ts';

/** A dateline has at most so many tokens. */
const reach = 14;

/** First token of a sentence behind "PARIS (AP) —" and the like: a place in capitals, and a dash not far behind. Throws never. */
export function pastDateline({ tokens, words }: Lexis, first: number, end: number): number {
  const capitals = shapes.allCaps | shapes.opens;
  if (((tokens.shape[first] ?? 0) & capitals) !== capitals) return first;
  for (let i = first + 1; i < Math.min(end - 1, first + reach); i++) {
    const spaced = ((tokens.shape[i] ?? 0) & shapes.spaced) !== 0;
    if (words[i] === '—' || words[i] === '--' || (spaced && /^[-–]$/.test(words[i] as string))) return i + 1;
  }
  return first;
}
