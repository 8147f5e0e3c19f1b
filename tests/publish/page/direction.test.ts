import { expect, test } from 'vitest';
import { directionOf } from '../../../pipeline/publish/page/direction.ts';

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa-Latn', 'ltr'],
  ['uz-Arab-AF', 'rtl'],
  ['az', 'ltr'],
  ['UR', 'rtl'],
  ['', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
