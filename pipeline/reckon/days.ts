// Days and lengths of time that were read together → each worked out again from the calendar and from known events.
import { type Day, dayNumber, dayPart, daysInMonth, parseDay } from '../model/calendar.ts';
import type { Fact } from '../model/knowledge.ts';
import type { Reading, Reckoned, Working } from './reckoning.ts';
import type { Slot } from './skeleton.ts';
import { length, stretch } from './written.ts';

/** A stretch of days, both ends in it. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** The days that a text such as `1953-07-27`, `1953-07` or `1953` leaves open; undefined for other texts. */
function stretchOf(text: string | undefined): Stretch | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  const last = daysInMonth(Number(year), Number(month ?? 12));
  const from = parseDay(`${year}-${month ?? '01'}-${day ?? '01'}`);
  const to = parseDay(`${year}-${month ?? '12'}-${day ?? last}`);
  return from && to ? { from, to } : undefined;
}

/** The days that a time expression can mean. */
function saidBy(slot: Slot | undefined): Stretch | undefined {
  if (slot?.type !== 'date') return undefined;
  const { from, to } = slot.date.finding;
  const [first, last] = [parseDay(from ?? ''), parseDay(to ?? '')];
  return first && last ? { from: first, to: last } : undefined;
}

function meets(a: Stretch, b: Stretch): boolean {
  return dayNumber(a.from) <= dayNumber(b.to) && dayNumber(b.from) <= dayNumber(a.to);
}

/** Compares the day that the words give with the event's. */
function against(known: (fact: Fact) => Stretch | undefined): Working {
  return (reading) => {
    const [event, date] = [reading.slot('e'), reading.slot('d')];
    const said = saidBy(date);
    const fact = event?.type === 'event' ? known(event.fact) : undefined;
    if (!event || !date || !said || !fact) return undefined;
    return {
      stated: date.span,
      operands: [event.span],
      holds: meets(said, fact),
      working: distance(reading, date, fact) ?? stretch(fact.from, fact.to),
    };
  };
}

/** `1953-07-27 to 2019-03-05 = 65.6 years` where the words count from the article's date; else undefined. */
function distance({ desk }: Reading, slot: Slot, { from, to }: Stretch): string | undefined {
  const { text } = desk.article.prose;
  const told = slot.type === 'date' ? (/^\d*/.exec(slot.date.finding.value)?.[0] ?? '') : '';
  if (text.slice(slot.span.start, slot.span.end).includes(told)) return undefined;
  const today = desk.article.meta.datePublished;
  const now = today === undefined ? undefined : parseDay(dayPart(today));
  if (!now || today === undefined) return undefined;
  const days = dayNumber(now);
  return `${stretch(from, to)} to ${dayPart(today)} = ${length(days - dayNumber(to), days - dayNumber(from))}`;
}

export const began: Working = against(({ from }) => stretchOf(from));
export const ended: Working = against(({ to }) => stretchOf(to));
export const during: Working = against(({ from, to }) => {
  const [first, last] = [stretchOf(from ?? to), stretchOf(to ?? from)];
  return first && last ? { from: first.from, to: last.to } : undefined;
});

/** Compares a stated length with the least and the most between two stretches of days. */
function lengthBetween(
  reading: Reading,
  { first, last, operands }: { first: Stretch; last: Stretch; operands: readonly Slot[] },
): Reckoned | undefined {
  const slot = reading.slot('s');
  const stated = reading.figure(slot);
  const least = dayNumber(last.from) - dayNumber(first.to);
  const most = dayNumber(last.to) - dayNumber(first.from);
  if (!slot || !stated || most < 0) return undefined;
  return {
    stated: slot.span,
    operands: operands.map(({ span }) => span),
    holds: stated.low <= most && Math.max(least, 0) <= stated.high,
    working: `${stretch(first.from, first.to)} to ${stretch(last.from, last.to)} = ${length(Math.max(least, 0), most)}`,
  };
}

export const between: Working = (reading) => {
  const [a, b] = [reading.slot('a'), reading.slot('b')];
  const [first, last] = [saidBy(a), saidBy(b)];
  return a && b && first && last ? lengthBetween(reading, { first, last, operands: [a, b] }) : undefined;
};

export const lasted: Working = (reading) => {
  const event = reading.slot('e');
  if (event?.type !== 'event') return undefined;
  const [first, last] = [stretchOf(event.fact.from), stretchOf(event.fact.to)];
  return first && last ? lengthBetween(reading, { first, last, operands: [event] }) : undefined;
};
