// What is told after a deployment, to a server of the test's own: shown first, sent only when asked.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { announcements, readManifest } from '../pipeline/announce.ts';
import { run } from '../pipeline/commands/ping.ts';
import { type Patience, post } from '../pipeline/run/post.ts';
import { bridge, Folder, settings } from './publication.ts';

interface Heard {
  readonly type: string | undefined;
  readonly body: string;
}

let server: Server | undefined;
let folder: Folder | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  folder?.close();
  server = undefined;
  folder = undefined;
});

/** A server that answers as told, and what it heard. */
async function serve(answer: (response: ServerResponse, nth: number) => void) {
  const heard: Heard[] = [];
  server = createServer((request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      heard.push({ type: request.headers['content-type'], body: Buffer.concat(parts).toString() });
      answer(response, heard.length);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const hasty: Patience = { timeout: 200, tries: 3, pause: 1, longest: 5 };
const letter = (url: string) => ({ url, type: 'text/plain', body: 'x' });

test('a request is made once where it is taken', async () => {
  const { url, heard } = await serve((response) => response.writeHead(202).end('thanks\nand more'));
  expect(await post(letter(url), hasty)).toEqual({ status: 202, tries: 1, said: 'thanks' });
  expect(heard).toEqual([{ type: 'text/plain', body: 'x' }]);
});

test('a request is made again where the other side is busy, and no more often than told', async () => {
  const busy = await serve((response, nth) =>
    response.writeHead(nth < 3 ? 503 : 200, { 'retry-after': '3600' }).end('so-so'),
  );
  expect(await post(letter(busy.url), hasty)).toEqual({ status: 200, tries: 3, said: 'so-so' });
  expect(await post(letter(busy.url), { ...hasty, tries: 1 })).toMatchObject({ status: 200, tries: 1 });
});

test('a request that is refused is not made again', async () => {
  const { url, heard } = await serve((response) => response.writeHead(403).end('no key'));
  expect(await post(letter(url), hasty)).toEqual({ status: 403, tries: 1, said: 'no key' });
  expect(heard).toHaveLength(1);
});

test('an answer that never comes and a redirect are left', async () => {
  const silent = await serve(() => undefined);
  expect(await post(letter(silent.url), hasty)).toEqual({ tries: 3, said: 'no answer in time' });
  server?.closeAllConnections();
  server?.close();
  const moved = await serve((response) => response.writeHead(302, { location: '/else' }).end());
  expect(await post(letter(moved.url), hasty)).toMatchObject({ status: 302, tries: 1 });
  expect(moved.heard).toHaveLength(1);
});

test('nobody at the other end is told in words', async () => {
  expect(await post(letter('http://127.0.0.1:9/'), hasty)).toMatchObject({ tries: 3, said: /\S/ });
});

const host = 'https://desk.example';
const announcing = (url: string) => `announce:
  webSub: ${url}hub
  indexNow: { key: abcdefgh-1234, endpoint: "${url}indexnow" }
`;

function publication(url: string): Folder {
  return new Folder({
    ...settings,
    ...bridge,
    'source/site.yaml': `${settings['source/site.yaml']}${announcing(url)}`,
  });
}

test('a build publishes the key, and ping shows what it would tell without telling it', async () => {
  const { url, heard } = await serve((response) => response.writeHead(200).end());
  folder = publication(url);
  expect(folder.run(['build']).status).toBe(0);
  expect(folder.read('dist/abcdefgh-1234.txt')).toBe('abcdefgh-1234');
  const { status, stdout } = folder.run(['ping']);
  expect(status).toBe(0);
  expect(stdout).toContain(`WebSub ${url}hub\n    ${host}/atom.xml`);
  expect(stdout).toContain(`    ${host}/opinion/2024/bridge/\n`);
  expect(stdout).toMatch(/nothing was sent\. Add --send/);
  expect(heard).toEqual([]);
});

test('feeds name the hub, so that readers can subscribe to it', async () => {
  folder = publication('https://hub.example/');
  folder.run(['build']);
  expect(folder.read('dist/feed.xml')).toContain('<atom:link href="https://hub.example/hub" rel="hub"/>');
  expect(folder.read('dist/atom.xml')).toContain('<link rel="hub" href="https://hub.example/hub"/>');
  expect(JSON.parse(folder.read('dist/feed.json')).hubs).toEqual([
    { type: 'WebSub', url: 'https://hub.example/hub' },
  ]);
});

test('ping tells feeds to the hub and the pages of the sitemap to IndexNow', async () => {
  const { url, heard } = await serve((response) => response.writeHead(200).end());
  folder = publication(url);
  folder.run(['build']);
  const [source, out] = [join(folder.path, 'source'), join(folder.path, 'dist')];
  expect(await quietly(() => run({ source, out, send: true }))).toBe(0);
  const topics = heard.filter(({ body }) => body.startsWith('hub.mode=publish'));
  expect(topics.map(({ body }) => new URLSearchParams(body).get('hub.url'))).toContain(`${host}/feed.xml`);
  const [index] = heard.filter(({ type }) => type?.startsWith('application/json'));
  expect(JSON.parse(index?.body ?? '')).toMatchObject({
    host: 'desk.example',
    key: 'abcdefgh-1234',
    keyLocation: `${host}/abcdefgh-1234.txt`,
    urlList: expect.arrayContaining([`${host}/`, `${host}/fact-checks/bridge-opened/`]),
  });
});

test('ping fails where somebody does not take it', async () => {
  const { url } = await serve((response) => response.writeHead(403).end('no'));
  folder = publication(url);
  folder.run(['build']);
  const [source, out] = [join(folder.path, 'source'), join(folder.path, 'dist')];
  expect(await quietly(() => run({ source, out, send: true }))).toBe(1);
});

test('only what has changed since the deployment before is told, and what is gone', () => {
  folder = new Folder({});
  const file = (type: string, sha256: string) => ({ type, bytes: 1, sha256 });
  const files = {
    'a/index.html': file('text/html', '1'),
    'b/index.html': file('text/html', '2'),
    '404.html': file('text/html', '3'),
    'feed.xml': file('application/rss+xml', '4'),
    'sitemaps/pages.xml': file('application/xml', '5'),
  };
  const out = join(folder.path, 'dist');
  mkdirSync(join(out, 'sitemaps'), { recursive: true });
  writeFileSync(join(out, 'build.json'), JSON.stringify({ files }));
  writeFileSync(
    join(out, 'sitemaps/pages.xml'),
    `<urlset><url><loc>${host}/a/</loc></url><url><loc>${host}/b/</loc></url></urlset>`,
  );
  const announce = {
    webSub: 'https://hub.example/',
    indexNow: { key: 'abcdefgh', endpoint: 'https://in.example/' },
  };
  const told = (previous?: typeof files) =>
    announcements({ out, siteUrl: host, announce }, previous).map(({ about }) => about);
  expect(told()).toEqual([[`${host}/feed.xml`], [`${host}/a/`, `${host}/b/`]]);
  const before = { ...files, 'a/index.html': file('text/html', '0'), 'c/index.html': file('text/html', '9') };
  expect(told(before)).toEqual([[`${host}/a/`, `${host}/c/`]]);
  expect(told(files)).toEqual([]);
});

test('what is no build is told in words', () => {
  folder = new Folder({ 'dist/build.json': '{}' });
  const path = join(folder.path, 'dist/build.json');
  expect(() => readManifest(path)).toThrow(/expected the build\.json of a build/);
  expect(folder.run(['ping', '--out', 'nowhere'])).toMatchObject({ status: 2, stdout: '' });
});

/** Runs without what it prints. */
async function quietly<T>(act: () => Promise<T>): Promise<T> {
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    return await act();
  } finally {
    process.stdout.write = write;
  }
}
