// Text of a page or a file → what rules look at, or why it is not read.
import type { Json } from '../model/node.ts';
import { openSchema, type Schema } from '../model/schema.ts';
import type { Span } from '../model/span.ts';
import { isReference, isThing, listOf, type Thing, typesOf } from '../model/thing.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { deepestHtml, readHtml } from './html.ts';
import { deepestJson, readJson } from './json.ts';
import { readMicrodata } from './microdata.ts';
import type { Block, Page, Surroundings, Visit, Way } from './page.ts';

/** Why a page is not read at all. */
export interface Refusal {
  readonly rule: 'validate:too-deep';
  readonly span: Span;
  readonly reason: string;
}

/** Reads pages; keeps what it has asked of the vocabulary. */
export type Open = (text: string) => Page | Refusal;

/** A reader of pages with schema.org's vocabulary at hand. Text that begins with `{` or `[` is JSON, all else HTML. */
export function opener(vocabulary: Vocabulary): Open {
  const schema = openSchema(vocabulary);
  return (given) => {
    const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
    const read = /^\s*[[{]/.test(text.slice(0, 1000)) ? fileOf(text) : htmlOf(text);
    if ('rule' in read) return read;
    const visits = read.blocks.flatMap((block) => [...visitsIn(block, schema)]);
    const reviews = visits.filter((visit) => visit.types.includes('ClaimReview') && !isMention(visit));
    return { text, ...read, visits, reviews, vocabulary, schema };
  };
}

interface Read {
  readonly html?: Surroundings;
  readonly blocks: readonly Block[];
}

function fileOf(text: string): Read | Refusal {
  const block = readJson(text, { start: 0, end: text.length }, 'file');
  if (!block) return tooDeep({ start: 0, end: 1 }, 'JSON', deepestJson);
  // JSON of another kind is none of our business, as long as it is JSON.
  const isLinked = block.fault !== undefined || /"@(?:context|graph|type)"/.test(text);
  return { blocks: isLinked ? [block] : [] };
}

function htmlOf(text: string): Read | Refusal {
  const html = readHtml(text);
  if (html.isTooDeep) return tooDeep({ start: 0, end: 1 }, 'elements', deepestHtml);
  const blocks: Block[] = [];
  for (const span of html.scripts) {
    const block = readJson(text, span, 'script');
    if (!block) return tooDeep(span, 'JSON', deepestJson);
    blocks.push(block);
  }
  if (html.hasMicrodata) blocks.push(...readMicrodata(text, html.canonical));
  return { html, blocks };
}

function tooDeep(span: Span, what: string, deepest: number): Refusal {
  const reason = `Unexpected nesting of ${what} below ${deepest} levels, expected a page that readers can take in`;
  return { rule: 'validate:too-deep', span: { start: span.start, end: span.start + 1 }, reason };
}

function* visitsIn(block: Block, schema: Schema): Generator<Visit> {
  const { value } = block;
  if (value === undefined) return;
  const way = Array.isArray(value) ? 'list' : 'top';
  for (const root of listOf(value).filter(isThing)) {
    const { '@graph': graph, '@context': context } = root;
    if (graph === undefined || '@type' in root) yield* descend(root, { block, way, context }, schema);
    if (graph === undefined) continue;
    for (const node of listOf(graph).filter(isThing))
      yield* descend(node, { block, way: 'graph', context }, schema);
  }
}

interface Around {
  readonly block: Block;
  readonly way: Way;
  readonly context: Json | undefined;
  readonly parent?: Visit;
  readonly term?: string;
}

function* descend(thing: Thing, around: Around, schema: Schema): Generator<Visit> {
  const types = typesOf(thing).map(localName);
  const isRecord = around.parent?.isRecord || types.some((type) => schema.isA(type, recordTypes));
  const visit: Visit = { thing, types, ...around, context: thing['@context'] ?? around.context, isRecord };
  yield visit;
  for (const [term, value] of Object.entries(thing)) {
    if (term.startsWith('@')) continue;
    for (const child of listOf(value)) {
      if (!isThing(child) || isReference(child)) continue;
      yield* descend(
        child,
        { block: around.block, way: 'within', parent: visit, term, context: visit.context },
        schema,
      );
    }
  }
}

const recordTypes = ['ClaimReview', 'Claim', 'Article', 'DataFeed', 'DataFeedItem'];

/** Whether a node below another only says which one is meant, with its type and its addresses. */
function isMention({ thing, way }: Visit): boolean {
  return way === 'within' && '@id' in thing && Object.keys(thing).every((term) => mentioning.has(term));
}

const mentioning = new Set(['@type', '@id', 'url', 'name']);

/** A name of schema.org's without its namespace. */
export function localName(name: string): string {
  return name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, '');
}
