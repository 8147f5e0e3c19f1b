// Atom archives by RFC 5005, sections 2 and 4.
import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../pipeline/model/edition.ts';
import { atomFiles } from '../../pipeline/publish/atomArchive.ts';
import { copyOf, hostileEdition, hostileSite, xmlFaults } from '../publish/publishing.ts';
import { shelfOf, site } from '../sample.ts';

/** Articles of as many days, the newest first. */
function articles(count: number): Edition[] {
  return Array.from({ length: count }, (_, i) => {
    const day = String(28 - ((count - i - 1) % 28)).padStart(2, '0');
    return copyOf(`a-${String(count - i).padStart(3, '0')}`, `2024-01-${day}`);
  });
}

/** The documents of a feed with archives of three entries. */
function documents(editions: readonly Edition[]): Map<string, string> {
  const files = atomFiles(shelfOf(...editions), site, { least: 2, each: 3 });
  return new Map([...files].map(({ path, content }) => [path, String(content)]));
}

/** Relations of a document's links to their addresses. */
function linksOf(text: string): Record<string, string> {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'link' });
  const links = parser.parse(text).feed.link as { '@_rel': string; '@_href': string }[];
  return Object.fromEntries(links.map((link) => [link['@_rel'], link['@_href']]));
}

const idsIn = (text: string): string[] => (parseAtomFeed(text).entries ?? []).map(({ id }) => String(id));

describe('the archives', () => {
  const files = documents(articles(9));

  test('with the current feed they hold every entry once', () => {
    expect([...files.keys()]).toEqual(['atom.xml', 'atom/1.xml', 'atom/2.xml']);
    const ids = [...files.values()].flatMap(idsIn);
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(9);
  });

  test('a reader that follows prev-archive from the current feed meets them all', () => {
    const met: string[] = [];
    for (let path: string | undefined = 'atom.xml'; path; ) {
      const text: string = files.get(path) ?? '';
      met.push(path);
      path = linksOf(text)['prev-archive']?.slice(site.url.length + 1);
    }
    expect(met).toEqual(['atom.xml', 'atom/2.xml', 'atom/1.xml']);
  });

  test('each names itself, the current feed and the next one, and says that it is an archive', () => {
    const text = files.get('atom/1.xml') ?? '';
    expect(linksOf(text)).toEqual({
      self: 'https://claims.example.org/atom/1.xml',
      alternate: 'https://claims.example.org/',
      current: 'https://claims.example.org/atom.xml',
      'next-archive': 'https://claims.example.org/atom/2.xml',
    });
    expect(text).toContain('<fh:archive/>');
    expect(text).toContain('xmlns:fh="http://purl.org/syndication/history/1.0"');
    expect(files.get('atom.xml')).not.toContain('fh:');
  });

  test('all documents have the id of the one feed', () => {
    expect(new Set([...files.values()].map((text) => parseAtomFeed(text).id))).toEqual(
      new Set(['https://claims.example.org/']),
    );
  });

  test('newer articles leave old archives as they are', () => {
    const more = [copyOf('new-2', '2024-03-02'), copyOf('new-1', '2024-03-01'), ...articles(9)];
    const later = documents(more);
    expect([...later.keys()]).toHaveLength(4);
    expect(later.get('atom/1.xml')).toBe(files.get('atom/1.xml'));
    // The archive that was the last one learns of the next one.
    const next =
      '<link rel="next-archive" type="application/atom+xml" href="https://claims.example.org/atom/3.xml"/>\n';
    expect(later.get('atom/2.xml')).toContain(next);
    expect(later.get('atom/2.xml')?.replace(next, '')).toBe(files.get('atom/2.xml'));
  });

  test('a young publication has none', () => {
    expect([...documents(articles(4)).keys()]).toEqual(['atom.xml']);
    expect(linksOf(documents(articles(4)).get('atom.xml') ?? '')).not.toHaveProperty('prev-archive');
  });

  test('articles without a date are in none', () => {
    const undated = documents([...articles(9), copyOf('undated', undefined)]);
    expect([...undated.values()].join('')).not.toContain('undated');
  });
});

test('hostile text leaves archives well-formed', () => {
  const editions = [hostileEdition, ...articles(8).map((each) => ({ ...hostileEdition, id: each.id }))];
  for (const { path, content } of atomFiles(shelfOf(...editions), hostileSite, { least: 2, each: 3 })) {
    expect([path, xmlFaults(String(content))]).toEqual([path, []]);
  }
});
