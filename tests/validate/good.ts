// Records that no rule objects to, the pages around them, and ways of changing them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JudgedMessage, validate } from '../../pipeline/index.ts';
import type { Json } from '../../pipeline/model/node.ts';
import { filesBelow, root } from '../publication.ts';

export type Record = { [term: string]: Json };

const author = { '@type': 'Organization', name: 'The Desk', url: 'https://desk.example/' };

/** A ClaimReview with everything that readers ask for. */
export const full: Record = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  '@id': 'https://desk.example/bridge/#review',
  url: 'https://desk.example/bridge/',
  claimReviewed: 'The bridge opened in 1932.',
  datePublished: '2024-06-20',
  dateModified: '2024-06-21T09:30:00+02:00',
  inLanguage: 'en-GB',
  author,
  reviewRating: {
    '@type': 'Rating',
    alternateName: 'Mostly false',
    ratingValue: 2,
    bestRating: 5,
    worstRating: 1,
    ratingExplanation: 'The minutes of the council give 1934.',
  },
  itemReviewed: {
    '@type': 'Claim',
    text: 'It opened in 1932, thankfully, when a < b & c.',
    datePublished: '2024-06-11',
    author: { '@type': 'Person', name: 'Ann Speaker', sameAs: 'https://www.wikidata.org/wiki/Q42' },
    appearance: [{ '@type': 'CreativeWork', url: 'https://paper.example/a' }],
  },
  citation: [
    { '@type': 'CreativeWork', name: 'Minutes of the council', url: 'https://archive.example/minutes' },
  ],
  sdPublisher: author,
  sdLicense: 'https://creativecommons.org/licenses/by/4.0/',
};

/** The same with a verdict in words only, and a claim that nobody is known to have made. */
const wordsOnly: Record = {
  ...full,
  '@id': 'https://desk.example/tunnel/#review',
  url: 'https://desk.example/tunnel/#said',
  claimReviewed: 'Der Tunnel ist 9 Meilen lang – „mehr“ nicht.',
  datePublished: '2024-06-20T23:59:59Z',
  dateModified: '2024-06-21T23:59:59Z',
  inLanguage: 'de',
  reviewRating: { '@type': 'Rating', alternateName: 'Halb wahr' },
  itemReviewed: {
    '@type': 'Claim',
    text: 'Neun Meilen!',
    author: { '@type': 'Organization', name: 'Works, Inc.' },
    firstAppearance: { '@type': 'CreativeWork', url: 'https://paper.example/b' },
  },
};

/** A page that shows a record and carries it, or another one, as CMSs write pages. */
export function pageOf(shown: Record, before = '', carried = shown): string {
  const words = [shown['claimReviewed'], at(shown, 'reviewRating.alternateName')].map(String);
  const canonical = String(shown['url']).split('#')[0];
  const data = JSON.stringify(carried, null, 2).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fact check</title>
<link rel="canonical" href="${canonical}">${before}
<script type="application/ld+json">${data}</script></head>
<body><h1 id="said">${escaped(words[0] ?? '')}</h1><p>Verdict: <b>${escaped(words[1] ?? '')}</b></p></body></html>`;
}

/** An article that no rule objects to. */
export const goodArticle: Record = {
  '@context': 'https://schema.org',
  '@type': ['NewsArticle', 'OpinionNewsArticle'],
  '@id': 'https://desk.example/news/bridge/#article',
  headline: 'Keep the bridge',
  author: { '@type': 'Person', name: 'Jo Writer', url: 'https://desk.example/jo' },
  datePublished: '2024-06-11',
  image: 'https://desk.example/bridge.jpg',
  inLanguage: 'en',
};

/** A feed that no rule objects to. */
export const goodFeed: Record = {
  '@context': 'https://schema.org',
  '@type': 'DataFeed',
  dataFeedElement: [
    { '@type': 'DataFeedItem', dateCreated: '2024-06-20', url: 'https://desk.example/bridge/', item: [full] },
    {
      '@type': 'DataFeedItem',
      dateCreated: '2024-05-01',
      dateDeleted: '2024-07-01',
      url: 'https://desk.example/x/',
    },
  ],
};

/** A page as it was built, and the record in it. */
export interface Good {
  readonly name: string;
  readonly record: Record;
  /** The page with another record in the place of its own, and HTML before it. */
  page(record: Record, before?: string): string;
}

/** Fact-check pages that Claimpress has built, and ones made by hand. */
export const goods: readonly Good[] = [
  { name: 'full', record: full, page: (record, before) => pageOf(full, before, record) },
  { name: 'words only', record: wordsOnly, page: (record, before) => pageOf(wordsOnly, before, record) },
  ...built('dist'),
  ...built('tests/site/expected/dist'),
];

function built(folder: string): Good[] {
  const pages = [...filesBelow(join(root, folder)).keys()].filter((path) =>
    /^fact-checks\/[^/]+\/index\.html$/.test(path),
  );
  return pages.map((path) => {
    const html = readFileSync(join(root, folder, path), 'utf8');
    const [whole = '', text = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
    return {
      name: `${folder}/${path}`,
      record: JSON.parse(text) as Record,
      page: (record, before = '') =>
        html.replace(
          whole,
          () =>
            `${before}<script type="application/ld+json">${JSON.stringify(record).replaceAll('<', '\\u003c')}</script>`,
        ),
    };
  });
}

/**
 * The text that an example stands for: properties over a good record (dotted names lead into it, null takes one away),
 * a whole document, or HTML before the record, or in its place where it holds a ClaimReview itself.
 */
export function applied(example: string, { record, page }: Good): string {
  const own = example
    .replaceAll('https://desk.example/bridge/', String(record['url']).split('#')[0] ?? '')
    .replaceAll('https://desk.example/', String(at(record, 'author.url')))
    .replaceAll('The Desk', String(at(record, 'author.name')));
  if (own.startsWith('{') || own.startsWith('[')) return own;
  if (own.startsWith('<')) return own.includes('ClaimReview') ? own : page(record, own);
  const changes = JSON.parse(`{${own}}`) as Record;
  const changed = structuredClone(record);
  for (const [path, value] of Object.entries(changes)) put(changed, path.split('.'), value);
  return page(changed);
}

function put(target: Json, [step = '', ...rest]: readonly string[], value: Json): void {
  const holder = target as Record;
  if (rest.length > 0) {
    holder[step] ??= {};
    put(holder[step], rest, value);
  } else if (value === null) delete holder[step];
  else holder[step] = value;
}

function at(record: Json, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>((value, step) => (value as Record | undefined)?.[step], record);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Names of the rules that object to a text. */
export function rulesOn(text: string): readonly string[] {
  return [...new Set(messagesOn(text).map(({ rule }) => rule))];
}

export function messagesOn(text: string): readonly JudgedMessage[] {
  return validate(text, { path: 'page.html' }).messages;
}
