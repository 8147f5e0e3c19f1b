// Names that outlive edits: claims, articles, and claims that are made again.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articlePath, Newsroom, reviewPath } from './newsroom.ts';

let room: Newsroom;

beforeEach(() => {
  room = new Newsroom();
});
afterEach(() => room.close());

const clean = { status: 0, rules: [], reasons: [] };
const tag = 'tag:desk.example,2026:article/2024-06-01-bridge<';
const old = 'opinion/2024/bridge/index.html';

describe('the id of a claim', () => {
  test('is not given to another, even after the first has gone', async () => {
    room.write(
      reviewPath,
      'claims:\n  - { id: traffic, quote: "It carries 160,000 cars & lorries a day." }\n',
    );
    await room.build();
    const other = 'claims:\n  - { id: traffic, quote: We should keep it. }\n';
    room.write(reviewPath, other);
    expect((await room.build()).rules).toEqual(['record:id-taken 2:11']);
    room.write(reviewPath, 'claims: []\n');
    expect(await room.build()).toEqual(clean);
    room.write(reviewPath, other);
    expect((await room.build()).rules).toEqual(['record:id-taken 2:11']);
  });

  test('stays when article and wording are both edited, if its editor says so', async () => {
    await room.build();
    room.edit(articlePath, 'The bridge opened in 1932.', 'The old bridge was opened in 1932.');
    const review = room.read(reviewPath).replaceAll('The bridge opened', 'The old bridge was opened');
    room.write(reviewPath, review);
    await room.sign();
    expect((await room.build()).rules).toEqual(['record:id-taken 2:9']);
    room.edit(reviewPath, '    claim:', '    formerly: The bridge opened in 1932.\n    claim:');
    expect(await room.build()).toEqual(clean);
  });
});

describe('an article that moves', () => {
  test.each([
    ['to another file', 'source/city/old-bridge', 'city/old-bridge'],
    ['to another day', 'source/2025-01-01-bridge', '2025-01-01-bridge'],
  ])('%s keeps its tag and leaves a page that leads on', async (_name, to) => {
    await room.build();
    room.move(articlePath, `${to}.md`);
    room.move(reviewPath, `${to}.review.yaml`);
    room.edit(`${to}.md`, 'date: 2024-06-01', 'date: 2024-06-01\nslug: elsewhere');
    expect(await room.build()).toEqual(clean);
    const site = room.site();
    expect(site.get('feed.xml')).toContain(tag);
    expect(site.get(old)).toContain('url=https://desk.example/opinion/2024/elsewhere/');
    expect(await room.build()).toEqual(clean);
    expect(room.site().get('feed.xml')).toContain(tag);
  });

  test('is known by its words where it has no claim, and by its aliases where those changed', async () => {
    room.remove(reviewPath);
    await room.build();
    room.move(articlePath, 'source/renamed.md');
    await room.build();
    expect(room.site().get('feed.xml')).toContain(tag);
    room.move('source/renamed.md', 'source/rewritten.md');
    room.edit('source/rewritten.md', 'We should keep it.', 'Down with it.');
    room.edit('source/rewritten.md', 'title:', 'aliases: [/opinion/2024/renamed/]\ntitle:');
    expect(await room.build()).toEqual(clean);
    expect(room.site().get('feed.xml')).toContain(tag);
    for (const path of [old, 'opinion/2024/renamed/index.html']) {
      expect(room.site().get(path)).toContain('url=https://desk.example/opinion/2024/rewritten/');
    }
  });

  test('to another section, and back, needs no word of anybody', async () => {
    await room.build();
    room.edit(articlePath, 'title:', 'section: news\ntitle:');
    expect(await room.build()).toEqual(clean);
    expect(room.site().get(old)).toContain('url=https://desk.example/news/2024/bridge/');
    room.edit(articlePath, 'section: news\n', '');
    expect(await room.build()).toEqual(clean);
    expect(room.site().get(old)).toContain('Keep the bridge</h1>');
    expect(room.site().get('news/2024/bridge/index.html')).toContain('has moved');
  });

  test('does not leave its name to another', async () => {
    await room.build();
    room.move(articlePath, 'source/moved.md');
    room.move(reviewPath, 'source/moved.review.yaml');
    await room.build();
    room.write(
      articlePath,
      '---\ntitle: A tunnel\nauthor: Jo Writer\ndate: 2024-07-01\n---\n\nThe tunnel is new.\n',
    );
    expect((await room.build()).rules).toEqual(['record:name-taken']);
  });

  test('into another answers at its old address', async () => {
    room.write(
      'source/tunnel.md',
      '---\ntitle: A tunnel\nauthor: Jo Writer\ndate: 2024-05-01\n---\n\nThe tunnel is new.\n',
    );
    await room.build();
    room.move(reviewPath, 'source/tunnel.review.yaml');
    room.write('source/tunnel.md', `${room.read('source/tunnel.md')}\nThe bridge opened in 1932.\n`);
    room.edit('source/tunnel.md', 'title:', 'originalUrl: https://elsewhere.example/tunnel\ntitle:');
    room.remove(articlePath);
    expect(await room.build()).toEqual(clean);
    expect(room.site().get(old)).toContain('url=https://desk.example/opinion/2024/tunnel/');
    expect(await room.build()).toEqual(clean);
    expect(room.site().has(old)).toBe(true);
  });
});

describe('a claim that is made again', () => {
  const again = `---
title: The bridge again
author: Al Writer
date: 2024-06-05
originalUrl: https://elsewhere.example/again
---

As we said, the bridge opened in 1932.
`;
  const repeats = (id: string): string =>
    `claims:\n  - { id: bridge-again, quote: the bridge opened in 1932, sameClaim: ${id} }\n`;

  beforeEach(() => {
    room.write('source/again.md', again);
    room.write('source/again.review.yaml', repeats('bridge-opened'));
  });

  test('leads to the one fact check, which lists the second place', async () => {
    expect(await room.build()).toEqual(clean);
    const site = room.site();
    const page = site.get('opinion/2024/again/index.html') ?? '';
    expect(page).toContain('fact-checks/bridge-opened/index.html');
    expect(page).toMatch(/listed-bridge-again.*Accurate/);
    expect([...site.keys()].filter((path) => /^fact-checks\/[^/]+\/index\.jsonld$/.test(path))).toEqual([
      'fact-checks/bridge-opened/index.jsonld',
    ]);
    const review = JSON.parse(site.get('fact-checks/bridge-opened/index.jsonld') ?? '') as {
      itemReviewed: { appearance: { url: string } };
    };
    expect(review.itemReviewed.appearance.url).toBe('https://elsewhere.example/again');
    const graph = site.get('opinion/2024/again/index.jsonld');
    expect(graph).toContain('https://desk.example/fact-checks/bridge-opened/#review');
  });

  test('shows no verdict once the review is withdrawn', async () => {
    await room.build();
    room.write(
      reviewPath,
      `${room.read(reviewPath)}      withdrawn: { date: 2024-06-20, reason: Forged. }\n`,
    );
    expect(await room.build()).toEqual(clean);
    expect(room.site().get('opinion/2024/again/index.html')).not.toContain('Accurate');
  });

  test.each(['no-such-claim', 'bridge-third'])('should not lead to %s', async (id) => {
    room.write('source/third.md', again.replace('again', 'third'));
    room.write('source/third.review.yaml', repeats('bridge-opened').replace('bridge-again', 'bridge-third'));
    room.write('source/again.review.yaml', repeats(id));
    expect((await room.build()).rules).toEqual(['record:unknown-claim 2:70']);
  });

  test('should not have a review of its own', async () => {
    room.edit(reviewPath, '    claim:', '    sameClaim: bridge-again\n    claim:');
    expect((await room.build()).rules[0]).toBe('review:review-of-repeat 5:16');
  });
});
