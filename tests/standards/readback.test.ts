// The built pages, read as a consumer of structured data reads them, against the files beside them.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { filesBelow, root } from '../publication.ts';

const dist = join(root, 'dist');
const pages = [...filesBelow(dist).keys()].filter((path) => path.endsWith('index.html'));

/** Every `<script type="application/ld+json">` of a page, parsed. */
function blocksOf(path: string): unknown[] {
  const blocks: unknown[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === 'script' && 'attrs' in node) {
      const type = node.attrs.find(({ name }) => name === 'type')?.value;
      const [text] = node.childNodes;
      if (type === 'application/ld+json' && text && 'value' in text) blocks.push(JSON.parse(text.value));
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(readFileSync(join(dist, path), 'utf8')));
  return blocks;
}

describe('structured data of the built pages', () => {
  test('each page that has a file of data beside it carries exactly that data', () => {
    // The list of all entities is too long for its page.
    const withData = pages.filter(
      (path) => path !== 'entities/index.html' && existsSync(join(dist, dirname(path), 'index.jsonld')),
    );
    const ofOne = /^(?:opinion\/\d+\/[^/]+|fact-checks\/[^/]+|entities\/[^/]+)\/index\.html$/;
    expect(withData).toEqual(pages.filter((path) => ofOne.test(path)));
    for (const path of withData) {
      const file = JSON.parse(readFileSync(join(dist, dirname(path), 'index.jsonld'), 'utf8')) as unknown;
      expect(blocksOf(path), path).toEqual([file]);
    }
  });

  test('each fact check has one ClaimReview on top, and no other page has any', () => {
    for (const path of pages) {
      const isFactCheck = /^fact-checks\/[^/]+\/index\.html$/.test(path);
      const types = blocksOf(path).map((block) => (block as { '@type'?: unknown })['@type']);
      if (isFactCheck) expect(types, path).toEqual(['ClaimReview']);
      else expect(JSON.stringify(blocksOf(path)), path).not.toContain('"ClaimReview"');
    }
  });

  test('every fragment that the data names is an element of the page', () => {
    const [article = ''] = pages.filter((path) => path.includes('trump-kim-summit-ii'));
    const html = readFileSync(join(dist, article), 'utf8');
    const anchors = [...JSON.stringify(blocksOf(article)).matchAll(/#(claim-[a-z0-9-]+)"/g)].map(
      (match) => match[1],
    );
    expect(new Set(anchors).size).toBeGreaterThan(8);
    for (const id of new Set(anchors)) expect(html).toContain(`id="${id}"`);
  });
});
