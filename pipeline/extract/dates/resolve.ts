// Draft → its place in time, by the way in which it is to be read.
import type { Meaning } from '../../model/language/time.ts';
import type { Clock, Now, Resolved } from './clock.ts';
import type { Draft } from './draft.ts';
import { intervalOf } from './interval.ts';
import { resolveLength, resolveSet, resolveShift } from './lengths.ts';
import type { Captures } from './pattern.ts';
import { resolvePoint } from './points.ts';

/** A piece of the text with what it means; a range is two. */
export interface Piece {
  readonly piece: Draft;
  readonly resolved: Resolved;
}

/** What a draft means; nothing where it cannot be meant (a day of a month before any was named). Throws never. */
export function resolve(draft: Draft, clock: Clock): readonly Piece[] {
  if (draft.parts['split'] !== undefined) return rangeOf(draft, clock);
  return piecesOf(draft, resolvedOf(draft, clock));
}

function resolvedOf({ reading, parts }: Draft, clock: Clock): Resolved | undefined {
  if (reading === 'length') return resolveLength(parts, clock);
  if (reading === 'set') return resolveSet(parts);
  if (reading === 'shift') return resolveShift(parts, clock);
  if (reading === 'vague') return { type: 'DATE', value: String(parts['ref']), implied: [] };
  return resolvePoint(parts, clock);
}

/**
 * "1950–53", "March 5–7, 2019", "January to March 2018": two points that share the parts which only one
 * of them names; "the quarter ended March 31": a quarter and the day that tells which. `split` is the number of terms of the first; one term stands between them.
 */
function rangeOf(draft: Draft, clock: Clock): readonly Piece[] {
  const { leftday, leftmonth, leftyear, lefthour, leftweekday, split, anon, ...shared } = draft.parts;
  const right: Record<string, Meaning> = { ...shared };
  const left: Record<string, Meaning> = anon === undefined ? { ...shared } : { anon, ends: 1, ...shared };
  if (leftday !== undefined) left['day'] = leftday;
  if (leftmonth !== undefined) left['month'] = leftmonth;
  if (lefthour !== undefined) left['hour'] = lefthour;
  if (leftyear !== undefined) {
    const until = Number(right['year']);
    // "2018-12" is no range backwards, but a month.
    if (until <= 12 && until <= Number(leftyear) % 100) {
      return piecesOf(draft, resolvePoint({ year: leftyear, month: until }, clock));
    }
    left['year'] = leftyear;
    if (until < 100) right['year'] = Math.floor(Number(leftyear) / 100) * 100 + until;
  }
  if (leftmonth !== undefined && leftday === undefined) {
    // "From October to June": the months follow each other, whichever year the last is of.
    const year = right['year'] ?? resolvePoint(right, clock)?.value.slice(0, 4);
    if (Number(year) > 0) left['year'] = Number(year) - Number(Number(leftmonth) > Number(right['month']));
  }
  const middle = draft.core + Number(split);
  const pieces = (first: Resolved | undefined, second: Resolved | undefined): readonly Piece[] => [
    ...piecesOf({ ...draft, end: middle }, first),
    ...piecesOf({ ...draft, first: middle + 1 }, second),
  ];
  if (leftweekday === undefined) return pieces(resolvePoint(left, clock), resolvePoint(right, clock));
  return pieces(...weekdays({ ...left, weekday: leftweekday }, right, clock));
}

/** Two weekdays of one stretch: the second is the next of its name after the first, and past where the verb is. */
function weekdays(
  left: Captures,
  right: Captures,
  clock: Clock,
): readonly [Resolved | undefined, Resolved | undefined] {
  const { now, tense } = clock;
  const from = (day: Now | undefined) => {
    const first = resolvePoint(left, { ...clock, now: day });
    const lastDay = first && intervalOf(first.value)?.from;
    const second = resolvePoint({ ...right, dir: 1, after: 1 }, { ...clock, now: day, lastDay });
    return [first, second] as const;
  };
  const nearest = from(now);
  const end = nearest[1] && intervalOf(nearest[1].value)?.to;
  const early = tense === 'past' && now !== undefined && end !== undefined && end > now.number;
  return early ? from({ ...now, number: now.number - 7 }) : nearest;
}

function piecesOf(piece: Draft, resolved: Resolved | undefined): readonly Piece[] {
  return resolved ? [{ piece, resolved }] : [];
}
