import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { republishKit } from '../../pipeline/publish/republishKit.ts';
import { fileOf } from '../publish/publishing.ts';
import { edition, site } from '../sample.ts';
import { chromiumFlags, chromiumPath, unless } from './chromium.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = mkdtempSync(join(tmpdir(), 'claimpress-kit-'));
const address = pathToFileURL(join(folder, 'kit.html')).href;
const open = { ...site, republish: { terms: 'Whole and unchanged.', license: 'https://l.example/' } };
writeFileSync(
  join(folder, 'kit.html'),
  fileOf(republishKit, 'opinion/2024/bridge/republish/index.html', [edition], open),
);

describe.skipIf(chromiumPath === undefined)(`the republishing page in a browser${unless}`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: chromiumFlags });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('should copy what its field holds, under its own policy', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(address);
    await page.locator('button').first().click();
    await page.locator('button', { hasText: 'Copied' }).waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toBe(await page.locator('#kit-html').inputValue());
    expect(faults).toEqual([]);
    await context.close();
  });

  it('should show its fields and no button where scripts do not run', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.locator('button').first().isVisible()).toBe(false);
    expect(await page.locator('#kit-html').inputValue()).toContain('By Jo Writer');
    await context.close();
  });

  it.each(['light', 'dark'] as const)('should have no fault that axe can find in %s', async (colorScheme) => {
    const context = await browser.newContext({ bypassCSP: true, colorScheme });
    const page = await context.newPage();
    await page.goto(address);
    await page.addScriptTag({ path: axe });
    const found = await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await checker.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    });
    expect(found).toEqual([]);
    await context.close();
  });
});
