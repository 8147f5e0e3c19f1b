import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../pipeline/model/edition.ts';
import { embedCards } from '../../pipeline/publish/embedCards.ts';
import { fileOf, filesOf, parsed } from '../publish/publishing.ts';
import { edition } from '../sample.ts';
import { chromiumFlags, chromiumPath, unless } from './chromium.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = mkdtempSync(join(tmpdir(), 'claimpress-embed-'));

/** The sample with other words in its fact check. */
function saying(claim: string, conclusion: string, name: string): Edition {
  return {
    ...edition,
    claims: edition.claims.map((each) => ({
      ...each,
      claim,
      claimant: { type: 'Person', name, sameAs: [] },
      ...(each.review
        ? { review: { ...each.review, conclusion, label: 'Neither here nor there, on the whole' } }
        : {}),
    })),
  };
}

const long = 'Nevertheless, representatives acknowledged considerable disagreements. '.repeat(12);
const cases: Record<string, Edition> = {
  short: edition,
  long: saying(long.slice(0, 200), long, 'Representative of the Interdepartmental Commission'),
  unbroken: saying('Donaudampfschiff'.repeat(5), 'fahrtsgesellschaft'.repeat(30), 'Kapitän'.repeat(9)),
  wide: saying(
    '調査委員会は橋の通行量を公表した。'.repeat(4),
    '公表された数字は正しい。'.repeat(40),
    '調査委員会',
  ),
};

describe.skipIf(chromiumPath === undefined)(`embed cards in a browser${unless}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumFlags });
    page = await browser.newPage({ bypassCSP: true });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  describe.each(Object.entries(cases))('a card of %s words', (name, of) => {
    const path = 'embed/bridge-opened/index.html';
    const { height } = parsed(fileOf(embedCards, 'embed/bridge-opened/oembed.json', [of]));
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, filesOf(embedCards, [of])[path] ?? '');

    it.each([320, 400, 480, 600, 700])('should be whole in its frame at %d pixels', async (width) => {
      await page.setViewportSize({ width, height: Number(height) });
      await page.goto(pathToFileURL(file).href);
      const size = await page.evaluate(
        '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]',
      );
      expect(size).toEqual([width, height]);
    });

    it('should have no fault that axe can find, in light and in dark', async () => {
      await page.goto(pathToFileURL(file).href);
      await page.addScriptTag({ path: axe });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(async () => {
          const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
          const { violations } = await checker.run();
          return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
        });
        expect(found).toEqual([]);
      }
    });
  });
});
