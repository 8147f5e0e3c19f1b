// A small hand-made publication for tests of publishers and graphs: one article, two claims, one review.
import { entryOf } from '../pipeline/entry.ts';
import type { Edition, PublishedClaim, Shelf } from '../pipeline/model/edition.ts';
import type { Published } from '../pipeline/model/plugin.ts';
import type { ShareCards } from '../pipeline/model/shareCard.ts';

export const site: Published = {
  url: 'https://claims.example.org',
  name: 'The Example Desk',
  description: 'Claims of the day, checked.',
  language: 'en',
  timeZone: 'America/New_York',
  idDate: '2026',
  now: '2024-06-03',
  withdrawn: [],
  organization: { name: 'The Example Desk', url: 'https://claims.example.org/', sameAs: [] },
  section: 'opinion',
  genre: 'opinion',
  dataLicense: 'https://creativecommons.org/licenses/by/4.0/',
  people: [{ key: 'jo', name: 'Jo Writer', names: [], sameAs: [] }],
  entities: [],
  scale: {
    best: 5,
    worst: 1,
    ratings: [{ key: 'accurate', label: 'Accurate', meaning: 'Holds.', class: 'TRUE', value: 5 }],
  },
  pages: [
    {
      slug: 'corrections',
      title: 'Corrections',
      policy: 'corrections',
      body: '<p>We correct.</p>',
      path: 'source/pages/corrections.md',
    },
  ],
};

const text = 'The bridge opened in 1932. It carries 160,000 cars & lorries a day.\n\nWe <should> keep it.';
const url = 'https://claims.example.org/opinion/2024/bridge/';

const jo = { type: 'Person', name: 'Jo Writer', key: 'jo', sameAs: [] } as const;

const claims: readonly PublishedClaim[] = [
  {
    id: 'bridge-opened',
    url: `${url}#claim-bridge-opened`,
    span: { start: 0, end: 26 },
    quote: 'The bridge opened in 1932.',
    claim: 'The Sydney Harbour Bridge opened in 1932.',
    claimant: jo,
    said: '2024-06-01',
    modality: 'asserted',
    appearances: [{ url: 'https://elsewhere.example/bridge' }],
    about: ['Q54495'],
    times: ['1932'],
    quantities: [],
    review: {
      url: 'https://claims.example.org/fact-checks/bridge-opened/',
      label: 'Accurate',
      rating: { key: 'accurate', label: 'Accurate', meaning: 'Holds.', class: 'TRUE', value: 5 },
      conclusion: 'It opened on 19 March 1932.',
      date: '2024-06-02',
      modified: '2024-06-03',
      signed: { by: 'publication', date: '2024-06-02', hash: '0123456789ab' },
      version: 2,
      sources: [
        {
          name: 'Opening of the bridge',
          publisher: 'State Archive',
          url: 'https://archive.example/bridge',
          date: '1932-03-19',
          kind: 'primary',
        },
      ],
      corrections: [{ date: '2024-06-03', text: 'An earlier version had the wrong day.' }],
    },
  },
  {
    id: 'bridge-traffic',
    url: `${url}#claim-bridge-traffic`,
    span: { start: 27, end: 67 },
    quote: 'It carries 160,000 cars & lorries a day.',
    claim: 'The bridge carries 160,000 vehicles a day.',
    claimant: jo,
    said: '2024-06-01',
    modality: 'asserted',
    appearances: [],
    about: [],
    times: [],
    quantities: [],
  },
];

/** A finished edition; its graph is small but has the shape of a real one. */
export const edition: Edition = {
  id: '2024-06-01-bridge',
  path: 'source/2024-06-01-bridge.md',
  format: 'md',
  url,
  tag: 'tag:claims.example.org,2026:article/2024-06-01-bridge',
  meta: {
    headline: 'Keep the "Bridge" & <its> arch',
    description: 'Why the arch should stay.',
    authors: [{ name: 'Jo Writer', jobTitle: 'Engineer', affiliation: 'Bridge Trust', sameAs: [] }],
    datePublished: '2024-06-01',
    slug: 'bridge',
    keywords: ['bridges'],
    aliases: [],
    draft: false,
  },
  section: 'opinion',
  genre: 'opinion',
  language: 'en',
  former: [],
  dateModified: '2024-06-03',
  text,
  sentences: [
    { start: 0, end: 26, verifiable: 0.9, checkworthy: 0.4, subjective: 0.1 },
    { start: 27, end: 67, verifiable: 0.9, checkworthy: 0.5, subjective: 0.1 },
    { start: 69, end: 89, verifiable: 0.1, checkworthy: 0.1, subjective: 0.9 },
  ],
  annotations: [
    {
      kind: 'date',
      span: { start: 21, end: 25 },
      finding: {
        type: 'DATE',
        value: '1932',
        edtf: '1932',
        from: '1932-01-01',
        to: '1932-12-31',
        implied: [],
      },
      by: 'date/year',
      confidence: 0.9,
    },
    {
      kind: 'entity',
      span: { start: 4, end: 10 },
      finding: { type: 'Place', name: 'Sydney Harbour Bridge', wikidata: 'Q54495', form: 'name' },
      by: 'editor',
      confidence: 1,
      entity: 'Q54495',
    },
  ],
  entities: [
    {
      key: 'Q54495',
      type: 'Place',
      name: 'Sydney Harbour Bridge',
      wikidata: 'Q54495',
      alternateNames: ['The bridge'],
      sameAs: ['http://www.wikidata.org/entity/Q54495'],
      mentions: 1,
    },
  ],
  claims,
  corrections: [],
  graph: [{ '@type': 'NewsArticle', '@id': `${url}#article`, headline: 'Keep the "Bridge" & <its> arch' }],
  reviews: {
    'bridge-opened': {
      '@type': 'ClaimReview',
      '@id': 'https://claims.example.org/fact-checks/bridge-opened/#review',
      url: 'https://claims.example.org/fact-checks/bridge-opened/',
      claimReviewed: 'The Sydney Harbour Bridge opened in 1932.',
    },
  },
  body: '<p><mark id="claim-bridge-opened">The bridge opened in 1932.</mark> <mark id="claim-bridge-traffic">It carries 160,000 cars &#x26; lorries a day.</mark></p>\n<p>We &#x3C;should> keep it.</p>',
  feedBody:
    '<p>The bridge opened in 1932. It carries 160,000 cars &#x26; lorries a day.</p>\n<p>We &#x3C;should> keep it.</p>',
  excerpt: 'The bridge opened in 1932. It carries 160,000 cars & lorries a day.',
  pictures: [],
  messages: [],
};

/** An edition with its N-Quads, where a test is about them. */
export interface Shelved extends Edition {
  readonly quads?: string;
  readonly drawn?: ShareCards;
}

/** A shelf of the given editions, in the order given. */
export function shelfOf(...editions: readonly Shelved[]): Shelf {
  const edition = (id: string): Shelved => {
    const found = editions.find((each) => each.id === id);
    if (!found) throw new Error(`No edition ${id}`);
    return found;
  };
  return {
    edition,
    quads: (id) => edition(id).quads ?? `<${edition(id).url}#article> <http://schema.org/url> "" .\n`,
    cards: (id) => edition(id).drawn ?? {},
    entries: editions.map((each) => entryOf({ edition: each })),
  };
}
