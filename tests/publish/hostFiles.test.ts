import { describe, expect, test } from 'vitest';
import { formerUrls } from '../../pipeline/model/address.ts';
import { articlePage } from '../../pipeline/publish/articlePage.ts';
import { embedCards } from '../../pipeline/publish/embedCards.ts';
import { hostFiles } from '../../pipeline/publish/hostFiles.ts';
import { republishKit } from '../../pipeline/publish/republishKit.ts';
import { edition, site } from '../sample.ts';
import { elements, parsed } from './builtPages.ts';
import { fileOf, filesOf } from './publishing.ts';

const open = { ...site, partners: ['msn'] as const, republish: { terms: 'Whole.' } };
const moved = { ...edition, former: formerUrls(site, ['/old/bridge/', '/alt/été/']) };

/** Rules by their patterns. */
function rules(): Map<string, Record<string, string>> {
  const blocks = fileOf(hostFiles, '_headers', [edition], open).split('\n\n');
  return new Map(
    blocks.map((block) => {
      const [pattern = '', ...fields] = block.trim().split('\n');
      const pairs = fields.map(
        (field) =>
          field
            .trim()
            .split(/: (.*)/s)
            .slice(0, 2) as [string, string],
      );
      return [pattern, Object.fromEntries(pairs)];
    }),
  );
}

describe('_headers', () => {
  const common = rules().get('/*') ?? {};

  test('the policy of all pages allows what each page allows itself', () => {
    const sources = (common['Content-Security-Policy'] ?? '').split(/[ ;]+/);
    const pages = [
      fileOf(articlePage, 'opinion/2024/bridge/index.html'),
      fileOf(embedCards, 'embed/bridge-opened/index.html'),
      fileOf(republishKit, 'opinion/2024/bridge/republish/index.html', [edition], open),
    ];
    for (const html of pages) {
      const meta = elements(parsed(html), 'meta').find(
        ({ properties }) => properties.httpEquiv !== undefined,
      );
      for (const source of String(meta?.properties.content).split(/[ ;]+/)) expect(sources).toContain(source);
    }
  });

  test('nothing forbids others to frame the cards', () => {
    expect(JSON.stringify([...rules()])).not.toMatch(/frame-ancestors|X-Frame-Options/);
  });

  test('feeds and data have the types of their formats', () => {
    const types = Object.fromEntries(
      [...rules()].map(([pattern, fields]) => [pattern, fields['Content-Type']]),
    );
    expect(types).toMatchObject({
      '/feed.xml': 'application/rss+xml; charset=utf-8',
      '/opinion/feed.json': 'application/feed+json; charset=utf-8',
      '/entities/*/feed.xml': 'application/rss+xml; charset=utf-8',
      '/partners/msn.xml': 'application/rss+xml; charset=utf-8',
      '/atom/*': 'application/atom+xml; charset=utf-8',
      '/embed/*/oembed.json': 'application/json+oembed; charset=utf-8',
      '/*.jsonld': 'application/ld+json; charset=utf-8',
      '/license.xml': 'application/rsl+xml; charset=utf-8',
    });
  });
});

describe('_redirects', () => {
  test('leads from former addresses to the article, in ASCII', () => {
    expect(fileOf(hostFiles, '_redirects', [moved])).toBe(
      '/old/bridge/ /opinion/2024/bridge/ 301\n/alt/%C3%A9t%C3%A9/ /opinion/2024/bridge/ 301\n',
    );
  });

  test('is not there where nothing has moved', () => {
    expect(Object.keys(filesOf(hostFiles))).toEqual(['_headers']);
  });

  test('should not take an address for a pattern', () => {
    const odd = { ...edition, former: formerUrls(site, ['/*', '/:splat/']) };
    expect(filesOf(hostFiles, [odd])).not.toHaveProperty('_redirects');
  });
});
