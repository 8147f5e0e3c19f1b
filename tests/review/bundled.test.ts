import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDecisions, review } from '../../pipeline/review/index.ts';
import { deskOf } from '../desk.ts';
import { reviewReport } from './manuscript.ts';

const name = 'source/2019-03-05-trump-kim-summit-ii';

test('every quote of the bundled review file stands once in the bundled article', () => {
  const { article } = deskOf(readFileSync(`${name}.txt`, 'utf8'), '2019-03-05', 'txt');
  const text = readFileSync(`${name}.review.yaml`, 'utf8');
  const report = reviewReport(text);
  const decisions = readDecisions(`${name}.review.yaml`, text, report);
  const { anchored } = review([], { article, decisions, report });
  expect(report.messages).toEqual([]);
  expect(anchored).toHaveLength(decisions?.claims.length ?? 0);
  const claims = anchored.map(({ decision }) => decision.claim ?? '');
  expect(claims.filter((claim) => claim.length > 75 || claim === '')).toEqual([]);
});
