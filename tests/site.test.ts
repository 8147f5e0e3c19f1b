// A small publication with what publications have: sections, corrections, a piece from elsewhere, a draft.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuildResult, build } from '../pipeline/index.ts';
import { expectGolden, expectGoldenFolder } from './golden.ts';
import { filesBelow, root } from './publication.ts';

const golden = join(root, 'tests/site');
let out: string;
let result: BuildResult;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'claimpress-site-'));
  result = await build({ source: join(golden, 'source'), out, cache: null });
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

test('builds', () => {
  expect(result).toMatchObject({ status: 0, articles: 4, claims: 3, reviews: 2 });
});

test('says what an editor should know', () => {
  const told = result.messages.map(({ path, line, column, severity, rule, reason }) => {
    const file = path.slice(path.indexOf('tests/site/'));
    return `${file}:${line ?? ''}:${column ?? ''} ${severity} ${rule}\n  ${reason}\n`;
  });
  expectGolden(join(golden, 'expected/messages.txt'), told.join(''));
});

test('every file is as agreed', () => {
  expectGoldenFolder(join(golden, 'expected/dist'), out);
});

test('should not publish a word of a draft', () => {
  for (const [path, content] of filesBelow(out)) expect(content, path).not.toContain('for a later day');
});

test('a piece from elsewhere names the original as the canonical one, and stays out of the sitemap', () => {
  const files = filesBelow(out);
  expect(files.get('opinion/2024/bridge/index.html')).toContain(
    '<link rel="canonical" href="https://elsewhere.example/bridge">',
  );
  expect(files.get('sitemaps/pages.xml')).not.toContain('/opinion/2024/bridge/');
});

test('one correction reaches page, data, table and feeds', () => {
  const files = filesBelow(out);
  const places = [
    'fact-checks/ferry-riders/index.html',
    'fact-checks/ferry-riders/index.jsonld',
    'data/claim-reviews.jsonld',
    'data/claim-reviews.csv',
    'fact-checks/feed.xml',
    'corrections/index.html',
  ];
  for (const place of places)
    expect(files.get(place), place).toContain('An earlier version gave 30,000 people.');
});
