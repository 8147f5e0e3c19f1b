// Words → which of them stand in quotation marks, sentence borders notwithstanding.
import type { Prose } from '../model/prose.ts';
import { kinds, shapes, tokenFrom } from '../model/token.ts';
import type { Lexis } from './lexis.ts';

/** Where a token stands. */
export const places = { outside: 0, inside: 1, opens: 2, closes: 3 } as const;

/**
 * One of `places` for each token. A quotation that is not closed ends with its paragraph, as one does that the next
 * paragraph opens again. Two apostrophes are one mark. The mark in 6" counts inches. Linear. Throws never.
 */
export function quotedIn({ words, tokens }: Lexis, blocks: Prose['blocks']): Uint8Array {
  const found = new Uint8Array(tokens.count);
  let place: number = places.outside;
  let block = 0;
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i >= next) {
      place = places.outside;
      block++;
      const start = blocks[block]?.start;
      next = start === undefined ? tokens.count : tokenFrom(tokens, start);
    }
    found[i] = place;
    if (tokens.kind[i] !== kinds.punctuation && tokens.kind[i] !== kinds.symbol) continue;
    const word = words[i] as string;
    const isPair = word === "'" && words[i + 1] === "'" && isJoined(tokens, i + 1);
    const isStraight = isPair || word === '"';
    const isMark =
      word === '“' || word === '”' || (isStraight && !(place === places.outside && isInch(tokens, i)));
    if (!isMark) continue;
    if (word === '“' || (isStraight && place === places.outside)) {
      found[i] = places.opens;
      place = places.inside;
    } else {
      found[i] = place === places.inside ? places.closes : places.outside;
      place = places.outside;
    }
    if (isPair) {
      found[i + 1] = found[i] as number;
      i++;
    }
  }
  return found;
}

function isInch(tokens: Lexis['tokens'], i: number): boolean {
  return tokens.kind[i - 1] === kinds.number && isJoined(tokens, i);
}

function isJoined({ shape }: Lexis['tokens'], i: number): boolean {
  return ((shape[i] ?? 0) & shapes.spaced) === 0;
}
