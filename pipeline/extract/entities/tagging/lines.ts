// Lines of an article → what kind of lines they are: running words, tables of numbers, a dateline.
import { shapes } from '../../../model/token.ts';
import { says } from '../roles.ts';
import type { Scan } from '../scan.ts';
import { counted } from '../survey.ts';

/** Of each line how long it is, how much of it is numbers and small words, whether it ends like a sentence. From 1 on. */
export function lineKinds(scan: Scan): Uint8Array {
  const { firsts, count: countOf } = scan.survey;
  const found = new Uint8Array(firsts.length - 1);
  for (let line = 0; line < found.length; line++) {
    const end = firsts[line + 1] as number;
    const count = end - (firsts[line] as number);
    const numbers = countOf(line, counted.numbers);
    const small = countOf(line, counted.small);
    const length = count < 4 ? 0 : count < 9 ? 1 : count < 16 ? 2 : 3;
    const share = numbers === 0 ? 0 : numbers * 6 < count ? 1 : numbers * 3 < count ? 2 : 3;
    const smalls = small === 0 ? 0 : small * 3 < count ? 1 : 2;
    found[line] = 1 + length + share * 4 + smalls * 16 + (scan.word(end - 1) === '.' ? 64 : 0);
  }
  return found;
}

/** From how many different words of a subject on an article is somewhat and surely about it. */
const [leastTopical, mostTopical] = [1, 4];

/** How many words one in the first line stands for. */
const headline = 2;

/** How much of the article is lines with many numbers, whether a dateline heads it, how far it is about sport. From 1 on. */
export function articleKind(scan: Scan, lines: Uint8Array): number {
  const { firsts } = scan.survey;
  let tables = 0;
  for (const line of lines) if ((((line - 1) >> 2) & 3) >= 2) tables++;
  const dated = [1, 2].some((s) => s < lines.length && isDateline(scan, firsts[s] ?? 0, firsts[s + 1] ?? 0));
  const share = tables === 0 ? 0 : tables * 10 < lines.length ? 1 : tables * 3 < lines.length ? 2 : 3;
  return 1 + share + (dated ? 4 : 0) + topicOf(scan, firsts[1] ?? 0) * 8;
}

/** How many words of sport there are, in the first line or in small letters anywhere: 0 few, 1 some, 2 many. */
function topicOf(scan: Scan, end: number): number {
  let count = scan.countSmall(says.sport);
  for (let i = 0; i < end; i++) if (scan.capital(i) && scan.says(i, says.sport)) count += headline;
  return count < leastTopical ? 0 : count < mostTopical ? 1 : 2;
}

/** "LONDON 2003-05-06" and the like: capitals throughout, then a number, alone on its line. */
function isDateline(scan: Scan, start: number, end: number): boolean {
  const short = end - start > 1 && end - start < 12;
  return short && scan.is(start, shapes.allCaps) && scan.is(end - 1, shapes.digit);
}
