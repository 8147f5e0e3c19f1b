// All entries → who and what has a page of its own, and what is said about and by them.
import { slugOf } from '../../model/address.ts';
import type { ClaimLine, Entry, NamedEntity } from '../../model/edition.ts';
import type { EntityType } from '../../model/entity.ts';
import type { EntityPage } from '../../model/plugin.ts';
import { asciiUri, below } from '../links.ts';
import { latest } from '../moments.ts';

/** A claim and the article that it stands in. */
export interface PlacedClaim {
  readonly entry: Entry;
  readonly line: ClaimLine;
}

/** An entity with a page. Lists follow the order of the entries: newest first. */
export interface Listed {
  readonly key: string;
  readonly slug: string;
  readonly url: string;
  readonly name: string;
  readonly type: EntityType;
  readonly articles: readonly {
    readonly entry: Entry;
    readonly mentions: number;
    readonly isSubject: boolean;
  }[];
  readonly claimsAbout: readonly PlacedClaim[];
  readonly claimsBy: readonly PlacedClaim[];
}

type Gathered = { -readonly [K in 'articles' | 'claimsAbout' | 'claimsBy']: Listed[K][number][] } & {
  readonly key: string;
  readonly names: Map<string, number>;
  readonly types: Map<EntityType, number>;
};

/**
 * Entities with a page, by slug. One gets a page where a published claim is about it or by it, where an article
 * is about it, or where two articles name it: less would be pages without a word on them. What is kept are
 * references to entries, so that memory grows with the names and not with the texts.
 */
export function directoryOf(entries: readonly Entry[], site: { readonly url: string }): Listed[] {
  const all = new Map<string, Gathered>();
  for (const entry of entries) {
    for (const named of entry.entities) add(all, entry, named);
    for (const line of entry.claims) {
      for (const key of line.about) all.get(key)?.claimsAbout.push({ entry, line });
      if (line.by !== undefined) all.get(line.by)?.claimsBy.push({ entry, line });
    }
  }
  const worthy = [...all.values()].filter(isWorthy).map((each) => ({
    ...each,
    name: foremost(each.names),
    type: foremost(each.types),
  }));
  const slugs = slugsOf(worthy);
  return worthy
    .map(({ names: _, types: __, ...each }) => {
      const slug = slugs.get(each.key) ?? each.key;
      return { ...each, slug, url: asciiUri(below(site, `entities/${slug}/`)) };
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Keys of entities → their pages, for those who link to them. */
export function entityPagesOf(listed: readonly Listed[], timeZone: string): ReadonlyMap<string, EntityPage> {
  return new Map(
    listed.map(({ key, url, articles }) => {
      const changed = latest(
        articles.map(({ entry }) => entry.dateModified ?? entry.datePublished),
        timeZone,
      );
      return [key, { url, ...(changed === undefined ? {} : { changed }) }];
    }),
  );
}

function add(
  all: Map<string, Gathered>,
  entry: Entry,
  { key, name, type, mentions, isSubject }: NamedEntity,
): void {
  const known = all.get(key) ?? {
    key,
    names: new Map<string, number>(),
    types: new Map<EntityType, number>(),
    articles: [],
    claimsAbout: [],
    claimsBy: [],
  };
  all.set(key, known);
  known.names.set(name, (known.names.get(name) ?? 0) + 1);
  known.types.set(type, (known.types.get(type) ?? 0) + 1);
  known.articles.push({ entry, mentions, isSubject });
}

/**
 * Whom claims that a person decided on speak of, whom a person pinned, and whom two articles are about: what the machine
 * alone links in passing is not worth a page, and may be mistaken.
 */
function isWorthy({ key, articles, claimsAbout, claimsBy }: Gathered): boolean {
  const isPinned = key.startsWith('~');
  const subjects = articles.filter(({ isSubject }) => isSubject).length;
  return isPinned || claimsAbout.length > 0 || claimsBy.length > 0 || subjects > 1;
}

/** What most articles say; of equals the first in the order of code units. */
function foremost<T extends string>(counts: ReadonlyMap<T, number>): T {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return (first as [T, number])[0];
}

/**
 * A slug of the name for each key. Where several would have one, it is that of the lowest Wikidata id, and the
 * others have their id behind it; a name without a Latin letter or a digit has the id alone.
 */
function slugsOf(entities: readonly { readonly key: string; readonly name: string }[]): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, name } of [...entities].sort((a, b) => byId(a.key, b.key))) {
    const id = slugOf(key);
    const plain = slugOf(name);
    let slug = plain === 'untitled' ? id : taken.has(plain) ? `${plain}-${id}` : plain;
    while (taken.has(slug)) slug += `-${id}`;
    taken.add(slug);
    slugs.set(key, slug);
  }
  return slugs;
}

/** Wikidata ids by their numbers, then names that have none. */
function byId(a: string, b: string): number {
  const [left, right] = [a, b].map((key) =>
    /^Q\d+$/.test(key) ? Number(key.slice(1)) : Number.POSITIVE_INFINITY,
  );
  if (left !== right) return (left ?? 0) < (right ?? 0) ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
