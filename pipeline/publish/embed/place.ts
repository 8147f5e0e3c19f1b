// A reviewed claim → where its embed card lives, and how large it is.
import { below } from '../links.ts';

/** Address of the card that other pages frame. */
export function embedUrl(site: { readonly url: string }, claim: string): string {
  return below(site, `embed/${claim}/`);
}

/** Width of a frame in CSS pixels where its page has room. */
export const width = 600;

/** A line of text on a card: characters that fit it at the narrowest width, and its height in CSS pixels. */
const lines = {
  kicker: { fits: 25, height: 18 },
  claim: { fits: 26, height: 25 },
  verdict: { fits: 28, height: 20 },
  conclusion: { fits: 33, height: 23 },
  signed: { fits: 37, height: 23 },
} as const;

/** What a card holds besides lines: border, padding, the verdict's edge, gaps. */
const frame = 84;

/** The words of a card. */
export type CardWords = { readonly [part in keyof typeof lines]: string };

/** Height in CSS pixels at which the whole card is seen from 320 pixels of width on. */
export function heightOf(words: CardWords): number {
  const parts = Object.keys(lines) as (keyof typeof lines)[];
  const height = parts.reduce(
    (sum, part) => sum + linesOf(words[part], lines[part].fits) * lines[part].height,
    frame,
  );
  return Math.ceil(height / 10) * 10;
}

const wideSigns =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffe6]|[\ud800-\udbff]/g;

/** Lines that a text takes, filled word by word; a word longer than a line is broken where it must be. */
function linesOf(text: string, fits: number): number {
  let count = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word);
    if (used > 0 && used + 1 + width > fits) {
      count++;
      used = 0;
    }
    const start = used === 0 ? 0 : used + 1;
    count += Math.floor((start + width - 1) / fits);
    used = (start + width) % fits;
  }
  return count;
}

/** East Asian signs and emoji are twice as wide as letters. */
function widthOf(word: string): number {
  return word.length + (word.match(wideSigns)?.length ?? 0);
}
