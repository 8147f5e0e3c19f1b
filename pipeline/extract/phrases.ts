// Phrases of a language → their words, by the first.
import type { StanceWords } from '../model/language/stance.ts';

/** First word → the words that follow it, for each phrase. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

interface Both {
  readonly advice: Phrases;
  readonly judgement: Phrases;
}

/** Each language's phrases, parted once. Pure: same words, same phrases. */
const parted = new WeakMap<StanceWords, Both>();

/** The phrases of advice and of judgement. Throws never. */
export function phrasesOf(stance: StanceWords): Both {
  const known = parted.get(stance);
  if (known) return known;
  const both = { advice: byFirst(stance.advicePhrases), judgement: byFirst(stance.judgementPhrases) };
  parted.set(stance, both);
  return both;
}

function byFirst(phrases: readonly string[]): Phrases {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    found.set(first, [...(found.get(first) ?? []), rest]);
  }
  return found;
}
