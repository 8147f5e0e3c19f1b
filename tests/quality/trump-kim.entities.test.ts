// Entities of the bundled article against gold: every named mention, its type, its identity, its form.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entities } from '../../pipeline/extract/entities.ts';
import { link } from '../../pipeline/link/index.ts';
import { ofKind } from '../../pipeline/model/annotation.ts';
import { words } from '../../pipeline/model/prose.ts';
import { deskOf } from '../desk.ts';
import { goldMentions } from './trump-kim.entities.ts';

const path = new URL('../../source/2019-03-05-trump-kim-summit-ii.txt', import.meta.url);
const desk = deskOf(readFileSync(path, 'utf8'), '2019-03-05', 'txt');
const linked = link([...entities.extract(desk, [])], desk);
const found = ofKind(linked.annotations, 'entity').map(({ span, finding }) => {
  const { type, wikidata, form, standsFor } = finding;
  const line = `${span.start} ${words(desk.article.prose, span)} ${type} ${wikidata ?? '-'} ${form}`;
  return standsFor === undefined ? line : `${line} for ${standsFor}`;
});

/** Where the nth place of some words starts. */
function placeOf(text: string, sought: string, nth: number): number {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(sought, at + 1);
  return at;
}

it('should find every mention and nothing else, each with its type, identity and form', () => {
  const gold = goldMentions.map(([text, nth, type, wikidata, form = 'name', standsFor]) => {
    const line = `${placeOf(desk.article.prose.text, text, nth)} ${text} ${type} ${wikidata ?? '-'} ${form}`;
    return standsFor === undefined ? line : `${line} for ${standsFor}`;
  });
  expect(found).toEqual(gold);
});

it('should gather them into entities whose mentions add up', () => {
  const total = linked.entities.reduce((sum, { mentions }) => sum + mentions, 0);
  expect(total).toBe(goldMentions.length);
  expect(new Set(linked.entities.map(({ key }) => key)).size).toBe(linked.entities.length);
});
