// English forms of quantities.
import type { QuantityRule } from '../../model/language/time.ts';

const about = 'approx:<approx>/<some>?';

export const quantities: readonly QuantityRule[] = [
  {
    name: 'quantity/percent',
    type: 'percent',
    pattern: `${about} n:<count> -? %/percent/<percent>`,
    unit: '%',
    examples: [
      { text: 'It rose 3.5 percent.', words: '3.5 percent', type: 'percent', value: 3.5, unit: '%' },
      {
        text: 'About 40% agreed.',
        words: 'About 40%',
        type: 'percent',
        value: 40,
        unit: '%',
        approximate: true,
      },
    ],
  },
  {
    name: 'quantity/percent-range',
    type: 'range',
    pattern: `${about} n:<count> %/percent? to/-/–/and upper:<count> %/percent`,
    unit: '%',
    examples: [
      {
        text: 'Of 40% to 50% of votes.',
        words: '40% to 50%',
        type: 'range',
        value: 40,
        upper: 50,
        unit: '%',
      },
    ],
  },
  {
    name: 'quantity/money-sign',
    type: 'money',
    pattern: `${about} US? <currency> n:<count> -? times:<magnitude>?`,
    examples: [
      { text: 'It cost $2.5 billion.', words: '$2.5 billion', type: 'money', value: 2.5e9, unit: 'USD' },
      {
        text: 'It cost nearly €400.',
        words: 'nearly €400',
        type: 'money',
        value: 400,
        unit: 'EUR',
        approximate: true,
      },
    ],
  },
  {
    name: 'quantity/canadian-dollars',
    type: 'money',
    pattern: `${about} C $ n:<count> times:<magnitude>?`,
    unit: 'CAD',
    examples: [
      { text: 'It cost C$4.2 billion.', words: 'C$4.2 billion', type: 'money', value: 4.2e9, unit: 'CAD' },
    ],
  },
  {
    name: 'quantity/money-sign-range',
    type: 'range',
    pattern: `${about} <currency> n:<count> -/–/to upper:<count> -? times:<magnitude>?`,
    examples: [
      {
        text: 'It cost $5–10 million.',
        words: '$5–10 million',
        type: 'range',
        value: 5e6,
        upper: 1e7,
        unit: 'USD',
      },
    ],
  },
  {
    name: 'quantity/money-signs-range',
    type: 'range',
    pattern: `${about} <currency> n:<count> times:<magnitude>? -/–/to/and $/£/€/¥ upper:<count> times:<magnitude>?`,
    examples: [
      { text: 'It cost $5 to $10.', words: '$5 to $10', type: 'range', value: 5, upper: 10, unit: 'USD' },
    ],
  },
  {
    name: 'quantity/money-word',
    type: 'money',
    pattern: `${about} n:<count> -? times:<magnitude>? currency:<money>`,
    examples: [
      {
        text: 'It cost 30 million euros.',
        words: '30 million euros',
        type: 'money',
        value: 3e7,
        unit: 'EUR',
      },
      {
        text: 'It cost two million dollars.',
        words: 'two million dollars',
        type: 'money',
        value: 2e6,
        unit: 'USD',
      },
    ],
  },
  {
    name: 'quantity/cents',
    type: 'money',
    pattern: `${about} n:<count> times:<cents>`,
    unit: 'USD',
    examples: [{ text: 'It rose 50 cents.', words: '50 cents', type: 'money', value: 0.5, unit: 'USD' }],
  },
  {
    name: 'quantity/ratio',
    type: 'ratio',
    pattern: '!-/–/. n:<digits>/<decimal> -/– upper:<digits>/<decimal> !-/–//',
    examples: [
      { text: 'It enjoys a 50-1 advantage.', words: '50-1', type: 'ratio', value: 50 },
      { text: 'It won by 2-1 in votes.', words: '2-1', type: 'ratio', value: 2 },
    ],
  },
  {
    name: 'quantity/ratio-in-words',
    type: 'ratio',
    counts: true,
    pattern: `${about} n:<count> -? to/- -? upper:<count> -? times:<magnitude>?`,
    examples: [
      { text: 'Women led by two to one.', words: 'two to one', type: 'ratio', value: 2 },
      { text: 'It takes 5 to 10 of them.', words: '5 to 10', type: 'range', value: 5, upper: 10 },
    ],
  },
  {
    name: 'quantity/range',
    type: 'range',
    counts: true,
    pattern: `between/from? ${about} n:<count> to/and/–/- upper:<count> times:<magnitude>?`,
    examples: [
      {
        text: 'Between 10 and 20 ships sank.',
        words: 'Between 10 and 20 ships',
        type: 'range',
        value: 10,
        upper: 20,
        unit: 'ships',
      },
    ],
  },
  {
    name: 'quantity/measure',
    type: 'measure',
    pattern: `${about} n:<count> times:<magnitude>? -? unit:<measure>`,
    examples: [
      { text: 'It is 12 miles away.', words: '12 miles', type: 'measure', value: 12, unit: 'mile' },
      {
        text: 'A 300-kilometer road.',
        words: '300-kilometer',
        type: 'measure',
        value: 300,
        unit: 'kilometre',
      },
    ],
  },
  {
    name: 'quantity/count',
    type: 'number',
    counts: true,
    pattern: `!<noquantity> ${about} n:<count> times:<magnitude>? !-`,
    examples: [
      {
        text: 'It has 5,000 troops there.',
        words: '5,000 troops',
        type: 'measure',
        value: 5000,
        unit: 'troops',
      },
      {
        text: 'More than 1.2 million people fled.',
        words: 'More than 1.2 million people',
        type: 'measure',
        value: 1.2e6,
        unit: 'people',
        approximate: true,
      },
      {
        text: 'They could declare at least one early victory.',
        words: 'at least one early victory',
        type: 'measure',
        value: 1,
        unit: 'victory',
        approximate: true,
      },
    ],
  },
];

const notNouns =
  'the a an of and or but nor in on at to for from by with as than that this these those it its he she they we you i his her their our my your him them us who whom whose which what ' +
  'is was are were be been being has have had do does did will would can could may might shall should must not no yes if when while where why how because although though since until ' +
  'after before during between among against over under above below into out up down off about only also just even still again then there here now once more most less least many much ' +
  'some any all each every both either neither other another such same so too very said says made makes takes took goes went comes came gets got gives gave thinks knows wants sees seems ' +
  'happens always perhaps sometimes perhaps years year days day months month weeks week hours hour minutes minute times one ones two three';

/** Words that are no noun that a number counts. */
export const notCounted: ReadonlySet<string> = new Set(notNouns.split(' '));

/** Words that end as plurals do: "ships", but not "glass", "virus", "crisis". */
export const regularPlural = /[^sui]s$/;

export const plurals: ReadonlySet<string> = new Set(
  'people men women children police personnel feet countrymen aircraft cattle sheep'.split(' '),
);
