// Safe hast → hast that also reads well: one outline, links that lead somewhere, no foreign pictures, no controls.
import type { Element, ElementContent, Root } from 'hast';
import type { PictureFiles } from '../model/picture.ts';
import { eachElement, type Rule, rewrite, wordsIn } from './rewrite.ts';
import { schema } from './schema.ts';
import { words } from './words.ts';

const prefix = schema.clobberPrefix ?? '';

/** The body's elements, still with marks. Throws never. */
export function tidy(tree: Root, pictures: PictureFiles = {}): ElementContent[] {
  const body = rewrite(tree.children, (element) => {
    if (element.tagName === 'img') return pictured(element, pictures);
    const rule = rules[element.tagName];
    return rule ? rule(element) : [element];
  });
  outline(body);
  return linked(body, uniqueIds(body));
}

const heading: Rule = (element) => (wordsIn(element.children).trim() === '' ? [] : [element]);

const rules: { readonly [tag: string]: Rule | undefined } = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  input: ({ properties }) => [{ type: 'text', value: properties.checked === true ? '☑' : '☐' }],
  a: (element) => {
    const { href } = element.properties;
    const children = rewrite(element.children, (inner) => (inner.tagName === 'a' ? inner.children : [inner]));
    if (typeof href !== 'string' || wordsIn(children).trim() === '') return children;
    return [{ ...element, ...link(href, children), properties: { ...element.properties, ...relOf(href) } }];
  },
  mark: (element) => (element.data?.mark === undefined ? element.children : [element]),
};

/** A picture of the publication; one that the page would have to fetch from elsewhere is a link to it. */
function pictured({ properties: { src, alt } }: Element, pictures: PictureFiles): ElementContent[] {
  const address = typeof src === 'string' ? src : '';
  const file = pictures[address] ?? pictures[decoded(address)];
  const label = typeof alt === 'string' ? alt.trim() : '';
  if (file) {
    const { path, width, height } = file;
    const properties = { src: `/${path}`, alt: label, width, height, loading: 'lazy', decoding: 'async' };
    return [{ type: 'element', tagName: 'img', properties, children: [] }];
  }
  const children: ElementContent[] = [{ type: 'text', value: label === '' ? words.image : label }];
  return address === '' ? children : [link(address, children)];
}

function link(href: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'a', properties: { href, ...relOf(href) }, children };
}

function relOf(href: string): { rel?: string[] } {
  return /^(?:https?:)?\/\//i.test(href) ? { rel: ['external', 'noopener'] } : {};
}

/** Gives the headings levels from 2 on, one deeper at most than the one before: the page's title is the only first. */
function outline(body: readonly ElementContent[]): void {
  const open: number[] = [];
  eachElement(body, (element) => {
    const level = /^h[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : 0;
    if (level === 0) return;
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    element.tagName = `h${Math.min(6, open.length + 1)}`;
  });
}

/** Drops ids that come twice or hold white space; returns those that stay. */
function uniqueIds(body: readonly ElementContent[]): ReadonlySet<string> {
  const ids = new Set<string>();
  eachElement(body, ({ properties }) => {
    const { id } = properties;
    if (id === undefined) return;
    if (typeof id !== 'string' || id === prefix || /\s/.test(id) || ids.has(id)) delete properties.id;
    else ids.add(id);
  });
  return ids;
}

/** Links within the body follow the ids to their prefix; those without a target are no links. */
function linked(body: readonly ElementContent[], ids: ReadonlySet<string>): ElementContent[] {
  return rewrite(body, (element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return [element];
    const target = prefix + decoded(href.slice(1));
    if (!ids.has(target)) return element.children;
    return [{ ...element, properties: { ...element.properties, href: `#${encodeURIComponent(target)}` } }];
  });
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
