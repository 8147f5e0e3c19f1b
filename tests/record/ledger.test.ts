// The record of a publication, through builds as editors run them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articlePath, Newsroom, reviewPath } from './newsroom.ts';

let room: Newsroom;

beforeEach(() => {
  room = new Newsroom();
});
afterEach(() => room.close());

const clean = { status: 0, rules: [], reasons: [] };
const correction = '      corrections: [{ date: 2024-06-12, text: We had misread the register. }]\n';
const factCheck = 'fact-checks/bridge-opened/index.html';

/** Puts lines at the end of the review of the bridge, whose file ends with its sources. */
function addToReview(lines: string): void {
  room.write(reviewPath, room.read(reviewPath) + lines);
}

describe('the record', () => {
  test('is written by a build that publishes, and by nothing else', async () => {
    const path = join(room.source, 'record.jsonl');
    expect(await room.check()).toEqual(clean);
    expect(existsSync(path)).toBe(false);
    room.edit(reviewPath, 'verdict: accurate', 'verdict: acurate');
    expect((await room.build()).status).toBe(1);
    expect(existsSync(path)).toBe(false);
    room.edit(reviewPath, 'verdict: acurate', 'verdict: accurate');
    expect(await room.build()).toEqual(clean);
    expect(existsSync(path)).toBe(true);
  });

  test('stays the same when the same is published again', async () => {
    await room.build();
    const before = room.read('source/record.jsonl');
    await room.build();
    expect(room.read('source/record.jsonl')).toBe(before);
  });

  test('has a line for each article and each claim, sorted', async () => {
    await room.build();
    const lines = room.read('source/record.jsonl').trimEnd().split('\n');
    const names = lines.map((line) => Object.entries(JSON.parse(line) as object)[0]);
    expect(names).toEqual([
      ['record', 1],
      ['article', '2024-06-01-bridge'],
      ['claim', 'bridge-opened'],
    ]);
  });

  test.each([
    ['<<<<<<< ours', 'record:merge-conflict 2:1'],
    ['{"claim": "x"}', 'record:unreadable-line 2:1'],
    ['words', 'record:unreadable-line 2:1'],
  ])('with the line %s cannot be used', async (line, rule) => {
    await room.build();
    room.edit('source/record.jsonl', '\n', `\n${line}\n`);
    expect(await room.build()).toMatchObject({ status: 2, rules: [rule] });
  });

  test('may hold a line twice after a merge, but no two about one thing', async () => {
    await room.build();
    const [, , line = ''] = room.read('source/record.jsonl').split('\n');
    room.write('source/record.jsonl', `${room.read('source/record.jsonl')}${line}\n`);
    expect(await room.build()).toEqual(clean);
    room.write('source/record.jsonl', `${room.read('source/record.jsonl')}${line.replace('1932', '1933')}\n`);
    expect(await room.build()).toMatchObject({ status: 2, rules: ['record:second-line 4:1'] });
  });

  test('that is gone is missed where something was built before', async () => {
    await room.build();
    room.remove('source/record.jsonl');
    expect(await room.build()).toMatchObject({ status: 0, rules: ['record:missing'] });
    expect(await room.build()).toEqual(clean);
  });
});

describe('a signed verdict', () => {
  test('holds for the words that were signed, and both wordings are named', async () => {
    await room.build();
    room.edit(reviewPath, 'claim: The bridge opened in 1932.', 'claim: The bridge opened in 1933.');
    const { status, rules, reasons } = await room.build();
    expect({ status, rules }).toEqual({ status: 1, rules: ['review:stale-signature 5:12'] });
    expect(reasons[0]).toContain('"The bridge opened in 1933."');
    expect(reasons[0]).toContain('"The bridge opened in 1932."');
    await room.sign();
    expect(await room.build()).toEqual(clean);
  });

  test('names both wordings before anything was built, too', async () => {
    room.edit(reviewPath, 'The bridge opened in 1932.\n    review', 'It opened in 1932.\n    review');
    await room.sign();
    room.edit(reviewPath, 'claim: It opened in 1932.', 'claim: It opened in 1933.');
    expect((await room.check()).reasons[0]).toContain(
      'Unexpected wording "It opened in 1933.", expected "It opened in 1932."',
    );
  });

  test('should not be taken for another verdict', async () => {
    room.write(reviewPath, room.read(reviewPath).replace(/ +signed:.*\n/, ''));
    await room.sign();
    room.edit(reviewPath, 'verdict: accurate', 'verdict: inaccurate');
    expect((await room.build()).rules).toEqual(['review:stale-signature 7:16']);
  });

  test('outlives other quotation marks, line breaks and blanks', async () => {
    room.edit(
      reviewPath,
      'claim: The bridge opened in 1932.',
      'claim: >-\n      The  bridge opened\n      in 1932.',
    );
    expect(await room.build()).toEqual(clean);
  });

  test('is missed where nobody signed', async () => {
    room.write(reviewPath, room.read(reviewPath).replace(/ +signed:.*\n/, ''));
    expect((await room.build()).rules).toEqual(['review:unsigned 7:16']);
    expect(await room.sign()).toBe(1);
    expect(await room.build()).toEqual(clean);
  });
});

describe('a change of what was published', () => {
  test.each([
    ['verdict: accurate', 'verdict: inaccurate', 'record:change-untold 7:16', 'verdict "Inaccurate"'],
    ['conclusion: It', 'conclusion: As far as we know it', 'record:change-untold 9:19', 'the conclusion'],
  ])('from %s to %s wants a correction', async (from, to, rule, what) => {
    await room.build();
    room.edit(reviewPath, from, to);
    await room.sign();
    const { status, rules, reasons } = await room.build();
    expect({ status, rules }).toEqual({ status: 1, rules: [rule] });
    expect(reasons[0]).toContain(what);
    addToReview(correction);
    expect(await room.build()).toEqual(clean);
  });

  test('is told together with a signature that is missing', async () => {
    await room.build();
    room.edit(reviewPath, 'verdict: accurate', 'verdict: inaccurate');
    expect((await room.build()).rules).toEqual(['review:stale-signature 7:16', 'record:change-untold 7:16']);
  });

  test('of white space alone wants none', async () => {
    await room.build();
    room.edit(reviewPath, 'It opened on 19 March 1932.', '>-\n        It opened on\n        19 March 1932.');
    expect(await room.build()).toEqual(clean);
  });

  test('should not take a correction back, or change it', async () => {
    addToReview(correction);
    await room.build();
    room.edit(reviewPath, 'misread', 'lost');
    expect((await room.build()).rules).toEqual(['record:correction-lost 7:16']);
    room.write(reviewPath, room.read(reviewPath).replace(/ +corrections:.*\n/, ''));
    expect((await room.build()).rules).toEqual(['record:correction-lost 7:16']);
  });

  test('should not be told of a day before the last one', async () => {
    addToReview(correction);
    await room.build();
    room.edit(reviewPath, 'register. }]', 'register. }, { date: 2024-06-11, text: And more. }]');
    expect((await room.build()).rules).toEqual(['record:correction-backdated 7:16']);
  });

  test('reaches page, article, feeds and data as a change of the same thing', async () => {
    await room.build();
    room.edit(reviewPath, 'verdict: accurate', 'verdict: inaccurate');
    await room.sign('2024-06-12');
    addToReview(correction);
    expect(await room.build()).toEqual(clean);
    const site = room.site();
    const page = site.get(factCheck) ?? '';
    expect(page).toContain('We had misread the register.');
    expect(page).toContain('"@type":"CorrectionComment"');
    expect(page).toContain('"dateModified":"2024-06-12"');
    expect(page).toMatch(/Verdicts so far.*June 2, 2024.*: Accurate.*June 12, 2024.*: Inaccurate/);
    expect(site.get('opinion/2024/bridge/index.html')).toMatch(/Corrections.*We had misread the register\./);
    expect(site.get('atom.xml')).toContain('<updated>2024-06-12T00:00:00-04:00</updated>');
    for (const path of ['fact-checks/feed.xml', 'fact-checks/atom.xml', 'feed.xml', 'feed.json']) {
      expect([path, site.get(path)?.includes('misread the register')]).toEqual([path, true]);
    }
    expect(site.get('fact-checks/feed.xml')).toContain('tag:desk.example,2026:fact-check/bridge-opened');
    expect(site.get('fact-checks/atom.xml')).toContain('<updated>2024-06-12T00:00:00-04:00</updated>');
    expect(site.get('data/claim-reviews.jsonld')).toContain('"dateModified": "2024-06-12T00:00:00-04:00"');
    expect(site.get('data/claim-reviews.csv')).toContain('2024-06-12: We had misread the register.');
  });

  test('of a rating’s meaning is refused once, at the scale', async () => {
    await room.build();
    room.edit('source/ratings.yaml', 'label: Accurate', 'label: Quite true');
    const { rules, reasons } = await room.build();
    expect(rules).toEqual(['record:rating-changed']);
    expect(reasons[0]).toContain('from "Accurate" (TRUE, 5 of 1 to 5) to "Quite true"');
  });
});

test('a fault of the settings is told once, of the settings', async () => {
  room.write('source/tunnel.txt', 'A tunnel\n\nBy Jo Writer\n\nJuly 1, 2024\n\nThe tunnel is long.\n');
  room.edit('source/site.yaml', 'genre:', 'organization: { description: A <b>bold</b> desk. }\ngenre:');
  const { status, rules } = await room.check();
  expect({ status, rules }).toEqual({ status: 0, rules: ['check:markup-in-text'] });
});

describe('a review that goes', () => {
  const withdrawal = '      withdrawn: { date: 2024-06-20, reason: The register was forged. }\n';

  /** Takes the words from `review:` on, which the file ends with. */
  function removeReview(): void {
    room.write(reviewPath, room.read(reviewPath).replace(/ {4}review:[\s\S]*/, ''));
  }

  test('is missed, with its claim, its file, its article or as a draft', async () => {
    await room.build();
    const [review, article] = [room.read(reviewPath), room.read(articlePath)];
    removeReview();
    expect((await room.build()).rules).toEqual(['record:review-gone 2:9']);
    room.write(reviewPath, 'claims: []\n');
    expect((await room.build()).rules).toEqual(['record:review-gone']);
    room.remove(reviewPath);
    expect((await room.build()).rules).toEqual(['record:review-gone']);
    room.remove(articlePath);
    expect((await room.build()).rules).toEqual(['record:review-gone']);
    room.write(reviewPath, review);
    room.write(articlePath, article.replace('title:', 'draft: true\ntitle:'));
    expect((await room.build()).rules).toEqual(['record:review-gone']);
  });

  test('is not said to be gone where a fault hides it', async () => {
    await room.build();
    room.edit(articlePath, 'The bridge opened in 1932', 'The bridge was opened in 1932');
    expect((await room.build()).rules).toEqual(['review:quote-not-found 3:12']);
    room.write(articlePath, '---\ntitle: No end\n');
    expect((await room.build()).rules).not.toContain('record:review-gone');
  });

  test('leaves a notice everywhere and its verdict nowhere', async () => {
    await room.build();
    addToReview(withdrawal);
    expect(await room.build()).toEqual(clean);
    const site = room.site();
    expect(site.get(factCheck)).toContain('The register was forged.');
    expect(site.get(factCheck)).not.toContain('application/ld+json"');
    expect(site.has('fact-checks/bridge-opened/index.jsonld')).toBe(false);
    expect(site.get('data/claim-reviews.jsonld')).toContain('"dateDeleted": "2024-06-20T00:00:00-04:00"');
    expect(site.get('data/claim-reviews.csv')).toMatch(
      /bridge-opened,.*2024-06-20,The register was forged\.\r\n/,
    );
    expect(site.get('fact-checks/feed.xml')).toContain('tag:desk.example,2026:fact-check/bridge-opened');
    expect(site.get('fact-checks/atom.xml')).toContain('<updated>2024-06-20T00:00:00-04:00</updated>');
    expect(site.get('fact-checks/index.html')).toContain('Withdrawn');
    expect(site.get('corrections/index.html')).toContain('The register was forged.');
    expect(site.get('sitemaps/pages.xml')).toMatch(/bridge-opened\/<\/loc><lastmod>2024-06-20/);
    expect(site.get('opinion/2024/bridge/index.html')).toContain('Fact check withdrawn');
    for (const [path, text] of site) {
      // The list of profiles names the target of that name.
      const telling = path === 'data/profiles.json' ? text.replaceAll('ClaimReview"', '') : text;
      expect([path, /ClaimReview"|\bAccurate\b|It opened on 19 March/.test(telling)]).toEqual([path, false]);
    }
  });

  test('may then leave with its words, its file and its article, and the notice stays', async () => {
    await room.build();
    addToReview(withdrawal);
    room.edit(articlePath, 'The bridge opened in 1932. ', '');
    expect(await room.build()).toEqual(clean);
    room.remove(reviewPath);
    expect(await room.build()).toEqual(clean);
    room.remove(articlePath);
    expect(await room.build()).toEqual(clean);
    expect(room.site().get(factCheck)).toContain('The register was forged.');
  });

  test('comes back only with a word about it', async () => {
    const review = room.read(reviewPath);
    await room.build();
    addToReview(withdrawal);
    await room.build();
    room.write(reviewPath, review);
    expect((await room.build()).rules).toEqual(['record:change-untold 7:16']);
    room.write(reviewPath, review + correction);
    expect((await room.build()).rules).toEqual(['record:correction-backdated 7:16']);
    room.write(reviewPath, review + correction.replace('06-12', '06-21'));
    expect(await room.build()).toEqual(clean);
    expect(room.site().get(factCheck)).toContain('Accurate');
  });
});
