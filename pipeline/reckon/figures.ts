// A figure's words → the numbers that they can mean: rounding, "nearly", "more than".
import type { DateFinding, QuantityFinding } from '../model/annotation.ts';
import type { Language } from '../model/language/index.ts';

/** A figure of the text: its number, and the least and the greatest that the words leave open. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Of money the currency; else the unit, where there is one. */
  readonly unit?: string;
  readonly isMoney: boolean;
}

/** How far "about" and "nearly" reach: a tenth. */
const nearness = 0.1;

/** The figure of a quantity. Throws never. */
export function figureOf(finding: QuantityFinding, words: string, language: Language): Figure {
  const { value, unit, type, approximate } = finding;
  const rounding = roundingOf(words, value);
  const mod = approximate ? (modOf(words, language) ?? 'APPROX') : undefined;
  const isNear = language.reckoning.near.test(words.toLowerCase());
  const { low, high } = reach({ value, low: value - rounding, high: value + rounding }, mod, isNear);
  return { value, low, high, ...(unit === undefined ? {} : { unit }), isMoney: type === 'money' };
}

/** The two ends of a range as figures of their own; undefined for other quantities. Throws never. */
export function endsOf(
  finding: QuantityFinding,
  words: string,
  language: Language,
): readonly [Figure, Figure] | undefined {
  const { upper, approximate, ...rest } = finding;
  if (upper === undefined) return undefined;
  const second = [...words.matchAll(/\d[\d,]*(?:\.\d+)?/g)][1]?.index ?? words.length;
  const type = /^[A-Z]{3}$/.test(finding.unit ?? '') ? 'money' : 'measure';
  const end = (value: number, said: string) =>
    figureOf({ ...rest, type, value, approximate }, said, language);
  return [end(finding.value, words.slice(0, second)), end(upper, words.slice(second) || words)];
}

/** Days of TIMEX3's units: mean Gregorian. */
const unitDays: Readonly<Record<string, number>> = { Y: 365.2425, M: 30.436875, W: 7, D: 1 };

/** Days of a TIMEX3 duration (`P3Y`, `P1Y6M`), half its last unit open on both sides; undefined for others. */
export function daysOf({ value, mod }: DateFinding, words: string, language: Language): Figure | undefined {
  if (!/^P(?:[\d.]+[YMWD])+$/.test(value)) return undefined;
  let days = 0;
  let last = 1;
  for (const [, count, unit] of value.matchAll(/([\d.]+)([YMWD])/g)) {
    last = unitDays[unit as string] as number;
    days += Number(count) * last;
  }
  const isNear = language.reckoning.near.test(words.toLowerCase());
  const range = { value: days, low: days - last / 2, high: days + last / 2 };
  return { value: days, ...reach(range, mod, isNear), isMoney: false };
}

interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Widens a range by TIMEX3's mod. "Nearly" ends a tenth away, "less than" nowhere. */
function reach({ value, low, high }: Range, mod: string | undefined, isNear: boolean) {
  const slack = Math.abs(value) * nearness;
  switch (mod) {
    case 'LESS_THAN':
    case 'EQUAL_OR_LESS':
      return { low: isNear ? value - slack : 0, high };
    case 'MORE_THAN':
    case 'EQUAL_OR_MORE':
      return { low, high: isNear ? value + slack : Number.POSITIVE_INFINITY };
    case 'APPROX':
      return { low: value - slack, high: value + slack };
    default:
      return { low, high };
  }
}

/** TIMEX3's mod of the words in front of a figure. */
function modOf(words: string, { time }: Language): string | undefined {
  const lower = words.toLowerCase();
  for (const name of ['approx', 'overish', 'some']) {
    for (const [phrase, mod] of Object.entries(time.classes[name] ?? {})) {
      if (lower.startsWith(`${phrase} `)) return String(mod);
    }
  }
  return undefined;
}

/** Half of the last digit's worth: of "1.2 million" 50,000, of "30,000" 5,000 but at most a twentieth; of small counts none. */
function roundingOf(words: string, value: number): number {
  const [digits] = /\d[\d,]*(?:\.\d+)?/.exec(words) ?? [];
  if (digits === undefined || value === 0) return 0;
  const written = Number(digits.replaceAll(',', ''));
  const times = written === 0 ? 1 : value / written;
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals > 0 || times > 1) return (times * 10 ** -decimals) / 2;
  const zeros = /0*$/.exec(digits.replaceAll(',', ''))?.[0].length ?? 0;
  return value < 1000 ? 0 : Math.min(10 ** zeros / 2, value / 20);
}
