// `claimpress validate` and `claimpress explain` as a user meets them: compiled, in a folder of its own.
import { afterEach, describe, expect, test } from 'vitest';
import { Folder } from '../publication.ts';
import { full, goodFeed, pageOf } from './good.ts';

const open: Folder[] = [];

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const folder = new Folder(files);
  open.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of open.splice(0)) folder.close();
});

const good = pageOf(full);
const bad = pageOf({ ...full, datePublished: '2026-02-30' });
const weak = pageOf({ ...full, datePublished: '2024-06-20T09:30:00' });

describe('claimpress validate', () => {
  test('is content with good pages', () => {
    const folder = folderOf({
      'a.html': good,
      'b/feed.jsonld': JSON.stringify(goodFeed),
      'b/notes.txt': 'x',
      'c.json': '{"a":1}',
    });
    expect(folder.run(['validate', '.'])).toEqual({
      status: 0,
      stdout: '✓ 3 pages, 2 ClaimReviews\n',
      stderr: '',
    });
  });

  test('shows a fault with its place, its line and its remedy', () => {
    const { status, stdout, stderr } = folderOf({ 'page.html': bad }).run(['validate', 'page.html']);
    expect(status).toBe(1);
    expect(stdout).toBe('✗ 1 page, 1 ClaimReview, 1 error\n');
    expect(stderr).toMatch(/^page\.html:9:20 error date\/impossible\n {2}Unexpected date 2026-02-30, /);
    expect(stderr).toContain(
      '  |   "datePublished": "2026-02-30",\n  |                    ^^^^^^^^^^^^\n  → Mend',
    );
  });

  test('goes through a folder in order, and finds what two pages share', () => {
    const twin = pageOf({ ...full, claimReviewed: 'The bridge cost nine million.' });
    const { stderr, status } = folderOf({ 'b/x.html': twin, 'a.html': good, 'z.html': good }).run([
      'validate',
      '.',
    ]);
    expect(status).toBe(1);
    expect(
      [...stderr.matchAll(/^(\S+?):\d+:\d+ \w+ (\S+)/gm)].map(([, path, rule]) => `${path} ${rule}`),
    ).toEqual(['b/x.html record/shared-id', 'b/x.html record/shared-url']);
  });

  test('reads standard input, HTML or JSON', () => {
    const folder = folderOf({});
    expect(folder.run(['validate', '-'], { input: bad }).stderr).toContain('-:9:20 error date/impossible');
    expect(folder.run(['validate', '-'], { input: '{"@type":"ClaimReview"' }).stderr).toContain(
      'json/not-parseable',
    );
  });

  test('exits with 1 on warnings only where it is strict', () => {
    const folder = folderOf({ 'a.html': weak });
    expect(folder.run(['validate', 'a.html']).status).toBe(0);
    expect(folder.run(['validate', 'a.html', '--strict']).status).toBe(1);
    expect(folder.run(['validate', 'a.html', '--strict', '--consumer', 'schema']).status).toBe(1);
  });

  test('exits with 2 on wrong use', () => {
    const folder = folderOf({ 'notes.txt': 'x' });
    expect(folder.run(['validate', 'lost.html'])).toMatchObject({
      status: 2,
      stderr: 'claimpress: no file or folder lost.html\n',
    });
    expect(folder.run(['validate', '.', '--consumer', 'nobody']).stderr).toContain(
      'expected one of explorer, mediavault',
    );
    expect(folder.run(['validate', '.']).status).toBe(2);
    expect(folder.run(['validate', '.', '--format', 'xml']).status).toBe(2);
  });

  test('writes JSON, SARIF and workflow commands', () => {
    const folder = folderOf({ 'a.html': bad });
    const json = JSON.parse(folder.run(['validate', 'a.html', '--json']).stdout);
    expect(json).toMatchObject({
      pages: 1,
      reviews: 1,
      counts: { error: 1 },
      messages: [{ rule: 'date/impossible', path: 'a.html', line: 9, consumers: { explorer: 'error' } }],
    });
    expect(
      JSON.parse(folder.run(['validate', 'a.html', '--format', 'sarif']).stdout).runs[0].results,
    ).toHaveLength(1);
    expect(folder.run(['validate', 'a.html', '--format', 'github']).stdout).toMatch(
      /^::error file=a\.html,line=9,.+\n$/,
    );
    expect(JSON.parse(folder.run(['validate', '-', '--json'], { input: good }).stdout).messages).toEqual([]);
  });

  test('says who sees which records', () => {
    const graph = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [full] })}</script>`;
    const { stdout, stderr } = folderOf({ 'a.html': good, 'b.html': graph }).run([
      'validate',
      '.',
      '--readers',
    ]);
    expect(stdout).toContain(
      'seen by Fact Check Tools 2/2 · MediaVault 1/2 · claimreview-collector 1/2 · metascraper 2/2\n',
    );
    expect(stderr).toContain(
      'Unexpected ClaimReview that MediaVault does not see: it is in @graph, which is not read',
    );
  });

  test('survives bytes that are no text', () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);
    expect(folderOf({ 'a.html': bytes }).run(['validate', 'a.html']).status).toBe(0);
  });
});

describe('claimpress explain', () => {
  test('prints a rule, all rules, or the name that was meant', () => {
    const folder = folderOf({});
    expect(folder.run(['explain', 'review/no-url']).stdout).toMatch(
      /^review\/no-url\n\nA ClaimReview has the address of its page\./,
    );
    expect(folder.run(['explain']).stdout.split('\n').length).toBeGreaterThan(50);
    expect(folder.run(['explain', 'review/no-ulr'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Did you mean review/no-url?'),
    });
  });
});
