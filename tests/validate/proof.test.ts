// What we write ourselves is read back before it is written.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build } from '../../pipeline/index.ts';
import type { Output } from '../../pipeline/model/output.ts';
import { Misread, Proof } from '../../pipeline/proof.ts';
import { writeOutputs } from '../../pipeline/run/write.ts';
import { filesBelow, root } from '../publication.ts';
import { full, goodFeed, pageOf, type Record } from './good.ts';

const out = mkdtempSync(join(tmpdir(), 'claimpress-proof-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

function pages(record: Record, feed: Record = goodFeed): Output[] {
  return [
    { path: 'index.html', type: 'text/html; charset=utf-8', content: '<p>Nothing here' },
    { path: 'a/index.html', type: 'text/html; charset=utf-8', content: pageOf(record) },
    {
      path: 'feed.jsonld',
      type: 'application/ld+json',
      content: [JSON.stringify(feed).slice(0, 40), JSON.stringify(feed).slice(40)],
    },
    { path: 'notes.jsonld', type: 'application/ld+json; profile="x"', content: '{' },
  ];
}

test('good outputs are handed on as they are', () => {
  const proof = new Proof('dist');
  const read = [...proof.read(pages(full))];
  expect(read.map(({ path, content }) => [path, [...content].join('')])).toEqual(
    pages(full).map(({ path, content }) => [path, [...content].join('')]),
  );
  expect(proof.sights().every(({ seen, present }) => seen === 1 && present === 1)).toBe(true);
});

test('an error in one leaves the folder as it was, and names the place', () => {
  writeOutputs(out, new Proof(out).read(pages(full)));
  const before = filesBelow(out);
  const write = () =>
    writeOutputs(out, new Proof('dist').read(pages({ ...full, datePublished: '2026-02-30' })));
  expect(write).toThrow(Misread);
  try {
    write();
  } catch (fault) {
    expect((fault as Misread).messages).toMatchObject([
      { path: 'dist/a/index.html', line: 9, rule: 'date/impossible', severity: 'error' },
    ]);
  }
  expect(filesBelow(out)).toEqual(before);
});

test('a record that a reader does not see is an error', () => {
  const proof = new Proof('dist');
  const feed = { ...goodFeed, dataFeedElement: [{ '@type': 'DataFeedItem', dateDeleted: '2024-07-01' }] };
  expect(() => [...proof.read(pages({ ...full, author: [full['author'] ?? ''] }, feed))]).toThrow(Misread);
});

test('a feed with fewer fact checks than pages is an error', () => {
  const two = [
    ...pages(full),
    {
      path: 'b/index.html',
      type: 'text/html',
      content: pageOf({
        ...full,
        '@id': 'https://desk.example/b/#r',
        url: 'https://desk.example/b/',
        claimReviewed: 'It is long.',
      }),
    },
  ];
  try {
    for (const _ of new Proof('dist').read(two));
    expect.unreachable();
  } catch (fault) {
    expect((fault as Misread).messages.map(({ reason }) => reason)).toEqual([
      'Unexpected 1 of 2 fact checks that Data Commons sees in the feeds, expected all',
      'Unexpected 1 of 2 fact checks that labelers sees in the feeds, expected all',
    ]);
  }
});

test('a build says who sees its fact checks, also when nothing is written', async () => {
  const options = {
    source: join(root, 'tests/site/source'),
    out: join(out, 'dist'),
    cache: join(out, 'cache'),
  };
  for (const written of [true, false]) {
    const { output } = await build(options);
    expect((output?.written.length ?? 0) > 0).toBe(written);
    expect(output?.sights.map(({ reader, seen, present }) => `${reader} ${seen}/${present}`)).toEqual([
      'Fact Check Tools 2/2',
      'MediaVault 2/2',
      'claimreview-collector 2/2',
      'metascraper 2/2',
      'Data Commons 2/2',
      'labelers 2/2',
    ]);
  }
});
