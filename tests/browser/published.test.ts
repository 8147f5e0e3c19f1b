// Built publications in a browser: addresses of claims lead to their marks, annotations find their words, and nothing
// of a hostile publication runs.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileFolder } from '../hostile.ts';
import { type Folder, root } from '../publication.ts';
import { filesLike } from '../standards/sites.ts';
import { chromiumFlags, chromiumPath, unless } from './chromium.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Annotation {
  readonly id: string;
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
    ];
  };
}

interface ClaimItem {
  readonly item: { readonly '@id': string; readonly appearance?: unknown };
}

describe.skipIf(chromiumPath === undefined)(`published claims in a browser${unless}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumFlags });
    page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  });

  afterAll(() => browser?.close());

  const feeds = filesLike(/^data\/claims\.jsonld$/);

  it.each(feeds)(
    'fragments and text fragments of $name lead to the marks of their claims',
    async ({ name, text }) => {
      const site = join(root, name.replace(/data\/claims\.jsonld$/, ''));
      const addresses = [...new Set(text.match(/https:\/\/[^"]*#:~:text=[^"]*/g))];
      const claims = (JSON.parse(text) as { dataFeedElement: readonly ClaimItem[] }).dataFeedElement;
      expect(addresses.length).toBe(claims.length);
      for (const [index, address] of addresses.entries()) {
        const id = claims[index]?.item['@id'].split('#')[1] ?? '';
        const { pathname, hash } = new URL(address);
        const file = pathToFileURL(join(site, pathname, 'index.html')).href;
        await page.goto('about:blank');
        await page.goto(`${file}#${id}`);
        await expect.poll(() => placeOf(page, `#${id}`), { message: id }).toBe('in sight, target');
        await page.goto('about:blank');
        await page.goto(`${file}${hash}`);
        await expect.poll(() => placeOf(page, `#${id}`), { message: hash }).toMatch(/^in sight/);
      }
    },
  );

  it.each(filesLike(/annotations\.jsonld$/))(
    'the selectors of $name find one place each',
    async ({ place, text }) => {
      await page.goto(pathToFileURL(place.replace('annotations.jsonld', 'index.html')).href);
      const body = await page.locator('.e-content').evaluate((element) => element.textContent ?? '');
      const words = body.replace(/\s+/g, ' ');
      for (const { id, target } of (JSON.parse(text) as { items: readonly Annotation[] }).items) {
        const [{ prefix, exact, suffix }] = target.selector;
        const sought = `${prefix}${exact}${suffix}`.replace(/\s+/g, ' ');
        expect([id, words.split(sought).length - 1]).toEqual([id, 1]);
      }
    },
  );
});

describe.skipIf(chromiumPath === undefined)(`a hostile publication in a browser${unless}`, () => {
  let browser: Browser;
  let folder: Folder;

  beforeAll(async () => {
    folder = hostileFolder();
    folder.run(['build']);
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumFlags });
  });

  afterAll(async () => {
    await browser?.close();
    folder?.close();
  });

  it('should run and fetch nothing, even without its policy, and have no fault that axe can find', async () => {
    const pages = [...folder.files('dist').keys()].filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(12);
    const page = await browser.newPage({ bypassCSP: true });
    for (const path of pages) {
      const address = pathToFileURL(join(folder.path, 'dist', path)).href;
      const faults: string[] = [];
      page.removeAllListeners();
      page.on('dialog', (dialog) => {
        faults.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (request.url() !== address && !request.url().startsWith('data:')) faults.push(request.url());
      });
      await page.goto(address);
      expect([path, faults, await page.title()]).toEqual([path, [], expect.not.stringMatching(/^run$/)]);
      await page.addScriptTag({ path: axe });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(async () => {
          const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
          return (await checker.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
        });
        expect([path, found]).toEqual([path, []]);
      }
    }
  });
});

/** Whether an element stands in the window, and whether it is what the address names. */
function placeOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const isSeen = bottom > 0 && top < 700;
    return `${isSeen ? 'in sight' : `at ${top}`}${element.matches(':target') ? ', target' : ''}`;
  });
}
