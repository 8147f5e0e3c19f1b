// Editions → all pages of a small site, and a page as a browser reads it: for tests of pages.
import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Edition } from '../../pipeline/model/edition.ts';
import type { Published, Publisher } from '../../pipeline/model/plugin.ts';
import { articlePage } from '../../pipeline/publish/articlePage.ts';
import { entityPages } from '../../pipeline/publish/entityPages.ts';
import { factCheckPage } from '../../pipeline/publish/factCheckPage.ts';
import { factChecksPage } from '../../pipeline/publish/factChecksPage.ts';
import { feedsPage } from '../../pipeline/publish/feedsPage.ts';
import { indexPage } from '../../pipeline/publish/indexPage.ts';
import { notFoundPage } from '../../pipeline/publish/notFoundPage.ts';
import { sectionPages } from '../../pipeline/publish/sectionPages.ts';
import { standingPages } from '../../pipeline/publish/standingPages.ts';
import { shelfOf } from '../sample.ts';

const publishers: readonly Publisher[] = [
  articlePage,
  factCheckPage,
  factChecksPage,
  entityPages,
  feedsPage,
  indexPage,
  notFoundPage,
  sectionPages,
  standingPages,
];

/** HTML by path. */
export function pagesOf(editions: readonly Edition[], site: Published): Map<string, string> {
  const pages = new Map<string, string>();
  for (const publisher of publishers) {
    const outputs =
      publisher.scope === 'site'
        ? [...publisher.publish(shelfOf(...editions), site)]
        : editions.flatMap((edition) => [...publisher.publish(edition, site)]);
    for (const { path, content } of outputs) {
      if (!path.endsWith('.html')) continue;
      if (pages.has(path)) throw new Error(`Two pages at ${path}`);
      pages.set(path, typeof content === 'string' ? content : [...content].join(''));
    }
  }
  return pages;
}

/** The document as an HTML parser sees it. */
export function parsed(html: string): Root {
  const root = { type: 'root', children: [{ type: 'doctype' }, { type: 'raw', value: html.slice(15) }] };
  return unified()
    .use(rehypeRaw)
    .runSync(root as Root) as Root;
}

/** All elements with a tag name, or all there are. */
export function elements(tree: Nodes, tagName?: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    if (tagName === undefined || element.tagName === tagName) found.push(element);
  });
  return found;
}

/** The text of an element. */
export function textOf(tree: Nodes): string {
  let text = '';
  visit(tree, 'text', (node) => {
    text += node.value;
  });
  return text;
}

/** The JSON-LD documents of a page, as a consumer reads them. */
export function dataOf(html: string): unknown[] {
  return elements(parsed(html), 'script')
    .filter(({ properties }) => properties.type === 'application/ld+json')
    .map((script) => JSON.parse(textOf(script)));
}
