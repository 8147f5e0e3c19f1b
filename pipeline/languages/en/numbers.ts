// English words: numbers.
import type { NumberWords } from '../../model/language/time.ts';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const roundOrdinals = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

function counted(words: string, first: number, step: number): [string, number][] {
  return words.split(' ').map((word, index) => [word, first + index * step]);
}

export const numbers: NumberWords = {
  ones: new Map(counted(ones, 0, 1)),
  tens: new Map(counted(tens, 20, 10)),
  scales: new Map([
    ['hundred', 100],
    ['dozen', 12],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ]),
  fractions: new Map([
    ['half', 0.5],
    ['quarter', 0.25],
    ['third', 1 / 3],
  ]),
  ordinals: new Map([...counted(ordinals, 1, 1), ...counted(roundOrdinals, 20, 10), ['hundredth', 100]]),
  and: 'and',
  one: 'a',
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  decadeEnding: 's',
  halves: new Map([
    ['am', 0],
    ['pm', 720],
  ]),
};
