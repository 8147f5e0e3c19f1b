// The committed `dist/` is the golden output of the bundled publication.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../pipeline/index.ts';
import { sha256 } from '../pipeline/run/fingerprint.ts';
import { filesBelow, root } from './publication.ts';

let out: string;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'claimpress-dist-'));
  const result = await build({ source: join(root, 'source'), out, cache: null });
  expect(result.messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
  if (!process.env['UPDATE']) return;
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  cpSync(out, join(root, 'dist'), { recursive: true });
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

test('a fresh build of source/ equals dist/ byte for byte', () => {
  const fresh = filesBelow(out);
  const golden = filesBelow(join(root, 'dist'));
  expect([...fresh.keys()]).toEqual([...golden.keys()]);
  for (const [path, content] of fresh) expect(content === golden.get(path), path).toBe(true);
});

test('build.json lists every other file with its true hash', () => {
  const { files } = JSON.parse(readFileSync(join(out, 'build.json'), 'utf8')) as {
    files: Record<string, { sha256: string; bytes: number }>;
  };
  const present = [...filesBelow(out).keys()].filter((path) => path !== 'build.json');
  expect(Object.keys(files)).toEqual(present);
  for (const path of present) {
    const bytes = readFileSync(join(out, path));
    expect(files[path], path).toMatchObject({ sha256: sha256(bytes), bytes: bytes.length });
  }
});

test('the bundled source is the article byte for byte', () => {
  const source = readFileSync(join(root, 'source/2019-03-05-trump-kim-summit-ii.txt'));
  expect(sha256(source)).toBe('a49ba83863cdb294afbe96cde3edd01a6507831f8889e4ab507c7e59f0d6e0e4');
});
