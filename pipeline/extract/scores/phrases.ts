// Phrases of a language, by their first word → whether a stretch of tokens holds one.
import type { StanceWords } from '../../model/language/stance.ts';
import type { Lexis } from '../lexis.ts';

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

/** Whether one of the phrases stands in the tokens from `from` up to but without `to`. Linear. */
export function holdsPhrase({ words }: Lexis, from: number, to: number, phrases: Phrases): boolean {
  for (let i = from; i < to; i++) {
    const rests = phrases.get(words[i] as string);
    if (rests?.some((rest) => i + rest.length < to && rest.every((word, k) => words[i + 1 + k] === word)))
      return true;
  }
  return false;
}
