// Words → whether they count, date or name: what does can be checked, in whatever tone it is said.
import { tags } from '../../model/language/parts.ts';
import { signs } from '../../model/language/stance.ts';
import { shapes } from '../../model/token.ts';
import type { Range } from '../lexis.ts';
import type { Board } from './draft.ts';

/** Whether it names an amount: money, a share, a number in digits. */
export function counts({ lexis }: Board, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const telling = (lexis.signs[i] as number) & (signs.percent | signs.money);
    if (telling !== 0 || ((lexis.tokens.shape[i] ?? 0) & shapes.digit) !== 0) return true;
  }
  return false;
}

/** Whether it counts or dates something: an amount, a number in words, a time. */
export function isAnchored({ lexis }: Board, { from, to }: Range): boolean {
  const telling = signs.number | signs.percent | signs.money | signs.time;
  for (let i = from; i < to; i++) {
    const hasDigit = ((lexis.tokens.shape[i] ?? 0) & shapes.digit) !== 0;
    if (hasDigit || ((lexis.signs[i] as number) & telling) !== 0) return true;
  }
  return false;
}

/** Whether it names somebody or something. */
export function isNamed({ parts }: Board, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (parts[i] === tags.name) return true;
  return false;
}
