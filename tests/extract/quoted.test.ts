// Which words stand in quotation marks.
import { expect, it } from 'vitest';
import { lexisOf } from '../../pipeline/extract/lexis.ts';
import { places, quotedIn } from '../../pipeline/extract/quoted.ts';
import { deskOf } from '../desk.ts';

it.each([
  ['She said “yes, now” and left.', 'yes , now'],
  ['She said "yes, now" and "no".', 'yes , now no'],
  ['“It is safe. It is open.” Nobody came.', 'It is safe . It is open .'],
  ['“It is safe.\n\n“It is open,” she said.', 'It is safe . It is open ,'],
  ['“It is safe.\n\nNobody came.', 'It is safe .'],
  ['A pipe of 6" and one of 8" burst.', ''],
  ['Nobody came.” They left.', ''],
])('should find what is quoted in %j', (text, quoted) => {
  const { article, language } = deskOf(text);
  const lexis = lexisOf(article.prose, language);
  const found = quotedIn(lexis, article.prose.blocks);
  expect(lexis.words.filter((_, i) => found[i] === places.inside).join(' ')).toBe(quoted.toLowerCase());
});
