// Each folder of fixtures/: an article, perhaps its review, and what is agreed to come out of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compose } from '../pipeline/article.ts';
import { neutralSite } from '../pipeline/filter.ts';
import { formatOf } from '../pipeline/folder.ts';
import { openKit } from '../pipeline/kit.ts';
import { graphDocument, type Json } from '../pipeline/model/node.ts';
import { pressReply } from '../pipeline/press.ts';
import { brush, messageText } from '../pipeline/run/print.ts';
import { expectGolden } from './golden.ts';
import { root } from './publication.ts';

const fixtures = join(root, 'tests/fixtures');
const kit = openKit();
const site = {
  ...neutralSite,
  scale: {
    best: 5,
    worst: 1,
    ratings: [
      { key: 'accurate', label: 'Accurate', meaning: 'The evidence bears it out.', class: 'TRUE', value: 5 },
      { key: 'unproven', label: 'Unproven', meaning: 'Nobody can tell.', class: 'OTHER' },
    ],
  },
} as const;

test.each(readdirSync(fixtures).sort())('%s', async (name) => {
  const folder = join(fixtures, name);
  const file = readdirSync(folder).find((each) => /^article\.(?:txt|md)$/.test(each)) ?? '';
  const review = join(folder, 'article.review.yaml');
  const { result, messages } = await compose(
    {
      source: {
        id: name,
        path: file,
        format: formatOf(file),
        text: readFileSync(join(folder, file), 'utf8'),
      },
      ...(existsSync(review)
        ? { review: { path: 'article.review.yaml', text: readFileSync(review, 'utf8') } }
        : {}),
    },
    site,
    kit,
  );
  expect(result).toBeDefined();
  if (!result) return;
  const { annotations, text } = pressReply(result);
  const lines = annotations.map(({ kind, start, end, by, confidence: _, ...rest }) => {
    const { verifiable: _v, checkworthy: _c, subjective: _s, ...finding } = rest;
    return `${start}–${end} ${kind} ${JSON.stringify(text.slice(start, end))}\n    ${by} ${JSON.stringify(finding)}\n`;
  });
  expectGolden(join(folder, 'expected/annotations.txt'), lines.join(''));
  const documents = { graph: graphDocument(result.graph), reviews: result.reviews as Json };
  expectGolden(join(folder, 'expected/graph.jsonld'), `${JSON.stringify(documents, null, 2)}\n`);
  const told = messages.map((message) => `${messageText(message, brush(false))}\n`);
  expectGolden(join(folder, 'expected/messages.txt'), told.join('\n'));
});
