import { XMLValidator } from 'fast-xml-parser';
import { imageSize } from 'image-size';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../pipeline/model/edition.ts';
import type { ShareCards } from '../../pipeline/model/shareCard.ts';
import { factCheckFeed } from '../../pipeline/publish/factCheckFeed.ts';
import { factCheckPage } from '../../pipeline/publish/factCheckPage.ts';
import { rss } from '../../pipeline/publish/rss.ts';
import { openStudio, type Studio } from '../../pipeline/publish/share/studio.ts';
import { shareCards } from '../../pipeline/publish/shareCards.ts';
import { edition, shelfOf, site } from '../sample.ts';
import { elements, parsed } from './builtPages.ts';
import { fileOf, hostile } from './publishing.ts';

const page = 'fact-checks/bridge-opened/index.html';
const address = 'https://claims.example.org/fact-checks/bridge-opened/card.png';
const alt =
  'Fact check by The Example Desk: “The Sydney Harbour Bridge opened in 1932.” Said by Jo Writer on June 1, 2024. Verdict: Accurate';

let studio: Studio;
let drawn: ShareCards;

beforeAll(async () => {
  studio = openStudio();
  drawn = await studio(edition, site);
});

/** The sample with other words in its fact check. */
function saying(claim: string, label = 'Accurate', name = 'Jo Writer'): Edition {
  const claims = edition.claims.map((each) => ({
    ...each,
    claim,
    claimant: { type: 'Person' as const, name, sameAs: [] },
    ...(each.review ? { review: { ...each.review, label } } : {}),
  }));
  return { ...edition, claims };
}

const sentence = 'The year is right, but nobody counted cars before 1950, and then there were 31,000 a day.';

describe('a share card', () => {
  test('is a PNG of 1200 by 630 pixels and an SVG that is well-formed and names its words', () => {
    const { svg = '', png = '' } = drawn['bridge-opened'] ?? {};
    expect(imageSize(Buffer.from(png, 'base64'))).toMatchObject({ type: 'png', width: 1200, height: 630 });
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain(`aria-label="${alt}"`);
    expect(svg).not.toMatch(/<text|<script|href="http/);
  });

  test('is drawn for fact checks alone, and the same to the byte in another studio', async () => {
    expect(Object.keys(drawn)).toEqual(['bridge-opened']);
    expect(await openStudio()(edition, site)).toEqual(drawn);
  });

  test.each([
    ['accents', 'Łódź, Đà Nẵng and Århus have bridges.'],
    ['Cyrillic and Greek', 'Мост открылся в 1932 году, τὸ γεφύρι ἄνοιξε.'],
    ['a long claim', 'The commission found that the bridge was not safe. '.repeat(6).trim()],
    ['capitals', 'WE MADE MANY MORE WARM WORDS. '.repeat(8).trim()],
    ['a word that is wider than the card', 'Donaudampfschiff'.repeat(6)],
    ['what documents may not hold', `a ${'b\u0007c\ufffed\ud800e ]]> & <i>'}`],
  ])('shows %s', async (_what, claim) => {
    expect(await studio(saying(claim), site)).toHaveProperty('bridge-opened');
  });

  test('shows a verdict of a whole sentence, and other words otherwise', async () => {
    const spoken = await studio(saying('The bridge opened.', sentence), site);
    expect(spoken).toHaveProperty('bridge-opened');
    expect(spoken['bridge-opened']?.png).not.toBe(drawn['bridge-opened']?.png);
  });

  test.each([
    ['words too many to stand on it whole', saying('The bridge is long. '.repeat(60))],
    ['a verdict too long to stand on it whole', saying('The bridge opened.', sentence.repeat(12))],
    ['a script that the typefaces lack', saying('調査委員会は橋の通行量を公表した。')],
    ['such a script in a name', saying('The bridge opened.', 'Accurate', 'محمد')],
    ['emoji', saying('The bridge opened 😀')],
    ['marks that turn the direction of text', saying(hostile)],
  ])('should not be drawn of %s', async (_what, of) => {
    expect(await studio(of, site)).toEqual({});
  });

  test('should not be drawn of a review that is not published as data', async () => {
    expect(await studio({ ...edition, reviews: {} }, site)).toEqual({});
  });
});

describe('its consumers', () => {
  const withCard = { ...edition, cards: ['bridge-opened'] };

  test('find it beside the page of the fact check', () => {
    const outputs =
      shareCards.scope === 'site' ? [...shareCards.publish(shelfOf({ ...withCard, drawn }), site)] : [];
    expect(outputs.map(({ path, type }) => [path, type])).toEqual([
      ['fact-checks/bridge-opened/card.svg', 'image/svg+xml'],
      ['fact-checks/bridge-opened/card.png', 'image/png'],
    ]);
    expect(imageSize(outputs[1]?.content as Uint8Array)).toMatchObject({ width: 1200 });
  });

  test('are told of it in the head of the page, with its words', () => {
    const head = Object.fromEntries(
      elements(parsed(fileOf(factCheckPage, page, [withCard])), 'meta').map(({ properties }) => [
        String(properties['property'] ?? properties['name']),
        properties['content'],
      ]),
    );
    expect(head).toMatchObject({
      'og:image': address,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': alt,
      'twitter:card': 'summary_large_image',
      'twitter:image': address,
      'twitter:image:alt': alt,
    });
  });

  test('are told of it in the feeds of fact checks', () => {
    expect(factCheckFeed(shelfOf(withCard), site).items[0]?.picture).toMatchObject({ url: address, alt });
    expect(fileOf(rss, 'fact-checks/feed.xml', [withCard])).toContain(address);
  });

  test('should not be told of one that was not drawn', () => {
    const html = fileOf(factCheckPage, page);
    expect(html).not.toMatch(/og:image|card\.(?:png|svg)/);
    expect(html).toContain('<meta name="twitter:card" content="summary">');
    expect(factCheckFeed(shelfOf(edition), site).items[0]).not.toHaveProperty('picture');
  });
});
