// Which things lie within which ranges.
import { expect, it } from 'vitest';
import { firstFrom, heldBy } from '../../pipeline/model/span.ts';

const things = [
  { span: { start: 0, end: 5 } },
  { span: { start: 2, end: 4 } },
  { span: { start: 4, end: 9 } },
  { span: { start: 12, end: 14 } },
];

it('should find the first thing from an offset on', () => {
  expect([0, 1, 3, 4, 13].map((offset) => firstFrom(things, offset))).toEqual([0, 1, 2, 2, 4]);
});

it('should hold what lies whole within a piece, in the order of the pieces', () => {
  const held = heldBy(
    [
      { start: 10, end: 20 },
      { start: 0, end: 8 },
    ],
    things,
  );
  expect(held).toEqual([things[3], things[0], things[1]]);
});
