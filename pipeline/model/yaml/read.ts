// YAML text + a schema → a typed value; every fault with its place, its reason and its remedy.
import type * as z from 'zod';
import type { Report } from '../message.ts';
import type { Span } from '../span.ts';
import { remarkOnIssue, remarkOnKey } from './issues.ts';
import { readTree, type Tree } from './tree.ts';

/** Steps from the root of a file to a value: keys and positions in lists. */
export type Path = readonly PropertyKey[];

/** What a file says, and where it says it. */
export interface Reading<T> {
  readonly value: T;
  /** Where the value under a path stands; where it is absent, the narrowest thing around it. Throws never. */
  readonly place: (...path: Path) => Span;
}

const mostFaults = 100;

/**
 * Reads a file by a schema of strict objects and `scalar`s. Unknown keys warn and are left out; every other
 * fault is an error, and the result undefined. Reports `yaml:*`. Throws never.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, report: Report): Reading<T> | undefined {
  const tree = readTree(text, report);
  if (!tree) return undefined;
  const value = parse(tree, schema, report);
  return value && { value: value.data, place: (...path) => placeOf(tree, path) };
}

/**
 * A schema stops at unknown keys like at any other fault, so those are warned of and taken out first, and
 * what is left is parsed again.
 */
function parse<T>(tree: Tree, schema: z.ZodType<T>, report: Report): { readonly data: T } | undefined {
  const first = schema.safeParse(plain(tree));
  if (first.success) return first;
  const unknown = new Set<Tree>();
  for (const issue of first.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) {
      const map = treeAt(tree, issue.path);
      const entry = map?.kind === 'map' ? map.entries.get(key) : undefined;
      if (entry?.value) unknown.add(entry.value);
      if (unknown.size > mostFaults) continue;
      report.warn('yaml:unknown-key', entry?.key, remarkOnKey(key, issue.path, schema));
    }
  }
  const second = schema.safeParse(plain(tree, unknown));
  if (second.success) return second;
  for (const issue of second.error.issues.slice(0, mostFaults)) {
    if (issue.code === 'unrecognized_keys') continue;
    report.error(
      'yaml:unexpected-value',
      placeOf(tree, issue.path),
      remarkOnIssue(issue, treeAt(tree, issue.path)),
    );
  }
  if (second.error.issues.length > mostFaults) {
    report.error('yaml:unexpected-value', undefined, {
      reason: `Unexpected values in ${second.error.issues.length - mostFaults} more places, expected none`,
      fix: 'Mend those above first.',
    });
  }
  return undefined;
}

/** The tree as the plain data that a schema reads; keys without a value and what is in `without` are absent. */
function plain(tree: Tree, without?: ReadonlySet<Tree>): unknown {
  if (tree.kind === 'text') return tree.text;
  if (tree.kind === 'list') return tree.items.map((item) => plain(item, without));
  const data: Record<string, unknown> = Object.create(null);
  for (const [key, { value }] of tree.entries) {
    if (value && !without?.has(value)) data[key] = plain(value, without);
  }
  return data;
}

function treeAt(tree: Tree, path: Path): Tree | undefined {
  let at: Tree | undefined = tree;
  for (const step of path) at = at && childOf(at, step);
  return at;
}

function childOf(tree: Tree, step: PropertyKey): Tree | undefined {
  if (tree.kind === 'list') return tree.items[Number(step)];
  return tree.kind === 'map' ? tree.entries.get(String(step))?.value : undefined;
}

function placeOf(root: Tree, path: Path): Span {
  let at = root;
  for (const step of path) {
    const child = childOf(at, step);
    if (!child) return (at.kind === 'map' && at.entries.get(String(step))?.key) || headOf(at);
    at = child;
  }
  return headOf(at);
}

/** A scalar's own place; of a list or map its first words, because the whole of it is no narrow place. */
function headOf(tree: Tree): Span {
  if (tree.kind === 'text') return tree.span;
  if (tree.kind === 'list') return tree.items[0] ? headOf(tree.items[0]) : tree.span;
  const [first] = tree.entries.values();
  return first ? first.key : tree.span;
}
