// An HTML page → its blocks of data, and what readers of it see.
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { Span } from '../model/span.ts';
import type { Surroundings } from './page.ts';
import { splitTags } from './tags.ts';

/** Deepest nesting of elements that is read; browsers stop at 512. */
export const deepestHtml = 1000;

/** What one pass over a page tells. */
export interface Html extends Surroundings {
  readonly isTooDeep: boolean;
  /** Contents of the script elements that hold JSON-LD. */
  readonly scripts: readonly Span[];
  readonly hasMicrodata: boolean;
}

const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(
    ' ',
  ),
);
/** Elements whose end tags may be left out: an open one says nothing about how deep a page is. */
const unended = new Set(
  'p li dt dd option optgroup rt rp tr td th thead tbody tfoot colgroup html head body'.split(' '),
);

/**
 * Reads a page as a browser without scripts splits it: what stands in comments, other scripts and text areas is no
 * block. Throws never.
 */
export function readHtml(text: string): Html {
  const ids = new Set<string>();
  const scripts: Span[] = [];
  const seen: Span[] = [];
  const open: string[] = [];
  const depths = new Map<string, number>();
  let canonical: string | undefined;
  let isData = false;
  let foreign = 0;
  let hasMicrodata = false;
  let isTooDeep = false;

  splitTags(text, {
    open(name, { start, end }, attributes, isSelfClosing) {
      isData = false;
      if (isTooDeep) return;
      if (end - start > name.length + 2) {
        const values = attributes();
        const id = values.get('id') ?? (name === 'a' ? values.get('name') : undefined);
        if (id !== undefined) ids.add(decoded(id));
        hasMicrodata ||= values.has('itemscope');
        if (name === 'script') isData = isJsonLd(decoded(values.get('type') ?? ''));
        if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(values.get('rel') ?? '')) {
          canonical ??= decoded(values.get('href') ?? '').trim();
        }
      }
      if (isSelfClosing || voids.has(name) || unended.has(name)) return;
      open.push(name);
      depths.set(name, (depths.get(name) ?? 0) + 1);
      isTooDeep ||= open.length > deepestHtml;
      if (name === 'svg' || name === 'math') foreign++;
    },
    close(name) {
      if (!depths.get(name)) return;
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        depths.set(last, (depths.get(last) ?? 1) - 1);
        if (last === 'svg' || last === 'math') foreign--;
        if (last === name) return;
      }
    },
    text: (span) => seen.push(span),
    raw(name, content) {
      if (name === 'script' && isData) scripts.push(content);
    },
    isForeign: () => foreign > 0,
  });
  const words = () => decoded(seen.map(({ start, end }) => text.slice(start, end)).join(''));
  return { ...(canonical === undefined ? {} : { canonical }), ids, words, scripts, hasMicrodata, isTooDeep };
}

/** Whether a script's type is JSON-LD's, whatever its case and its parameters. */
function isJsonLd(type: string): boolean {
  return type.split(';')[0]?.trim().toLowerCase() === 'application/ld+json';
}

/** A text with its character references replaced. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi,
    (whole, decimal, hex, name) => {
      if (name) return decodeNamedCharacterReference(name) || whole;
      return decodeNumericCharacterReference(decimal ?? hex, decimal ? 10 : 16);
    },
  );
}
