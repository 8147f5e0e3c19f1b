import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../publish/builtPages.ts';
import { edition, site } from '../sample.ts';
import { chromiumFlags, chromiumPath, unless } from './chromium.ts';
import { rich } from './rich.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = mkdtempSync(join(tmpdir(), 'claimpress-pages-'));
for (const [path, html] of pagesOf([edition, rich], site)) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

const dist = new URL('../../dist', import.meta.url).pathname;
const files = [...htmlIn(folder), ...(existsSync(dist) ? htmlIn(dist) : [])];

/** Every HTML file below a folder: its name for the report and its address. */
function htmlIn(root: string): [string, string][] {
  return (
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      // Cards have a style of their own, and tests of their own.
      .filter((name) => name.endsWith('.html') && !name.startsWith('embed/'))
      .sort()
      .map((name) => [`${root === dist ? 'dist/' : ''}${name}`, pathToFileURL(join(root, name)).href])
  );
}

describe.skipIf(chromiumPath === undefined)(`pages in a browser${unless}`, () => {
  let browser: Browser;
  /** A window that keeps the pages' policy, and one that lets axe in, which is a script. */
  let strict: Page;
  let open: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumFlags });
    strict = await browser.newPage();
    open = await browser.newPage({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  describe.each(files)('%s', (_name, address) => {
    it('should have no fault that axe can find, in light and in dark', async () => {
      await open.emulateMedia({ colorScheme: 'light' });
      await open.goto(address);
      await open.addScriptTag({ path: axe });
      expect(await violations(open)).toEqual([]);
      await open.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(open, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    });

    it('should be styled under its own policy, fetch nothing, and fit narrow and wide screens', async () => {
      const faults: string[] = [];
      strict.removeAllListeners();
      strict.on('console', (message) => faults.push(message.text()));
      strict.on('request', (request) => {
        if (request.url() !== address && !request.url().startsWith('data:')) faults.push(request.url());
      });
      await strict.goto(address);
      expect(await strict.evaluate('getComputedStyle(document.body).fontFamily')).toContain('Charter');
      for (const width of [320, 1440]) {
        await strict.setViewportSize({ width, height: 900 });
        expect(await strict.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
      expect(faults).toEqual([]);
    });
  });

  it('should show no labels of the date line over each other on a narrow screen', async () => {
    const address = pathToFileURL(join(folder, 'opinion/2024/bridge/index.html')).href;
    await strict.setViewportSize({ width: 320, height: 900 });
    await strict.goto(address);
    const boxes = await strict.evaluate(() => {
      const labels = (globalThis as unknown as { document: Documentlike }).document.querySelectorAll(
        '.date-line text',
      );
      return [...labels].map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        return { left, right, top, bottom };
      });
    });
    expect(boxes.length).toBeGreaterThan(3);
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(meet).toBe(false);
      }
    }
  });
});

/** What axe finds: rule, element, reason. All its rules, or those named. */
function violations(page: Page, rules?: string[]): Promise<unknown[]> {
  return page.evaluate(async (named) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await checker.run(named ? { runOnly: named } : {});
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => [id, html, failureSummary]),
    );
  }, rules);
}

/** As much of the browser's document as the tests ask for: the pipeline's types know no browser. */
interface Documentlike {
  querySelectorAll(selector: string): Iterable<{
    getBoundingClientRect(): { left: number; right: number; top: number; bottom: number };
  }>;
}
