import { describe, expect, test } from 'vitest';
import type { Edition } from '../../pipeline/model/edition.ts';
import { atom } from '../../pipeline/publish/atom.ts';
import { articleFeed } from '../../pipeline/publish/feed.ts';
import { jsonFeed } from '../../pipeline/publish/jsonFeed.ts';
import { rss } from '../../pipeline/publish/rss.ts';
import { edition, shelfOf, site } from '../sample.ts';
import { copyOf, fileOf, parsed, typesOf, watched } from './publishing.ts';

const corrected: Edition = {
  ...edition,
  corrections: [{ date: '2024-06-03', text: 'The <year> was wrong.' }],
};
const republished: Edition = {
  ...edition,
  meta: {
    ...edition.meta,
    publication: { name: 'Bridge & Sons', url: 'https://bridge.example/' },
    originalUrl: 'https://bridge.example/keep-it',
  },
};

describe('the neutral feed', () => {
  test('an article keeps its tag when it is corrected, and the correction shows', () => {
    const [before] = articleFeed(shelfOf(edition), site).items;
    const [after] = articleFeed(shelfOf(corrected), site).items;
    expect(after?.id).toBe(before?.id);
    expect(after?.html).toContain(
      '<p><strong>Correction, June 3, 2024:</strong> The &lt;year&gt; was wrong.</p>',
    );
  });

  test('it carries the newest thirty articles and opens no others', () => {
    const many = Array.from({ length: 40 }, (_, i) => copyOf(`a-${i}`, '2024-01-01'));
    const { shelf, opened } = watched(shelfOf(...many));
    expect(articleFeed(shelf, site).items).toHaveLength(30);
    expect(opened).toEqual(many.slice(0, 30).map((each) => each.id));
  });

  test('an article is never updated before it was published', () => {
    const [item] = articleFeed(shelfOf({ ...edition, dateModified: '2024-05-01' }), site).items;
    expect(item?.updated).toBe(item?.published);
  });

  test('an address that is none should not become a source', () => {
    const odd = { ...edition, meta: { ...edition.meta, originalUrl: 'javascript:alert(1)' } };
    const [item] = articleFeed(shelfOf(odd), site).items;
    expect(item).not.toHaveProperty('original');
    expect(item).not.toHaveProperty('originalUrl');
  });

  test('a first publication without an address is named and not linked', () => {
    const named = { ...edition, meta: { ...edition.meta, publication: { name: 'Paper <1>' } } };
    const [item] = articleFeed(shelfOf(named), site).items;
    expect(item?.html).toContain('<p>First published by Paper &lt;1&gt;.</p>');
    expect(item).not.toHaveProperty('original');
  });
});

describe('dates', () => {
  test('the day on which a claim was said has its offset', () => {
    const [item] = articleFeed(shelfOf(edition), site).items;
    expect(item?.claims[0]?.said).toBe('2024-06-01T00:00:00-04:00');
  });
});

describe('RSS', () => {
  test('an item without a date has no pubDate', () => {
    expect(fileOf(rss, 'feed.xml', [copyOf('undated', undefined)])).not.toContain('pubDate');
  });

  test('source appears with its address when the article was first published elsewhere', () => {
    expect(fileOf(rss, 'feed.xml', [republished])).toContain(
      '<source url="https://bridge.example/">Bridge &amp; Sons</source>',
    );
    expect(fileOf(rss, 'feed.xml')).not.toContain('<source');
  });

  test('the address of an article should not stand as that of a source', () => {
    const odd = { ...edition, meta: { ...edition.meta, originalUrl: 'https://bridge.example/keep-it' } };
    expect(fileOf(rss, 'feed.xml', [odd])).not.toContain('<source');
  });

  test('authors are dc:creator, one each, and never author', () => {
    const two = {
      ...edition,
      meta: { ...edition.meta, authors: ['A', 'B'].map((name) => ({ name, sameAs: [] })) },
    };
    const text = fileOf(rss, 'feed.xml', [two]);
    expect(text).toContain('<dc:creator>A</dc:creator>\n<dc:creator>B</dc:creator>');
    expect(text).not.toMatch(/<author|<dc:date|CDATA|<mark/);
  });

  test('a sign in a description is escaped as HTML and as XML', () => {
    const odd = { ...edition, meta: { ...edition.meta, description: 'a < b' } };
    expect(fileOf(rss, 'feed.xml', [odd])).toContain('<description>a &amp;lt; b</description>');
  });
});

describe('Atom', () => {
  test('an article without any date stays out, because Atom demands one', () => {
    const text = fileOf(atom, 'atom.xml', [edition, copyOf('undated', undefined)]);
    expect(text.match(/<entry /g)).toHaveLength(1);
  });

  test('an empty feed is dated by the clock of the build', () => {
    expect(fileOf(atom, 'atom.xml', [])).toContain('<updated>2024-06-03T00:00:00-04:00</updated>');
  });

  test('the feed has the home address with its slash for an id', () => {
    expect(fileOf(atom, 'atom.xml')).toContain('<id>https://claims.example.org/</id>');
  });

  test('the first publication is linked as via', () => {
    expect(fileOf(atom, 'atom.xml', [republished])).toContain(
      '<link rel="via" href="https://bridge.example/keep-it"/>',
    );
  });
});

describe('JSON Feed', () => {
  test('an item carries its claims with their verdicts under an extension that explains itself', () => {
    expect(parsed(fileOf(jsonFeed, 'feed.json'))['items']).toMatchObject([
      {
        _claims: {
          about: 'https://schema.org/Claim',
          claims: [
            {
              id: 'bridge-opened',
              quote: 'The bridge opened in 1932.',
              claimant: 'Jo Writer',
              verdict: 'Accurate',
              review_url: 'https://claims.example.org/fact-checks/bridge-opened/',
            },
            { id: 'bridge-traffic' },
          ],
        },
      },
    ]);
  });

  test('a claim without a review has no verdict', () => {
    const text = JSON.stringify(parsed(fileOf(jsonFeed, 'feed.json'))['items']);
    expect(text.match(/"verdict"/g)).toHaveLength(1);
  });

  test('an article from elsewhere has its address as external_url', () => {
    expect(fileOf(jsonFeed, 'feed.json', [republished])).toContain(
      '"external_url": "https://bridge.example/keep-it"',
    );
  });
});

test('feeds have the media types of their formats', () => {
  expect({ ...typesOf(rss), ...typesOf(atom), ...typesOf(jsonFeed) }).toEqual({
    'feed.xml': 'application/rss+xml',
    'fact-checks/feed.xml': 'application/rss+xml',
    'atom.xml': 'application/atom+xml',
    'fact-checks/atom.xml': 'application/atom+xml',
    'feed.json': 'application/feed+json',
    'fact-checks/feed.json': 'application/feed+json',
  });
});
