// Pictures of articles: from the file beside the source into every output, with sizes, words, and nothing foreign.
import { parseRssFeed } from 'feedsmith';
import { afterEach, describe, expect, test } from 'vitest';
import { picturesOf } from '../pipeline/pictures.ts';
import { bridge, Folder, settings } from './publication.ts';

let folder: Folder | undefined;

afterEach(() => {
  folder?.close();
  folder = undefined;
});

/** Header and size of a PNG; image readers need no more. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  bytes.write('IHDR', 12);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const article = `---
title: Keep the bridge
author: Jo Writer
date: 2024-06-01
image: pictures/arch.png
imageAlt: The arch "at dawn" & its lamps
imageCredit: Ann Lens
imageCaption: The arch.
imageLicense: https://creativecommons.org/licenses/by/4.0/
originalUrl: https://elsewhere.example/bridge
---

The bridge opened in 1932. It carries 160,000 cars &amp; lorries a day.

![Its deck](pictures/deck.png) ![Elsewhere](https://elsewhere.example/x.png)
`;

function publication(more: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  return new Folder({
    ...settings,
    ...bridge,
    'source/2024-06-01-bridge.md': article,
    'source/pictures/arch.png': png(1200, 800),
    'source/pictures/deck.png': png(600, 400),
    ...more,
  });
}

const page = 'dist/opinion/2024/bridge/index.html';

describe('a picture beside the article', () => {
  test('is published under a name made of its content, with its size and words', () => {
    folder = publication();
    expect(folder.run(['build'])).toMatchObject({ status: 0 });
    const html = folder.read(page);
    const [, path = ''] =
      /og:image" content="https:\/\/desk\.example\/(media\/[0-9a-f]{20}\.png)"/.exec(html) ?? [];
    expect(folder.files('dist').has(path)).toBe(true);
    expect(html).toContain(`src="../../../${path}"`);
    expect(html).toMatch(/alt="The arch &#x22;at dawn&#x22; &#x26; its lamps" width="1200" height="800"/);
    expect(html).toContain('<small>Ann Lens</small>');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(html).toMatch(
      /src="\.\.\/\.\.\/\.\.\/media\/[0-9a-f]{20}\.png" alt="Its deck" width="600" height="400" loading="lazy"/,
    );
    expect(html).toMatch(/<a href="https:\/\/elsewhere\.example\/x\.png"[^>]*>Elsewhere<\/a>/);
    expect(html).not.toMatch(/<img[^>]+elsewhere/);
  });

  test('is an ImageObject in the graph', () => {
    folder = publication();
    folder.run(['build']);
    const { '@graph': graph } = JSON.parse(folder.read('dist/opinion/2024/bridge/index.jsonld'));
    expect(graph[0].image).toMatchObject({
      '@type': 'ImageObject',
      '@id': 'https://desk.example/opinion/2024/bridge/#image',
      contentUrl: expect.stringMatching(/^https:\/\/desk\.example\/media\//),
      encodingFormat: 'image/png',
      width: { value: 1200, unitCode: 'E37' },
      description: 'The arch "at dawn" & its lamps',
      creditText: 'Ann Lens',
      license: { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    });
  });

  test('is in the feeds as readers look for it', () => {
    folder = publication();
    folder.run(['build']);
    const [item] = parseRssFeed(folder.read('dist/feed.xml')).items ?? [];
    expect(item?.media?.contents?.[0]).toMatchObject({
      url: expect.stringMatching(/^https:\/\/desk\.example\/media\//),
      medium: 'image',
      type: 'image/png',
      fileSize: 33,
      width: 1200,
      height: 800,
    });
    expect(item?.media?.thumbnails?.[0]).toMatchObject({ width: 1200 });
    expect(item?.content?.encoded).toMatch(
      /<img src="https:\/\/desk\.example\/media\/[0-9a-f]{20}\.png" alt="Its deck"/,
    );
    expect(JSON.parse(folder.read('dist/feed.json')).items[0].image).toMatch(
      /^https:\/\/desk\.example\/media\//,
    );
    expect(folder.read('dist/atom.xml')).toMatch(
      /<link rel="enclosure" href="[^"]+" type="image\/png" length="33"/,
    );
  });

  test('gets another address when it changes, and the old one goes', () => {
    folder = publication();
    folder.run(['build']);
    const before = [...folder.files('dist').keys()].filter((path) => path.startsWith('media/'));
    folder.write('source/pictures/arch.png', png(1000, 500));
    expect(folder.run(['build']).status).toBe(0);
    const after = [...folder.files('dist').keys()].filter((path) => path.startsWith('media/'));
    expect(after).toHaveLength(2);
    expect(after.filter((path) => before.includes(path))).toHaveLength(1);
    expect(folder.read(page)).toContain('width="1000" height="500"');
  });
});

describe('what is no picture', () => {
  test('without words it is refused, and nothing is written', () => {
    folder = publication({ 'source/2024-06-01-bridge.md': article.replace(/imageAlt: .*\n/, '') });
    const { status, stderr } = folder.run(['build']);
    expect(status).toBe(1);
    expect(stderr).toContain('source/2024-06-01-bridge.md:5:8 error read:picture-without-alt');
  });

  test.each([
    ['a file that is not there', 'pictures/none.png'],
    ['a drawing, which can hold scripts', 'pictures/drawing.svg'],
    ['a file outside of the publication', '../../outside.png'],
    ['text under the name of a picture', 'pictures/text.png'],
    ['an address without https', 'http://elsewhere.example/x.png'],
  ])('%s is told and left out', (_what, reference) => {
    folder = publication({
      'source/2024-06-01-bridge.md': article.replace('pictures/arch.png', reference),
      'source/pictures/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
      'source/pictures/text.png': 'no picture',
      'outside.png': png(1, 1),
    });
    const { status, stderr } = folder.run(['build']);
    expect(status).toBe(0);
    expect(stderr).toContain('source/2024-06-01-bridge.md:5:8 warning read:no-such-picture');
    expect(folder.read(page)).not.toContain('og:image');
  });
});

test('pictures are looked for in linear time', () => {
  folder = new Folder({});
  expect(picturesOf(folder.path, 'a.md', 'a.'.repeat(50_000))).toEqual({});
  expect(picturesOf(folder.path, 'a.md', '(x.png'.repeat(20_000))).toEqual({});
});
