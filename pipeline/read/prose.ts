// Words with their blocks and places → prose with tokens and sentences.
import type { TextRun } from '../model/article.ts';
import type { ReadingWords } from '../model/language/reading.ts';
import type { Block, Prose, Segment } from '../model/prose.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** The words of a body before they are told apart. */
export interface Words {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly blocks: readonly Block[];
  readonly runs: readonly TextRun[];
}

/** Words → prose. Linear in the length of the text. Throws never. */
export function proseOf({ text, segments, blocks }: Words, words: ReadingWords): Prose {
  const { sentences, tokens } = sentencesOf(text, blocks, tokensOf(text, blocks, words), words);
  return { text, segments, blocks, sentences, tokens };
}
