// What the program knows of itself: its version, its files, its digest.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprint, folderDigest, sha256 } from './run/fingerprint.ts';

const here = new URL('./', import.meta.url);
const root = new URL('../', import.meta.url);

/** Version of the package. */
export function version(): string {
  const { version: own } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    version: string;
  };
  return own;
}

/**
 * Digest of everything that an edition depends on beside its input: the program's files, the schemas, the
 * knowledge base, and the versions of what it is built on.
 */
export function codeDigest(): string {
  const pinned = ['package.json', 'package-lock.json', 'pipeline/knowledge/base.bin']
    .map((name) => new URL(name, root))
    .filter((file) => existsSync(file))
    .map((file) => sha256(readFileSync(file)));
  return fingerprint(folderDigest(fileURLToPath(here), fileURLToPath(new URL('schemas/', root))), ...pinned);
}

/** The module that a thread runs; undefined where the program runs uncompiled, for threads need JavaScript. */
export function workerModule(): URL | undefined {
  const module = new URL('worker.js', here);
  return existsSync(module) ? module : undefined;
}
