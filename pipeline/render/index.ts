// An article that has been read → its body for the page, its body for feeds, its first words.
import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Edition, PublishedClaim } from '../model/edition.ts';
import type { PictureFile, PictureFiles } from '../model/picture.ts';
import { pageBody } from './body.ts';
import { excerptOf } from './excerpt.ts';
import { feedBody } from './feed.ts';
import { marksOf } from './marks.ts';
import { eachElement } from './rewrite.ts';
import { safe } from './safe.ts';
import { shallow } from './shallow.ts';
import { splitAtMarks } from './split.ts';
import { tidy } from './tidy.ts';

const html = unified().use(rehypeStringify).freeze();

/**
 * Body, feed body, excerpt and picture files of an article. `claims` and dates among the `annotations` are marked on the page;
 * `pageUrl` is absolute. What the article's own HTML says, nothing of it can run, load or escape. Throws never.
 */
export function render(
  article: Pick<Article, 'tree' | 'runs' | 'prose'> & Partial<Pick<Article, 'source' | 'meta'>>,
  {
    claims,
    annotations,
    pageUrl,
  }: {
    readonly claims: readonly PublishedClaim[];
    readonly annotations: readonly Annotation[];
    readonly pageUrl: string;
  },
): Pick<Edition, 'body' | 'feedBody' | 'excerpt' | 'pictures'> {
  const { tree, runs, hasHtml } = shallow(article);
  const marks = marksOf(claims, annotations);
  const spans = marks.map(({ span }) => span);
  const files = article.source?.pictures ?? {};
  const body = tidy(safe(splitAtMarks(tree, runs, spans), hasHtml), files);
  const own = article.meta?.image?.file;
  return {
    body: html.stringify({ type: 'root', children: pageBody(body, marks, pageUrl) }),
    feedBody: html.stringify({ type: 'root', children: feedBody(body, pageUrl) }),
    excerpt: excerptOf(article.prose),
    pictures: shownIn(body, files, own ? [own] : []),
  };
}

/** The files that the body shows, after those given, each once. */
function shownIn(
  body: readonly ElementContent[],
  files: PictureFiles,
  first: readonly PictureFile[],
): PictureFile[] {
  const byPath = new Map(Object.values(files).map((file) => [`/${file.path}`, file]));
  const shown = new Map(first.map((file) => [file.path, file]));
  eachElement(body, ({ tagName, properties }) => {
    const file = tagName === 'img' ? byPath.get(String(properties.src)) : undefined;
    if (file) shown.set(file.path, file);
  });
  return [...shown.values()];
}

/** Body of a standing page, whose claims are nobody's to mark. Throws never. */
export function renderPage(article: Pick<Article, 'tree' | 'runs' | 'prose'>, pageUrl: string): string {
  return render(article, { claims: [], annotations: [], pageUrl }).body;
}
