// Articles made by hand for tests of review: bare paragraphs, whose prose is their source.
import type { Article } from '../../pipeline/model/article.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { createReport } from '../../pipeline/run/report.ts';

/** An article of paragraphs that blank lines part; every paragraph is one sentence. */
export function articleOf(text: string, meta: Partial<Article['meta']> = {}): Article {
  const blocks: (Span & { kind: 'paragraph' })[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    blocks.push({ kind: 'paragraph', start: index, end: index + paragraph.length });
  }
  const none = new Uint32Array();
  const places = { start: none, end: none, sentence: none, spelling: none, spellings: [] };
  return {
    source: { id: 'a', path: 'a.txt', format: 'body', text },
    meta: {
      headline: 'A',
      authors: [{ name: 'Jo Writer', jobTitle: 'Engineer', sameAs: [] }],
      datePublished: '2024-06-01',
      publication: { name: 'The Elsewhere' },
      slug: 'a',
      keywords: [],
      aliases: [],
      draft: false,
      ...meta,
    },
    recognised: [],
    tree: { type: 'root', children: [] },
    prose: {
      text,
      segments: [{ at: 0, length: text.length, from: 0, to: text.length }],
      blocks,
      sentences: blocks,
      tokens: { count: 0, ...places, kind: new Uint8Array(), shape: new Uint8Array() },
    },
    runs: [],
  };
}

/** A report whose messages are about a review file that nobody reads. */
export function reviewReport(text = '') {
  return createReport('a.review.yaml', text);
}
