// Tokens and blocks → sentences, and for each token the sentence that it stands in.
import type { ReadingWords } from '../model/language/reading.ts';
import type { Block } from '../model/prose.ts';
import type { Span } from '../model/span.ts';
import { shapes, type Tokens } from '../model/token.ts';
import { sentenceEnd } from './boundary.ts';
import type { BareTokens } from './tokens.ts';

/** Sentences of all blocks, and the tokens with their sentences. Linear in the number of tokens. Throws never. */
export function sentencesOf(
  text: string,
  blocks: readonly Block[],
  bare: BareTokens,
  words: ReadingWords,
): { readonly sentences: readonly Span[]; readonly tokens: Tokens } {
  const sentence = new Uint32Array(bare.count);
  const sentences: Span[] = [];
  let token = 0;
  for (const block of blocks) {
    let limit = token;
    while (limit < bare.count && (bare.start[limit] as number) < block.end) limit++;
    const view = { text, tokens: bare, words, first: token, limit, width: widthOf(text, block) };
    while (token < limit) {
      const next = sentenceEnd(view, token);
      sentence.fill(sentences.length, token, next);
      bare.shape[token] = (bare.shape[token] as number) | shapes.opens;
      sentences.push({ start: bare.start[token] as number, end: bare.end[next - 1] as number });
      token = next;
    }
  }
  const { count, start, end, kind, shape, spelling, spellings } = bare;
  // Named one by one: objects that are spread have a layout of their own each, and all who read them are slowed down.
  return { sentences, tokens: { count, start, end, kind, shape, sentence, spelling, spellings } };
}

/** Length of a block's longest line; 0 where it has only one. */
function widthOf(text: string, block: Block): number {
  const first = text.indexOf('\n', block.start);
  if (first < 0 || first >= block.end) return 0;
  const lines = text.slice(block.start, block.end).split('\n');
  return lines.reduce((width, line) => Math.max(width, line.length), 0);
}
