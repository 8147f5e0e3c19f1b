// YAML text → a tree of what was typed: every scalar a string, every value with its place.
import {
  Composer,
  type Document,
  isAlias,
  isDocument,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Parser,
  type YAMLMap,
} from 'yaml';
import type { Remark, Report } from '../message.ts';
import type { Span } from '../span.ts';
import { isDeep } from './depth.ts';
import { tellFaults } from './syntax.ts';

/** What was typed, exactly as it was typed: `rating: false` is the text "false", `id: 0012` is "0012". */
export type Tree =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly span: Span }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Entry>; readonly span: Span };

/** One `key: value`; the value is absent where nothing stands after the colon. */
export interface Entry {
  readonly key: Span;
  readonly value: Tree | undefined;
}

/** What of a file is to be read. */
export interface Reach {
  /** Range of the file that is YAML; the whole file where absent. */
  readonly within?: Span;
  /** Whether anybody reads a key of the outermost map; all are read where absent. */
  readonly reads?: (key: string) => boolean;
}

/**
 * Reads one YAML document of a file; an empty one is a map without entries. Undefined where it is no YAML,
 * holds a key twice, an alias, a tag or several documents, or nests too deep to be meant: each is reported.
 * Of keys that nobody reads a second one is only warned of, and lists, maps and aliases under them are left out. Places are those of the file. Throws never.
 */
export function readTree(file: string, report: Report, reach: Reach = {}): Tree | undefined {
  const { start, end } = reach.within ?? { start: 0, end: file.length };
  const text = file.slice(start, end);
  const tokens = [...new Parser().parse(text)];
  if (tokens.some(isDeep)) {
    report.error('yaml:too-deep', undefined, {
      reason: 'Unexpected nesting of more than 50 levels, expected lists and keys a few levels deep',
      fix: 'Look for a run of brackets, dashes or colons that is not meant.',
    });
    return undefined;
  }
  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const documents = [...new Composer(options).compose(tokens, true, text.length)];
  const [document, second] = documents;
  if (!document) return undefined;
  const grower: Grower = { file, start, report, reads: reach.reads ?? (() => true), sound: true, twins: 0 };
  if (second) {
    report.error('yaml:several-documents', spanOf(second, grower), {
      reason: 'Unexpected second YAML document, expected one in this file',
      fix: 'Remove the line "---".',
    });
    return undefined;
  }
  return grow(document, grower);
}

interface Grower {
  readonly file: string;
  /** Where the YAML begins in the file. */
  readonly start: number;
  readonly report: Report;
  readonly reads: (key: string) => boolean;
  sound: boolean;
  /** Second keys that were warned of. */
  twins: number;
}

/** A key and the places where it stands in one map. */
interface Twin {
  readonly name: string;
  readonly first: Span;
  readonly second: Span;
}

const mostTwins = 20;

function grow(document: Document.Parsed, grower: Grower): Tree | undefined {
  const { contents, errors, warnings } = document;
  const faults = [...errors, ...warnings];
  tellFaults(faults, grower.file, grower.start, grower.report);
  if (faults.length > 0) return undefined;
  const tree = isMap(contents) ? mapOf(contents, grower, grower.reads) : treeOf(contents, grower);
  if (!grower.sound) return undefined;
  return tree ?? { kind: 'map', entries: new Map(), span: { start: grower.start, end: grower.start } };
}

/** The tree of a node; undefined for a plain scalar without text, and for what was refused. */
function treeOf(node: unknown, grower: Grower): Tree | undefined {
  if (isScalar(node)) {
    const text = String(node.value);
    if (text === '' && node.type === 'PLAIN') return undefined;
    return { kind: 'text', text, span: spanOf(node, grower) };
  }
  if (isSeq(node)) {
    const span = spanOf(node, grower);
    const items = node.items.map((item): Tree => {
      const at = isScalar(item) && item.range ? spanOf(item, grower) : span;
      return treeOf(item, grower) ?? { kind: 'text', text: '', span: at };
    });
    return { kind: 'list', items, span };
  }
  if (isMap(node)) return mapOf(node, grower, () => true);
  if (isAlias(node)) {
    refuse(grower, 'yaml:alias', spanOf(node, grower), {
      reason: `Unexpected alias *${node.source}, expected the value itself`,
      fix: 'Write the value out, or put it in quotes if the asterisk belongs to it.',
    });
  }
  return undefined;
}

function mapOf(map: YAMLMap, grower: Grower, reads: (key: string) => boolean): Tree {
  const entries = new Map<string, Entry>();
  for (const { key, value } of map.items) {
    const span = spanOf(key, grower);
    const name = isScalar(key) ? String(key.value) : undefined;
    const first = name === undefined ? undefined : entries.get(name);
    if (name === undefined) {
      refuse(grower, 'yaml:key', span, {
        reason: 'Unexpected list or map as a key, expected a word',
        fix: 'Write "key: value", and put values that begin with [ or { in quotes.',
      });
    } else if (first) {
      tellTwin({ name, first: first.key, second: span }, grower, reads(name));
    } else {
      entries.set(name, {
        key: span,
        value: reads(name) || isScalar(value) ? treeOf(value, grower) : undefined,
      });
    }
  }
  return { kind: 'map', entries, span: spanOf(map, grower) };
}

/** Tells of a key that stands twice in one map: an error where somebody reads it. */
function tellTwin({ name, first, second }: Twin, grower: Grower, isRead: boolean): void {
  if (isRead ? !grower.sound : grower.twins === mostTwins) return;
  const lines = `lines ${lineAt(grower.file, first.start)} and ${lineAt(grower.file, second.start)}`;
  const reason = `Unexpected second "${name}", expected each key once; it stands on ${lines}`;
  if (isRead) {
    refuse(grower, 'yaml:duplicate-key', second, {
      reason,
      fix: 'Keep one of the two, or begin the next entry of the list with "- ".',
    });
    return;
  }
  grower.twins++;
  grower.report.warn('yaml:duplicate-key', second, {
    reason,
    fix: 'Remove one of the two; nothing is lost, because nobody reads them here.',
  });
}

function refuse(grower: Grower, rule: string, span: Span, remark: Remark): void {
  if (grower.sound) grower.report.error(rule, span, remark);
  grower.sound = false;
}

function spanOf(node: unknown, { start }: Grower): Span {
  const range = isNode(node) || isDocument(node) ? node.range : undefined;
  return range ? { start: start + range[0], end: start + range[1] } : { start, end: start };
}

function lineAt(file: string, offset: number): number {
  return file.slice(0, offset).split(/\r\n|\n|\r/).length;
}
