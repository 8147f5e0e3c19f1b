import { describe, expect, it } from 'vitest';
import { assemble } from '../../pipeline/assemble/index.ts';
import type { Json, Node } from '../../pipeline/model/node.ts';
import type { Draft } from '../../pipeline/model/plugin.ts';
import { quadsOf } from '../assemble/written.ts';
import { site } from '../sample.ts';
import { draft, graph, said } from './subject.ts';

/** The sample with the same odd text in every place where a person may write one. */
function odd(text: string): Draft {
  return {
    ...draft,
    text,
    meta: {
      ...draft.meta,
      headline: text,
      description: text,
      authors: [{ name: text, url: text, jobTitle: text, affiliation: text, sameAs: [text] }],
      datePublished: text,
      publication: { name: text, url: text },
      originalUrl: text,
      keywords: [text],
    },
    entities: draft.entities.map((entity) => ({ ...entity, name: text, alternateNames: [text] })),
    claims: draft.claims.map((claim) => ({
      ...claim,
      quote: text,
      claim: text,
      claimant: { type: 'Person', name: text, key: text, sameAs: [text] },
      said: text,
      appearances: [{ url: text, name: text, date: text }],
      times: [text],
      ...(claim.review ? { review: { ...claim.review, label: text, conclusion: text, date: text } } : {}),
    })),
  };
}

describe('any text in any field', () => {
  it.each([
    ['nothing', ''],
    ['a lone surrogate', '\ud800'],
    ['control characters', 'a\u0000b\u0007c\ufffe'],
    ['the name of a method', 'constructor'],
    ['the name of the prototype', '__proto__'],
    ['a keyword', '@context'],
    ['20,000 spaces', ' '.repeat(20_000)],
    ['20,000 brackets', '<'.repeat(20_000)],
    ['20,000 ampersands', '&a'.repeat(20_000)],
    ['20,000 commas', ','.repeat(20_000)],
    ['20,000 digits', '1'.repeat(20_000)],
    ['20,000 letters', 'a'.repeat(20_000)],
    ['an address of nothing', 'http://['],
  ])('should be assembled, checked and written without a throw: %s', async (_name, text) => {
    const edition = odd(text);
    const documents = assemble(edition, site);
    const messages = await said(documents, edition);
    expect(messages.every(({ rule }) => rule.startsWith('check:'))).toBe(true);
    const isFaulty = messages.some(({ severity }) => severity === 'error');
    expect(isFaulty || !(await quadsOf(documents.graph, documents.reviews)).includes('_:')).toBe(true);
  });
});

describe('a node whose address is no text', () => {
  const hostile = { toString: 'x', valueOf: 'y' };

  it.each<[string, Json]>([
    ['an object that hides its methods', hostile],
    ['a list of such', [hostile]],
    ['a number', 1],
    ['null', null],
  ])('should be checked without a throw, and not be told of a shared address: %s', async (_name, id) => {
    const node = {
      '@type': 'Place',
      '@id': id,
      name: 'x',
      containedInPlace: { '@id': id },
    } as unknown as Node;
    const messages = await said({ graph: [...graph, node, { ...node, name: 'y' }] });
    expect(messages.map(({ rule }) => rule)).toContain('check:no-address');
    expect(messages.map(({ rule }) => rule)).not.toContain('check:address-shared');
  });
});
