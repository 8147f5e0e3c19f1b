import { describe, expect, it } from 'vitest';
import type { Article } from '../../pipeline/model/article.ts';
import type { Json, Node } from '../../pipeline/model/node.ts';
import { readDecisions } from '../../pipeline/review/index.ts';
import { createReport } from '../../pipeline/run/report.ts';
import { articleOf } from '../review/manuscript.ts';
import { type Changes, changed, draft, graph, reviews, told } from './subject.ts';

const source = `publication: The Elsewhere Times
title: Keep the Bridge
date: 2024-06-01
author: Jo Writer
author: Al Reader

The bridge opened in 1932.`;

const fields: readonly (readonly [string, string])[] = [
  ['publication', 'The Elsewhere Times'],
  ['headline', 'Keep the Bridge'],
  ['datePublished', '2024-06-01'],
  ['authors', 'Jo Writer'],
  ['authors', 'Al Reader'],
];

const article: Article = {
  ...articleOf(source),
  recognised: fields.map(([field, value]) => {
    const start = source.indexOf(value);
    return { field, value, span: { start, end: start + value.length }, by: 'header/key' };
  }),
};

const review = `claims:
  - id: bridge-opened
    quote: The bridge opened in 1932.
    claim: The Sydney Harbour Bridge opened in 1932.
    claimant: jo
    said: 2024-06-01
    appearances:
      - url: https://first.example/
      - url: https://elsewhere.example/bridge
        name: A speech
    review:
      verdict: accurate
      conclusion: It opened on 19 March 1932.
      date: 2024-06-02
      modified: 2024-06-03
      sources:
        - name: Opening of the bridge
          publisher: State Archive
          url: https://archive.example/bridge
      corrections:
        - date: 2024-06-03
          text: An earlier version had the wrong day.
  - id: bridge-traffic
    quote: It carries 160,000 cars & lorries a day.
corrections:
  - date: 2024-06-02
    text: Mended.
`;
const decisions = readDecisions('a.review.yaml', review, createReport('a.review.yaml', review));

/** Where the one remark about changed documents stands: file, line and column. */
async function placeWith(documents: {
  graph?: readonly Node[];
  reviews?: { [claim: string]: Node };
}): Promise<string[]> {
  const files = {
    article,
    decisions,
    report: createReport('a.txt', source),
    reviewReport: createReport('a.review.yaml', review),
  };
  const messages = await told(documents, { files });
  return messages.map(({ path, line, column }) => `${path}:${line}:${column}`);
}

function onArticle(changes: Changes): Promise<string[]> {
  const [first, ...rest] = graph;
  return placeWith({ graph: [changed(first as Node, changes), ...rest] });
}

function onReview(changes: Changes): Promise<string[]> {
  return placeWith({ reviews: { 'bridge-opened': changed(reviews['bridge-opened'] as Node, changes) } });
}

const itemReviewed = reviews['bridge-opened']?.['itemReviewed'] as Node;
const citation = reviews['bridge-opened']?.['citation'] as Node;
const markup = '<b>bold</b>';

describe('a fault of the article itself', () => {
  it.each<[string, Changes, string]>([
    ['its headline', { headline: markup }, 'a.txt:2:8'],
    ['its date', { datePublished: '2024-06' }, 'a.txt:3:7'],
    [
      'its publisher',
      { publisher: { '@type': 'Organization', '@id': 'https://e.example/', name: '' } },
      'a.txt:1:14',
    ],
  ])('should be told at %s', async (_name, changes, place) => {
    expect(new Set(await onArticle(changes))).toEqual(new Set([place]));
  });

  it('should be told at the very author', async () => {
    const author = ['Jo Writer', 'Al Reader; editor'].map((name, index) => ({
      '@type': 'Person',
      '@id': `https://e.example/#${index}`,
      name,
    }));
    expect(await onArticle({ author })).toEqual(['a.txt:5:9']);
  });

  it('should be told at the publication where the original has no address', async () => {
    const isBasedOn = { '@type': 'NewsArticle', '@id': 'https://e.example/#original', headline: 'x' };
    expect(await onArticle({ isBasedOn })).toEqual(['a.txt:1:14']);
  });

  it('should be told at its correction', async () => {
    const correction = { '@type': 'CorrectionComment', '@id': 'https://e.example/#c', text: markup };
    expect(await onArticle({ correction })).toEqual(['a.review.yaml:27:11']);
  });

  it('should be told of the file where the source does not say it', async () => {
    expect(await onArticle({ description: markup })).toEqual(['a.txt:undefined:undefined']);
  });
});

describe('a fault of a review', () => {
  it.each<[string, Changes, string]>([
    ['the wording', { claimReviewed: markup }, '4:12'],
    ['the verdict', { reviewRating: { '@type': 'Rating', '@id': 'https://e.example/#r' } }, '12:16'],
    ['the conclusion', { reviewBody: markup }, '13:19'],
    ['its day', { datePublished: '2024-06' }, '14:13'],
    ['its day of change', { dateModified: '2024-06-01' }, '15:17'],
    ['its id', { url: 'http://claims.example.org/fact-checks/bridge-opened/' }, '2:9'],
    ['a source', { citation: changed(citation, { name: markup }) }, '17:17'],
    ['the address of a source', { citation: changed(citation, { url: 'bridge' }) }, '19:16'],
    ['the claimant', { itemReviewed: changed(itemReviewed, { author: person('A; B') }) }, '5:15'],
    [
      'the day of the claim',
      { itemReviewed: changed(itemReviewed, { datePublished: '2025-01-01' }) },
      '6:11',
    ],
    ['the quote', { itemReviewed: changed(itemReviewed, { text: markup }) }, '3:12'],
    ['an appearance', { itemReviewed: changed(itemReviewed, { appearance: speech(markup) }) }, '10:15'],
    ['the verdict, where a field is missing', { inLanguage: undefined }, '12:16'],
  ])('should be told at %s', async (_name, changes, place) => {
    expect(new Set(await onReview(changes))).toEqual(new Set([`a.review.yaml:${place}`]));
  });

  it('should not say in words where it stands', async () => {
    const reviewReport = createReport('a.review.yaml', review);
    const changedReview = changed(reviews['bridge-opened'] as Node, { claimReviewed: markup });
    const files = { article, decisions, report: createReport('a.txt', source), reviewReport };
    await told({ reviews: { 'bridge-opened': changedReview } }, { files });
    expect(reviewReport.messages[0]?.reason).not.toContain('bridge-opened');
  });
});

describe('a fault that the documents have in several places', () => {
  it('should be told once, as gravely as it is anywhere', async () => {
    const [first, ...rest] = graph;
    const appearance = {
      ...(speech(markup) as object),
      url: 'https://other.example/',
      headline: markup,
      name: 'x',
    };
    const opened = changed(reviews['bridge-opened'] as Node, {
      itemReviewed: changed(itemReviewed, { appearance: appearance as Json }),
    });
    const files = {
      article,
      decisions,
      report: createReport('a.txt', source),
      reviewReport: createReport('a.review.yaml', review),
    };
    const messages = await told(
      {
        graph: [changed(first as Node, { headline: markup }), ...rest],
        reviews: { 'bridge-opened': opened },
      },
      { files },
    );
    expect(messages).toMatchObject([
      { severity: 'error', rule: 'check:markup-in-text', path: 'a.txt', line: 2 },
    ]);
  });
});

describe('a fault of a claim without review', () => {
  it('should be told at its quote', async () => {
    const [first, opened, traffic, ...rest] = graph;
    const faulty = changed(traffic as Node, { text: '' });
    expect(await placeWith({ graph: [first as Node, opened as Node, faulty, ...rest] })).toEqual([
      'a.review.yaml:24:12',
    ]);
  });
});

describe('a fault of an entity', () => {
  it('should be told where the article first names it', async () => {
    const nodes = graph.map((node) =>
      node['@id'] === 'http://www.wikidata.org/entity/Q54495' ? changed(node, { name: '' }) : node,
    );
    const { start } = draft.annotations.find(({ entity }) => entity === 'Q54495')?.span ?? { start: -1 };
    const { line, column } = { line: 1, column: start + 1 };
    expect(await placeWith({ graph: nodes })).toEqual([`a.txt:${line}:${column}`]);
  });
});

function person(name: string): { [term: string]: Json } {
  return { '@type': 'Person', '@id': 'https://e.example/#p', name };
}

function speech(name: string): Json {
  return {
    '@type': 'CreativeWork',
    '@id': 'https://e.example/#w',
    url: 'https://elsewhere.example/bridge',
    name,
  };
}
