// A quote → the one place of the article where its words stand; never a place that is only like it.
import type { Article } from '../model/article.ts';
import type { Anchor } from '../model/decision.ts';
import type { Remark, Report } from '../model/message.ts';
import { type Plain, plainOf } from '../model/plain.ts';
import { sourceSpan } from '../model/prose.ts';
import { indexAt, type Span } from '../model/span.ts';
import { lineStarts, pointAt } from './lines.ts';
import { nearestWords, type Word, wordsOf } from './nearestWords.ts';

/** An article made ready for looking up quotes. */
export interface Anchorage {
  readonly article: Article;
  readonly plain: Plain;
  readonly lines: readonly number[];
  /** The article's words, counted out when the first quote is missing and kept for the next. */
  readonly words: () => readonly Word[];
  /** That of the review file. */
  readonly report: Report;
}

const mostListed = 20;
const letter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that write words without blanks between them. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** Makes an article ready. Throws never. */
export function anchorageOf(article: Article, report: Report): Anchorage {
  const { text } = article.prose;
  let words: readonly Word[] | undefined;
  return {
    article,
    plain: plainOf(text),
    lines: lineStarts(article.source.text),
    words() {
      words ??= wordsOf(text);
      return words;
    },
    report,
  };
}

/**
 * The place that an anchor means, as a range of the prose. Exact up to white space and typographic quotes;
 * whole words of one paragraph. Reports `review:quote-not-found`, `review:ambiguous-quote` and
 * `review:no-such-place` at the quote; undefined then. Throws never.
 */
export function placeOf(anchor: Anchor, anchorage: Anchorage): Span | undefined {
  const places = findPlaces(anchor, anchorage);
  if (places.length === 0) return undefined;
  const chosen = anchor.nth === undefined ? 0 : anchor.nth - 1;
  if (anchor.nth !== undefined && chosen >= places.length) {
    anchorage.report.error('review:no-such-place', anchor.place, {
      reason: `Unexpected place ${anchor.nth}, expected at most ${places.length}: ${listOf(places, anchorage)}`,
      fix: 'Count the places again.',
    });
    return undefined;
  }
  if (anchor.nth === undefined && places.length > 1) {
    anchorage.report.error('review:ambiguous-quote', anchor.place, {
      reason: `Unexpected quote that stands in ${places.length} places, expected one: ${listOf(places, anchorage)}`,
      fix: 'Quote more words, or add "before:", "after:" or "nth:" to say which.',
    });
    return undefined;
  }
  return places[chosen];
}

/** Every place that an anchor fits, whatever its `nth`. Reports `review:quote-not-found` where there is none. */
export function findPlaces(anchor: Anchor, anchorage: Anchorage): readonly Span[] {
  const { plain } = anchorage;
  const quote = needle(anchor.quote);
  const found: Span[] = [];
  const misfits: Misfits = { inWord: false, acrossBlocks: false, context: [] };
  let from = quote === '' ? -1 : plain.text.indexOf(quote);
  while (from >= 0) {
    const span = fit(from, quote, { anchor, anchorage, misfits });
    if (span) found.push(span);
    from = plain.text.indexOf(quote, from + (span ? quote.length : 1));
  }
  if (found.length === 0) {
    const remark = misfitRemark(anchor, misfits, anchorage) ?? missingRemark(anchor, anchorage);
    anchorage.report.error('review:quote-not-found', anchor.place, remark);
  }
  return found;
}

/** Why places that have the words were not taken. */
interface Misfits {
  inWord: boolean;
  acrossBlocks: boolean;
  readonly context: Span[];
}

interface Fitting {
  readonly anchor: Anchor;
  readonly anchorage: Anchorage;
  readonly misfits: Misfits;
}

function fit(from: number, quote: string, { anchor, anchorage, misfits }: Fitting): Span | undefined {
  const { text, at } = anchorage.plain;
  const to = from + quote.length;
  if (isInsideWord(text, from) || isInsideWord(text, to)) {
    misfits.inWord = true;
    return undefined;
  }
  const span = { start: at[from] ?? 0, end: (at[to - 1] ?? 0) + 1 };
  const { blocks } = anchorage.article.prose;
  if (indexAt(blocks, span.start) !== indexAt(blocks, span.end - 1)) {
    misfits.acrossBlocks = true;
    return undefined;
  }
  const before = needle(anchor.before ?? '');
  const after = needle(anchor.after ?? '');
  const gap = text.charAt(from - 1) === ' ' ? 1 : 0;
  const space = text.charAt(to) === ' ' ? 1 : 0;
  if (text.endsWith(before, from - gap) && text.startsWith(after, to + space)) return span;
  misfits.context.push(span);
  return undefined;
}

function needle(words: string): string {
  return plainOf(words).text.trim();
}

/** Whether an offset parts a word that is written in one piece. */
function isInsideWord(text: string, offset: number): boolean {
  const left = text.charAt(offset - 1);
  const right = text.charAt(offset);
  const split = isHigh(left) && isLow(right);
  return split || (letter.test(left) && letter.test(right) && !unspaced.test(left) && !unspaced.test(right));
}

function isHigh(unit: string): boolean {
  return unit >= '\uD800' && unit <= '\uDBFF';
}

function isLow(unit: string): boolean {
  return unit >= '\uDC00' && unit <= '\uDFFF';
}

function misfitRemark(anchor: Anchor, misfits: Misfits, anchorage: Anchorage): Remark | undefined {
  if (misfits.context.length > 0) {
    const context = [anchor.before === undefined ? '' : 'before', anchor.after === undefined ? '' : 'after'];
    return {
      reason: `Unexpected words "${context.filter(Boolean).join('" and "')}", expected those around the quote, which stands at ${listOf(misfits.context, anchorage)}`,
      fix: 'Copy the words directly beside the quote from the article.',
    };
  }
  if (misfits.acrossBlocks) {
    return {
      reason: 'Unexpected quote across paragraphs, expected words of one paragraph',
      fix: 'Decide on the words of each paragraph by themselves.',
    };
  }
  if (misfits.inWord) {
    return {
      reason: `Unexpected quote ${shown(anchor.quote)} that begins or ends inside a word, expected whole words`,
      fix: 'Quote the whole word.',
    };
  }
  return undefined;
}

function missingRemark(anchor: Anchor, anchorage: Anchorage): Remark {
  const { prose } = anchorage.article;
  const near = nearestWords(anchor.quote, anchorage.words());
  const where = near
    ? `; the nearest are ${shown(prose.text.slice(near.start, near.end))} at ${pointOf(near, anchorage)}`
    : '';
  return {
    reason: `Unexpected quote ${shown(anchor.quote)}, expected words of the article${where}`,
    fix: near
      ? 'Copy the words from the article again if they are the ones meant; else remove the decision.'
      : 'Copy the words from the article, or remove the decision: nothing like them stands there.',
  };
}

function shown(words: string): string {
  const line = words.trim().split(/\s+/).join(' ');
  return `"${line.length > 160 ? `${line.slice(0, 159).toWellFormed()}…` : line}"`;
}

function listOf(places: readonly Span[], anchorage: Anchorage): string {
  const listed = places.slice(0, mostListed).map((place) => pointOf(place, anchorage));
  return [...listed, ...(places.length > mostListed ? ['…'] : [])].join(', ');
}

function pointOf(span: Span, { article, lines }: Anchorage): string {
  const { line, column } = pointAt(lines, sourceSpan(article.prose, span)?.start ?? 0);
  return `${article.source.path}:${line}:${column}`;
}
