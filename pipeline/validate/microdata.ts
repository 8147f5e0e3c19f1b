// Microdata of an HTML page → nodes, as JSON-LD would say them.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { Json } from '../model/node.ts';
import type { Span } from '../model/span.ts';
import type { Thing } from '../model/thing.ts';
import type { Block } from './page.ts';

type Element = DefaultTreeAdapterTypes.Element;

const schemaType = /^https?:\/\/(?:www\.)?schema\.org\//;
/** Records that are worth a whole parse; breadcrumbs and the like are not. */
const recordType =
  /itemtype\s{0,9}=\s{0,9}["']?https?:\/\/(?:www\.)?schema\.org\/\w{0,40}(?:Claim|Article|DataFeed)/i;
const addressIn: { readonly [tag: string]: string } = {
  a: 'href',
  area: 'href',
  link: 'href',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  img: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
  object: 'data',
};
const numeric = new Set(['ratingValue', 'bestRating', 'worstRating']);

/** The items of schema.org types that stand on top, each as a block. Addresses are resolved as browsers do. */
export function readMicrodata(text: string, canonical: string | undefined): readonly Block[] {
  if (!recordType.test(text)) return [];
  const blocks: Block[] = [];
  for (const element of below(parse(text, { sourceCodeLocationInfo: true }))) {
    if (!isElement(element)) continue;
    if (!attribute(element, 'itemscope', true) || attribute(element, 'itemprop') !== undefined) continue;
    const places = new Map<Thing, Map<string, Span>>();
    const value = itemOf(element, { places, canonical });
    if (!value['@type']) continue;
    const span = spanOf(element);
    const spanIn: Block['spanOf'] = (thing, term = '') =>
      places.get(thing)?.get(term) ?? places.get(thing)?.get('') ?? span;
    const whole = { '@context': 'https://schema.org', ...value };
    places.set(whole, places.get(value) ?? new Map());
    blocks.push({ syntax: 'microdata', span, value: whole, duplicates: [], spanOf: spanIn });
  }
  return blocks;
}

interface Reading {
  readonly places: Map<Thing, Map<string, Span>>;
  readonly canonical: string | undefined;
}

function itemOf(element: Element, reading: Reading): { [term: string]: Json } {
  const item: { [term: string]: Json } = {};
  const spans = new Map([['', spanOf(element)]]);
  const types = (attribute(element, 'itemtype') ?? '').split(/\s+/).filter((type) => schemaType.test(type));
  const [type = '', ...more] = types.map((each) => each.replace(schemaType, ''));
  if (type !== '') item['@type'] = more.length === 0 ? type : [type, ...more];
  const id = attribute(element, 'itemid');
  if (id !== undefined) item['@id'] = resolved(id, reading);
  for (const property of propertiesOf(element)) {
    const value = attribute(property, 'itemscope', true)
      ? itemOf(property, reading)
      : textOf(property, reading);
    for (const term of (attribute(property, 'itemprop') ?? '').split(/\s+/).filter((name) => name !== '')) {
      const own =
        numeric.has(term) && typeof value === 'string' && value !== '' && Number.isFinite(Number(value));
      add(item, term, own ? Number(value) : value);
      spans.set(term, spanOf(property));
    }
  }
  reading.places.set(item, spans);
  return item;
}

function add(item: { [term: string]: Json }, term: string, value: Json): void {
  const before = Object.hasOwn(item, term) ? item[term] : undefined;
  item[term] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
}

/** Elements with `itemprop` that belong to this item and to none within it. */
function* propertiesOf(item: Element): Generator<Element> {
  for (const node of below(item, (element) => !attribute(element, 'itemscope', true))) {
    if (isElement(node) && attribute(node, 'itemprop') !== undefined) yield node;
  }
}

function textOf(element: Element, reading: Reading): string {
  const content = attribute(element, 'content');
  if (content !== undefined) return content;
  const source = addressIn[element.tagName];
  if (source !== undefined) return resolved(attribute(element, source) ?? '', reading);
  const told = attribute(element, element.tagName === 'time' ? 'datetime' : 'value');
  if (told !== undefined && /^(?:time|data|meter)$/.test(element.tagName)) return told;
  return wordsOf(element).replace(/\s+/g, ' ').trim();
}

function wordsOf(element: Element): string {
  return [...below(element)].map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
}

function resolved(address: string, { canonical }: Reading): string {
  const text = address.trim();
  return canonical !== undefined && URL.canParse(text, canonical) ? new URL(text, canonical).href : text;
}

/** Everything below a node in the order of the source; not what is below elements that are not entered. */
function* below(
  root: DefaultTreeAdapterTypes.ParentNode,
  enters: (element: Element) => boolean = () => true,
): Generator<DefaultTreeAdapterTypes.ChildNode> {
  const ways = [root.childNodes.values()];
  for (let way = ways.at(-1); way; way = ways.at(-1)) {
    const { value: node, done } = way.next();
    if (done) {
      ways.pop();
      continue;
    }
    yield node;
    if (isElement(node) && enters(node)) ways.push(node.childNodes.values());
  }
}

const { isElementNode: isElement } = defaultTreeAdapter;

/** An attribute's value; with `present`, only whether it is there. */
function attribute(element: Element, name: string): string | undefined;
function attribute(element: Element, name: string, present: true): boolean;
function attribute(element: Element, name: string, present?: true): string | boolean | undefined {
  const found = element.attrs.find((attr) => attr.name === name);
  return present ? found !== undefined : found?.value;
}

function spanOf({ sourceCodeLocation }: Element): Span {
  const tag = sourceCodeLocation?.startTag ?? sourceCodeLocation;
  return tag ? { start: tag.startOffset, end: tag.endOffset } : { start: 0, end: 0 };
}
