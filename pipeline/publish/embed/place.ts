// A reviewed claim → where its embed card lives, and how large it is.
import { below } from '../links.ts';

/** Address of the card that other pages frame. */
export function embedUrl(site: { readonly url: string }, claim: string): string {
  return below(site, `embed/${claim}/`);
}

/** Widths, in CSS pixels, at which a card is whole within its height. */
export const narrowest = 320;
export const width = 600;

/** Characters that surely fit a line of the claim and of the text at the narrowest width. */
const claimLine = 27;
const textLine = 34;

/** What a card holds besides claim and conclusion: padding, verdict, lines about claimant and publisher. */
const frame = 208;
const claimHeight = 25;
const textHeight = 23;

/** Height in CSS pixels at which the whole card is seen from 320 pixels of width on. */
export function heightOf(card: {
  readonly claim: string;
  readonly conclusion: string;
  readonly signed: string;
}): number {
  const { claim, conclusion, signed } = card;
  const lines = linesOf(conclusion, textLine) + linesOf(signed, textLine);
  const height = frame + linesOf(claim, claimLine) * claimHeight + lines * textHeight;
  return Math.ceil(height / 10) * 10;
}

/** Lines that a text takes at most; East Asian signs and emoji are twice as wide. */
function linesOf(text: string, perLine: number): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffe6]|[\ud800-\udbff]/g,
  );
  // A word that does not fit leaves room at the end of its line, at most a third of it on average.
  return Math.max(1, Math.ceil(((text.length + (wide?.length ?? 0)) * 1.15) / perLine));
}
