// Bytes and settings → the name under which their result is kept.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of the parts, in hexadecimal. Each part's length is hashed with it, so that no two lists collide. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** SHA-256 of the bytes alone, in hexadecimal: what `sha256sum` prints. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Fingerprint of all files below the folders given, by name and content: the digest of the code that makes
 * editions. Throws where a folder cannot be read.
 */
export function folderDigest(...folders: readonly string[]): string {
  const parts: (string | Uint8Array)[] = [];
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const name of names) parts.push(name.slice(folder.length), readFileSync(name));
  }
  return fingerprint(...parts);
}
