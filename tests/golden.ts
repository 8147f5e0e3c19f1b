// What came out against what was agreed: `UPDATE=1` writes the latter anew, and the commit shows the difference.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { filesBelow } from './publication.ts';

const updating = Boolean(process.env['UPDATE']);

/** Expects a text to equal the file's. */
export function expectGolden(path: string, text: string): void {
  if (updating) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : `no golden file ${path}`);
}

/** Expects a folder to hold the same files as the golden one, byte for byte. */
export function expectGoldenFolder(golden: string, folder: string): void {
  const fresh = filesBelow(folder);
  if (updating) {
    rmSync(golden, { recursive: true, force: true });
    for (const [path, content] of fresh) {
      mkdirSync(dirname(join(golden, path)), { recursive: true });
      writeFileSync(join(golden, path), content, 'latin1');
    }
  }
  const agreed = filesBelow(golden);
  expect([...fresh.keys()]).toEqual([...agreed.keys()]);
  for (const [path, content] of fresh) expect(content === agreed.get(path), path).toBe(true);
}
