// Authors and publication as front matter names them → header.
import type { Byline } from '../model/article.ts';
import { nearest } from '../model/yaml/nearest.ts';
import type { Tree } from '../model/yaml/tree.ts';
import { type Setting, setField } from './entries.ts';
import { recognise, type Value } from './header.ts';
import { plainWordsOf, type Telling } from './plainWords.ts';
import { textAt, textIn, textUnder } from './yamlText.ts';

type Details = Omit<Byline, 'name' | 'sameAs'>;

/** Keys of an author who is a map; the first that has a text counts. */
const detailKeys: readonly (readonly [keyof Details, readonly string[]])[] = [
  ['url', ['url']],
  ['jobTitle', ['jobTitle', 'title', 'role']],
  ['affiliation', ['affiliation', 'organization']],
  ['description', ['description', 'bio']],
];

const authorKeys = ['name', 'sameAs', ...detailKeys.flatMap(([, keys]) => keys)];
const publicationKeys = ['name', 'url'];

/**
 * Adds the authors: a name, several names, or maps with `name`, `url`, `jobTitle`, `affiliation`, `description`,
 * `sameAs`. Reports `read:wrong-type` and `read:unknown-key`. Throws never.
 */
export function setAuthors(tree: Tree, telling: Telling, setting: Setting): void {
  for (const item of tree.kind === 'list' ? tree.items : [tree]) {
    if (item.kind === 'map') setAuthor(item, telling, setting);
    else {
      const name = textUnder(telling.key, item, telling.report);
      const values = plainWordsOf(name ? [name] : [], telling);
      setField(setting, { field: 'authors', values, by: 'front-matter/key' });
    }
  }
}

function setAuthor(map: Tree, telling: Telling, { header }: Setting): void {
  tellSlips(map, authorKeys, telling);
  const name = nameOf(map, telling);
  if (!name) return;
  const others = map.kind === 'map' ? map.entries.get('sameAs')?.value : undefined;
  const sameAs = (others?.kind === 'list' ? others.items : [others]).flatMap(
    (each) => textIn(each)?.text ?? [],
  );
  const details: Details = Object.fromEntries(
    detailKeys.flatMap(([detail, keys]) => {
      const [value] = plainWordsOf([textAt(map, ...keys)].filter(isThere), telling);
      return value ? [[detail, value.text]] : [];
    }),
  );
  header.authors.push({ name: name.text, ...details, sameAs });
  recognise(header, 'authors', { text: name.text, span: map.span }, 'front-matter/key');
}

/** Tells of keys that are nearly one of those read here; others are for other tools. */
function tellSlips(map: Tree, read: readonly string[], { key: outer, report }: Telling): void {
  if (map.kind !== 'map') return;
  for (const [name, { key }] of map.entries) {
    const near = read.includes(name) ? undefined : nearest(name, read);
    if (near === undefined) continue;
    report.warn('read:unknown-key', key, {
      reason: `Unexpected key ${name} in ${outer}`,
      fix: `Did you mean ${near}?`,
    });
  }
}

/** Sets who first published the article from a map with `name` and `url`. Reports as `setAuthors` does. Throws never. */
export function setPublication(map: Tree, telling: Telling, setting: Setting): void {
  tellSlips(map, publicationKeys, telling);
  const name = nameOf(map, telling);
  if (!name) return;
  setField(setting, { field: 'publication', values: [name], by: 'front-matter/key' });
  const url = textAt(map, 'url');
  if (url && URL.canParse(url.text)) setting.header.publication = { name: name.text, url: url.text };
}

function nameOf(map: Tree, telling: Telling): Value | undefined {
  const [name] = plainWordsOf([textAt(map, 'name')].filter(isThere), telling);
  if (!name) {
    telling.report.error('read:wrong-type', map.span, {
      reason: `Unexpected ${telling.key} without a name, expected \`name: …\``,
      fix: 'Write the name as `name: …`.',
    });
  }
  return name;
}

function isThere(value: Value | undefined): value is Value {
  return value !== undefined;
}
