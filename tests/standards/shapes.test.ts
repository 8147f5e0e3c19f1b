// The published graphs against SHACL shapes, and as canonical RDF.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import { Validator } from 'shacl-engine';
import { describe, expect, test } from 'vitest';
import { root } from '../publication.ts';
import { filesLike } from './sites.ts';

const graphs = filesLike(/^data\/graph\.nq$/);
const dataset = (text: string) => new Store(new Parser().parse(text));
const shapes = dataset(readFileSync(join(root, 'schemas/shapes.ttl'), 'utf8'));

/** What the shapes find wrong: node, property, constraint. */
async function faultsOf(nquads: string): Promise<string[]> {
  const { results } = await new Validator(shapes, { factory: DataFactory }).validate({
    dataset: dataset(nquads),
  });
  return results.map(({ focusNode, path, constraintComponent }) =>
    [focusNode.term, path?.[0]?.predicates[0], constraintComponent]
      .map((term) => term?.value.replace(/^.*[#/](?=.)/, ''))
      .join(' '),
  );
}

test('there is a graph of each site', () => {
  expect(graphs).toHaveLength(2);
});

test.each(graphs)('$name has the shapes of articles, claims and reviews', async ({ text }) => {
  expect(await faultsOf(text)).toEqual([]);
});

describe('the shapes', () => {
  const text = graphs[0]?.text ?? '';
  const line = (predicate: string) => new RegExp(`^.*<http://schema.org/${predicate}> .*\\n`, 'm');

  test.each([
    ['claimReviewed', 'MinCountConstraintComponent'],
    ['headline', 'MinCountConstraintComponent'],
    ['itemReviewed', 'MinCountConstraintComponent'],
    ['alternateName> "(?:Mostly )?[Aa]ccurate', 'NodeConstraintComponent'],
    ['bestRating', 'NodeConstraintComponent'],
  ])('should find a graph without %s', async (predicate, component) => {
    const pattern = new RegExp(`^.*<http://schema.org/${predicate}.*\\n`, 'm');
    expect(text).toMatch(pattern);
    expect((await faultsOf(text.replace(pattern, ''))).join('\n')).toContain(component);
  });

  test('should find a rating above the best one, and a day that is none', async () => {
    const above = text.replace(/(ratingValue> )"\d"/, '$1"9"');
    expect((await faultsOf(above)).join('\n')).toContain('NodeConstraintComponent');
    const dateless = text.replace(line('datePublished'), (each) =>
      each.replace(/"\d{4}[^"]*"/, '"yesterday"'),
    );
    expect((await faultsOf(dateless)).join('\n')).toContain('datePublished');
  });
});

test.each(graphs)('$name is canonical by RDFC-1.0: nothing is renamed or moved', async ({ text }) => {
  const { canonize } = jsonld as unknown as { canonize(input: string, options: object): Promise<string> };
  const form = 'application/n-quads';
  expect(await canonize(text, { algorithm: 'RDFC-1.0', inputFormat: form, format: form })).toBe(text);
});

test.each(filesLike(/ninjs\.json$/))('$name keeps the contract of ninjs', ({ text }) => {
  const ajv = new Ajv({ allowUnionTypes: true, strictRequired: false });
  addFormats.default(ajv);
  const check = ajv.compile(JSON.parse(readFileSync(join(root, 'schemas/ninjs.schema.json'), 'utf8')));
  check(JSON.parse(text));
  expect(check.errors ?? []).toEqual([]);
});
