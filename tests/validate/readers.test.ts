// Simulated readers: what each sees of good pages, and why it does not see the others.
import { describe, expect, test } from 'vitest';
import { validate } from '../../pipeline/index.ts';
import { readers } from '../../pipeline/validate/readers.ts';
import { applied, full, goodFeed, goods } from './good.ts';

const [hand] = goods;
if (!hand) throw new Error('No good record');

/** Names of the readers that miss the record of a text, with the reason. */
function missing(text: string): Record<string, string> {
  const said = validate(text, { readers: true }).messages.filter(({ rule }) => rule === 'validate:unseen');
  return Object.fromEntries(
    said.map(({ reason }) => {
      const [, name = '', why = ''] = /that (.+) does not see: (.+)/s.exec(reason) ?? [];
      return [name, why];
    }),
  );
}

const pageReaders = readers.filter(({ reads }) => reads === 'pages').map(({ name }) => name);

describe('readers of pages', () => {
  test.each(goods.map((good) => [good.name, good] as const))(
    'see the record of %s',
    (_, { page, record }) => {
      const { sights } = validate(page(record), { readers: true });
      expect(sights.map(({ reader, seen, present }) => [reader, seen, present])).toEqual(
        pageReaders.map((name) => [name, 1, 1]),
      );
    },
  );

  test.each([
    [
      'in @graph',
      `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [full] })}</script>`,
      ['MediaVault', 'claimreview-collector'],
    ],
    [
      'in a list',
      `<script type="application/ld+json">${JSON.stringify([full])}</script>`,
      ['claimreview-collector'],
    ],
    [
      'beside a broken block',
      applied('<script type="application/ld+json">{</script>', hand),
      ['claimreview-collector'],
    ],
    [
      'with a list of types',
      applied('"@type": ["ClaimReview"]', hand),
      ['MediaVault', 'claimreview-collector'],
    ],
    ['without an address of the author', applied('"author.url": null', hand), ['MediaVault']],
    [
      'with a list of one author',
      applied(
        '"author": [{ "@type": "Organization", "name": "The Desk", "url": "https://desk.example/" }]',
        hand,
      ),
      ['MediaVault', 'metascraper'],
    ],
    [
      'without a url',
      applied('"url": null', hand),
      ['Fact Check Tools', 'MediaVault', 'claimreview-collector'],
    ],
    [
      'without words for the verdict',
      applied('"reviewRating.alternateName": null', hand),
      ['Fact Check Tools'],
    ],
    ['on another host', applied('"url": "https://elsewhere.example/"', hand), ['Fact Check Tools']],
    ['without a date', applied('"datePublished": null', hand), ['claimreview-collector']],
    ['in microdata', '<div itemscope itemtype="https://schema.org/ClaimReview"></div>', pageReaders],
  ])('do not all see one %s', (_, text, blind) => {
    expect(Object.keys(missing(text)).sort()).toEqual([...blind].sort());
  });
});

describe('readers of feeds', () => {
  const feed = (item: unknown, more = {}) =>
    JSON.stringify({
      ...goodFeed,
      dataFeedElement: [{ '@type': 'DataFeedItem', url: full['url'], item, ...more }],
    });

  test('see the records of a good one', () => {
    const { sights } = validate(JSON.stringify(goodFeed), { readers: true });
    expect(sights.map(({ reader, seen, present }) => `${reader} ${seen}/${present}`)).toEqual([
      'Data Commons 1/1',
      'labelers 1/1',
    ]);
  });

  test.each([
    ['that is no list', feed(full), ['Data Commons']],
    ['without a context of its own', feed([{ ...full, '@context': undefined }]), ['Data Commons']],
    ['that was deleted', feed([full], { dateDeleted: '2024-07-01' }), ['Data Commons']],
    ['whose url another claim has', feed([full, { ...full, claimReviewed: 'Another.' }]), ['labelers']],
    ['without a claim', feed([{ ...full, claimReviewed: '' }]), ['labelers']],
  ])('do not all see an item %s', (_, text, blind) => {
    expect(Object.keys(missing(text)).sort()).toEqual([...blind].sort());
  });
});
