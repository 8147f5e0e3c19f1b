// The recipes, run as they stand against built publications on servers of the test's own.
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

/** Publications that recipes are run against: what a recipe calls one, and its folder. */
const publications = { site: 'dist', copies: 'tests/site/expected/dist' } as const;

const servers: Server[] = [];
let addresses: readonly (readonly [name: string, address: string])[];

beforeAll(async () => {
  addresses = await Promise.all(
    Object.entries(publications).map(async ([name, folder]) => [name, await serve(folder)] as const),
  );
  mkdirSync(kitchen, { recursive: true });
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(kitchen, { recursive: true, force: true });
});

/** Serves a built publication with the media types that it lists. Its address. */
async function serve(folder: string): Promise<string> {
  const out = join(root, folder);
  const { files } = JSON.parse(readFileSync(join(out, 'build.json'), 'utf8'));
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURI(url)
      .slice(1)
      .replace(/(^|\/)$/, '$1index.html');
    const listed = files[path];
    if (!listed) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': listed.type }).end(readFileSync(join(out, path)));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function cook({ code }: Recipe, name: string): Promise<string> {
  const file = join(kitchen, `${name}.mjs`);
  const names = addresses.map(([each, address]) => `const ${each} = '${address}';\n`);
  writeFileSync(file, names.join('') + code);
  const { stdout } = await promisify(execFile)(process.execPath, [file]);
  return addresses.reduce((text, [each, address]) => text.replaceAll(address, `$${each}`), stdout);
}

describe('recipes', () => {
  test('are there', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(8);
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
