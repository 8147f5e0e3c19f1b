// The library as its users import it: by the package's name, compiled, with types.
import { join } from 'node:path';
import { build, check, press } from 'claimpress';
import { afterEach, expect, test } from 'vitest';
import { Folder } from './publication.ts';

let folder: Folder | undefined;

afterEach(() => folder?.close());

test('builds and checks a publication', async () => {
  folder = new Folder();
  const source = join(folder.path, 'source');
  const out = join(folder.path, 'out');
  expect(await check({ source, cache: null })).toMatchObject({ status: 0, articles: 1, reviews: 1 });
  const { status, output } = await build({ source, out, cache: null });
  expect(status).toBe(0);
  expect(output?.written).toContain('opinion/2024/bridge/index.html');
});

test('presses requests in order, and goes on after one that cannot be used', async () => {
  const replies = [];
  for await (const reply of press([
    { id: 'a', source: 'The war ended nearly 66 years ago.', format: 'body', date: '2019-03-05' },
    { id: 'b', source: '\u0000', format: 'body' },
    { id: 'c', source: 'It rained.', format: 'body' },
  ])) {
    replies.push('error' in reply ? `${reply.id}: ${typeof reply.error}` : `${reply.id}: ${reply.text}`);
  }
  expect(replies).toEqual(['a: The war ended nearly 66 years ago.', 'b: string', 'c: It rained.']);
});

test('says what is wrong where the publication named for press cannot be used', async () => {
  folder = new Folder({ 'source/site.yaml': 'url: nowhere\n' });
  const pressing = press([], { source: join(folder.path, 'source') }).next();
  await expect(pressing).rejects.toThrow(RangeError);
});
