// A name → 64 bits that stand for it: equal for spellings that differ only in white space, marks and typography.

import type { Prose } from '../model/prose.ts';

/** The two halves of a fingerprint, as unsigned integers. */
export interface Fingerprint {
  readonly high: number;
  readonly low: number;
}

const blank = 0x20;

/** Fingerprint of a name that was folded. Case counts. Throws never. */
export function fingerprint(folded: string): Fingerprint {
  const print = createPrint();
  for (let i = 0; i < folded.length; i++) add(print, folded.charCodeAt(i));
  return { high: highOf(print), low: lowOf(print) };
}

/** A fingerprint in the making: the letters so far. */
interface Print {
  high: number;
  low: number;
}

function createPrint(): Print {
  return { high: 0x9e3779b9 | 0, low: 0x85ebca6b | 0 };
}

function add(print: Print, code: number): void {
  print.high = Math.imul(print.high ^ code, 0x01000193);
  print.low = Math.imul(print.low + code + (print.high >>> 17), 0x27d4eb2f);
}

function highOf({ high }: Print): number {
  return mixed(high);
}

function lowOf({ high, low }: Print): number {
  return mixed(low ^ high);
}

/** Spreads the last differences over all bits. */
function mixed(bits: number): number {
  let mix = bits ^ (bits >>> 16);
  mix = Math.imul(mix, 0x7feb352d);
  mix ^= mix >>> 15;
  mix = Math.imul(mix, 0x846ca68b);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/**
 * Fingerprints of the stretches of a text that start at token `first` and end with each of the tokens from there on, as
 * if each were folded and fingerprinted by itself: names are sought at every capital, and nearly all of these
 * stretches are none, so that no string is made of them. Writes them into `into` and returns how many it wrote: fewer
 * than `count` where a letter must be folded that `folded` does not know. Throws never.
 */
export function fingerprintsFrom(
  { text, tokens }: Pick<Prose, 'text' | 'tokens'>,
  first: number,
  count: number,
  into: { readonly high: Uint32Array; readonly low: Uint32Array },
): number {
  const print = createPrint();
  let at = tokens.start[first] as number;
  for (let k = 0; k < count; k++) {
    const end = tokens.end[first + k] as number;
    let before = 0;
    for (; at < end; at++) {
      const code = foldedCode(text.charCodeAt(at));
      if (code < 0) return k;
      if (code !== blank || before !== blank) add(print, code);
      before = code;
    }
    into.high[k] = highOf(print);
    into.low[k] = lowOf(print);
  }
  return count;
}

/** What `fold` makes of a letter or sign by itself; -1 where that needs a closer look. */
function foldedCode(code: number): number {
  if (code > blank && code <= 0x7e) return code;
  if (code === blank || code === 0x0a || code === 0x0d || code === 0x09) return blank;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  return code === 0x2010 || code === 0x2011 || code === 0x2013 ? 0x2d : -1;
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
