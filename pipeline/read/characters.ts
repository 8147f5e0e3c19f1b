// Code points → what they are to words: letters, digits, marks, white space, punctuation, symbols.

/** Classes of characters. */
export const classes = { space: 0, letter: 1, digit: 2, mark: 3, punctuation: 4, symbol: 5 } as const;

/** A letter in upper or title case: `classes.letter` with this bit. */
export const upper = 8;

const patterns: readonly (readonly [RegExp, number])[] = [
  [/[\p{S}\p{Cn}\p{Co}\p{Cs}%&@#]/u, classes.symbol],
  [/\p{P}/u, classes.punctuation],
  [/[\p{M}\u00AD\u200C\u200D]/u, classes.mark],
  [/\p{N}/u, classes.digit],
  [/\p{L}/u, classes.letter],
  [/[\p{Lu}\p{Lt}]/u, classes.letter | upper],
];

/** Scripts of the Latin, Greek and Cyrillic alphabets and general punctuation lie below this. */
const tableSize = 0x2100;

const table = makeTable();

/**
 * The class of a code point (NaN, the end of a text, is white space), with `upper` where it is a capital. White space, control and format characters
 * are space; a lone surrogate, an unassigned or private character is a symbol. Throws never.
 */
export function classOf(codePoint: number): number {
  return codePoint < tableSize ? (table[codePoint] as number) : slowClass(codePoint);
}

function makeTable(): Uint8Array {
  const found = new Uint8Array(tableSize);
  const all = Array.from({ length: tableSize }, (_, code) => String.fromCharCode(code)).join('');
  for (const [pattern, kind] of patterns) {
    for (const match of all.matchAll(new RegExp(pattern, 'gu'))) {
      if (kind === classes.symbol || !/[%&@#]/.test(match[0])) found[match.index] = kind;
    }
  }
  return found;
}

function slowClass(codePoint: number): number {
  if (Number.isNaN(codePoint)) return classes.space;
  const character = String.fromCodePoint(codePoint);
  let kind: number = classes.space;
  for (const [pattern, each] of patterns) if (pattern.test(character)) kind = each;
  return kind;
}
