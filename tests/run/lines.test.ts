import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../pipeline/run/lines.ts';

async function linesIn(chunks: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const line of linesOf(stream)) lines.push(line);
  return lines;
}

test('takes LF and CRLF for line ends, and needs none at the end', async () => {
  expect(await linesIn([Buffer.from('a\r\nb\n\nc')])).toEqual(['a', 'b', '', 'c']);
});

test('has no line for nothing', async () => {
  expect(await linesIn([])).toEqual([]);
});

test('law: lines are the same wherever the stream is cut', async () => {
  const cuts = fc.array(fc.nat(60), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), cuts, async (text, places) => {
      const bytes = Buffer.from(text.toWellFormed());
      const edges = [0, ...places.filter((place) => place < bytes.length), bytes.length].sort(
        (a, b) => a - b,
      );
      const chunks = edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge));
      expect(await linesIn(chunks)).toEqual(await linesIn([bytes]));
    }),
  );
});
