// The article's words → the first of them, for lists.
import type { Prose } from '../model/prose.ts';

/** Length in UTF-16 code units that lists, feeds and previews have room for. */
const longest = 200;

/** Whole sentences of the first paragraph as far as they fit, else as many words as do, with an ellipsis. Throws never. */
export function excerptOf({ text, blocks, sentences }: Pick<Prose, 'text' | 'blocks' | 'sentences'>): string {
  const block = blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0];
  if (!block) return '';
  let end = block.start;
  for (const sentence of sentences) {
    if (sentence.start < block.start) continue;
    if (sentence.end > block.end || sentence.end - block.start > longest) break;
    end = sentence.end;
  }
  const whole = text.slice(block.start, end > block.start ? end : block.end);
  return shortened(
    whole
      .slice(0, 4 * longest)
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  // Words without spaces are cut anywhere but within a surrogate pair.
  const kept = space > 0 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept}…`;
}
