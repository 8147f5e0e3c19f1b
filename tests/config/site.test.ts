import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../pipeline/config/index.ts';
import type { Report } from '../../pipeline/model/message.ts';
import { createReport } from '../../pipeline/run/report.ts';

const good = {
  url: 'https://news.example.org',
  name: 'News',
  description: 'The news.',
  language: 'en',
  timeZone: 'Europe/Rome',
  idDate: '2026',
  section: 'opinion',
  genre: 'opinion',
};

function yamlOf(settings: { readonly [key: string]: string }): string {
  return Object.entries(settings)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

function reading(files: { readonly [name: string]: string }) {
  const reports: Report[] = [];
  const site = readSite(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, { path: name, text }])),
    (path, text) => {
      const report = createReport(path, text);
      reports.push(report);
      return report;
    },
  );
  return { site, messages: reports.flatMap((report) => report.messages) };
}

function faultOf(change: { readonly [key: string]: string }) {
  const { site, messages } = reading({ 'site.yaml': yamlOf({ ...good, ...change }) });
  expect(site).toBeUndefined();
  expect(messages).toHaveLength(1);
  const [message] = messages;
  return `${message?.line}:${message?.column} ${message?.reason}. ${message?.fix}`;
}

describe('site.yaml', () => {
  test('is read with its defaults', () => {
    const { site, messages } = reading({ 'site.yaml': yamlOf(good) });
    expect(messages).toEqual([]);
    expect(site).toEqual({
      ...good,
      organization: { name: 'News', url: 'https://news.example.org/', sameAs: [] },
      people: [],
      scale: { best: 5, worst: 1, ratings: [] },
      entities: [],
      pages: [],
    });
  });

  test('says what others may do with the texts, and for whom feeds are written', () => {
    const more = {
      republish: '{ terms: Whole and unchanged., license: "https://l.example/" }',
      partners: '[msn, flipboard]',
      rights: '{ permit: [search], mining: reserved }',
    };
    const { site, messages } = reading({ 'site.yaml': yamlOf({ ...good, ...more }) });
    expect(messages).toEqual([]);
    expect(site).toMatchObject({
      republish: { terms: 'Whole and unchanged.', license: 'https://l.example/' },
      partners: ['msn', 'flipboard'],
      rights: { permit: ['search'], prohibit: [], mining: 'reserved' },
    });
  });

  test('names no partner that nobody knows', () => {
    expect(faultOf({ partners: '[msm]' })).toContain('Unexpected "msm"');
  });

  test('of the bundled publication is read without a remark', () => {
    const text = (name: string): string => readFileSync(`source/${name}`, 'utf8');
    const { site, messages } = reading({
      'site.yaml': text('site.yaml'),
      'people.yaml': text('people.yaml'),
      'ratings.yaml': text('ratings.yaml'),
    });
    expect(messages).toEqual([]);
    expect(site?.organization.url).toBe('https://claimpress.example.com/');
    expect(site?.scale.ratings.map(({ value }) => value)).toEqual([5, 4, 3, 2, 1, undefined]);
  });

  test('takes a slash after the host, and keeps the origin without it', () => {
    const { site } = reading({ 'site.yaml': yamlOf({ ...good, url: 'https://News.example.org/' }) });
    expect(site?.url).toBe('https://news.example.org');
  });

  test.each([
    'http://news.example.org',
    'https://news.example.org/blog',
    'https://a:b@news.example.org',
    'news.example.org',
    'https://',
  ])('does not take %s for an origin', (url) => {
    expect(faultOf({ url: `"${url}"` })).toContain(
      `1:6 Unexpected "${url}", expected https:// and the host alone`,
    );
  });

  test.each(['2026-02-30', '26', '2026-13', 'soon'])('does not take %s for a date', (idDate) => {
    expect(faultOf({ idDate })).toContain(`Unexpected "${idDate}", expected a date`);
  });

  test('names the time zone that was meant', () => {
    expect(faultOf({ timeZone: 'America/New_Yrok' })).toContain('Did you mean "America/New_York"?');
  });

  test.each(['+05:00', 'Mars/Olympus'])('does not take %s for a time zone', (timeZone) => {
    expect(faultOf({ timeZone: `"${timeZone}"` })).toContain('expected a time zone by its place');
  });

  test.each(['english', 'en_GB', '12', 'x'])('does not take %s for a language', (language) => {
    expect(faultOf({ language })).toContain('expected a language tag');
  });

  test('writes a language tag as BCP 47 does', () => {
    expect(reading({ 'site.yaml': yamlOf({ ...good, language: 'EN-gb' }) }).site?.language).toBe('en-GB');
  });

  test('names the genre that was meant', () => {
    expect(faultOf({ genre: 'opnion' })).toBe(
      '8:8 Unexpected "opnion", expected opinion, news, analysis, report or background. Did you mean "opinion"?',
    );
  });

  test('does not take a home page on another host', () => {
    const text = `${yamlOf(good)}organization:\n  url: https://other.example.org/\n`;
    const { site, messages } = reading({ 'site.yaml': text });
    expect(site).toBeUndefined();
    expect(messages).toMatchObject([{ line: 10, column: 8, rule: 'config:foreign-home' }]);
  });

  test('that is absent is an error, and the faults of the other files are told too', () => {
    const { site, messages } = reading({ 'people.yaml': 'people:\n  - nam: x\n' });
    expect(site).toBeUndefined();
    expect(messages.map(({ path, rule, severity }) => `${path} ${severity} ${rule}`)).toEqual([
      'site.yaml error config:no-site',
      'people.yaml warning yaml:unknown-key',
      'people.yaml error yaml:unexpected-value',
      'people.yaml error yaml:unexpected-value',
    ]);
  });
});

describe('people.yaml', () => {
  const withPeople = (text: string) => reading({ 'site.yaml': yamlOf(good), 'people.yaml': text });

  test('is a list of people', () => {
    const { site } = withPeople('people:\n  - key: 0012\n    name: No\n    sameAs: [https://a.example/x]\n');
    expect(site?.people).toEqual([{ key: '0012', name: 'No', names: [], sameAs: ['https://a.example/x'] }]);
  });

  test('does not hold a key twice', () => {
    const { site, messages } = withPeople('people:\n  - key: a\n    name: A\n  - key: a\n    name: B\n');
    expect(site).toBeUndefined();
    expect(messages).toMatchObject([{ line: 4, column: 10, rule: 'config:duplicate-person' }]);
  });

  test('warns of a name that two people have', () => {
    const { site, messages } = withPeople(
      'people:\n  - key: a\n    name: A\n  - key: b\n    name: B\n    names: [A]\n',
    );
    expect(site?.people).toHaveLength(2);
    expect(messages).toMatchObject([{ line: 5, severity: 'warning', rule: 'config:duplicate-name' }]);
  });

  test.each(['q42', 'Q0', '42', 'https://www.wikidata.org/wiki/Q42'])(
    'does not take %s for a Wikidata id',
    (id) => {
      const { site } = withPeople(`people:\n  - key: a\n    name: A\n    wikidata: ${id}\n`);
      expect(site).toBeUndefined();
    },
  );
});

describe('ratings.yaml', () => {
  const withRatings = (text: string) => reading({ 'site.yaml': yamlOf(good), 'ratings.yaml': text });
  const step = (key: string, kind: string, value?: string, label = key): string =>
    `  - key: ${key}\n    label: ${label}\n    meaning: m\n    class: ${kind}\n${value ? `    value: ${value}\n` : ''}`;

  test('keeps the order of its steps', () => {
    const { site, messages } = withRatings(
      `best: 3\nratings:\n${step('yes', 'TRUE', '3')}${step('no', 'FALSE', '1')}`,
    );
    expect(messages).toEqual([]);
    expect(site?.scale).toEqual({
      best: 3,
      worst: 1,
      ratings: [
        { key: 'yes', label: 'yes', meaning: 'm', class: 'TRUE', value: 3 },
        { key: 'no', label: 'no', meaning: 'm', class: 'FALSE', value: 1 },
      ],
    });
  });

  test.each([
    ['best: 1\nworst: 5\n', 'config:impossible-scale'],
    ['best: 2\nworst: 2\n', 'config:impossible-scale'],
    ['best: 5\nworst: 0\n', 'config:impossible-scale'],
    ['best: -1\nworst: -1\n', 'config:impossible-scale'],
    ['best: many\n', 'yaml:unexpected-value'],
    [`ratings:\n${step('a', 'TRUE', '6')}`, 'config:value-out-of-range'],
    [`ratings:\n${step('a', 'OTHER', '3')}`, 'config:rated-other'],
    [`ratings:\n${step('a', 'TRUE')}${step('a', 'TRUE', undefined, 'b')}`, 'config:duplicate-rating'],
    [
      `ratings:\n${step('a', 'TRUE', undefined, 'So')}${step('b', 'TRUE', undefined, 'so')}`,
      'config:duplicate-rating',
    ],
    [`ratings:\n${step('a', 'TRUE', '1')}${step('b', 'FALSE', '5')}`, 'config:scale-upside-down'],
    [`ratings:\n${step('a', 'True', '1')}`, 'yaml:unexpected-value'],
  ])('does not take %j', (text, rule) => {
    const { site, messages } = withRatings(text);
    expect(site).toBeUndefined();
    expect(messages.map((message) => message.rule)).toEqual([rule]);
    expect(messages[0]?.line).toBeGreaterThan(0);
    expect(messages[0]?.fix).toBeTruthy();
  });

  test('warns of labels that are no words for readers', () => {
    const long = 'x'.repeat(41);
    const { site, messages } = withRatings(
      `ratings:\n${step('a', 'OTHER', undefined, long)}${step('b', 'OTHER', undefined, 'não_é_bem_assim')}`,
    );
    expect(site?.scale.ratings).toHaveLength(2);
    expect(messages.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      '3 config:long-label',
      '7 config:label-is-a-key',
    ]);
  });
});
