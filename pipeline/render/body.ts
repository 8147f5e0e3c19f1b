// Tidy hast with marks → the body of the page: claims marked, each with a link to its fact check.
import type { Element, ElementContent } from 'hast';
import type { PublishedClaim } from '../model/edition.ts';
import type { Mark } from './marks.ts';
import { localAddress, relative } from './relative.ts';
import { eachElement, rewrite } from './rewrite.ts';
import { words } from './words.ts';

/**
 * The body of the page. A claim's first words are `mark#claim-<id>`, further pieces `mark[data-claim]`; after
 * the last stands a link to the fact check, or to the claim in the page's list of claims (`#listed-<id>`).
 */
export function pageBody(
  body: readonly ElementContent[],
  marks: readonly Mark[],
  pageUrl: string,
): ElementContent[] {
  const pieces = new Map<number, number>();
  eachElement(body, ({ data }) => {
    if (data?.mark !== undefined) pieces.set(data.mark, (pieces.get(data.mark) ?? 0) + 1);
  });
  const numbers = new Map(
    marks.flatMap((mark) => (mark.kind === 'claim' ? [mark] : [])).map((mark, at) => [mark, at + 1]),
  );
  const seen = new Map<number, number>();
  return rewrite(body, (element) => {
    const index = element.data?.mark;
    const mark = index === undefined ? undefined : marks[index];
    if (index === undefined || !mark) return framed(element, pageUrl);
    if (mark.kind === 'date') return [dated(element, mark.datetime)];
    const count = (seen.get(index) ?? 0) + 1;
    seen.set(index, count);
    const piece = marked(element, mark.claim, count === 1);
    if (count !== pieces.get(index)) return [piece];
    return [piece, chip(mark.claim, numbers.get(mark) ?? 0, pageUrl)];
  });
}

function framed(element: Element, pageUrl: string): readonly ElementContent[] {
  if (element.tagName === 'a') return withoutChips(localised(element, pageUrl, 'href'));
  if (element.tagName === 'img') return [localised(element, pageUrl, 'src')];
  if (element.tagName === 'code') return withoutChips(element);
  if (element.tagName === 'td' || element.tagName === 'th') return [aligned(element)];
  if (element.tagName !== 'table') return [element];
  // A wide table scrolls by itself, and the keyboard must reach it.
  const properties = { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: words.table };
  return [{ type: 'element', tagName: 'div', properties, children: [element] }];
}

/** Pages align cells by a class: HTML gave up the attribute, and a page's policy allows no inline style. */
function aligned(element: Element): Element {
  const { align, ...properties } = element.properties;
  if (align !== 'right' && align !== 'center') return { ...element, properties };
  return { ...element, properties: { ...properties, className: [align] } };
}

/** A link within a link is none, and a verdict is no code: what stands beside marked words in them moves behind. */
function withoutChips(element: Element): readonly ElementContent[] {
  const chips: ElementContent[] = [];
  const children = rewrite(element.children, (inner) => {
    if (!inner.data?.chip) return [inner];
    chips.push(inner);
    return [];
  });
  return [{ ...element, children }, ...chips];
}

function localised(element: Element, pageUrl: string, attribute: 'href' | 'src'): Element {
  const address = element.properties[attribute];
  if (typeof address !== 'string') return element;
  return { ...element, properties: { ...element.properties, [attribute]: localAddress(address, pageUrl) } };
}

function dated(element: Element, dateTime: string): Element {
  return { ...element, tagName: 'time', properties: { dateTime } };
}

function marked(element: Element, claim: PublishedClaim, first: boolean): Element {
  const properties = first ? { id: `claim-${claim.id}` } : { dataClaim: claim.id };
  return { ...element, properties: { ...properties, className: classes(claim) } };
}

function chip(claim: PublishedClaim, number: number, pageUrl: string): Element {
  const link: Element = claim.review
    ? {
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['verdict', ...classes(claim)],
          href: relative(pageUrl, claim.review.url),
          ariaLabel: `${words.factCheck}: ${claim.review.label}`,
        },
        children: [{ type: 'text', value: claim.review.label }],
      }
    : {
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['number'],
          href: `#listed-${claim.id}`,
          ariaLabel: `${words.claim} ${number}, ${words.unchecked}`,
        },
        children: [{ type: 'text', value: String(number) }],
      };
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['chip'] },
    children: [{ type: 'text', value: '\u00a0' }, link],
    data: { chip: true },
  };
}

/** What the style sheet colours by: the class of the rating, `other` for a verdict in words, `open` before one. */
function classes({ review }: PublishedClaim): string[] {
  return [review ? (review.rating?.class ?? 'OTHER').toLowerCase() : 'open'];
}
