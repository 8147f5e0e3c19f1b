// Kept editions → the shelf that publishers read from: entries in memory, the rest fetched when asked for.
import type { Edition, Entry, Shelf } from './model/edition.ts';
import type { Cache } from './run/cache.ts';

/** How many editions stay in memory once fetched: several publishers ask for the same newest ones. */
const remembered = 64;

/** A newline: the parts of a kept edition are lines. */
const lineEnd = 10;

/** A shelf over a cache; `keys` leads from an article's id to its key. */
export function shelfOver(cache: Cache, entries: readonly Entry[], keys: ReadonlyMap<string, string>): Shelf {
  const recent = new Map<string, Edition>();
  const bytesOf = (id: string): Buffer => {
    const bytes = cache.get(keys.get(id) ?? '');
    if (!bytes) throw new Error(`No edition ${id}`);
    return bytes;
  };
  return {
    entries: [...entries].sort(newestFirst),
    edition(id) {
      const known = recent.get(id);
      if (known) return known;
      const bytes = bytesOf(id);
      const start = bytes.indexOf(lineEnd) + 1;
      const edition = JSON.parse(bytes.toString('utf8', start, bytes.indexOf(lineEnd, start))) as Edition;
      const oldest = recent.size >= remembered ? recent.keys().next().value : undefined;
      if (oldest !== undefined) recent.delete(oldest);
      recent.set(id, edition);
      return edition;
    },
    quads(id) {
      const bytes = bytesOf(id);
      return bytes.toString('utf8', bytes.indexOf(lineEnd, bytes.indexOf(lineEnd) + 1) + 1);
    },
  };
}

function newestFirst(a: Entry, b: Entry): number {
  const before = a.datePublished ?? '';
  const after = b.datePublished ?? '';
  if (before !== after) return before < after ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
