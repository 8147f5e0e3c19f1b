// An edition → the dates that it speaks of, in order, each once.
import { ofKind } from '../../model/annotation.ts';
import { dayPart, formatDay, parseDay } from '../../model/calendar.ts';
import type { Edition } from '../../model/edition.ts';
import { words } from '../../model/prose.ts';
import { capitalised, dateInWords, timexInWords } from './words.ts';

/** One date and the article's words for it. */
export interface SpokenDate {
  readonly label: string;
  /** First and last day that it can mean, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly quotes: readonly string[];
  /** It is the day on which the article was first published. */
  readonly published?: true;
}

/** Dates with a place in time, the earliest first; the day of publication is among them. Throws never. */
export function spokenDates({
  annotations,
  text,
  meta,
}: Pick<Edition, 'annotations' | 'text' | 'meta'>): SpokenDate[] {
  const dates = new Map<string, SpokenDate>();
  for (const { span, finding } of ofKind(annotations, 'date')) {
    const { from, to, value, mod } = finding;
    if (from === undefined || to === undefined || from > to) continue;
    const label = value.startsWith('P')
      ? `${dateInWords(from)} – ${dateInWords(to)}`
      : capitalised(timexInWords(value, isWider(value, from, to) ? 'APPROX' : mod));
    const key = `${from} ${to} ${label}`;
    const quotes = dates.get(key)?.quotes ?? [];
    const quote = words({ text }, span);
    dates.set(key, { label, from, to, quotes: quotes.includes(quote) ? quotes : [...quotes, quote] });
  }
  const day = parseDay(dayPart(meta.datePublished ?? ''));
  if (day && dates.size > 0) {
    const published = formatDay(day);
    const label = dateInWords(published);
    const key = `${published} ${published} ${label}`;
    const quotes = dates.get(key)?.quotes ?? [];
    dates.set(key, { label, from: published, to: published, quotes, published: true });
  }
  return [...dates.values()].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

/** A day, month or year that can mean days outside itself is said with "about". */
function isWider(value: string, from: string, to: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(value) && !(from.startsWith(value) && to.startsWith(value));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
