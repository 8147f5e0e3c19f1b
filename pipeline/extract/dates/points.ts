// Calendar parts, certain and implied → TIMEX3 values of DATE and TIME.
import { dayNumber, dayOf, daysInMonth, formatDay, parseDay, weekday } from '../../model/calendar.ts';
import type { Meaning } from '../../model/language/time.ts';
import { type Clock, type Place, type Resolved, two, yearText } from './clock.ts';
import { holiday } from './holidays.ts';
import { weekValue } from './interval.ts';
import { nearestYear } from './nearestYear.ts';
import { nthWithin } from './nth.ts';
import type { Captures } from './pattern.ts';
import { partOfYear, quarterEnding } from './quarters.ts';
import { timeOf } from './timeOfDay.ts';
import { monthValue, unitPlace } from './units.ts';

const seasonStart: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The place in time of calendar parts; undefined where they make none (a "that day" before any day). Throws never. */
export function resolvePoint(named: Captures, clock: Clock): Resolved | undefined {
  const parts = named['ymd'] === undefined ? named : { ...named, ...daysOf(Number(named['ymd'])) };
  if (parts['bc'] !== undefined) {
    return { type: 'DATE', value: `BC${yearText(Number(parts['bc']))}`, implied: [] };
  }
  if (parts['bccentury'] !== undefined) {
    return { type: 'DATE', value: `BC${two(Number(parts['bccentury']) - 1)}XX`, implied: [] };
  }
  const mod = parts['mod'] === undefined ? {} : { mod: String(parts['mod']) };
  const whole = placeOf(parts, clock);
  if (!whole) return undefined;
  const place = parts['nth'] === undefined ? whole : nthWithin(whole, parts);
  const time = timeOf(parts);
  if (time === undefined) {
    const approximate = mod.mod === 'APPROX' || place.approximate === true;
    return { type: 'DATE', ...spread(place, parts), ...mod, approximate };
  }
  const day = /^(?:\d{4}-\d\d-\d\d|X.*)$/.test(place.value) ? place.value : 'XXXX-XX-XX';
  return { type: 'TIME', value: `${day}${time}`, implied: place.implied, ...mod };
}

/** Year, month and day of a number such as 20181225. */
function daysOf(ymd: number): Captures {
  return { year: Math.floor(ymd / 10_000), month: Math.floor(ymd / 100) % 100, day: ymd % 100 };
}

/** "Easter week", "the week of March 6", "Labor Day weekend": what lies around a day. */
function spread(place: Place, parts: Captures): Place {
  const day = parts['span'] === undefined ? undefined : parseDay(place.value);
  if (!day) return place;
  const number = dayNumber(day);
  const { implied } = place;
  if (parts['span'] === 'W') return { value: weekValue(number), implied };
  return { value: `${weekValue(weekday(number) === 1 ? number - 1 : number)}-WE`, implied };
}

function placeOf(parts: Captures, clock: Clock): Place | undefined {
  const year = yearOf(parts, clock);
  const yearImplied = parts['year'] === undefined ? ['year'] : [];
  if (parts['ends'] !== undefined) return { value: quarterEnding(parts, year, clock), implied: yearImplied };
  if (parts['days'] !== undefined) return dayPlace(parts, clock);
  if (parts['day'] !== undefined && parts['month'] !== undefined) return monthDay(parts, year, clock);
  if (parts['day'] !== undefined) return dayOfMonth(Number(parts['day']), clock);
  if (parts['holiday'] !== undefined) return holidayPlace(parts, year, clock);
  if (parts['weekday'] !== undefined) return weekdayPlace(parts, clock);
  if (parts['month'] !== undefined) {
    const month = Number(parts['month']);
    const known = year ?? nearestYear({ month, day: 1, dir: parts['dir'], isPart: true }, clock);
    return { value: `${yearText(known)}-${two(month)}`, implied: yearImplied };
  }
  if (parts['season'] !== undefined) {
    const season = String(parts['season']);
    const known =
      year ??
      beforeThis(season, parts['dir'], clock) ??
      nearestYear({ month: seasonStart[season] ?? 1, day: 1, dir: parts['dir'], isPart: true }, clock);
    return { value: `${yearText(known)}-${season}`, implied: yearImplied };
  }
  const part = partOfYear(parts, year, clock);
  if (part) return { value: part, implied: yearImplied };
  if (parts['decade'] !== undefined) return { value: `${parts['decade']}X`, implied: [] };
  if (parts['tens'] !== undefined) return { value: `${Number(parts['tens']) / 10}X`, implied: [] };
  if (parts['shortdecade'] !== undefined)
    return { value: shortDecade(Number(parts['shortdecade']), clock), implied: ['century'] };
  if (parts['century'] !== undefined) return { value: `${two(Number(parts['century']) - 1)}XX`, implied: [] };
  if (year !== undefined && (parts['unit'] === undefined || parts['unit'] === 'Y')) {
    return { value: yearText(year), implied: yearImplied };
  }
  if (parts['dir'] !== undefined && parts['unit'] !== undefined) return unitPlace(parts, clock);
  return dayPlace({ days: 0, ...parts }, clock);
}

/** "Last summer" in a summer: that of the year before. Winter spans two years, and is told by its first month. */
function beforeThis(season: string, dir: Meaning | undefined, { now }: Clock): number | undefined {
  if (dir !== -1 || !now) return undefined;
  const since = now.month - (seasonStart[season] ?? 1);
  return since >= 0 && since < 3 ? now.year - 1 : undefined;
}

/** The year that the words give, or reckon from the article's ("last year"). */
function yearOf(parts: Captures, { now }: Clock): number | undefined {
  const given = parts['year'] ?? parts['spelled'];
  if (given !== undefined) return Number(given);
  const short = parts['shortyear'];
  if (short !== undefined) {
    const latest = (now?.year ?? 2049) + 10;
    return latest - ((latest - Number(short)) % 100);
  }
  // "The new year" is close on either side of its first day.
  if (parts['turn'] !== undefined && now) return now.month > 6 ? now.year + 1 : now.year;
  if (parts['unit'] === 'Y' && parts['dir'] !== undefined && now) return now.year + Number(parts['dir']);
  return undefined;
}

/** The day `parts.days` after the article's; of a time of day alone, and of "the next day", after the day last spoken of. */
function dayPlace(parts: Captures, { now, lastDay }: Clock): Place | undefined {
  const implied = ['year', 'month', 'day'];
  const days = Number(parts['days'] ?? 0);
  if (parts['after'] !== undefined && lastDay === undefined) {
    return days === 0 ? undefined : { value: 'XXXX-XX-XX', implied };
  }
  const floating = parts['fixed'] === undefined && days === 0;
  const anchor = parts['after'] !== undefined || floating ? (lastDay ?? now?.number) : now?.number;
  if (anchor !== undefined) return { value: formatDay(dayOf(anchor + days)), implied };
  return { value: days === 0 && timeOf(parts) === undefined ? 'PRESENT_REF' : 'XXXX-XX-XX', implied };
}

function monthDay(parts: Captures, year: number | undefined, clock: Clock): Place | undefined {
  const month = Number(parts['month']);
  const day = Number(parts['day']);
  const [landmarkYear, ...landmark] = String(parts['landmark'] ?? '')
    .split('-')
    .map(Number);
  const isLandmark = landmark[0] === month && landmark[1] === day;
  if (isLandmark && !isClose(parts, { year, landmarkYear, clock }))
    return monthDay({ month, day }, landmarkYear, clock);
  if (parts['only'] !== undefined) return undefined;
  const known = year ?? nearestYear({ month, day, dir: parts['dir'] }, clock);
  const real = day <= daysInMonth(known ?? 2000, month);
  const value = `${yearText(known)}-${two(month)}${real ? `-${two(day)}` : ''}`;
  return { value, implied: year === undefined ? ['year'] : [] };
}

/** Whether another day of the landmark's name is meant: its year is given, or it is too close to be the distant one. */
function isClose(
  { month, day, remote }: Captures,
  {
    year,
    landmarkYear = 0,
    clock: { now },
  }: { year: number | undefined; landmarkYear: number | undefined; clock: Clock },
): boolean {
  if (remote === undefined) return false;
  if (year !== undefined || !now || now.year <= landmarkYear) return true;
  const ago = now.number - dayNumber({ year: now.year, month: Number(month), day: Number(day) });
  return Math.abs(ago) <= recently;
}

/** Days for which a day needs no year. */
const recently = 45;

/** "The 15th": of the month last spoken of, else the last or, in a future sentence, the next one. */
function dayOfMonth(day: number, { now, tense, lastDay }: Clock): Place {
  const implied = ['year', 'month'];
  const base = lastDay ?? now?.number;
  if (base === undefined) return { value: `XXXX-XX-${two(day)}`, implied };
  const { year, month, day: today } = dayOf(base);
  const months = lastDay !== undefined ? 0 : tense === 'future' ? Number(day < today) : -Number(day > today);
  const value = monthValue(year, month + months);
  const real = day <= daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5)));
  return { value: real ? `${value}-${two(day)}` : value, implied };
}

function holidayPlace(parts: Captures, year: number | undefined, clock: Clock): Place {
  const rule = String(parts['holiday']);
  const implied = year === undefined ? ['year'] : [];
  const sample = holiday(rule, year ?? clock.now?.year ?? 2000);
  const day = sample && dayOf(sample.first);
  const known = year ?? (day && nearestYear({ ...day, dir: parts['dir'] }, clock));
  const found = known === undefined ? undefined : holiday(rule, known);
  if (!found) {
    const fixed = /^\d+-\d+$/.test(rule) && day;
    return { value: fixed ? `XXXX-${two(day.month)}-${two(day.day)}` : 'XXXX-XX-XX', implied };
  }
  const { first, days, approximate } = found;
  const margin = approximate ? 1 : 0;
  const value = formatDay(dayOf(first));
  return {
    value,
    implied,
    from: first - margin,
    to: first + days - 1 + margin,
    approximate,
    lasting: days > 1,
  };
}

function weekdayPlace(parts: Captures, { now, tense, lastDay }: Clock): Place {
  const implied = ['year', 'month', 'day'];
  const dir = parts['dir'];
  const day = Number(parts['weekday']);
  const base = (parts['after'] === undefined ? undefined : lastDay) ?? now?.number;
  if (base === undefined) return { value: `XXXX-WXX-${day === 0 ? 7 : day}`, implied };
  const back = (weekday(base) - day + 7) % 7;
  let shift = -back;
  if (dir === -1) shift = back === 0 ? -7 : -back;
  else if (dir === 1 || (tense === 'future' && dir === undefined))
    shift = back === 0 && dir === undefined ? 0 : 7 - back;
  else if (dir === 0) {
    // "This Friday" is the one of this week, which begins on Monday, unless the verb gainsays it.
    shift = (day || 7) - (weekday(base) || 7);
    if (parts['after'] !== undefined) return { value: formatDay(dayOf(base + shift)), implied };
    if (tense === 'past' && shift > 0) shift -= 7;
    else if (tense === 'future' && shift < 0) shift += 7;
  }
  return { value: formatDay(dayOf(base + shift)), implied };
}

function shortDecade(tens: number, { now }: Clock): string {
  if (!now) return `19${tens}X`;
  const century = Math.floor(now.year / 100);
  const begun = century * 100 + tens * 10 <= now.year && tens >= 2;
  return `${begun ? century : century - 1}${tens}X`;
}
