// Where finished editions are kept between builds, and what was written from them last.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Job } from './article.ts';
import type { Kept } from './crew.ts';
import { Cache } from './run/cache.ts';
import { fingerprint } from './run/fingerprint.ts';
import { stampOf, type Written } from './run/write.ts';
import type { Sight } from './validate/readers.ts';

const defaultFolder = join('node_modules', '.cache', 'claimpress');
const lastBuild = 'last-build.json';

/** What a build did to its folder, and which simulated readers see the fact checks in it. */
export interface Built extends Written {
  readonly sights: readonly Sight[];
}

/** Kept editions of one publication, under keys made of everything that they depend on. */
export class Store {
  readonly cache: Cache;
  readonly #digest: string;
  readonly #temporary: string | undefined;

  /** `folder` null: a folder of its own, gone at `close`. Each publication has its part of a shared folder. */
  constructor(folder: string | null | undefined, source: string, digest: string) {
    this.#digest = digest;
    this.#temporary = folder === null ? mkdtempSync(join(tmpdir(), 'claimpress-')) : undefined;
    const place = this.#temporary ?? join(folder ?? defaultFolder, fingerprint(resolve(source)).slice(0, 16));
    this.cache = new Cache(place);
  }

  keyOf({ source, review, known }: Job): string {
    const { id, path, format, text, date, pictures = {} } = source;
    return fingerprint(
      this.#digest,
      id,
      path,
      format,
      text,
      date ?? '',
      JSON.stringify(pictures),
      review?.path ?? '',
      review?.text ?? '',
      known === undefined ? '' : JSON.stringify(known),
    );
  }

  /** What a build needs of a kept edition before it publishes. Throws where the key has none. */
  head(key: string): Kept {
    const bytes = this.cache.get(key);
    if (!bytes) throw new Error(`Lost from the cache while building: ${key}`);
    return JSON.parse(bytes.toString('utf8', 0, bytes.indexOf(10))) as Kept;
  }

  /** Drops what no article of this build asked for. */
  prune(keys: Iterable<string>): void {
    this.cache.keepOnly(new Set([...keys, lastBuild]));
  }

  /**
   * Writes through `write` unless the same editions were written to the same folder last time and nobody has
   * touched its files since (by size and time of writing).
   */
  writeOnce(out: string, keys: Iterable<string>, write: () => Built): Built {
    const state = fingerprint(this.#digest, resolve(out), ...keys);
    const last = JSON.parse(this.cache.get(lastBuild)?.toString() ?? '{}') as {
      state?: string;
      stamp?: string;
      files?: number;
      sights?: Built['sights'];
    };
    const stamp = last.state === state ? stampOf(out) : undefined;
    if (stamp !== undefined && stamp === last.stamp)
      return { written: [], removed: [], unchanged: last.files ?? 0, sights: last.sights ?? [] };
    const written = write();
    const files = written.written.length + written.unchanged;
    this.cache.put(lastBuild, JSON.stringify({ state, stamp: stampOf(out), files, sights: written.sights }));
    return written;
  }

  close(): void {
    if (this.#temporary !== undefined) rmSync(this.#temporary, { recursive: true, force: true });
  }
}
