// English forms of durations, recurrences and bare references to past, present and future.
import type { TimeRule } from '../../model/language/time.ts';

const lengths: readonly TimeRule[] = [
  {
    name: 'ref/one-day-ahead',
    pattern: '[<modal>] one day',
    reading: 'vague',
    fixed: { ref: 'FUTURE_REF' },
    examples: [['It will one day be a city.', '2019-03-05', 'one day', 'DATE', 'FUTURE_REF']],
  },
  {
    name: 'ref/one-day',
    pattern: 'one day [<modal>]',
    reading: 'vague',
    fixed: { ref: 'FUTURE_REF' },
    examples: [['One day will come the flood.', '2019-03-05', 'One day', 'DATE', 'FUTURE_REF']],
  },
  {
    name: 'duration/later',
    pattern: 'n:<count>/<article>/<vague>/<half> <kindof>? <unit> [later/afterward/afterwards]',
    reading: 'length',
    fixed: { dir: 1, after: 1 },
    examples: [
      ['It struck on May 3. Three days later all was calm.', '1998-06-06', 'Three days', 'DURATION', 'P3D'],
    ],
  },
  {
    name: 'duration/before',
    pattern: 'n:<count>/<article>/<vague>/<half> <kindof>? <unit> [before] [<stop>]',
    reading: 'length',
    fixed: { dir: -1, after: 1 },
    examples: [
      ['It struck on May 3. Three days before, all was calm.', '1998-06-06', 'Three days', 'DURATION', 'P3D'],
    ],
  },
  {
    name: 'duration/count',
    pattern: 'the? n:<count>/<article>/<vague>/<half> <kindof>? <kindof>? <unit> !old/-/from',
    reading: 'length',
    examples: [
      ['It took three days.', '2019-03-05', 'three days', 'DURATION', 'P3D'],
      ['It took two-and-a-half years.', '2019-03-05', 'two-and-a-half years', 'DURATION', 'P2Y6M'],
      ['It took twenty-four hours.', '2019-03-05', 'twenty-four hours', 'DURATION', 'PT24H'],
      ['It took half a year.', '2019-03-05', 'half a year', 'DURATION', 'P6M'],
      ['It took a dozen years.', '2019-03-05', 'a dozen years', 'DURATION', 'P12Y'],
      ['It took more than four hours.', '2019-03-05', 'more than four hours', 'DURATION', 'PT4H'],
      ['It took several years.', '2019-03-05', 'several years', 'DURATION', 'PXY'],
      ['It took two decades.', '2019-03-05', 'two decades', 'DURATION', 'P20Y'],
    ],
  },
  {
    name: 'duration/or-so',
    pattern: 'the? n:<count>/<article>/<vague>/<half> <kindof>? <unit> or mod:<tail>',
    reading: 'length',
    examples: [
      ['It took a week or so.', '2019-03-05', 'a week or so', 'DURATION', 'P1W'],
      ['It took ten years or more.', '2019-03-05', 'ten years or more', 'DURATION', 'P10Y'],
    ],
  },
  {
    name: 'duration/or-two',
    pattern: 'n:<article>/<count> unit:<one> or <count>',
    reading: 'length',
    fixed: { mod: 'APPROX' },
    examples: [['It took a week or two.', '2019-03-05', 'a week or two', 'DURATION', 'P1W']],
  },
  {
    name: 'duration/another',
    pattern: 'another/an <kindof>? n:<count> <kindof>? unit:<many>',
    reading: 'length',
    examples: [
      ['It took another two years.', '2019-03-05', 'another two years', 'DURATION', 'P2Y'],
      ['It took an additional two years.', '2019-03-05', 'an additional two years', 'DURATION', 'P2Y'],
    ],
  },
  {
    name: 'duration/period',
    pattern: 'the/a/an/any/that/this n:<count>/<vague> - unit:<hyphened> period',
    reading: 'length',
    fixed: { stretch: 1 },
    examples: [['It grew over a three-year period.', '2019-03-05', 'a three-year period', 'DURATION', 'P3Y']],
  },
  {
    name: 'duration/of-the-year-before',
    pattern: 'the? <yearago> n:<count> unit:<many>',
    reading: 'length',
    examples: [
      [
        'In the year-earlier nine months it lost.',
        '2019-03-05',
        'the year-earlier nine months',
        'DURATION',
        'P9M',
      ],
    ],
  },
  {
    name: 'duration/between',
    pattern: '[between] n:<count> and upper:<count> unit:<many>',
    reading: 'length',
    examples: [
      ['It takes between two and three weeks.', '2019-03-05', 'two and three weeks', 'DURATION', 'P2W'],
    ],
  },
  {
    name: 'duration/whole',
    pattern: 'the? all/whole/entire/full unit:<wholeunit> long?',
    reading: 'length',
    examples: [
      ['It rained all week.', '2019-03-05', 'all week', 'DURATION', 'P1W'],
      ['It rained all day long.', '2019-03-05', 'all day long', 'DURATION', 'P1D'],
    ],
  },
  {
    name: 'duration/hyphen',
    pattern: 'n:<count>/<vague> - unit:<hyphened> !-',
    reading: 'length',
    examples: [['A four-day visit began.', '2019-03-05', 'four-day', 'DURATION', 'P4D']],
  },
  {
    name: 'duration/long',
    pattern: 'n:<count>/<half>? -? unit:<hyphened> - long',
    reading: 'length',
    examples: [['A three-year-long study ended.', '2019-03-05', 'three-year-long', 'DURATION', 'P3Y']],
  },
  {
    name: 'duration/yearlong',
    pattern: 'unit:<longword>',
    reading: 'length',
    fixed: { n: 1 },
    examples: [['A yearlong study ended.', '2019-03-05', 'yearlong', 'DURATION', 'P1Y']],
  },
  {
    name: 'duration/yearslong',
    pattern: 'unit:<longwords>',
    reading: 'length',
    fixed: { n: 'X' },
    examples: [['A yearslong dispute ended.', '2019-03-05', 'yearslong', 'DURATION', 'PXY']],
  },
  {
    name: 'duration/years-long',
    pattern: 'unit:<many> - long',
    reading: 'length',
    fixed: { n: 'X' },
    examples: [['A decades-long dispute ended.', '2019-03-05', 'decades-long', 'DURATION', 'PXY']],
  },
  {
    name: 'duration/range',
    pattern: 'n:<count> to/or/-/– upper:<count> unit:<many> !old/-',
    reading: 'length',
    examples: [['It takes two to three weeks.', '2019-03-05', 'two to three weeks', 'DURATION', 'P2W']],
  },
  {
    name: 'duration/past-range',
    pattern: 'the dir:<span> n:<count> to/or/-/– upper:<count> unit:<many>',
    reading: 'length',
    examples: [
      ['It grew in the last 15 or 20 years.', '2019-03-05', 'the last 15 or 20 years', 'DURATION', 'P15Y'],
    ],
  },
  {
    name: 'duration/and-a-half',
    pattern: 'a/an/one unit:<one> and rest:<half>',
    reading: 'length',
    fixed: { n: 1.5 },
    examples: [['It took a year and a half.', '2019-03-05', 'a year and a half', 'DURATION', 'P1Y6M']],
  },
  {
    name: 'duration/past',
    pattern: 'the dir:<span> n:<count>/<vague>/<half> <kindof>? <unit>',
    reading: 'length',
    examples: [
      ['In the past two years it grew.', '2019-03-05', 'the past two years', 'DURATION', 'P2Y'],
      ['It will grow for the next few years.', '2019-03-05', 'the next few years', 'DURATION', 'PXY'],
      ['The first nine months were good.', '2019-03-05', 'The first nine months', 'DURATION', 'P9M'],
    ],
  },
  {
    name: 'duration/last',
    pattern: '!<beforeverb> dir:<span> n:<count>/<vague>/<half> <kindof>? <unit>',
    reading: 'length',
    examples: [['It grew in last two years.', '2019-03-05', 'last two years', 'DURATION', 'P2Y']],
  },
  {
    name: 'duration/past-unit',
    pattern: 'the past unit:<one>',
    reading: 'length',
    fixed: { dir: -1, n: 1 },
    examples: [['In the past decade it grew.', '2019-03-05', 'the past decade', 'DURATION', 'P10Y']],
  },
  {
    name: 'duration/open',
    pattern: '[<lasting>] unit:<many> !ago/old/-',
    reading: 'length',
    fixed: { n: 'X' },
    confidence: 0.7,
    examples: [['They had argued for years.', '2019-03-05', 'years', 'DURATION', 'PXY']],
  },
  {
    name: 'duration/open-of-something',
    pattern: '!the unit:<longunits> [of]',
    reading: 'length',
    fixed: { n: 'X' },
    confidence: 0.6,
    examples: [['The deal follows months of talks.', '2019-03-05', 'months', 'DURATION', 'PXM']],
  },
  {
    name: 'duration/open-later',
    pattern: 'unit:<openunits> [later/afterward/afterwards/before/after/earlier/since/leading]',
    reading: 'length',
    fixed: { n: 'X' },
    confidence: 0.6,
    examples: [
      ['Months later it fell.', '2019-03-05', 'Months', 'DURATION', 'PXM'],
      ['In the days before the vote it fell.', '2019-03-05', 'days', 'DURATION', 'PXD'],
    ],
  },
  {
    name: 'duration/years-that-followed',
    pattern: 'unit:<openunits> [that/which] [followed/ensued/preceded]',
    reading: 'length',
    fixed: { n: 'X' },
    confidence: 0.6,
    examples: [['In the years that followed it fell.', '2019-03-05', 'years', 'DURATION', 'PXY']],
  },
  {
    name: 'duration/over-the-years',
    pattern: '[over/through/throughout/down] the unit:<longunits>',
    reading: 'length',
    fixed: { n: 'X' },
    examples: [['It has grown over the years.', '2019-03-05', 'the years', 'DURATION', 'PXY']],
  },
  {
    name: 'duration/year-ended',
    pattern: 'the? kind:<kindof>? unit:<one> [ended/ending]',
    reading: 'length',
    fixed: { n: 1 },
    examples: [['Sales in the year ended March 31 rose.', '1989-11-01', 'the year', 'DURATION', 'P1Y']],
  },
];

const sets: readonly TimeRule[] = [
  {
    name: 'set/every-weekend',
    pattern: 'every/each unit:<setdays>',
    reading: 'set',
    examples: [['They meet every weekend.', '2019-03-05', 'every weekend', 'SET', 'XXXX-WXX-WE']],
  },
  {
    name: 'set/every-unit',
    pattern: 'every/each unit:<one>',
    reading: 'set',
    examples: [['Rent is due every month.', '2019-03-05', 'every month', 'SET', 'P1M']],
  },
  {
    name: 'set/every-single-unit',
    pattern: 'every/each single/passing unit:<one>',
    reading: 'set',
    examples: [['They call every single day.', '2019-03-05', 'every single day', 'SET', 'P1D']],
  },
  {
    name: 'set/every-second-unit',
    pattern: 'every n:<ordinal> unit:<one>',
    reading: 'set',
    examples: [['They meet every third week.', '2019-03-05', 'every third week', 'SET', 'P3W']],
  },
  {
    name: 'set/weekends',
    pattern: 'unit:<weekends>',
    reading: 'set',
    examples: [['It is shut on weekends.', '2019-03-05', 'weekends', 'SET', 'XXXX-WXX-WE']],
  },
  {
    name: 'set/every-other-unit',
    pattern: 'every other unit:<one>',
    reading: 'set',
    fixed: { n: 2 },
    examples: [['They meet every other week.', '2019-03-05', 'every other week', 'SET', 'P2W']],
  },
  {
    name: 'set/every-few',
    pattern: 'once/twice? every n:<count>/<vague> unit:<many>',
    reading: 'set',
    examples: [['They meet every four years.', '2019-03-05', 'every four years', 'SET', 'P4Y']],
  },
  {
    name: 'set/every-weekday',
    pattern: 'every/each other? <weekday> <part>?',
    reading: 'set',
    examples: [
      ['They meet every Tuesday.', '2019-03-05', 'every Tuesday', 'SET', 'XXXX-WXX-2'],
      ['They meet every other Tuesday.', '2019-03-05', 'every other Tuesday', 'SET', 'XXXX-WXX-2'],
    ],
  },
  {
    name: 'set/weekday-of-every-month',
    pattern: 'the <ordinal>/last <weekday> of/in each/every/the month',
    reading: 'set',
    examples: [
      [
        'They meet the last Wednesday of each month.',
        '2019-03-05',
        'the last Wednesday of each month',
        'SET',
        'XXXX-WXX-3',
      ],
    ],
  },
  {
    name: 'set/every-season',
    pattern: 'every/each season:<season>',
    reading: 'set',
    examples: [['They meet every spring.', '2019-03-05', 'every spring', 'SET', 'XXXX-SP']],
  },
  {
    name: 'set/every-month',
    pattern: 'every/each <month> <day>?',
    reading: 'set',
    examples: [
      ['They meet every October.', '2019-03-05', 'every October', 'SET', 'XXXX-10'],
      ['They meet every March 5.', '2019-03-05', 'every March 5', 'SET', 'XXXX-03-05'],
    ],
  },
  {
    name: 'set/every-part',
    pattern: 'every/each <part>',
    reading: 'set',
    examples: [['They meet every morning.', '2019-03-05', 'every morning', 'SET', 'XXXX-XX-XXTMO']],
  },
  {
    name: 'set/weekdays',
    pattern: 'weekday:<weekdays>',
    reading: 'set',
    examples: [['It is shut on Mondays.', '2019-03-05', 'Mondays', 'SET', 'XXXX-WXX-1']],
  },
  {
    name: 'set/weekday-parts',
    pattern: '<weekday> part:<parts>',
    reading: 'set',
    examples: [['It airs Tuesday nights.', '2019-03-05', 'Tuesday nights', 'SET', 'XXXX-WXX-2TNI']],
  },
  {
    name: 'set/often',
    pattern: 'unit:<often>',
    reading: 'set',
    examples: [
      ['Inspectors come daily.', '2019-03-05', 'daily', 'SET', 'P1D'],
      ['It is reviewed annually.', '2019-03-05', 'annually', 'SET', 'P1Y'],
    ],
  },
  {
    name: 'set/quarterly',
    pattern: 'unit:<quarterly> [,/./;/and/or/by/in/to/for/at/with/from/on]',
    reading: 'set',
    fixed: { n: 3 },
    examples: [['Interest is paid quarterly.', '2019-03-05', 'quarterly', 'SET', 'P3M']],
  },
  {
    name: 'set/nightly',
    pattern: 'part:<nightly>',
    reading: 'set',
    examples: [['The nightly news began.', '2019-03-05', 'nightly', 'SET', 'XXXX-XX-XXTNI']],
  },
  {
    name: 'set/rate',
    pattern: '[<rate>/<magnitude>/<grouped>/<measure>/<money>] a/an/per/each unit:<one>',
    reading: 'set',
    examples: [['It costs two million dollars a year.', '2019-03-05', 'a year', 'SET', 'P1Y']],
  },
  {
    name: 'set/pay',
    pattern: '[<currency>] [<count>/<decimal>] a/an/per unit:<one>',
    reading: 'set',
    examples: [['It pays $20 an hour.', '2019-03-05', 'an hour', 'SET', 'PT1H']],
  },
  {
    name: 'set/per-unit',
    pattern: 'per unit:<one>',
    reading: 'set',
    examples: [['They sell ten per week.', '2019-03-05', 'per week', 'SET', 'P1W']],
  },
  {
    name: 'set/times-a-unit',
    pattern: 'often:<count>/<vague> times a/per/each/every unit:<one>',
    reading: 'set',
    examples: [['They met three times a week.', '2019-03-05', 'three times a week', 'SET', 'P1W']],
  },
];

const vague: readonly TimeRule[] = [
  {
    name: 'ref/now',
    pattern: 'ref:<now>',
    reading: 'vague',
    confidence: 0.7,
    examples: [['It is now a city.', '2019-03-05', 'now', 'DATE', 'PRESENT_REF']],
  },
  {
    name: 'ref/recent',
    pattern: 'ref:<past>',
    reading: 'vague',
    confidence: 0.7,
    examples: [['Recent events remind us.', '2019-03-05', 'Recent', 'DATE', 'PAST_REF']],
  },
  {
    name: 'ref/the-past',
    pattern:
      'the past [,/./;/:/and/or/?/!/to/–/—/-/is/was/as/for/that/in/on/of/it/he/she/we/they/but/when/by/with/”/"]',
    fixed: { ref: 'PAST_REF' },
    reading: 'vague',
    examples: [['It happened in the past.', '2019-03-05', 'the past', 'DATE', 'PAST_REF']],
  },
  {
    name: 'ref/has-in-the-past',
    pattern: '[has/have/had/who/which] [in] the past !<unit>/<count>/<vague>/few/several/decade',
    fixed: { ref: 'PAST_REF' },
    reading: 'vague',
    examples: [['He has in the past voiced doubts.', '2019-03-05', 'the past', 'DATE', 'PAST_REF']],
  },
  {
    name: 'ref/future',
    pattern: 'ref:<later>',
    reading: 'vague',
    examples: [['It may be sold in the near future.', '2019-03-05', 'the near future', 'DATE', 'FUTURE_REF']],
  },
  {
    name: 'duration/closing-days',
    pattern: 'the unit:<closing> [of/before]',
    reading: 'length',
    fixed: { n: 'X' },
    examples: [
      ['In the closing days of the race it fell.', '2019-03-05', 'the closing days', 'DURATION', 'PXD'],
    ],
  },
  {
    name: 'duration/recent-weeks',
    pattern: 'unit:<openpast>',
    reading: 'length',
    fixed: { n: 'X', dir: -1 },
    examples: [['It fell in recent months.', '2019-03-05', 'recent months', 'DURATION', 'PXM']],
  },
  {
    name: 'duration/coming-weeks',
    pattern: 'the? <ahead> unit:<many>',
    reading: 'length',
    fixed: { n: 'X', dir: 1 },
    examples: [
      ['It will fall in coming weeks.', '2019-03-05', 'coming weeks', 'DURATION', 'PXW'],
      ['It will fall in the coming months.', '2019-03-05', 'the coming months', 'DURATION', 'PXM'],
    ],
  },
  {
    name: 'duration/next-weeks',
    pattern: 'the next unit:<many>',
    reading: 'length',
    fixed: { n: 'X', dir: 1 },
    examples: [['It will fall in the next weeks.', '2019-03-05', 'the next weeks', 'DURATION', 'PXW']],
  },
  {
    name: 'duration/weeks-to-come',
    pattern: 'the? unit:<many> to come',
    reading: 'length',
    fixed: { n: 'X', dir: 1 },
    examples: [['It will fall in the weeks to come.', '2019-03-05', 'the weeks to come', 'DURATION', 'PXW']],
  },
  {
    name: 'duration/past-weeks',
    pattern: 'the? past/last unit:<many>',
    reading: 'length',
    fixed: { n: 'X', dir: -1 },
    examples: [['It fell over the past weeks.', '2019-03-05', 'the past weeks', 'DURATION', 'PXW']],
  },
  {
    name: 'duration/these-past-weeks',
    pattern: 'dir:<thesepast> unit:<many>',
    reading: 'length',
    fixed: { n: 'X' },
    examples: [['It fell these past weeks.', '2019-03-05', 'these past weeks', 'DURATION', 'PXW']],
  },
  {
    name: 'duration/weeks-ahead',
    pattern: 'the unit:<many> ahead',
    reading: 'length',
    fixed: { n: 'X', dir: 1 },
    examples: [['It will fall in the weeks ahead.', '2019-03-05', 'the weeks ahead', 'DURATION', 'PXW']],
  },
  {
    name: 'duration/following-weeks',
    pattern: 'the? <ensuing> unit:<many>',
    reading: 'length',
    fixed: { n: 'X', dir: 1, after: 1 },
    examples: [['It fell in the following weeks.', '2019-03-05', 'the following weeks', 'DURATION', 'PXW']],
  },
];

/** "Over the last year" is no calendar year, "every Monday and Friday" no day: tried before the places in time that look like them. */
export const rolling: readonly TimeRule[] = [
  {
    name: 'set/second-weekday',
    pattern: '[every/each] [<weekday>] [and/or] <weekday>',
    reading: 'set',
    examples: [['They meet every Tuesday and Friday.', '2019-03-05', 'Friday', 'SET', 'XXXX-WXX-5']],
  },
  {
    name: 'duration/year-to-month',
    pattern: 'the unit:<rolling> [to/through] [<month>]',
    reading: 'length',
    fixed: { n: 1 },
    examples: [['Sales rose in the year to March.', '2019-04-05', 'the year', 'DURATION', 'P1Y']],
  },
  {
    name: 'duration/last-unit',
    pattern: '[over/for/in/during/within/through/throughout/of] the dir:<aroundnow> unit:<rolling> !of/in',
    reading: 'length',
    fixed: { n: 1 },
    examples: [
      ['It grew over the last year.', '2019-03-05', 'the last year', 'DURATION', 'P1Y'],
      ['It will grow in the next decade.', '2019-03-05', 'the next decade', 'DURATION', 'P10Y'],
    ],
  },
  {
    name: 'duration/last-unit-of',
    pattern: 'the last/final/opening unit:<midunit> [of]',
    reading: 'length',
    fixed: { n: 1 },
    examples: [
      ['He fell behind in the last week of the race.', '2019-03-05', 'the last week', 'DURATION', 'P1W'],
    ],
  },
];

export const spans: readonly TimeRule[] = [...sets, ...lengths, ...vague];
