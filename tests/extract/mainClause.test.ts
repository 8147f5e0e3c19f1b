// How the main clause of a sentence states.
import { describe, expect, it } from 'vitest';
import { lexisOf } from '../../pipeline/extract/lexis.ts';
import { featureNames } from '../../pipeline/extract/scores/columns.ts';
import { featuresOf } from '../../pipeline/extract/scores/features.ts';
import { tagsOf } from '../../pipeline/extract/tags.ts';
import { en } from '../../pipeline/languages/en/index.ts';
import { deskOf } from '../desk.ts';

const told = new Set([
  'opensAdverb',
  'mainPast',
  'mainPerfect',
  'mainModal',
  'progressive',
  'equates',
  'nounSubject',
  'ownDeed',
  'namedDeed',
  'addresses',
]);

function rowOf(text: string): ReadonlyMap<string, number> {
  const { prose } = deskOf(text).article;
  const row = featuresOf({ lexis: lexisOf(prose, en), parts: tagsOf(prose, en) }, en.stance, 0);
  return new Map(featureNames.map((name, k) => [name, row[k] ?? 0]));
}

describe('the main clause', () => {
  it.each([
    ['We opened two schools.', 'mainPast ownDeed'],
    ['We have opened two schools.', 'mainPerfect ownDeed'],
    ["We've also opened two schools.", 'mainPerfect ownDeed'],
    ['Ada Byron opened the bridge.', 'mainPast nounSubject namedDeed'],
    ['She opened the bridge.', 'mainPast namedDeed'],
    ['It opened in May.', 'mainPast'],
    ['The bridge is not yet open.', 'nounSubject'],
    ['The bridge is falling.', 'progressive nounSubject'],
    ["They're building a bridge.", 'progressive'],
    ['This is the lesson.', 'equates'],
    ["It's the lesson.", 'equates'],
    ['The council should open it.', 'mainModal nounSubject'],
    ["We'll build it.", 'mainModal'],
    ['You know the bridge.', 'addresses'],
    ['Nowadays the council opens bridges.', 'opensAdverb nounSubject'],
    ['Over the bridge.', ''],
    ['', ''],
  ])('of %j should be told', (text, expected) => {
    const row = text === '' ? new Map<string, number>() : rowOf(text);
    const found = [...told].filter((name) => row.get(name) === 1);
    expect(found.join(' ')).toBe(expected);
  });

  it('should count numerals, modals and verbs that have a tense', () => {
    const row = rowOf('Two of three ferries sailed and nine could not sail.');
    expect(row.get('numerals')).toBeCloseTo(Math.log2(4));
    expect(row.get('modals')).toBe(1);
    expect(row.get('finites')).toBeCloseTo(Math.log2(3));
  });

  it.each([
    ['in a quotation', '“We opened two schools,” said Ada Byron.'],
    ['in a quotation that opened before', 'We opened two schools,” said Ada Byron.'],
  ])('should not be looked for %s', (_, text) => {
    expect(rowOf(text).get('ownDeed')).toBe(0);
  });
});
