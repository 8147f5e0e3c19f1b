// Kept editions → the shelf that publishers read from: entries in memory, the rest fetched when asked for.
import type { Edition, Entry, Shelf } from './model/edition.ts';
import type { ShareCards } from './model/shareCard.ts';
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
      const edition = JSON.parse(lineOf(bytesOf(id), 1)) as Edition;
      const oldest = recent.size >= remembered ? recent.keys().next().value : undefined;
      if (oldest !== undefined) recent.delete(oldest);
      recent.set(id, edition);
      return edition;
    },
    quads(id) {
      const bytes = bytesOf(id);
      return bytes.toString('utf8', startOf(bytes, 3));
    },
    cards: (id) => JSON.parse(lineOf(bytesOf(id), 2)) as ShareCards,
  };
}

/** Where the line after so many others begins. */
function startOf(bytes: Buffer, lines: number): number {
  let start = 0;
  for (let line = 0; line < lines; line++) start = bytes.indexOf(lineEnd, start) + 1;
  return start;
}

function lineOf(bytes: Buffer, lines: number): string {
  const start = startOf(bytes, lines);
  return bytes.toString('utf8', start, bytes.indexOf(lineEnd, start));
}

function newestFirst(a: Entry, b: Entry): number {
  const before = a.datePublished ?? '';
  const after = b.datePublished ?? '';
  if (before !== after) return before < after ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
