// Time expressions: what they mean, what is certain of them, and what is none.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../pipeline/extract/dates/grammar.ts';
import { dates } from '../../pipeline/extract/dates.ts';
import { type AnnotationOf, ofKind } from '../../pipeline/model/annotation.ts';
import type { Desk } from '../../pipeline/model/plugin.ts';
import { words } from '../../pipeline/model/prose.ts';
import { deskOf } from '../desk.ts';

const shared = deskOf('Nothing here.');

/** The same text without an article date. */
function undated(text: string): Desk {
  const desk = deskOf(text);
  const { datePublished: _date, ...meta } = desk.article.meta;
  return { ...desk, article: { ...desk.article, meta } };
}

function found(desk: Desk): AnnotationOf<'date'>[] {
  return ofKind([...dates.extract(desk, [])], 'date');
}

/** Words and value of each expression. */
function values(text: string, date = '2019-03-05'): string[][] {
  const desk = deskOf(text, date);
  return found(desk).map(({ span, finding }) => [words(desk.article.prose, span), finding.value]);
}

describe('the bundled article', () => {
  const source = readFileSync(
    new URL('../../source/2019-03-05-trump-kim-summit-ii.txt', import.meta.url),
    'utf8',
  );
  const desk = deskOf(source, '2019-03-05', 'txt');
  const all = found(desk);

  it('speaks of five times, and its dateline is none of them', () => {
    const spoken = all.map(({ span, finding }) => [words(desk.article.prose, span), finding.value]);
    expect(spoken).toEqual([
      ['nearly 66 years ago', '1953'],
      ['a half century ago', '1969'],
      ['Recent', 'PAST_REF'],
      ['today', '2019-03-05'],
      ['today', '2019-03-05'],
    ]);
  });

  it('takes “nearly 66 years ago” for about 1953, with the day of the armistice in its bounds', () => {
    const finding = all[0]?.finding;
    expect(finding).toMatchObject({ type: 'DATE', mod: 'LESS_THAN', edtf: '1953~', implied: ['year'] });
    expect(finding?.from && finding.from <= '1953-07-27').toBe(true);
    expect(finding?.to && finding.to >= '1953-07-27').toBe(true);
  });

  it('takes “a half century ago” for a round number of years, 1968 among them', () => {
    const finding = all[1]?.finding;
    expect(finding?.edtf).toBe('1969~');
    expect(finding?.from && finding.from <= '1968-01-23').toBe(true);
    expect(finding?.to && finding.to >= '1969-12-31').toBe(true);
  });
});

describe('places in time', () => {
  it.each([
    ['It opened on March 5, 2019.', '2019-03-05', '2019-03-05', '2019-03-05'],
    ['It opened in May 1995.', '1995-05', '1995-05-01', '1995-05-31'],
    ['It opened in the 1990s.', '199X', '1990-01-01', '1999-12-31'],
    ['It opened in the 20th century.', '19XX', '1900-01-01', '1999-12-31'],
    ['It opened in the third quarter of 1984.', '1984-35', '1984-07-01', '1984-09-30'],
    ['It opened in the summer of 1984.', '1984-22', '1984-06-01', '1984-08-31'],
    ['It opened last week.', '2019-02-25/2019-03-03', '2019-02-25', '2019-03-03'],
    ['It opened at 10:30 a.m. on March 4.', '2019-03-04T10:30:00', '2019-03-04', '2019-03-04'],
  ])('%s', (text, edtf, from, to) => {
    expect(found(deskOf(text))[0]?.finding).toMatchObject({ edtf, from, to });
  });

  it.each([
    ['It opened in the early 1980s.', '1980-01-01', '1984-12-31'],
    ['It opened in the late 20th century.', '1950-01-01', '1999-12-31'],
    ['It opened in mid-2018.', '2018-04-02', '2018-10-01'],
    ['It opened at the end of 2018.', '2018-07-02', '2018-12-31'],
    ['It opened earlier this year.', '2019-01-01', '2019-03-05'],
    ['It will open later this month.', '2019-03-05', '2019-03-31'],
  ])('bounds the part that is meant: %s', (text, from, to) => {
    expect(found(deskOf(text))[0]?.finding).toMatchObject({ from, to });
  });

  it('reads both ends of a range of years', () => {
    expect(values('The war of 1950–53 was cruel.')).toEqual([
      ['1950', '1950'],
      ['53', '1953'],
    ]);
    expect(values('He ruled from 1950 to 1953 alone.')).toEqual([
      ['1950', '1950'],
      ['1953', '1953'],
    ]);
  });

  it.each([
    ['They met March 5–7, 2018.', '2018-03-05', '2018-03-07'],
    ['They met on 27 and 28 February 2018.', '2018-02-27', '2018-02-28'],
    ['They met between November and March 2018.', '2017-11', '2018-03'],
    ['The January-March period was dry.', '2019-01', '2019-03'],
    ['Music of the 1960s and 70s is back.', '196X', '197X'],
    ['In the 18th and 19th centuries it grew.', '17XX', '18XX'],
    ['In the second and third quarters of 2018 it fell.', '2018-Q2', '2018-Q3'],
    ['They meet every Monday and Friday.', 'XXXX-WXX-1', 'XXXX-WXX-5'],
    ['It is open Monday through Friday.', '2019-03-04', '2019-03-08'],
    ['They met Tuesday-Thursday in Rome.', '2019-02-26', '2019-02-28'],
    ['They met from 2 to 3 p.m. on Friday.', '2019-03-01T14:00', '2019-03-01T15:00'],
    ['The 2018/19 season was short.', '2018', '2019'],
    ['The reign of Louis (1710–1774) was long.', '1710', '1774'],
    ['Built between 1656 and 1662, it stands.', '1656', '1662'],
    ['The games ran from 776 BCE to 394 AD in Greece.', 'BC0776', '0394'],
  ])('reads both ends of “%s”', (text, first, last) => {
    expect(values(text).map(([, value]) => value)).toEqual([first, last]);
  });

  it('tells a range of years from two whole dates, and keeps the word before it with its first year', () => {
    const lives = values(
      'Bernoulli (8 February 1700 – 17 March 1782) and Moreau (23 January 1928 – 31 July 2017).',
    );
    expect(lives.map(([, value]) => value)).toEqual(['1700-02-08', '1782-03-17', '1928-01-23', '2017-07-31']);
    expect(values('It was taken circa 1871–72 in Texas.')).toEqual([
      ['circa 1871', '1871'],
      ['72', '1872'],
    ]);
  });

  it.each([
    ['Since 1968 it has grown.', '1968/..'],
    ['Since last week it has grown.', '2019-02-25/..'],
    ['Until 1968 it grew.', '../1968'],
    ['In 1968 it grew.', '1968'],
    ['Caesar died in 44 BC.', '-0043'],
    ['It was built by 1950.', '../1950'],
    ['It fell after June 2018.', '2018-06/..'],
    ['It ended before 2025.', '../2025'],
    ['It fell perhaps in 1951.', '1951?'],
    ['It fell possibly about 1951.', '1951%'],
    ['It fell about 1951.', '1951~'],
    ['In the 7th century BC it grew.', '-06XX'],
  ])('writes the EDTF of “%s”', (text, edtf) => {
    expect(found(deskOf(text))[0]?.finding.edtf).toBe(edtf);
  });

  it.each([
    ['It began at 10am.', '2019-03-05T10:00'],
    ['It began at 10:30pm.', '2019-03-05T22:30'],
    ['It began at 12am.', '2019-03-05T00:00'],
    ['It began at 0735 GMT.', '2019-03-05T07:35'],
    ['It was signed 25/12/2018.', '2018-12-25'],
    ['It was signed 12/05/2018.', '2018-12-05'],
    ['It was signed in 2018-12.', '2018-12'],
    ["It grew in the 1990's.", '199X'],
    ['It happened on 9/11.', '2001-09-11'],
    ['They met over Labor Day weekend.', '2018-W35-WE'],
    ['They meet the week after next.', '2019-W12'],
    ['It began at 5:30 this morning.', '2019-03-05T05:30'],
    ['It was signed 8-May-2006.', '2006-05-08'],
    ['They met in nineteen seventeen.', '1917'],
    ['By the 7th century BC it grew.', 'BC06XX'],
    ['The talks should last three days.', 'P3D'],
    ['It came two days before the summit.', 'P2D'],
    ['They met on the 15th.', '2019-02-15'],
  ])('%s', (text, value) => {
    expect(values(text).map((each) => each[1])).toEqual([value]);
  });

  it('reckons “three days later” from the day last spoken of, and leaves it without a place where none was', () => {
    const [, later] = found(deskOf('The ship left on March 1, 2018. Three days later it sank.'));
    expect(later?.finding).toMatchObject({ value: 'P3D', from: '2018-03-01', to: '2018-03-04' });
    expect(found(deskOf('Three days later it sank.'))[0]?.finding.from).toBeUndefined();
  });

  it('takes “the next day” and “that year” for those after what was last spoken of', () => {
    expect(values('The ship left on March 1, 2018. The next day it sank.')[1]?.[1]).toBe('2018-03-02');
    expect(values('The ship was built in 1995. That year it sank.')[1]?.[1]).toBe('1995');
    expect(values('That year it sank.')).toEqual([]);
    expect(values('In the first quarter of 2018 it lost more than the year before.')[1]?.[1]).toBe('2017');
  });

  it.each([
    ['He has until Friday.', '2019-03-08'],
    ['The vote is set for Friday.', '2019-03-08'],
    ['The group meets Friday.', '2019-03-08'],
    ["Friday's vote will be close.", '2019-03-08'],
    ["He lost Friday's vote.", '2019-03-01'],
    ['He announced the plan Friday.', '2019-03-01'],
    ['He has been ill since Friday.', '2019-03-01'],
    ['The report is to be released Friday.', '2019-03-08'],
    ['She spoke of a planned rally in Rome on Friday.', '2019-03-08'],
    ['He was likely to return on Friday.', '2019-03-08'],
    ['She told of her plan to leave Friday.', '2019-03-08'],
    ['The polls will be closed on Friday.', '2019-03-08'],
    ['He is suspected of theft in a bank on Friday.', '2019-03-01'],
    ['She won votes that could be counted Friday.', '2019-03-08'],
    ['The mayor could not be reached Friday.', '2019-03-01'],
    ['The minister speaks to a club in Rome on Friday.', '2019-03-08'],
    ['After a loss in Rome on Friday, the team is standing still.', '2019-03-01'],
    ['A pact signed in Rome on Friday could lead to peace.', '2019-03-01'],
    ['Snow that closed a road in Rome on Friday should melt.', '2019-03-01'],
    ['He said the game on Friday will be short.', '2019-03-08'],
    ["He argued during Friday's debate that it will rain.", '2019-03-01'],
    ["Friday's court decision will be felt.", '2019-03-01'],
    ["They await Friday's ruling and expect Friday's decision to be close.", '2019-03-08', '2019-03-08'],
    ['Whether he’ll leave before Friday’s vote is open.', '2019-03-08'],
    ['The firm announced plans Friday to close.', '2019-03-01'],
    ['He sang in Rome on Friday: “You can hear it.”', '2019-03-01'],
    ['A notice against him on Friday, saying he would sing.', '2019-03-01'],
    ['She died Friday, and he will mourn.', '2019-03-01'],
  ])('hears whether the Friday is past: %s', (text, ...days) => {
    expect(values(text).map((each) => each[1])).toEqual(days);
  });

  it.each([
    ['Arrested in 1987, he was held until December.', '1987-12'],
    ['Arrested in May 1987, he was held until March.', '1988-03'],
    ['In 1987 he was arrested. He will be held until December.', '2019-12'],
  ])('takes what lasted until December from the year that its sentence names: %s', (text, value) => {
    expect(values(text).at(-1)?.[1]).toBe(value);
  });

  it.each([
    ['Signed 03/15/98 in ink.', '1998-08-12', '1998-03-15'],
    ['Signed 03/15/98 in ink.', '2019-03-05', '1998-03-15'],
    ['Signed 03/15/21 in ink.', '2019-03-05', '2021-03-15'],
    ["The riots of '68 changed it.", '1969-03-05', '1968'],
    ["The riots of '68 changed it.", '2060-03-05', '2068'],
  ])('takes two digits for the last such year, or one soon to come: %s, %s', (text, date, value) => {
    expect(values(text, date).map((each) => each[1])).toEqual([value]);
  });

  it.each([
    ['They meet this Friday.', '2019-03-08'],
    ['They met this Monday.', '2019-03-04'],
    ['They will meet this Monday.', '2019-03-11'],
    ['They met this Sunday.', '2019-03-03'],
  ])('looks for this weekday in this week first: %s', (text, value) => {
    expect(values(text).map((each) => each[1])).toEqual([value]);
  });

  it.each([
    ['The deadline is Tuesday.', '2013-03-26'],
    ['The vote is on Tuesday.', '2013-03-26'],
    ['The council is holding a vote on Tuesday.', '2013-03-26'],
    ['The council is selling it under the Tuesday deal.', '2013-03-19'],
    ['What opened Tuesday will close.', '2013-03-19'],
  ])('takes the verb “be” before a day for what is to come: %s', (text, value) => {
    expect(values(text, '2013-03-22')).toEqual([['Tuesday', value]]);
  });

  it.each([
    ['He took office in April.', '2018-04'],
    ['In April he took office.', '2018-04'],
    ['Prices of April oil fell.', '2019-04'],
    ['He will take office in April.', '2019-04'],
    ['He has been in office since April.', '2018-04'],
  ])('takes a month in which something was for the last of its name: %s', (text, value) => {
    expect(values(text)).toEqual([['April', value]]);
  });

  it('lets the verb decide between the last and the next Friday', () => {
    expect(values('He resigned on Friday.', '2019-03-05')).toEqual([['Friday', '2019-03-01']]);
    expect(values('He will resign on Friday.', '2019-03-05')).toEqual([['Friday', '2019-03-08']]);
  });

  // Days as the communities' published calendars give them.
  it.each([
    ['Orthodox Easter 2024', '2024-05-05'],
    ['Orthodox Easter 2019', '2019-04-28'],
    ['Passover 2019', '2019-04-20/2019-04-27'],
    ['Purim 2024', '2024-03-24'],
    ['Shavuot 2020', '2020-05-29/2020-05-30'],
    ['Rosh Hashanah 2023', '2023-09-16/2023-09-17'],
    ['Yom Kippur 1973', '1973-10-06'],
    ['Sukkot 2022', '2022-10-10/2022-10-16'],
    ['Hanukkah 2018', '2018-12-03/2018-12-10'],
    ['Hanukkah 2022', '2022-12-19/2022-12-26'],
    ['Eid al-Adha 2021', '2021-07-20~'],
    ['Ramadan 2019', '2019-05-05~/2019-06-05~'],
  ])('reckons %s', (feast, edtf) => {
    expect(found(deskOf(`${feast} was cold.`)).map((date) => date.finding.edtf)).toEqual([edtf]);
  });

  it('leaves a day on either side of a feast that the moon decides', () => {
    const [eid] = found(deskOf('Eid al-Fitr 2019 was loud.'));
    expect(eid?.finding).toMatchObject({ value: '2019-06-05', from: '2019-06-04', to: '2019-06-06' });
  });

  it('finds movable feasts', () => {
    expect(values('Easter 2024 was early.')).toEqual([['Easter 2024', '2024-03-31']]);
    expect(values('Thanksgiving 2018 was cold.')).toEqual([['Thanksgiving 2018', '2018-11-22']]);
    expect(values('Memorial Day 2018 was hot.')).toEqual([['Memorial Day 2018', '2018-05-28']]);
  });

  it('says which parts the words leave to the date of the article', () => {
    expect(found(deskOf('They met on Feb. 1.'))[0]?.finding.implied).toEqual(['year']);
    expect(found(deskOf('They met on Feb. 1, 2018.'))[0]?.finding.implied).toEqual([]);
  });

  it('gives the past two years a place and two years none', () => {
    const [past, bare] = found(deskOf('In the past two years it grew. It took two years.'));
    expect(past?.finding).toMatchObject({ value: 'P2Y', edtf: '2017-03-05/2019-03-05' });
    expect(bare?.finding).toEqual({ type: 'DURATION', value: 'P2Y', implied: [] });
  });

  it('does not take a day that the month does not have', () => {
    expect(found(deskOf('It was signed on February 30, 2018.'))[0]?.finding.value).toBe('2018-02');
  });
});

describe('without an article date', () => {
  it.each([
    ['It ended 66 years ago.', 'PAST_REF'],
    ['It will end five years from now.', 'FUTURE_REF'],
    ['It ended last year.', 'XXXX'],
    ['It ended on Friday.', 'XXXX-WXX-5'],
    ['It ended on March 5.', 'XXXX-03-05'],
    ['It should begin today.', 'PRESENT_REF'],
    ['It ended yesterday.', 'XXXX-XX-XX'],
    ['It fell in the third quarter.', 'XXXX-Q3'],
  ])('%s', (text, value) => {
    const [date] = found(undated(text));
    expect(date?.finding.value).toBe(value);
    expect(date?.finding.from).toBeUndefined();
    expect(date?.finding.to).toBeUndefined();
  });

  it('still places what names its year', () => {
    expect(found(undated('It ended in May 1953.'))[0]?.finding.from).toBe('1953-05-01');
  });
});

describe('what is no time', () => {
  it.each([
    ['a place in a race', 'He came second, a second too late.'],
    ['the number of a flight', 'Flight 1999 landed at 1900 feet.'],
    ['a man named May', 'May said he may not.'],
    ['a count of troops', 'It sent 1,953 troops and 2000 soldiers.'],
    ['the verb may', 'They may go, and May is a fine name.'],
    ['the verb march', 'March on, they sang; soldiers march.'],
    ['a ratio', 'It enjoys a 50-1 advantage.'],
    ['a version number', 'Version 10.15.7 is out.'],
    ['an age', 'A 39-year-old man and a boy 6 years old came.'],
    ['an ordinal', 'A second summit was the third of its kind.'],
    ['the name of a newspaper', 'USA Today, the Daily News and China Daily reported it.'],
    ['the name of a broadcast', 'He spoke on “60 Minutes” and on the “Today” show.'],
    ['a trimmed tree', 'The Christmas trees burned.'],
    ['an address', 'It stands at 1800 Grant Street.'],
    ['a day that is always called super', 'They vote on Super Tuesday.'],
    ['a turn of phrase at its end', 'At the end of the day, it is a game.'],
    ['a meeting held daily', 'It came up in the morning meetings.'],
    ['the latest meeting', 'Such a demand could have shortened the latest meeting.'],
    ['an early victory', 'They could declare at least one early victory.'],
    ['once before a clause', 'Once it ends, all go home.'],
    ['a sum of money', 'It cost $1990 to build.'],
    ['the fall of a city', 'The fall of Saigon shocked them.'],
    ['an age in tens', 'In his early 20s he left; she is in her 60s and 70s.'],
    ['a score or a fraction', 'He won 3-2, on 3/4 of the votes.'],
    ['a growth rate', 'It is up 3% year-on-year.'],
    ['a round before the last', 'They reached the quarter-finals.'],
    ['people named after months', 'April Smith met June Jones, Judge May and Mr. August.'],
    ['a section or a page', 'Rule 2016 and Section 1983 are on page 1998; Room 2010, Flight 2015.'],
    ['a version named after a year', 'It runs on Windows 2000.'],
    ['a year in a path or a file name', 'See img/2013/12/chart.png and 2013-06-11-notes.md there.'],
    ['a greeting', 'Merry Christmas, all!'],
    ['another calendar’s new year', 'The Chinese New Year is red.'],
    ['a turn of phrase', 'Wait a minute! Every now and then he came. Now, this is easy.'],
    ['the prize of a year', 'She is player of the year.'],
    ['two counts in words', 'He had about fifteen twenty paintings.'],
    ['an age in a range', 'Young people of 18-30 years old came.'],
    ['a rank', 'It is a Q1 journal.'],
    ['the number of a question', 'Q1. Who are you?'],
    ['a newspaper in capitals', 'She told USA TODAY that it was over.'],
    ['a share that looks like a decade', 'Her approval fell into the mid-20s, then rose into the 40s.'],
    ['a broadcast of an evening', 'He spoke on Sunday Night Football.'],
    ['quarters that are no time', 'It was heard in some quarters and in certain other quarters.'],
    ['a year of somebody’s', 'It was his last year in office.'],
    ['a season before a noun', 'Many look for summer internships in the fall semester.'],
  ])('should not find %s', (_what, text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('any text at all', () => {
  const hostile = [
    ' ',
    '1',
    ',',
    '"',
    "'",
    '-',
    '(',
    '1990-',
    'of the ',
    '10:30:',
    'the end of ',
    'hundred and ',
    'two ',
    'third ',
    'first of the ',
    'from 2 to ',
    'every other ',
    'the first half of ',
    'Mr. May ',
    'BC ',
    'the last ',
    'early ',
    'plans ',
  ];

  it.each(hostile)('comes back from twenty thousand signs of %j with nothing', (piece) => {
    const text = `x ${piece.repeat(Math.ceil(20_000 / piece.length))} x`;
    expect(found(deskOf(text)).filter((date) => date.finding.from !== undefined)).toEqual([]);
  });

  it.each([
    'January ',
    'Monday ',
    'Monday to ',
    '1990 and ',
    'nineteen ',
    'July 4, ',
    '10 a.m. ',
    'Q1 ',
    'Now ',
    'the first week of ',
    'the early hours of ',
    'a week or so ',
    '10.30 ',
    'earlier in the ',
    'the better part of ',
  ])('comes back from twenty thousand signs of %j with no more than there are', (piece) => {
    const times = Math.ceil(20_000 / piece.length);
    expect(found(deskOf(`x ${piece.repeat(times)}`)).length).toBeLessThanOrEqual(times);
  });

  it.each(['\ud800 3 days', '\u0001 1990 \udfff', '9'.repeat(400), 'x 99/99/9999', 'May 99, 0000', 'ago'])(
    'does not throw on %j',
    (text) => {
      expect(() => found(deskOf(`x ${text}`, '0000-00-00'))).not.toThrow();
      expect(() => found(undated(`x ${text}`))).not.toThrow();
    },
  );

  it('finds disjoint expressions in the order of the text', () => {
    const all = found(deskOf('On Friday, March 1, 2019, at noon, early last year, two days in May 1990.'));
    const ends = all.map((date) => date.span.end);
    expect(all.slice(1).every((date, i) => date.span.start >= (ends[i] ?? 0))).toBe(true);
    expect(all.length).toBeGreaterThan(2);
  });

  it('refuses a rule of common words alone, which would be tried in every sentence', () => {
    const rule = { name: 'x', pattern: 'the of', reading: 'point', examples: [] } as const;
    expect(() => grammarOf({ ...shared.language.time, rules: [rule] })).toThrow(/common words/);
  });

  it('reads a sentence beside others that hold no word of time', () => {
    const text =
      'Nobody spoke. The bridge fell in May 1953. It was not rebuilt, they say. It rained on Friday.';
    expect(values(text)).toEqual([
      ['May 1953', '1953-05'],
      ['Friday', '2019-03-01'],
    ]);
  });

  it('reads each of two texts alike, whichever was looked at in between', () => {
    const [first, second] = [deskOf('It ended in May 1953.'), deskOf('It began on March 4, two years ago.')];
    const alone = found(first);
    found(second);
    expect(found(first)).toEqual(alone);
  });

  it('finds nothing where there is nothing', () => {
    expect(found(shared)).toEqual([]);
  });
});
