import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { listFolder } from '../pipeline/folder.ts';
import { openKit } from '../pipeline/kit.ts';
import { readSettings } from '../pipeline/settings.ts';
import { Folder, settings } from './publication.ts';

let folder: Folder | undefined;

afterEach(() => folder?.close());

test('a standing page is the policy that its file is named after, by its usual names too', () => {
  folder = new Folder({
    ...settings,
    'source/pages/code-of-ethics.md': '# Our ethics\n\nWe mind [corrections](/corrections/).\n',
    'source/pages/unnamed-sources.md': '# Sources\n\nWe name them.\n',
    'source/pages/imprint.md': '# Imprint\n\nWho we are.\n',
  });
  const source = join(folder.path, 'source');
  const { site, messages } = readSettings(source, listFolder(source), openKit());
  expect(messages).toEqual([]);
  expect(site?.pages.map(({ slug, policy, links }) => [slug, policy, links?.map(({ url }) => url)])).toEqual([
    ['code-of-ethics', 'ethics', ['https://desk.example/corrections/']],
    ['corrections', 'corrections', []],
    ['imprint', undefined, []],
    ['methodology', 'methodology', []],
    ['unnamed-sources', 'unnamed-sources', []],
  ]);
});
