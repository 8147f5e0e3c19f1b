import { describe, expect, test } from 'vitest';
import type { Edition } from '../../pipeline/model/edition.ts';
import { factCheckFeed } from '../../pipeline/publish/factCheckFeed.ts';
import { edition, shelfOf, site } from '../sample.ts';
import { copyOf, watched } from './publishing.ts';

const [claim] = edition.claims;

/** An edition whose one claim was reviewed on a day. */
function reviewedOn(id: string, date: string, published = '2024-01-01'): Edition {
  if (!claim?.review) throw new Error('The sample has lost its review');
  const { modified: _, ...review } = {
    ...claim.review,
    date,
    url: `${site.url}/fact-checks/${id}/`,
    corrections: [],
  };
  return copyOf(id, published, { claims: [{ ...claim, id, review }], dateModified: date });
}

describe('the feed of fact checks', () => {
  test('a review is one item named by its claim, which says its verdict in words', () => {
    const feed = factCheckFeed(shelfOf(edition), site);
    expect(feed.home).toBe('https://claims.example.org/fact-checks/');
    expect(feed.items).toMatchObject([
      {
        id: 'tag:claims.example.org,2026:fact-check/bridge-opened',
        url: 'https://claims.example.org/fact-checks/bridge-opened/',
        title: 'The Sydney Harbour Bridge opened in 1932.',
        summary: 'Accurate. It opened on 19 March 1932.',
        published: '2024-06-02T00:00:00-04:00',
        updated: '2024-06-03T00:00:00-04:00',
        authors: [{ name: 'The Example Desk' }],
      },
    ]);
    expect(feed.items[0]?.html).toContain('<strong>Verdict:</strong> Accurate');
    expect(feed.items[0]?.html).toContain(
      '<a href="https://archive.example/bridge">Opening of the bridge</a>',
    );
    expect(feed.items[0]?.html).toContain('An earlier version had the wrong day.');
  });

  test('items stand in the order of their reviews, not of their articles', () => {
    const old = reviewedOn('old-article-new-review', '2024-05-05', '2020-01-01');
    const recent = reviewedOn('new-article-old-review', '2024-03-03', '2024-03-01');
    expect(factCheckFeed(shelfOf(recent, old), site).items.map((item) => item.url)).toEqual([
      'https://claims.example.org/fact-checks/old-article-new-review/',
      'https://claims.example.org/fact-checks/new-article-old-review/',
    ]);
  });

  test('it carries the newest thirty and leaves editions shut that cannot hold one of them', () => {
    const recent = Array.from({ length: 30 }, (_, i) => reviewedOn(`r-${i}`, '2024-05-05'));
    const old = Array.from({ length: 50 }, (_, i) => reviewedOn(`o-${i}`, '2023-05-05'));
    const { shelf, opened } = watched(shelfOf(...old, ...recent));
    expect(factCheckFeed(shelf, site).items).toHaveLength(30);
    expect(opened.filter((id) => id.startsWith('o-'))).toEqual([]);
  });

  test('claims without a review should not appear', () => {
    const unreviewed = { ...edition, claims: edition.claims.slice(1) };
    expect(factCheckFeed(shelfOf(unreviewed), site).items).toEqual([]);
  });
});
