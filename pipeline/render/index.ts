// An article that has been read → its body for the page, its body for feeds, its first words.
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Edition, PublishedClaim } from '../model/edition.ts';
import { pageBody } from './body.ts';
import { excerptOf } from './excerpt.ts';
import { feedBody } from './feed.ts';
import { marksOf } from './marks.ts';
import { safe } from './safe.ts';
import { shallow } from './shallow.ts';
import { splitAtMarks } from './split.ts';
import { tidy } from './tidy.ts';

const html = unified().use(rehypeStringify).freeze();

/**
 * Body, feed body and excerpt of an article. `claims` and dates among the `annotations` are marked on the page;
 * `pageUrl` is absolute. What the article's own HTML says, nothing of it can run, load or escape. Throws never.
 */
export function render(
  article: Pick<Article, 'tree' | 'runs' | 'prose'>,
  {
    claims,
    annotations,
    pageUrl,
  }: {
    readonly claims: readonly PublishedClaim[];
    readonly annotations: readonly Annotation[];
    readonly pageUrl: string;
  },
): Pick<Edition, 'body' | 'feedBody' | 'excerpt'> {
  const { tree, runs, hasHtml } = shallow(article);
  const marks = marksOf(claims, annotations);
  const spans = marks.map(({ span }) => span);
  const body = tidy(safe(splitAtMarks(tree, runs, spans), hasHtml));
  return {
    body: html.stringify({ type: 'root', children: pageBody(body, marks, pageUrl) }),
    feedBody: html.stringify({ type: 'root', children: feedBody(body, pageUrl) }),
    excerpt: excerptOf(article.prose),
  };
}

/** Body of a standing page, whose claims are nobody's to mark. Throws never. */
export function renderPage(article: Pick<Article, 'tree' | 'runs' | 'prose'>, pageUrl: string): string {
  return render(article, { claims: [], annotations: [], pageUrl }).body;
}
