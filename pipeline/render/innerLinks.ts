// An article's tree → its links to the site that it stands on, with their places in the source.
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { InnerLink } from '../model/innerLink.ts';

/** Links and definitions that lead to the host of `pageUrl`; those within the page itself are no business of the site. */
export function innerLinks(tree: Root, pageUrl: string): InnerLink[] {
  const { origin } = new URL(pageUrl);
  const links: InnerLink[] = [];
  visit(tree, (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || node.url.startsWith('#')) return;
    if (!URL.canParse(node.url, pageUrl)) return;
    const url = new URL(node.url, pageUrl);
    if (url.origin !== origin) return;
    url.hash = '';
    const { line = 1, column = 1 } = node.position?.start ?? {};
    links.push({ url: url.href, line, column });
  });
  return links;
}
