// A quote that is not there → the words of the text that share most with it. For messages only.
import type { Span } from '../model/span.ts';

/** A word of a text. */
export interface Word extends Span {
  /** The word in lower case. */
  readonly key: string;
}

const leastShare = 0.4;

/**
 * The range of a text, about as many words long as the quote, with the most words in common; the first of
 * several. Undefined where less than two fifths are. Linear. Throws never.
 */
export function nearestWords(quote: string, words: readonly Word[]): Span | undefined {
  const wanted = new Map<string, number>();
  const quoted = wordsOf(quote);
  for (const { key } of quoted) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  let shared = 0;
  let most = 0;
  let best = -1;
  for (let end = 0; end < words.length; end++) {
    const left = end - quoted.length;
    if (left >= 0) shared -= leave(words[left], wanted);
    shared += enter(words[end], wanted);
    if (shared > most) {
      most = shared;
      best = end;
    }
  }
  if (best < 0 || most < quoted.length * leastShare) return undefined;
  return trimmed(words.slice(Math.max(0, best - quoted.length + 1), best + 1), quoted);
}

/** The window without the words at its ends that the quote lacks, or has less often. */
function trimmed(window: readonly Word[], quoted: readonly Word[]): Span | undefined {
  const surplus = new Map<string, number>();
  for (const { key } of window) surplus.set(key, (surplus.get(key) ?? 0) + 1);
  for (const { key } of quoted) surplus.set(key, (surplus.get(key) ?? 0) - 1);
  const isSurplus = (word: Word | undefined): boolean => {
    const left = word ? (surplus.get(word.key) ?? 0) : 0;
    if (word && left > 0) surplus.set(word.key, left - 1);
    return left > 0;
  };
  let first = 0;
  let last = window.length - 1;
  while (first < last && isSurplus(window[first])) first++;
  while (last > first && isSurplus(window[last])) last--;
  const [start, end] = [window[first], window[last]];
  return start && end && { start: start.start, end: end.end };
}

/** `wanted` counts how many of a word the window still lacks; below zero it has more than the quote. */
function enter(word: Word | undefined, wanted: Map<string, number>): number {
  const lacking = word && wanted.get(word.key);
  if (!word || lacking === undefined) return 0;
  wanted.set(word.key, lacking - 1);
  return lacking > 0 ? 1 : 0;
}

function leave(word: Word | undefined, wanted: Map<string, number>): number {
  const lacking = word && wanted.get(word.key);
  if (!word || lacking === undefined) return 0;
  wanted.set(word.key, lacking + 1);
  return lacking >= 0 ? 1 : 0;
}

/** The words of a text, in their order. Throws never. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: word.toLowerCase(),
  }));
}
