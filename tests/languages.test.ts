// Every rule of every language reads its own example.
import { describe, expect, it } from 'vitest';
import { dates } from '../pipeline/extract/dates.ts';
import { quantities } from '../pipeline/extract/quantities.ts';
import { languages } from '../pipeline/languages/index.ts';
import { ofKind } from '../pipeline/model/annotation.ts';
import type { TimeExample } from '../pipeline/model/language/time.ts';
import { words } from '../pipeline/model/prose.ts';
import { deskOf } from './desk.ts';

/** Words, type, value and rule of each time expression. */
function datesIn(text: string, date: string): readonly (readonly [string, string, string, string])[] {
  const desk = deskOf(text, date);
  return ofKind([...dates.extract(desk, [])], 'date').map(({ span, finding, by }) => [
    words(desk.article.prose, span),
    finding.type,
    finding.value,
    by,
  ]);
}

describe.each([...languages.values()].map((language) => [language.code, language.time] as const))(
  'time and number in %s',
  (_code, time) => {
    const named = [...time.rules, ...time.frames, ...time.joins];
    const examples = (rules: readonly { name: string; examples: readonly TimeExample[] }[]) =>
      rules.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const));

    it.each(examples(time.rules))('%s reads %j', (name, [text, date, found, type, value]) => {
      expect(datesIn(text, date)).toContainEqual([found, type, value, name]);
    });

    it.each(examples([...time.frames, ...time.joins]))('%s reads %j', (_name, [text, date, ...finding]) => {
      expect(datesIn(text, date).map((each) => each.slice(0, 3))).toContainEqual(finding);
    });

    it('gives each rule a name of its own and at least one example', () => {
      const names = [...named, ...time.quantities].map((rule) => rule.name);
      expect(new Set(names).size).toBe(names.length);
      expect([...named, ...time.quantities].filter((rule) => rule.examples.length === 0)).toEqual([]);
    });

    it.each(
      time.quantities.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)),
    )('%s reads %j', (_name, example) => {
      const desk = deskOf(example.text);
      const all = ofKind([...quantities.extract(desk, [...dates.extract(desk, [])])], 'quantity');
      const found = all.map(({ span, finding }) => ({ words: words(desk.article.prose, span), ...finding }));
      const { text: _text, approximate, ...rest } = example;
      expect(found).toContainEqual({ ...rest, approximate: approximate === true });
    });
  },
);
