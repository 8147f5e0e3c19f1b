// Text of a JSON block → how deep it is, names that stand twice, the first control character in a string.

/** What one look along the text tells. `duplicates` are only true of a text that is JSON. */
export interface Scan {
  readonly isTooDeep: boolean;
  readonly duplicates: readonly { readonly start: number; readonly end: number; readonly key: string }[];
  readonly control?: number;
}

const quote = 34;
const backslash = 92;

/** Reads the text once, without a tree and without recursion. Throws never. */
export function scanJson(text: string, deepest: number): Scan {
  const open: Set<string>[] = [];
  const duplicates: { start: number; end: number; key: string }[] = [];
  let control: number | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const start = at++;
      let isEscaped = false;
      for (; at < text.length; at++) {
        const inner = text.charCodeAt(at);
        if (inner === quote) break;
        if (inner === backslash) {
          isEscaped = true;
          at++;
        } else if (inner < 32) control ??= at;
      }
      if (!isName(text, at + 1)) continue;
      const names = open.at(-1);
      const key = isEscaped ? decoded(text.slice(start, at + 1)) : text.slice(start + 1, at);
      if (names?.has(key)) duplicates.push({ start, end: at + 1, key });
      names?.add(key);
    } else if (code === 123 || code === 91) {
      if (open.length >= deepest) return { isTooDeep: true, duplicates: [] };
      open.push(new Set());
    } else if (code === 125 || code === 93) open.pop();
  }
  return { isTooDeep: false, duplicates, ...(control === undefined ? {} : { control }) };
}

/** Whether a colon follows, over blanks. */
function isName(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return text.charCodeAt(at) === 58;
}

function decoded(literal: string): string {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return literal;
  }
}
