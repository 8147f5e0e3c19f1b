// YAML front matter → header, field by field.
import { type Entry, readTree, type Tree } from '../model/yaml/tree.ts';
import { flagOf, type Setting, setField } from './entries.ts';
import { type Field, isDateOrFlag, type Kind, knownKey } from './fields.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Value } from './header.ts';
import { plainWordsOf } from './plainWords.ts';
import { setAuthors, setPublication } from './yamlAuthors.ts';
import { textIn, textUnder } from './yamlText.ts';
import { tellUnread } from './yamlUnread.ts';

/** What one key says. */
interface Said {
  readonly key: Value;
  readonly field: Field;
  readonly kind: Kind;
  /** How many names of the field count before this one. */
  readonly rank: number;
  readonly value: Tree;
}

/** Kinds of field that may hold several values. */
const lists: ReadonlySet<Kind> = new Set<Kind>(['people', 'tags', 'paths']);
const worded: ReadonlySet<Kind> = new Set<Kind>(['words', 'outlet', 'tags', 'category']);

/**
 * Sets every field of the front matter; where a field has several keys, the one that counts first. False where
 * it is not YAML of `key: value` lines. Throws never.
 */
export function readFrontMatter(source: string, { start, end }: FrontMatter, setting: Setting): boolean {
  const { report } = setting;
  const reads = (key: string): boolean => knownKey(key) !== undefined;
  const tree = readTree(source, report, { within: { start, end }, reads });
  if (!tree) return false;
  if (tree.kind !== 'map') {
    const place = { start, end: Math.max(start, end - 1) };
    report.error('read:wrong-type', place, {
      reason: 'Unexpected front matter, expected `key: value` lines',
      fix: 'Write one `key: value` on each line between the two ---.',
    });
    return false;
  }
  const entries = [...tree.entries];
  const said = entries.flatMap(([name, entry]) => saidBy(name, entry) ?? []);
  tellUnread(
    entries.filter(([name]) => !reads(name)),
    report,
  );
  const first = new Map<Field, number>();
  for (const { field, rank } of said) first.set(field, Math.min(rank, first.get(field) ?? rank));
  for (const each of said) {
    if (lists.has(each.kind) || each.rank === first.get(each.field)) setSaid(each, source, setting);
  }
  return true;
}

/** What a key says; undefined where it says nothing here. */
function saidBy(name: string, { key, value }: Entry): Said | undefined {
  const known = knownKey(name);
  const text = textIn(value)?.text ?? '';
  if (!known || !value || (value.kind === 'text' && text === '')) return undefined;
  const said = { ...known, key: { text: name, span: key }, value };
  if (known.kind === 'category' && value.kind === 'list') {
    return { ...said, field: 'keywords', kind: 'tags', rank: 0 };
  }
  const published = isDateOrFlag(name) ? flagOf(text) : undefined;
  if (published === undefined) return said;
  const draft = { kind: 'text', text: String(!published), span: value.span } as const;
  return { ...said, field: 'draft', kind: 'flag', rank: 0, value: draft };
}

function setSaid({ key, field, kind, value }: Said, source: string, setting: Setting): void {
  const { report } = setting;
  const telling = { source, key: key.text, report };
  if (kind === 'people') {
    setAuthors(value, telling, setting);
    return;
  }
  if (kind === 'outlet' && value.kind === 'map') {
    setPublication(value, telling, setting);
    return;
  }
  const values = value.kind === 'list' && lists.has(kind) ? value.items : [value];
  const texts = values.flatMap((each) => textUnder(key.text, each, report) ?? []);
  const words = worded.has(kind) ? plainWordsOf(texts, telling) : texts;
  setField(setting, { field, values: words, by: 'front-matter/key' });
}
