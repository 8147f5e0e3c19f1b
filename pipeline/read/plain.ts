// Plain text → header, body and author note. This is not Markdown: an asterisk is an asterisk.
import type { Root, RootContent, Text } from 'mdast';
import type { TextRun } from '../model/article.ts';
import type { ReadingWords } from '../model/language/reading.ts';
import type { Block, Segment } from '../model/prose.ts';
import type { Setting } from './entries.ts';
import { type Header, recognise } from './header.ts';
import { setMasthead } from './masthead.ts';
import { describeAuthors, notesStart } from './note.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { type Line, linesOf, positionOf } from './points.ts';
import { preambleOf } from './preamble.ts';
import type { Words } from './prose.ts';

const mostNotes = 6;
const longestHeading = 80;
const shortestNeighbour = 100;

/** Reads the text by its own grammar; what it says about itself goes to the setting's header. Throws never. */
export function plainOf(source: string, setting: Setting): { readonly tree: Root; readonly words: Words } {
  const lines = linesOf(source);
  const { parts, end } = preambleOf(source, lines, paragraphsOf(source, lines), setting.words);
  const body = paragraphsOf(source, lines, end);
  const closing = body.slice(-mostNotes).map((paragraph) => textOf(source, paragraph));
  setMasthead(setting, parts, closing);
  const own = body.slice(0, takeNotes(source, body, setting.header, setting.words));
  return wordsOf(source, lines, own);
}

/** Moves notes about the authors from the body's end to the header: the index of the first paragraph that goes. */
function takeNotes(source: string, body: readonly Paragraph[], header: Header, words: ReadingWords): number {
  const texts = body.map((paragraph) => textOf(source, paragraph));
  let from = notesStart(texts, header.authors, words);
  if (from === body.length) return from;
  header.authors = describeAuthors(texts.slice(from), header.authors, words);
  for (const { start, end } of body.slice(from)) {
    recognise(header, 'note', { text: source.slice(start, end), span: { start, end } }, 'note/author');
  }
  while (from > 1 && isRule(textOf(source, body[from - 1]))) from--;
  return from;
}

/** Paragraphs joined by a blank line, each verbatim. */
function wordsOf(source: string, lines: readonly Line[], body: readonly Paragraph[]) {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const runs: TextRun[] = [];
  const position = positionOf(lines, { start: body[0]?.start ?? 0, end: body.at(-1)?.end ?? 0 });
  const tree: Root = { type: 'root', children: [], position };
  const pieces: string[] = [];
  let at = 0;
  for (const [index, { start, end }] of body.entries()) {
    const value = source.slice(start, end);
    const position = positionOf(lines, { start, end });
    if (isRule(value)) {
      tree.children.push({ type: 'thematicBreak', position });
      continue;
    }
    const node: Text = { type: 'text', value, position };
    const heads = isHeading(source, body, index);
    const content: RootContent = heads
      ? { type: 'heading', depth: 2, children: [node], position }
      : { type: 'paragraph', children: [node], position };
    tree.children.push(content);
    blocks.push({ start: at, end: at + value.length, kind: heads ? 'heading' : 'paragraph' });
    segments.push({ at, length: value.length, from: start, to: end });
    runs.push({ node, at });
    pieces.push(value);
    at += value.length + 2;
  }
  return { tree, words: { text: pieces.join('\n\n'), segments, blocks, runs } };
}

/** A short line without a stop, between two paragraphs that are long and have one. */
function isHeading(source: string, body: readonly Paragraph[], index: number): boolean {
  const paragraph = body[index];
  if (!paragraph || paragraph.to - paragraph.from > 1) return false;
  const text = textOf(source, paragraph);
  if (text.length > longestHeading || !/^[\p{Lu}\d].*[\p{L}\d]$/u.test(text)) return false;
  return [body[index - 1], body[index + 1]].every((neighbour) => {
    const words = textOf(source, neighbour);
    return words.length >= shortestNeighbour && /[.!?]["”’)\]]?$/.test(words.slice(-2));
  });
}

function textOf(source: string, paragraph: Paragraph | undefined): string {
  return paragraph ? source.slice(paragraph.start, paragraph.end) : '';
}

function isRule(text: string): boolean {
  return text.length < 40 && /^[\s*_#~=•·—–-]+$/.test(text);
}
