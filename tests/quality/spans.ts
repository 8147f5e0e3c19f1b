// Gold and found places → precision, recall and F1, exact and by overlap of words.
import type { Span } from '../../pipeline/model/span.ts';

/** One thing in one or several pieces of the same text. */
export type Pieces = readonly Span[];

/** How much was right. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly hits: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of counts; an empty side counts as zero. */
export function scoreOf(gold: number, found: number, hits: number): Score {
  const precision = found === 0 ? 0 : hits / found;
  const recall = gold === 0 ? 0 : hits / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, found, hits, precision, recall, f1 };
}

/** How many of `found` stand piece by piece where one of `gold` stands; each counts once. */
export function exactHits(gold: readonly Pieces[], found: readonly Pieces[]): number {
  const left = new Map<string, number>();
  for (const pieces of gold) left.set(keyOf(pieces), (left.get(keyOf(pieces)) ?? 0) + 1);
  let hits = 0;
  for (const pieces of found) {
    const rest = left.get(keyOf(pieces)) ?? 0;
    if (rest === 0) continue;
    left.set(keyOf(pieces), rest - 1);
    hits++;
  }
  return hits;
}

/** How many pairs share at least `least` of their words (Dice); the best pairs first, each used once. */
export function overlapHits(
  text: string,
  gold: readonly Pieces[],
  found: readonly Pieces[],
  least = 0.8,
): number {
  return overlapPairs(text, gold, found, least).length;
}

/** Index of the gold and of the found of each such pair. */
export function overlapPairs(
  text: string,
  gold: readonly Pieces[],
  found: readonly Pieces[],
  least = 0.8,
): readonly (readonly [number, number])[] {
  const starts = wordStarts(text);
  const goldWords = gold.map((pieces) => wordsOf(starts, pieces));
  const foundWords = found.map((pieces) => wordsOf(starts, pieces));
  const pairs: { readonly g: number; readonly f: number; readonly dice: number }[] = [];
  goldWords.forEach((a, g) => {
    foundWords.forEach((b, f) => {
      const dice = diceOf(a, b);
      if (dice >= least) pairs.push({ g, f, dice });
    });
  });
  pairs.sort((a, b) => b.dice - a.dice || a.g - b.g || a.f - b.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const chosen: (readonly [number, number])[] = [];
  for (const { g, f } of pairs) {
    if (usedGold.has(g) || usedFound.has(f)) continue;
    usedGold.add(g);
    usedFound.add(f);
    chosen.push([g, f]);
  }
  return chosen;
}

/** Shared words over all words of two sets, twice; two empty sets share nothing. */
export function diceOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** Code point offsets → UTF-16 offsets of a text: entry `i` is where code point `i` starts. */
export function codePoints(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts.push(at);
  starts.push(text.length);
  return starts;
}

function keyOf(pieces: Pieces): string {
  return pieces.map(({ start, end }) => `${start}-${end}`).join(' ');
}

function wordStarts(text: string): readonly number[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
}

function wordsOf(starts: readonly number[], pieces: Pieces): ReadonlySet<number> {
  return new Set(pieces.flatMap(({ start, end }) => starts.filter((at) => at >= start && at < end)));
}
