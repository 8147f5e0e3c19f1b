// The tokens of one block, and what one asks of them.
import type { ReadingWords } from '../model/language/reading.ts';
import { shapes } from '../model/token.ts';
import type { BareTokens } from './tokens.ts';

/** The tokens of one block: `first` up to, not including, `limit`. */
export interface BlockView {
  readonly text: string;
  readonly tokens: BareTokens;
  readonly words: ReadingWords;
  readonly first: number;
  readonly limit: number;
  /** Length of its longest line; 0 where it has only one. */
  readonly width: number;
}

/** The words of a token. Throws never. */
export function tokenText(view: BlockView, at: number): string {
  return view.text.slice(view.tokens.start[at], view.tokens.end[at]);
}

/** Whether a token has one of the `shapes`. Throws never. */
export function hasShape(view: BlockView, at: number, bit: number): boolean {
  return ((view.tokens.shape[at] as number) & bit) !== 0;
}

/** Whether white space stands before a token. Throws never. */
export function isSpaced(view: BlockView, at: number): boolean {
  return hasShape(view, at, shapes.spaced);
}
