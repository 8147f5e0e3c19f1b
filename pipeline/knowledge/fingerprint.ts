// A name → 64 bits that stand for it: equal for spellings that differ only in white space, marks and typography.

/** The two halves of a fingerprint, as unsigned integers. */
export interface Fingerprint {
  readonly high: number;
  readonly low: number;
}

/** Fingerprint of a name that was folded. Case counts. Throws never. */
export function fingerprint(folded: string): Fingerprint {
  let high = 0x9e3779b9 | 0;
  let low = 0x85ebca6b | 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low + code + (high >>> 17), 0x27d4eb2f);
  }
  return { high: mixed(high), low: mixed(low ^ high) };
}

/** Spreads the last differences over all bits. */
function mixed(bits: number): number {
  let mix = bits ^ (bits >>> 16);
  mix = Math.imul(mix, 0x7feb352d);
  mix ^= mix >>> 15;
  mix = Math.imul(mix, 0x846ca68b);
  return (mix ^ (mix >>> 16)) >>> 0;
}

const letters: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
]);

/** White space as single blanks, typographic signs as typewritten ones, letters without their marks. Throws never. */
export function fold(name: string): string {
  return isPlain(name) ? name : rewritten(name);
}

function rewritten(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐıßæÆ]/g, (letter) => letters.get(letter) ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[‘’ʼ′ʻ]/g, "'")
    .replace(/[‐‑–]/g, '-');
}

const blank = 0x20;

/** Whether a name is ASCII without odd white space: most are, and need no rewriting. */
function isPlain(name: string): boolean {
  let before = blank;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < blank || code > 0x7e || (code === blank && before === blank)) return false;
    before = code;
  }
  return before !== blank;
}
