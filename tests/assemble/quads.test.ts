import { describe, expect, it } from 'vitest';
import { assemble } from '../../pipeline/assemble/index.ts';
import { site } from '../sample.ts';
import { draft } from './draft.ts';
import { quadsOf } from './written.ts';

const { graph, reviews } = assemble(draft, site);
const article = '<https://claims.example.org/opinion/2024/bridge/#article>';

describe('N-Quads', () => {
  it('should be sorted lines, each once', async () => {
    const text = await quadsOf(graph, reviews);
    const lines = text.split('\n').slice(0, -1);
    expect(text.endsWith(' .\n')).toBe(true);
    expect(lines).toEqual([...new Set(lines)].sort());
    expect(lines.length).toBeGreaterThan(80);
  });

  it('should hold addresses as IRIs, days as dates and numbers as numbers', async () => {
    const lines = (await quadsOf(graph, reviews)).split('\n');
    expect(lines).toContain(
      `${article} <http://schema.org/datePublished> "2024-06-01"^^<http://schema.org/Date> .`,
    );
    expect(lines).toContain(
      `${article} <http://schema.org/url> <https://claims.example.org/opinion/2024/bridge/> .`,
    );
    expect(lines).toContain(
      `${article} <http://schema.org/wordCount> "16"^^<http://www.w3.org/2001/XMLSchema#integer> .`,
    );
  });

  it('should hold the statements of the reviews as well', async () => {
    const lines = await quadsOf([], reviews);
    expect(lines).toContain('<http://schema.org/claimReviewed> "The Sydney Harbour Bridge opened in 1932."');
  });

  it('should be empty for nothing', async () => {
    expect(await quadsOf([], {})).toBe('');
  });

  it('should refuse a node without an address', async () => {
    const node = {
      '@type': 'Place',
      '@id': 'https://a.example/',
      geo: { '@type': 'GeoCoordinates', latitude: 1 },
    };
    await expect(quadsOf([node], {})).rejects.toThrow('blank node');
  });

  it('should refuse a context that would have to be fetched', async () => {
    const node = {
      '@type': 'Place',
      '@id': 'https://a.example/',
      '@context': 'https://evil.example/',
      name: 'x',
    };
    await expect(quadsOf([node], {})).rejects.toThrow();
  });

  it('should not take a text that looks like a blank node for one', async () => {
    const node = { '@type': 'Place', '@id': 'https://a.example/', name: '_:b0' };
    expect(await quadsOf([node], {})).toContain('"_:b0"');
  });
});
