// Patterns → the words of which one must stand in a sentence before any of them can match: others are not read at all.
import { type Lexicon, partsOf } from './lexicon.ts';
import type { Element, Matcher } from './pattern.ts';
import { numericShapes, shapeCode } from './shapes.ts';

/** What a sentence must hold to be read. */
export interface Triggers {
  /** Words as the language writes them, phrases by their longest uncommon word. */
  readonly words: ReadonlySet<string>;
  /** Whether numbers in words are among them; numbers in digits always are. */
  readonly numerals: boolean;
}

const nameCode = shapeCode('name');

/** Numbers stand in many sentences: an element that takes them is chosen where no rarer one is there. */
const dearness = 50;

/**
 * Of each pattern the element with the fewest words of its own, common ones excepted. Throws where a pattern is of
 * common words alone: it would have to be tried in every sentence.
 */
export function triggersOf(
  matchers: readonly Matcher[],
  lexicon: Lexicon,
  common: ReadonlySet<string>,
): Triggers {
  const words = new Set<string>();
  let numerals = false;
  for (const { before, body, after } of matchers) {
    const choices = [...before, ...body, ...after]
      .filter((element) => !element.optional && !element.negative)
      .flatMap((element) => choiceOf(element, lexicon, common) ?? []);
    const [first] = choices.sort((a, b) => costOf(a) - costOf(b));
    if (!first) throw new Error('Unexpected pattern of common words alone');
    for (const word of first.words) words.add(word);
    numerals ||= first.numerals;
  }
  return { words, numerals };
}

function costOf({ words, numerals }: Triggers): number {
  return words.size + (numerals ? dearness : 0);
}

/** What one element asks for; undefined where it takes a common word. */
function choiceOf(
  { accepts }: Element,
  { keys }: Lexicon,
  common: ReadonlySet<string>,
): Triggers | undefined {
  const words = new Set<string>();
  let numerals = false;
  for (const [code, yes] of accepts.entries()) {
    if (yes === 0 || code === 0) continue;
    if (code === nameCode) return undefined;
    if (code <= numericShapes.length) {
      numerals ||= numericShapes[code - 1]?.[1].some((name) => spelledClasses.has(name)) === true;
      continue;
    }
    const rare = rarest(keys[code] ?? '', common);
    if (rare === undefined) return undefined;
    words.add(rare);
  }
  return { words, numerals };
}

/** Classes of numbers that can be spelled. */
const spelledClasses: ReadonlySet<string> = new Set(['count', 'ordinal', 'spelled', 'oldspelled', 'words']);

/** The longest word of a phrase that is not common; undefined where it has none. */
function rarest(key: string, common: ReadonlySet<string>): string | undefined {
  const words = partsOf(key).filter((word) => /^[\p{L}\p{N}]/u.test(word) && !common.has(word));
  return words.sort((a, b) => b.length - a.length)[0];
}
