// Tidy hast with marks → the body for feeds: plain elements, every address absolute, nothing of the page's.
import type { ElementContent, Properties } from 'hast';
import { rewrite } from './rewrite.ts';

/** Attributes that mean something away from the page. */
const kept = new Set(['href', 'lang', 'dir', 'title', 'start', 'value', 'colSpan', 'rowSpan', 'align']);

/** The body without marks, ids and classes. Addresses are resolved against `pageUrl`; impossible ones are no links. */
export function feedBody(body: readonly ElementContent[], pageUrl: string): ElementContent[] {
  return rewrite(body, (element) => {
    if (element.data?.mark !== undefined) return element.children;
    const properties: Properties = {};
    for (const [name, value] of Object.entries(element.properties)) {
      if (kept.has(name)) properties[name] = value;
    }
    if (element.tagName !== 'a') return [{ ...element, properties }];
    const { href } = element.properties;
    const url = typeof href === 'string' && URL.canParse(href, pageUrl) ? new URL(href, pageUrl).href : '';
    return url === '' ? element.children : [{ ...element, properties: { ...properties, href: url } }];
  });
}
