// Key → bytes on disk: what was made once from the same input is not made again.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder of results by key. Entries are written beside and renamed, so that a reader never sees half of
 * one. A folder that cannot be written is an error of the file system and is thrown.
 */
export class Cache {
  readonly #folder: string;
  readonly #known: Set<string>;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#known = new Set(readdirSync(folder));
  }

  has(key: string): boolean {
    return this.#known.has(key);
  }

  /** The bytes kept under `key`; undefined where there are none. */
  get(key: string): Buffer | undefined {
    if (!this.#known.has(key)) return undefined;
    try {
      return readFileSync(join(this.#folder, key));
    } catch {
      this.#known.delete(key);
      return undefined;
    }
  }

  put(key: string, bytes: string | Uint8Array): void {
    const path = join(this.#folder, key);
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
    this.#known.add(key);
  }

  /** Drops every entry whose key is not in `keys`. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const key of this.#known) {
      if (keys.has(key)) continue;
      rmSync(join(this.#folder, key), { force: true });
      this.#known.delete(key);
    }
  }
}
