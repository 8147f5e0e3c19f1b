// The first lines of a plain text → what each of them is.
import type { ReadingWords } from '../model/language/reading.ts';
import { isChange, isClock, readDate } from './dates.ts';
import { type Field, knownKey } from './fields.ts';
import type { Value } from './header.ts';
import { bareName, isPersonName, namesIn } from './names.ts';
import { isOutlet } from './outlet.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Line } from './points.ts';

/** A line, or a part of one between bars, and what it looks like by itself. */
export interface Part extends Value {
  readonly look: Field | 'name' | 'words' | 'clock';
  /** The value without its key or label. */
  readonly value: Value;
  readonly rule: string;
}

const mostPlainLines = 4;
const mostParts = 40;
const longestLine = 200;
const key = /^([\p{L}][\p{L} _-]{0,23}):(?:[ \t]+|$)/u;

/** What may stand in a body too: words, names, and the times of the day that head a live report. */
const uncertain: ReadonlySet<Part['look']> = new Set(['words', 'name', 'clock']);

/** A preamble: its parts, and the index of the first line after it. */
export interface Preamble {
  readonly parts: readonly Part[];
  readonly end: number;
}

/** Finds the preamble among the paragraphs of a text. Throws never. */
export function preambleOf(
  text: string,
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  words: ReadingWords,
): Preamble {
  const certain = certainPreamble(text, lines, paragraphs, words);
  const next = paragraphs.find((paragraph) => paragraph.to > certain.end);
  if (!next || certain.parts.length < 2) return certain;
  const at = Math.max(next.from, certain.end);
  const line = partsOf(text, lines[at] as Line, words);
  const alone = at === next.from ? next.to === at + 1 : true;
  const outlet =
    alone && line.length === 1 && line[0]?.look !== 'authors' && isOutlet(line[0]?.text ?? '', words);
  return outlet ? { parts: [...certain.parts, ...line], end: at + 1 } : certain;
}

/** The lines up to the last of those at the top that can only be a header's; at least the first short paragraph. */
function certainPreamble(
  text: string,
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  words: ReadingWords,
): Preamble {
  const parts: Part[] = [];
  let kept = 0;
  let end = 0;
  let plain = 0;
  for (const paragraph of paragraphs) {
    const headed = isLong(paragraph) && isHeaded(text, lines, paragraph, words);
    for (let at = paragraph.from; at < paragraph.to; at++) {
      const line = rubricAt(parts, partsOf(text, lines[at] as Line, words), words);
      const certain = line.some(({ look }) => !uncertain.has(look) || (look === 'name' && parts.length > 0));
      const long = isBodyText(line) || (isLong(paragraph) && !headed);
      const over = parts.length >= mostParts || plain >= mostPlainLines;
      if (!certain ? long || over : parts.length >= mostParts) return { parts: parts.slice(0, kept), end };
      const titles = !certain && kept > 0 && isUntitled(parts.slice(0, kept), line);
      parts.push(...line);
      plain = certain ? 0 : plain + 1;
      if (certain || titles) [kept, end] = [parts.length, at + 1];
    }
    if (kept === 0) [kept, end] = [parts.length, paragraph.to];
  }
  return { parts: parts.slice(0, kept), end };
}

function isLong({ from, to }: Paragraph): boolean {
  return to - from > mostPlainLines;
}

/** Whether a long paragraph is a header after all: near its top stands what only a header has. */
function isHeaded(text: string, lines: readonly Line[], { from }: Paragraph, words: ReadingWords): boolean {
  return lines.slice(from, from + mostPlainLines + 1).some((line) =>
    partsOf(text, line, words).some(({ look, text: own }) => {
      // "by" at the start of a wrapped line is seldom a byline, "By" nearly always.
      return look === 'authors' ? /^\p{Lu}/u.test(own) : !uncertain.has(look);
    }),
  );
}

/** Whether what has been kept lacks a headline that the next line can be. */
function isUntitled(kept: readonly Part[], [next]: readonly Part[]): boolean {
  const open = kept.filter(({ look }) => look === 'name' || look === 'words');
  if (kept.some(({ look }) => look === 'headline')) return false;
  if (open.length === 0) return true;
  const namedBelowDate =
    open.length === 1 &&
    kept.every(({ look }) => look !== 'authors') &&
    open[0]?.look === 'name' &&
    kept[0]?.look === 'datePublished';
  return namedBelowDate && next !== undefined && !/[.!?]$/.test(next.text);
}

/** At the very top a line may say what kind of article follows. */
function rubricAt(before: readonly Part[], line: readonly Part[], words: ReadingWords): readonly Part[] {
  const [first] = line;
  const genre = before.length === 0 && first ? words.rubrics.get(first.text.toLowerCase()) : undefined;
  if (!first || genre === undefined) return line;
  return [
    { ...first, look: 'genre', value: { ...first.value, text: genre }, rule: 'header/rubric' },
    ...line.slice(1),
  ];
}

/** A long line, or several sentences: never part of a header. */
function isBodyText(line: readonly Part[]): boolean {
  const [only] = line;
  if (!only || line.length > 1) return false;
  return (
    only.text.length > longestLine ||
    /[.!?]["”’)]? +\p{Lu}.*[.!?]["”’)]?$/u.test(only.text.slice(-longestLine))
  );
}

function partsOf(text: string, line: Line, words: ReadingWords): Part[] {
  const whole = trimmed(text, line.start, line.end);
  if (whole.text === '') return [];
  const pieces = /[|·•]/.test(whole.text) && whole.text.length < longestLine ? split(text, whole) : [whole];
  const parts = pieces.map((piece) => lookAt(piece, words));
  return parts.length > 1 && parts.every((part) => part.look === 'words') ? [lookAt(whole, words)] : parts;
}

function split(text: string, whole: Value): Value[] {
  const pieces: Value[] = [];
  let start = whole.span.start;
  for (let at = start; at <= whole.span.end; at++) {
    if (at < whole.span.end && !'|·•'.includes(text[at] ?? '')) continue;
    const piece = trimmed(text, start, at);
    if (piece.text !== '') pieces.push(piece);
    start = at + 1;
  }
  return pieces;
}

function lookAt(whole: Value, words: ReadingWords): Part {
  const as = (look: Part['look'], rule: string, skip = 0): Part => ({
    ...whole,
    look,
    rule,
    value: after(whole, skip),
  });
  const { text } = whole;
  const keyed = key.exec(text);
  const field = keyed && knownKey(keyed[1] ?? '')?.field;
  if (keyed && field && text.length > keyed[0].length) return as(field, 'header/key', keyed[0].length);
  if (/^https?:\/\/\S+$/i.test(text)) return as('originalUrl', 'header/address');
  if (isClock(text)) return as('clock', 'header/clock');
  if (readDate(text, words)) {
    return as(isChange(text, words) ? 'dateModified' : 'datePublished', 'header/date');
  }
  const label = bylineLabel(text, words);
  if (label > 0) return as('authors', 'header/byline', label);
  const names = text.length < longestLine ? namesIn(text, 0) : [];
  if (names.length > 0 && names.every((name) => isPersonName(name.text, words)))
    return as('name', 'header/name');
  return as('words', 'header/line');
}

/** Length of "By " where a short line without a full stop opens with it and names follow. */
function bylineLabel(text: string, words: ReadingWords): number {
  if (text.length > longestLine || /[.!?]$/.test(text.replace(/\b(?:Jr|Sr|Ph\.D|M\.D)\.$/, ''))) return 0;
  const lower = text.toLowerCase();
  for (const label of words.bylineLabels) {
    const separated = lower.startsWith(label) && /^(?:\s*:)?\s+/.exec(text.slice(label.length));
    if (!separated) continue;
    const length = label.length + separated[0].length;
    const [first] = namesIn(text.slice(length), 0);
    if (first && /^\p{Lu}/u.test(first.text) && bareName(first.text, words).split(/\s+/).length <= 6)
      return length;
  }
  return 0;
}

function after(whole: Value, skip: number): Value {
  return trimmed(whole.text, skip, whole.text.length, whole.span.start);
}

function trimmed(text: string, start: number, end: number, shift = 0): Value {
  const piece = text.slice(start, end);
  const words = piece.trim();
  const from = start + shift + piece.length - piece.trimStart().length;
  return { text: words, span: { start: from, end: from + words.length } };
}
