// Words → the same words with white space and quotation marks made uniform, and the way back.

/** `text` has one blank for each run of white space and straight quotes; `text[i]` was read at `at[i]`. */
export interface Plain {
  readonly text: string;
  readonly at: Uint32Array;
}

const straight: { readonly [typographic: string]: string } = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
};

/** Makes a text uniform, code unit by code unit. Throws never. */
export function plainOf(text: string): Plain {
  const at = new Uint32Array(text.length);
  const units: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const blank = /\s/.test(unit);
    if (blank && units.at(-1) === ' ') continue;
    at[units.length] = i;
    units.push(blank ? ' ' : (straight[unit] ?? unit));
  }
  return { text: units.join(''), at };
}

/** Whether two texts are the same words up to white space and typographic quotes. Throws never. */
export function isSameWords(a: string, b: string): boolean {
  return a === b || plainOf(a).text.trim() === plainOf(b).text.trim();
}
