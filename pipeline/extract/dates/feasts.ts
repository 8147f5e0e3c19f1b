// A Gregorian year → the days of its movable feasts, by the arithmetic of the calendar that sets them.
import { dayNumber, dayOf } from '../../model/calendar.ts';

/** Day numbers count from 1970-01-01, the literature's fixed dates from the year 1. */
const fixedDate = 719_163;

/** Day number of Western Easter (the Gregorian computus as Butcher and Meeus give it). */
export function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const shift = Math.floor((century + 8) / 25);
  const correction = Math.floor((century - shift + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * late + 114;
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

/** Day number of Orthodox Easter (the Julian computus as Meeus gives it). */
export function orthodoxEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + sunday + 114;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }) + behind;
}

/** Day number of the first of Tishri that falls in a year (Reingold and Dershowitz, Calendrical Calculations). */
export function roshHashanah(year: number): number {
  const [before, at, after] = [-1, 0, 1].map((more) => elapsed(year + 3761 + more)) as [
    number,
    number,
    number,
  ];
  const delay = after - at === 356 ? 2 : at - before === 382 ? 1 : 0;
  return at + delay - 1_373_427 - fixedDate;
}

/** Days from the epoch of the Hebrew calendar to the mean new moon of Tishri, kept off three days of the week. */
function elapsed(hebrewYear: number): number {
  const months = Math.floor((235 * hebrewYear - 234) / 19);
  const day = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** Day number of the first of Kislev that falls in a year: Heshvan before it has 30 days in complete years. */
export function kislev(year: number): number {
  const start = roshHashanah(year);
  const complete = (roshHashanah(year + 1) - start) % 10 === 5;
  return start + (complete ? 60 : 59);
}

/**
 * Day number of the first of an Islamic month (1–12) that falls in a year, by the tabular calendar: the moon
 * that is sighted can differ by a day or two. Undefined where the year has none.
 */
export function islamicMonth(month: number, year: number): number | undefined {
  const near = Math.floor(((year - 622) * 33) / 32);
  for (let hijri = near - 1; hijri <= near + 2; hijri++) {
    const days = 29 * (month - 1) + Math.floor((6 * month - 1) / 11) + (hijri - 1) * 354;
    const number = 1 + days + Math.floor((3 + 11 * hijri) / 30) + 227_014 - fixedDate;
    if (dayOf(number).year === year) return number;
  }
  return undefined;
}
