// Markdown → what rendering needs of an article: for tests that look at rendering alone.
import type { InlineCode, Nodes, Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Article, TextRun } from '../../pipeline/model/article.ts';
import type { PublishedClaim } from '../../pipeline/model/edition.ts';
import type { Block } from '../../pipeline/model/prose.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { render } from '../../pipeline/render/index.ts';

export const pageUrl = 'https://claims.example.org/opinion/2024/bridge/';

/** The Markdown's tree with its words as prose: every paragraph and heading a block. */
export function written(markdown: string): Pick<Article, 'tree' | 'runs' | 'prose'> {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const runs: TextRun[] = [];
  const blocks: Block[] = [];
  let text = '';
  visit(tree, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    if (text !== '') text += '\n\n';
    const start = text.length;
    visit(node, ['text', 'inlineCode'], (literal) => {
      const run = literal as Text | InlineCode;
      runs.push({ node: run, at: text.length });
      text += run.value;
    });
    const kind = node.type === 'heading' ? 'heading' : 'paragraph';
    blocks.push({ kind, start, end: text.length });
  });
  const none = new Uint32Array(0);
  const places = { start: none, end: none, sentence: none, spelling: none, spellings: [] };
  const tokens = { count: 0, ...places, kind: new Uint8Array(0) };
  const prose = {
    text,
    segments: [],
    blocks,
    sentences: [],
    tokens: { ...tokens, shape: new Uint8Array(0) },
  };
  return { tree, runs, prose };
}

/** A claim about the words `quote`, which must stand in `text`. */
export function claimOn(text: string, quote: string, more: Partial<PublishedClaim> = {}): PublishedClaim {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`No ${quote} in ${text}`);
  const id = more.id ?? 'one';
  const span: Span = more.span ?? { start, end: start + quote.length };
  return {
    id,
    url: `${pageUrl}#claim-${id}`,
    quote,
    claim: quote,
    modality: 'asserted',
    appearances: [],
    about: [],
    times: [],
    quantities: [],
    ...more,
    span,
  };
}

/** Renders Markdown with claims on the words quoted, by id. */
export function rendered(
  markdown: string,
  quotes: { readonly [id: string]: string } = {},
): ReturnType<typeof render> {
  const article = written(markdown);
  const claims = Object.entries(quotes).map(([id, quote]) => claimOn(article.prose.text, quote, { id }));
  return render(article, { claims, annotations: [], pageUrl });
}
