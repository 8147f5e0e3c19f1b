// Each rule: its name, its examples, its page in the documentation; and what no rule objects to.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { consumerNames } from '../../pipeline/validate/consumer.ts';
import { rulePageText, rulesDocument } from '../../pipeline/validate/explain.ts';
import { rulePages } from '../../pipeline/validate/index.ts';
import { expectGolden } from '../golden.ts';
import { root } from '../publication.ts';
import { applied, full, goodArticle, goodFeed, goods, messagesOn, pageOf, rulesOn } from './good.ts';

const [hand] = goods;
if (!hand) throw new Error('No good record');

describe.each(rulePages.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test('objects to its bad example', () => {
    expect(rulesOn(applied(rule.bad, hand))).toContain(rule.name);
  });

  test('should not object to its good example', () => {
    expect(rulesOn(applied(rule.good, hand))).not.toContain(rule.name);
  });

  test('says what was found and what was expected', () => {
    const own = messagesOn(applied(rule.bad, hand)).filter((message) => message.rule === rule.name);
    for (const { reason, fix, line, column } of own) {
      expect(reason).toMatch(/^Unexpected .+, expected /s);
      expect(fix).toMatch(/[.?]$/);
      expect(Math.min(line ?? 0, column ?? 0)).toBeGreaterThan(0);
    }
  });
});

describe('the roster', () => {
  test('has each name once, as subject/kebab-fault', () => {
    const names = rulePages.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  test('says of every rule to whom it matters', () => {
    for (const { severity, name } of rulePages) {
      expect(
        Object.keys(severity).filter((key) => !consumerNames.some((known) => known === key)),
        name,
      ).toEqual([]);
      expect(Object.keys(severity).length, name).toBeGreaterThan(0);
    }
  });

  test('is the documentation', () => {
    expectGolden(join(root, 'schemas/rules.md'), rulesDocument(rulePages));
  });

  test('is what explain prints', () => {
    for (const rule of rulePages) {
      for (const part of [rule.summary, rule.why, rule.fix]) expect(rulePageText(rule)).toContain(part);
    }
  });
});

describe('good records', () => {
  test.each(goods.map((good) => [good.name, good] as const))('should not be objected to: %s', (_, good) => {
    expect(messagesOn(good.page(good.record))).toEqual([]);
  });

  test('nor an article, a feed, a bare file', () => {
    for (const record of [goodArticle, goodFeed, full])
      expect(messagesOn(JSON.stringify(record, null, 2))).toEqual([]);
    expect(
      messagesOn(
        pageOf(
          full,
          `<script type="Application/LD+JSON; charset=utf-8">${JSON.stringify(goodArticle)}</script>`,
        ),
      ),
    ).toEqual([]);
  });

  test('nor pages and files that have nothing to do with it', () => {
    for (const text of [
      '',
      '<p>Hello',
      '{"name":"x","files":{"a":1}}',
      '[1, 2]',
      'plain words',
      '<script>{"@type":}</script>',
    ]) {
      expect(messagesOn(text), text).toEqual([]);
    }
  });
});
