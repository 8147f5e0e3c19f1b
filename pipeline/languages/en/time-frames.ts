// English words around time expressions that belong to them, and expressions that make one together.
import type { TimeFrame, TimeJoin } from '../../model/language/time.ts';

const calendar = [
  'month',
  'monthyear',
  'year',
  'decade',
  'century',
  'week',
  'period',
  'quarter',
  'season',
  'day',
  'weekday',
  'weekend',
  'date',
  'monthday',
];

export const frames: readonly TimeFrame[] = [
  {
    name: 'frame/phase',
    pattern: 'mod:<phase> -?',
    before: [...calendar, 'adjective', 'time', 'moment'],
    examples: [
      ['It closes in early 1990.', '1989-11-02', 'early 1990', 'DATE', '1990'],
      ['The early 1990 vote was fair.', '1992-11-02', 'early 1990', 'DATE', '1990'],
    ],
  },
  {
    name: 'frame/the-phase',
    pattern: 'the mod:<phase> -?',
    before: ['decade', 'century', 'period', 'season', 'quarter', 'week', 'weekend', 'half'],
    examples: [['It fell in the early 1990s.', '2002-11-02', 'the early 1990s', 'DATE', '199X']],
  },
  {
    name: 'frame/edge',
    pattern: 'the? very? mod:<edge> of',
    before: calendar,
    examples: [['By the end of 1994 it was over.', '1998-02-23', 'the end of 1994', 'DATE', '1994']],
  },
  {
    name: 'frame/phase-on',
    pattern: 'mod:<phase> on',
    before: ['day', 'weekday', 'date', 'monthday', 'time'],
    examples: [['It closed late on Friday.', '1989-11-02', 'late on Friday', 'DATE', '1989-10-27']],
  },
  {
    name: 'frame/small-hours',
    pattern: 'the? part:<smallhours> of',
    before: ['day', 'weekday', 'date', 'monthday', 'holiday', 'time'],
    examples: [
      [
        'It struck in the early hours of Friday.',
        '1989-11-02',
        'the early hours of Friday',
        'TIME',
        '1989-10-27TMO',
      ],
    ],
  },
  {
    name: 'frame/nth-unit',
    pattern: 'the? very? nth:<nth> <within> of/in',
    before: ['month', 'monthyear', 'year'],
    examples: [
      ['It fell in the first week of March.', '2019-04-05', 'the first week of March', 'DATE', '2019-W10'],
      ['It fell on the last day of 2018.', '2019-04-05', 'the last day of 2018', 'DATE', '2018-12-31'],
    ],
  },
  {
    name: 'frame/nth-weekday',
    pattern: 'the? nth:<nth> within:<weekday> of/in',
    before: ['month', 'monthyear', 'year'],
    examples: [
      ['They met on the last Monday in May.', '2019-06-05', 'the last Monday in May', 'DATE', '2019-05-27'],
    ],
  },
  {
    name: 'frame/phase-in',
    pattern: 'mod:<phase> in the?',
    before: ['year', 'month', 'monthyear', 'decade', 'week', 'season', 'period', 'century'],
    examples: [['It closed early in 1990.', '1989-11-02', 'early in 1990', 'DATE', '1990']],
  },
  {
    name: 'frame/month-of',
    pattern: 'the month of',
    before: ['month', 'monthyear'],
    examples: [['In the month of April it rained.', '2019-05-05', 'the month of April', 'DATE', '2019-04']],
  },
  {
    name: 'frame/week-of',
    pattern: 'the? span:<weekword> of',
    before: ['date', 'monthday', 'holiday'],
    examples: [
      [
        'They met in the week of March 4, 2019.',
        '2020-01-01',
        'the week of March 4, 2019',
        'DATE',
        '2019-W10',
      ],
    ],
  },
  {
    name: 'frame/over',
    pattern: 'mod:<overish>',
    before: ['shift', 'ago'],
    examples: [['They met over 20 years ago.', '2019-03-05', 'over 20 years ago', 'DATE', '1999']],
  },
  {
    name: 'frame/over-a',
    pattern: 'mod:<overish> [a/an]',
    before: ['length'],
    examples: [['It took over a week.', '2019-03-05', 'over a week', 'DURATION', 'P1W']],
  },
  {
    name: 'frame/for-over',
    pattern: '[for/just/well] mod:<overish>',
    before: ['length'],
    examples: [['It has worked for over 20 years.', '2019-03-05', 'over 20 years', 'DURATION', 'P20Y']],
  },
  {
    name: 'frame/half-of',
    pattern: 'the? mod:<halfword> -? half of',
    before: ['month', 'monthyear', 'decade', 'century', 'season', 'week'],
    examples: [
      ['It fell in the first half of March.', '2019-04-05', 'the first half of March', 'DATE', '2019-03'],
    ],
  },
  {
    name: 'frame/earlier',
    pattern: 'mod:<soonness> in?',
    before: ['week', 'month', 'monthyear', 'year', 'day', 'period', 'season', 'moment', 'time', 'decade'],
    examples: [['He said so earlier this month.', '1989-11-01', 'earlier this month', 'DATE', '1989-11']],
  },
  {
    name: 'frame/about',
    pattern: 'mod:<approx> !the/last/this/next',
    before: [
      'length',
      'shift',
      'ago',
      'year',
      'date',
      'monthday',
      'month',
      'monthyear',
      'decade',
      'period',
      'time',
    ],
    examples: [['It took about two years.', '1989-11-01', 'about two years', 'DURATION', 'P2Y']],
  },
  {
    name: 'frame/better-part',
    pattern: 'the mod:<betterpart> of',
    before: ['length', 'year', 'month', 'monthyear', 'decade', 'century', 'week', 'day'],
    examples: [
      ['It took the better part of a year.', '1989-11-01', 'the better part of a year', 'DURATION', 'P1Y'],
      ['It took the better part of 1988.', '1989-11-01', 'the better part of 1988', 'DATE', '1988'],
    ],
  },
  {
    name: 'frame/some',
    pattern: 'mod:<some>',
    before: ['length', 'shift', 'ago'],
    examples: [['It took some 20 years.', '1989-11-01', 'some 20 years', 'DURATION', 'P20Y']],
  },
  {
    name: 'frame/the',
    pattern: 'the',
    before: ['period', 'quarter', 'decade', 'century', 'season', 'weekend', 'half'],
    examples: [['Music of the 1970s is back.', '2019-03-05', 'the 1970s', 'DATE', '197X']],
  },
];

export const joins: readonly TimeJoin[] = [
  {
    name: 'join/time-of-day',
    left: ['time'],
    between: ['', 'on', ',', 'on the', 'of'],
    right: ['weekday', 'day', 'date', 'monthday', 'holiday', 'moment'],
    examples: [
      ['It struck at 5 p.m. on Nov. 9.', '1989-11-02', '5 p.m. on Nov. 9', 'TIME', '1989-11-09T17:00'],
    ],
  },
  {
    name: 'join/day-at-time',
    left: ['weekday', 'day', 'date', 'monthday', 'holiday'],
    between: ['', 'at', ', at', ','],
    right: ['time'],
    examples: [
      [
        'It struck Friday at 10:35 a.m. in the rain.',
        '1998-08-08',
        'Friday at 10:35 a.m.',
        'TIME',
        '1998-08-07T10:35',
      ],
    ],
  },
  {
    name: 'join/weekday-and-day',
    left: ['weekday', 'day'],
    between: ['', ',', 'the'],
    right: ['date', 'monthday'],
    examples: [['They met Saturday, April 25.', '1998-04-24', 'Saturday, April 25', 'DATE', '1998-04-25']],
  },
  {
    name: 'join/day-and-year',
    left: ['monthday', 'holiday', 'month'],
    between: ['', ',', 'of', 'in'],
    right: ['year'],
    examples: [['They met on March 5, 2019.', '2020-04-24', 'March 5, 2019', 'DATE', '2019-03-05']],
  },
  {
    name: 'join/quarter-and-year',
    left: ['quarter', 'adjective', 'season', 'half', 'anon'],
    between: ['', ',', 'of', 'in', 'of fiscal'],
    right: ['year', 'ago'],
    examples: [
      [
        'In the second quarter of last year it fell.',
        '1989-11-02',
        'the second quarter of last year',
        'DATE',
        '1988-Q2',
      ],
    ],
  },
  {
    name: 'join/year-and-quarter',
    left: ['year'],
    between: ['', "'s"],
    right: ['quarter', 'adjective'],
    examples: [
      ["It beat last year's second quarter.", '1989-11-02', "last year's second quarter", 'DATE', '1988-Q2'],
      ["Next year's first quarter looks good.", '1989-10-31', "Next year's first quarter", 'DATE', '1990-Q1'],
    ],
  },
];

/** Names that hold words of time, and phrases that only look like times. */
export const never: readonly string[] = [
  '<name>/USA <papers>',
  'the? Daily/Weekly <name>/news/paper/show',
  '“/"/‘/\' Today ”/"/’/\'/show',
  '“/"/‘/\' <count> Minutes/Hours',
  'Super <weekday>',
  '<year> <name> Street/St./Avenue/Ave./Road/Rd./Boulevard/Blvd./Drive',
  'at the end of the day ,',
  'christmas tree/trees/card/cards/carol/carols/gift/gifts/present/presents/lights',
  'the low/high/upper <shortdecade>',
  '<title> <givenname>/<unsure> !<day>',
  '<greeting> <holiday>',
  '<weekday> Night <name>/Football/Baseball/Live/Lights',
  'some/many/certain/all other? quarters',
  'his/her/their/its/my/our last/final <dirunit>',
  '<name>/Chinese/Lunar <newyear>',
  'wait/just/hold a minute/second/moment',
  'every now and then/again',
  'Now ,',
];
