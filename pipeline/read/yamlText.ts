// A value of YAML front matter → its text.
import type { Report } from '../model/message.ts';
import type { Tree } from '../model/yaml/tree.ts';
import type { Value } from './header.ts';
import { onOneLine } from './plainWords.ts';

/** Texts that stand for no value. */
const nothing: ReadonlySet<string> = new Set(['', '~', 'null']);

/** The text of a value on one line; undefined for a list, a map and nothing. Throws never. */
export function textIn(tree: Tree | undefined): Value | undefined {
  if (tree?.kind !== 'text') return undefined;
  const text = onOneLine(tree.text);
  return nothing.has(text) ? undefined : { text, span: tree.span };
}

/** The text of what stands under `key`, as `textIn`; a list or map is reported (`read:wrong-type`). Throws never. */
export function textUnder(key: string, tree: Tree, report: Report): Value | undefined {
  if (tree.kind === 'text') return textIn(tree);
  report.error('read:wrong-type', tree.span, {
    reason: `Unexpected ${tree.kind} for ${key}, expected text`,
    fix: `Write plain text after ${key}, without brackets, dashes or further keys.`,
  });
  return undefined;
}

/** The first text that a map has under one of the keys. Throws never. */
export function textAt(map: Tree, ...keys: string[]): Value | undefined {
  if (map.kind !== 'map') return undefined;
  for (const key of keys) {
    const value = textIn(map.entries.get(key)?.value);
    if (value) return value;
  }
  return undefined;
}
