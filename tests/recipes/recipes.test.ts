// The recipes, run as they stand against the bundled publication on a server of the test's own.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../publication.ts';

const page = join(root, 'tests/recipes/README.md');
/** Below node_modules, so that recipes find the packages they import. */
const kitchen = join(root, 'node_modules/.cache/recipes');

interface Recipe {
  readonly title: string;
  readonly code: string;
  readonly printed: string;
}

const block = /^```js\n(.*?)^```\n+```text\n(.*?)^```/gms;

const text = readFileSync(page, 'utf8');
const recipes: readonly Recipe[] = [...text.matchAll(block)].map(
  ({ 1: code = '', 2: printed = '', index }) => ({
    title: [...text.slice(0, index).matchAll(/^## (.*)$/gm)].at(-1)?.[1] ?? '',
    code,
    printed,
  }),
);

let server: Server;
let site: string;

beforeAll(async () => {
  const dist = join(root, 'dist');
  const { files } = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8'));
  server = createServer(({ url = '/' }, response) => {
    const path = decodeURI(url)
      .slice(1)
      .replace(/(^|\/)$/, '$1index.html');
    const listed = files[path];
    if (!listed) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': listed.type }).end(readFileSync(join(dist, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  mkdirSync(kitchen, { recursive: true });
});

afterAll(() => {
  server.close();
  rmSync(kitchen, { recursive: true, force: true });
});

async function cook({ code }: Recipe, name: string): Promise<string> {
  const file = join(kitchen, `${name}.mjs`);
  writeFileSync(file, `const site = process.argv[2];\n${code}`);
  const { stdout } = await promisify(execFile)(process.execPath, [file, site]);
  return stdout.replaceAll(site, '$site');
}

describe('recipes', () => {
  test('are there', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(6);
    expect(text.match(/^```js$/gm)).toHaveLength(recipes.length);
  });

  test.each(recipes.map((recipe, index) => [`${index + 1}. ${recipe.title}`, recipe, index] as const))(
    '%s',
    async (_title, recipe, index) => {
      const printed = await cook(recipe, `recipe-${index}`);
      expect(printed.trim()).not.toBe('');
      if (process.env['UPDATE']) rewrite(recipe, printed);
      else expect(printed).toBe(recipe.printed);
    },
    30_000,
  );
});

/** Puts what a recipe prints below it. */
function rewrite({ code, printed }: Recipe, now: string): void {
  const shown = (output: string) => `${code}\`\`\`\n\n\`\`\`text\n${output}\`\`\``;
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(shown(printed), () => shown(now)),
  );
}
