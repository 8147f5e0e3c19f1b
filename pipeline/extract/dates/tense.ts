// The words around a time expression → whether its sentence plays in the past or in the future.
import type { TenseWords } from '../../model/language/time.ts';
import type { Prose } from '../../model/prose.ts';
import { kinds, shapes } from '../../model/token.ts';

export type Tense = 'past' | 'future' | 'none';

/** How far from the expression a verb is sought, in tokens. */
const reach = 14;

/** Longer words show no tense. */
const longestWord = 24;

/** Tokens `[from, to)` of a time expression. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * The tense of the words that touch the expression ("until", "will"), else of the nearest telling word
 * before it, else after it, in its sentence. Of a possessive ("Friday's vote will …") what follows comes first.
 */
export function tenseAt(prose: Prose, { from, to }: Place, words: TenseWords): Tense {
  const { tokens } = prose;
  const inSentence = (at: number): boolean =>
    at >= 0 && at < tokens.count && tokens.sentence[at] === tokens.sentence[from];
  const lead = inSentence(from - 1) ? wordAt(prose, from - 1) : '';
  if (words.ahead.has(lead)) return 'future';
  if (words.behind.has(lead)) return 'past';
  const next = inSentence(to) ? wordAt(prose, to) : '';
  if (words.modals.has(next)) return 'future';
  const before = (): Tense => {
    for (let at = from - 1; at >= from - reach && inSentence(at); at--) {
      const tense = tenseOf(prose, at, words);
      if (tense !== undefined) return tense;
    }
    return 'none';
  };
  const after = (): Tense => {
    for (let at = to; at < to + reach && inSentence(at); at++) {
      const tense = tenseOf(prose, at, words);
      if (tense !== undefined) return tense;
    }
    return 'none';
  };
  const [first, second] = next === words.possessive ? [after, before] : [before, after];
  const tense = first();
  return tense === 'none' ? second() : tense;
}

/** The tense that a word shows; undefined where it shows none, as after an article ("the plan", "a reduced fee"). */
function tenseOf(prose: Prose, at: number, words: TenseWords): Tense | undefined {
  const { tokens } = prose;
  if (tokens.kind[at] !== kinds.word) return undefined;
  const shape = tokens.shape[at] as number;
  if ((shape & shapes.capital) !== 0 && (shape & shapes.opens) === 0) return undefined;
  const word = wordAt(prose, at);
  const future = words.future.has(word) || words.future.has(`${word} ${wordAt(prose, at + 1)}`);
  const past = !future && (words.past.has(word) || words.regularPast.test(word));
  if (!future && !past) return undefined;
  if (at > 0 && words.determiners.has(wordAt(prose, at - 1))) return undefined;
  return future ? 'future' : 'past';
}

function wordAt({ text, tokens }: Prose, at: number): string {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  if (at >= tokens.count || end - start > longestWord) return '';
  return text.slice(start, end).toLowerCase().replace('’', "'");
}
