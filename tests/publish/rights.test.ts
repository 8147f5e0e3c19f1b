import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Published } from '../../pipeline/model/plugin.ts';
import { rights } from '../../pipeline/publish/rights.ts';
import { robots } from '../../pipeline/publish/robots.ts';
import { site } from '../sample.ts';
import { fileOf, filesOf, hostile, hostileSite, typesOf, xmlFaults } from './publishing.ts';

const { dataLicense: _, ...bare } = site;
const stated: Published = {
  ...bare,
  rights: {
    permit: ['search', 'ai-index'],
    prohibit: ['ai-train'],
    mining: 'reserved',
    policy: 'https://claims.example.org/terms/',
  },
};
const rsl = (at: Published) =>
  new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'content' }).parse(
    fileOf(rights, 'license.xml', [], at),
  ).rsl;
const tdm = (at: Published): unknown => JSON.parse(fileOf(rights, '.well-known/tdmrep.json', [], at));

test('where nothing is said, nothing is written', () => {
  expect(filesOf(rights, [], bare)).toEqual({});
  expect(fileOf(robots, 'robots.txt', [], bare)).not.toContain('License:');
});

describe('RSL', () => {
  test("the data's licence holds for the data", () => {
    expect(rsl(site)).toMatchObject({
      '@_xmlns': 'https://rslstandard.org/rsl',
      content: [
        {
          '@_url': '/data/',
          license: {
            permits: { '#text': 'all', '@_type': 'usage' },
            payment: { '@_type': 'attribution', standard: 'https://creativecommons.org/licenses/by/4.0/' },
          },
          copyright: { '#text': 'The Example Desk', '@_type': 'organization' },
        },
      ],
    });
  });

  test.each([
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'free'],
    ['https://creativecommons.org/licenses/by-sa/4.0/', undefined],
    ['https://example.org/licence', undefined],
  ])('%s asks for %s', (dataLicense, type) => {
    expect(rsl({ ...site, dataLicense }).content[0].license.payment['@_type']).toBe(type);
  });

  test('the settings hold for the pages', () => {
    expect(rsl(stated).content).toMatchObject([
      {
        '@_url': '/',
        license: { permits: { '#text': 'search ai-index' }, prohibits: { '#text': 'ai-train' } },
        terms: 'https://claims.example.org/terms/',
      },
    ]);
  });
});

test('TDMRep reserves or opens what the settings say, and the data under a free licence', () => {
  expect(tdm(stated)).toEqual([
    { location: '/', 'tdm-reservation': 1, 'tdm-policy': 'https://claims.example.org/terms/' },
  ]);
  expect(tdm({ ...stated, dataLicense: 'https://creativecommons.org/licenses/by/4.0/' })).toMatchObject([
    { location: '/data/', 'tdm-reservation': 0 },
    { location: '/', 'tdm-reservation': 1 },
  ]);
});

test('robots.txt leads to the terms', () => {
  expect(fileOf(robots, 'robots.txt', [], stated)).toContain(
    '\nLicense: https://claims.example.org/license.xml\n',
  );
});

test('hostile text leaves the terms well-formed', () => {
  const at = { ...hostileSite, rights: { permit: ['all'] as const, prohibit: [], policy: hostile } };
  expect(xmlFaults(fileOf(rights, 'license.xml', [], at))).toEqual([]);
});

test('each has its media type', () => {
  expect(typesOf(rights)).toEqual({
    'license.xml': 'application/rsl+xml',
    '.well-known/tdmrep.json': 'application/json',
  });
});
