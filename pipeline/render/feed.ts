// Tidy hast with marks → the body for feeds: plain elements, every address absolute, nothing of the page's.
import type { ElementContent, Properties } from 'hast';
import { rewrite } from './rewrite.ts';

/** Attributes that mean something away from the page. */
const kept = new Set([
  'href',
  'lang',
  'dir',
  'title',
  'start',
  'value',
  'colSpan',
  'rowSpan',
  'align',
  'src',
  'alt',
  'width',
  'height',
]);

/** The attribute in which an element holds an address. */
const addressed: { readonly [tag: string]: 'href' | 'src' | undefined } = { a: 'href', img: 'src' };

/** The body without marks, ids and classes. Addresses are resolved against `pageUrl`; impossible ones are no links. */
export function feedBody(body: readonly ElementContent[], pageUrl: string): ElementContent[] {
  return rewrite(body, (element) => {
    if (element.data?.mark !== undefined) return element.children;
    const properties: Properties = {};
    for (const [name, value] of Object.entries(element.properties)) {
      if (kept.has(name)) properties[name] = value;
    }
    const attribute = addressed[element.tagName];
    if (attribute === undefined) return [{ ...element, properties }];
    const address = element.properties[attribute];
    const url =
      typeof address === 'string' && URL.canParse(address, pageUrl) ? new URL(address, pageUrl).href : '';
    return url === '' ? element.children : [{ ...element, properties: { ...properties, [attribute]: url } }];
  });
}
