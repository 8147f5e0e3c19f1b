// Text of an HTML page → its tags and the text between them, as HTML's tokenizer splits them.
import type { Span } from '../model/span.ts';

/** What a page is split into. Text and raw content are ranges: nothing is copied that nobody asks for. */
export interface TagHandler {
  /** A start tag; `attributes` are read when asked for. */
  open(name: string, tag: Span, attributes: () => ReadonlyMap<string, string>, isSelfClosing: boolean): void;
  close(name: string): void;
  /** Text that readers see, with its character references. */
  text(span: Span): void;
  /** Content of a script, style, title or the like: up to its end tag, or to the end of the page. */
  raw(name: string, content: Span): void;
  /** Whether CDATA sections are such: within svg and math. */
  isForeign(): boolean;
}

const rawElements = new Set('script style xmp iframe noembed noframes title textarea plaintext'.split(' '));
const foreignText = new Set([
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
]);

/**
 * Splits a page in one pass, after the tokenizer of the HTML standard: comments, raw text, scripts within comments within
 * scripts. About ten times as fast as a tokenizer that makes every token, for most tokens are nobody's business.
 */
export function splitTags(page: string, handler: TagHandler): void {
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf('<', at);
    const until = open < 0 ? page.length : open;
    if (until > at) handler.text({ start: at, end: until });
    if (open < 0) return;
    const next = page.charCodeAt(open + 1);
    if (isLetter(next)) at = startTag(page, open, handler);
    else if (next === 47 && isLetter(page.charCodeAt(open + 2))) {
      const name = nameAt(page, open + 2);
      at = tagEnd(page, open + 2 + name.length);
      if (at <= page.length) handler.close(name);
    } else if (next === 33 || next === 63 || next === 47) at = markupEnd(page, open, handler.isForeign());
    else {
      handler.text({ start: open, end: open + 1 });
      at = open + 1;
    }
  }
}

function startTag(page: string, open: number, handler: TagHandler): number {
  const name = nameAt(page, open + 1);
  const end = tagEnd(page, open + 1 + name.length);
  if (end > page.length) return page.length;
  const isSelfClosing = page.charCodeAt(end - 2) === 47;
  handler.open(
    name,
    { start: open, end },
    () => attributesIn(page.slice(open + 1 + name.length, end - 1)),
    isSelfClosing,
  );
  if (!rawElements.has(name)) return end;
  if (handler.isForeign() && (isSelfClosing || foreignText.has(name))) return end;
  const stop = name === 'script' ? scriptEnd(page, end) : rawEnd(page, name, end);
  handler.raw(name, { start: end, end: stop });
  return stop;
}

/** Tag names end at a blank, a slash or the tag's end. */
function nameAt(page: string, from: number): string {
  let at = from;
  while (at < page.length) {
    const code = page.charCodeAt(at);
    if (isBlank(code) || code === 47 || code === 62) break;
    at++;
  }
  return page.slice(from, at).toLowerCase();
}

/** Behind the `>` that ends a tag, over those in quoted values; behind the page where none does. */
function tagEnd(page: string, from: number): number {
  let mayQuote = false;
  for (let at = from; at < page.length; at++) {
    const code = page.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 61) mayQuote = true;
    else if (mayQuote && (code === 34 || code === 39)) {
      const close = page.indexOf(code === 34 ? '"' : "'", at + 1);
      if (close < 0) return page.length + 1;
      at = close;
      mayQuote = false;
    } else if (!isBlank(code)) mayQuote = false;
  }
  return page.length + 1;
}

/** Behind a comment, a doctype, or what HTML takes for a comment. */
function markupEnd(page: string, open: number, isForeign: boolean): number {
  if (page.startsWith('<!--', open)) {
    const close = /^-?>/.exec(page.slice(open + 4, open + 6))?.[0];
    if (close) return open + 4 + close.length;
    const ending = /--!?>/g;
    ending.lastIndex = open + 4;
    return ending.exec(page) ? ending.lastIndex : page.length;
  }
  const mark = isForeign && page.startsWith('<![CDATA[', open) ? ']]>' : '>';
  const close = page.indexOf(mark, open + 2);
  return close < 0 ? page.length : close + mark.length;
}

function rawEnd(page: string, name: string, from: number): number {
  if (name === 'plaintext') return page.length;
  const closing = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(page)?.index ?? page.length;
}

/** Where a script ends: an end tag in a script in a comment in the script is none. */
function scriptEnd(page: string, from: number): number {
  const mark = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
  mark.lastIndex = from;
  let isEscaped = false;
  let isDoubled = false;
  for (let match = mark.exec(page); match; match = mark.exec(page)) {
    const found = match[0].toLowerCase();
    if (found === '<!--') {
      isEscaped = true;
      // The dashes that open a comment may close it: <!-->.
      mark.lastIndex -= 2;
    } else if (found === '-->') {
      isEscaped = false;
      isDoubled = false;
    } else if (found === '<script') isDoubled ||= isEscaped;
    else if (isDoubled) isDoubled = false;
    else return match.index;
  }
  return page.length;
}

const attribute = /([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

function attributesIn(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '');
  }
  return found;
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}
